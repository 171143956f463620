import { Color, Format, FormatAlign, FormatBorder, FormatUnderline } from 'wasm-xlsxwriter';
import type { Block } from '../../core/host/port';
import type { NumberFormat, Tone } from '../../core/host/spec';
import { palette, toneColors } from '../../core/report/palette';
import { usualSize } from '../../core/report/writing/fitting';

/** Look of a cell: its style in the tab, and its number format. */
export interface CellLook {
  readonly style: Exclude<Block['style'], 'tile'> | 'tileLabel' | 'tileFigure' | 'tileNote' | 'tick';
  readonly format: NumberFormat;
  /** Aligned to the end of the line. */
  readonly end: boolean;
  /** In a column of the user's. */
  readonly own: boolean;
  /** Colour of a tile's figure; a white line keeps the last cell of a tile apart from its neighbour. */
  readonly tone: Tone | null;
  readonly last: boolean;
  /** Points of a tile's figure that differ from the usual ones. */
  readonly size: number | null;
  /** Broken into lines; in the middle of a row that may be higher than one. */
  readonly wrap: boolean;
  readonly middle: boolean;
  readonly link: boolean;
}

export const plainLook: CellLook = {
  style: 'body',
  format: 'General',
  end: false,
  own: false,
  tone: null,
  last: false,
  size: null,
  wrap: false,
  middle: false,
  link: false,
};

/** The distinct looks of a workbook, and the index of each. */
export interface Looks {
  readonly looks: readonly CellLook[];
  /** Sheets are read from right to left, in a font that has the letters. */
  readonly rightToLeft: boolean;
  placeOf(look: CellLook): number;
}

export function looksOf(all: Iterable<CellLook>, rightToLeft: boolean): Looks {
  const looks = new Map<string, CellLook>();
  for (const look of all) looks.set(keyOf(look), look);
  const places = new Map([...looks.keys()].map((key, index) => [key, index]));
  return {
    looks: [...looks.values()],
    rightToLeft,
    placeOf: (look) => places.get(keyOf(look)) ?? Number.NaN,
  };
}

function keyOf({ style, format, end, own, tone, last, size, wrap, middle, link }: CellLook): string {
  return [style, end, own, tone, last, size, wrap, middle, link, format].join(' ');
}

/** Converts a look to the library's format. */
export function makeFormat(look: CellLook, rightToLeft: boolean): Format {
  const { style, end, own, link } = look;
  const font = new Format();
  const format = rightToLeft ? font.setFontName('Tahoma') : font;
  // Excel shows text of more than 255 letters as ##### in cells with the format "@"; the quote mark
  // keeps it text as well when the cell is edited.
  if (style === 'note') return format.setQuotePrefix().setFontColor(color(palette.quiet));
  format.setNumFormat(look.format);
  if (style === 'heading') return format.setBold().setFontSize(16);
  if (style === 'section') return format.setBold().setFontSize(12);
  if (style.startsWith('tile')) return tileFormat(format, look, rightToLeft);
  if (own) format.setBackgroundColor(color(style === 'header' ? palette.ownHeader : palette.own));
  if (look.wrap) format.setTextWrap();
  if (look.middle) format.setAlign(FormatAlign.VerticalCenter);
  if (link) format.setFontColor(color(palette.link)).setUnderline(FormatUnderline.Single);
  if (style === 'tick') format.setAlign(FormatAlign.Center).setFontColor(color(palette.quiet));
  // Numbers are at the right by themselves, but not in every spreadsheet from right to left.
  if (end && (style === 'header' || rightToLeft))
    format.setAlign(rightToLeft ? FormatAlign.Left : FormatAlign.Right);
  if (style !== 'header') return format;
  if (!own) format.setBackgroundColor(color(palette.header));
  return format
    .setBold()
    .setTextWrap()
    .setAlign(FormatAlign.VerticalCenter)
    .setFontColor(color(palette.text))
    .setBorderBottom(FormatBorder.Medium)
    .setBorderBottomColor(color(palette.rule));
}

function tileFormat(format: Format, { style, tone, last, size }: CellLook, rightToLeft: boolean): Format {
  format
    .setBackgroundColor(color(palette.tile))
    .setFontColor(color(palette.quiet))
    .setFontSize(9)
    .setAlign(rightToLeft ? FormatAlign.Right : FormatAlign.Left);
  if (style === 'tileFigure')
    format
      .setBold()
      .setFontSize(size ?? usualSize)
      .setFontColor(color(tone === null ? palette.text : toneColors[tone].text));
  else format.setTextWrap().setAlign(FormatAlign.Top);
  if (!last) return format;
  return format.setBorderRight(FormatBorder.Thick).setBorderRightColor(color(palette.white));
}

function color(hex: string): Color {
  return Color.parse(hex);
}
