import type { Block } from '../../core/host/port';
import { palette, toneColors } from '../../core/report/palette';
import { usualSize } from '../../core/report/writing/fitting';

export function styleArea(range: Excel.Range, dress: Dress): void {
  const { style, ends = [], own = [], wraps = [] } = dress;
  const { format } = range;
  if (style === 'heading' || style === 'section') {
    format.font.bold = true;
    format.font.size = style === 'heading' ? 16 : 12;
  } else if (style === 'note') {
    format.font.color = palette.quiet;
  } else if (style === 'tile') {
    styleTile(range, dress);
  } else if (style === 'header') {
    format.font.bold = true;
    format.wrapText = true;
    format.verticalAlignment = 'Center';
    format.fill.color = palette.header;
    line(format, 'EdgeBottom', palette.rule, 'Medium');
  }
  if (style === 'body' && wraps.length > 0) format.verticalAlignment = 'Center';
  if (style === 'body') for (const index of wraps) range.getColumn(index).format.wrapText = true;
  for (const index of own)
    range.getColumn(index).format.fill.color = style === 'header' ? palette.ownHeader : palette.own;
  // Numbers are at the right by themselves.
  if (style === 'header')
    for (const index of ends) range.getColumn(index).format.horizontalAlignment = 'Right';
}

type Dress = Pick<Block, 'style' | 'ends' | 'own' | 'wraps' | 'tone' | 'merged' | 'size'>;

/** Label, figure and note; a white line keeps it apart from its neighbour. */
function styleTile(range: Excel.Range, { merged, size = usualSize, tone }: Dress): void {
  const { format } = range;
  format.fill.color = palette.tile;
  format.font.color = palette.quiet;
  format.font.size = 9;
  format.horizontalAlignment = 'Left';
  line(format, 'EdgeRight', palette.white, 'Thick');
  const figure = range.getRow(1);
  figure.format.font.color = tone === undefined ? palette.text : toneColors[tone].text;
  figure.format.font.bold = true;
  figure.format.font.size = size;
  for (const index of [0, 2]) {
    const { format: small } = range.getRow(index);
    small.wrapText = true;
    small.verticalAlignment = 'Top';
  }
  if (merged) for (const index of [0, 1, 2]) range.getRow(index).merge(false);
}

function line(
  format: Excel.RangeFormat,
  edge: 'EdgeBottom' | 'EdgeRight',
  color: string,
  weight: 'Medium' | 'Thick',
): void {
  const border = format.borders.getItem(edge);
  border.style = 'Continuous';
  border.color = color;
  border.weight = weight;
}
