import { Color, Format, FormatAlign } from 'wasm-xlsxwriter';
import type { Block } from '../../core/host/port';
import type { NumberFormat } from '../../core/host/spec';

/** How a cell looks: what it is in the tab, and its number format. */
export interface Look {
  readonly style: Block['style'];
  readonly format: NumberFormat;
}

/** The different looks of some blocks, and the place of each among them. */
export interface Looks {
  readonly looks: readonly Look[];
  placeOf(look: Look): number;
}

export function looksOf(blocks: readonly Block[]): Looks {
  const looks = new Map<string, Look>();
  const keyOf = ({ style, format }: Look) => `${style} ${format}`;
  for (const { style, formats } of blocks) {
    for (const format of formats) looks.set(keyOf({ style, format }), { style, format });
  }
  const places = new Map([...looks.keys()].map((key, place) => [key, place]));
  return { looks: [...looks.values()], placeOf: (look) => places.get(keyOf(look)) ?? Number.NaN };
}

/** A look as the library takes it. */
export function makeFormat({ style, format: numberFormat }: Look): Format {
  // Excel shows text of more than 255 letters as ##### in cells with the format "@"; the quote mark
  // keeps it text as well when the cell is edited.
  if (style === 'note') return new Format().setQuotePrefix();
  const format = new Format().setNumFormat(numberFormat);
  if (style === 'heading') return format.setBold().setFontSize(14);
  if (style !== 'header') return format;
  return format
    .setBold()
    .setTextWrap()
    .setAlign(FormatAlign.VerticalCenter)
    .setFontColor(Color.parse('#ffffff'))
    .setBackgroundColor(Color.parse('#1f4e79'));
}
