import type { Cell } from '../../cells/cell';
import type { NumberFormat } from '../../host/spec';

/*
 * Room that texts need. No host tells the width of a text before it is drawn, so letters are taken as wide as the wider
 * fonts of the hosts have them: a cell is rather a little too high than cut.
 */

/** Pixels per letter of a cell, of a bold header, and of the small print of a tile. */
export const letters = { body: 8, header: 8, small: 6.5 } as const;

/** Pixels per line of a cell or header, and of small print. */
export const lineHeights = { body: 20, small: 15 } as const;

/** Pixels beside the text of a cell. */
const padding = 8;

/** Lines of a text that is broken at spaces (a longer word anywhere) in a cell of that width in pixels. */
export function linesIn(text: string, width: number, letter: number): number {
  const most = Math.max(1, Math.floor((width - padding) / letter));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wanted = used === 0 ? word.length : used + 1 + word.length;
      if (wanted <= most) {
        used = wanted;
        continue;
      }
      if (used > 0) lines++;
      lines += Math.ceil(word.length / most) - 1;
      used = word.length - most * (Math.ceil(word.length / most) - 1);
    }
  }
  return lines;
}

/** Points of a tile's figure, and pixels of its row. */
export const usualSize = 16;
export const figureHeight = 34;
const leastSize = 9;
/** Pixels of a bold letter for each point of its size. */
const letterOfPoint = 0.75;

/** The size of a figure in points, so that it fits the width of its tile in pixels. */
export function figureSizeIn(value: Cell, format: NumberFormat, width: number): number {
  const fits = Math.floor((width - padding) / (lettersOf(value, format) * letterOfPoint));
  return Math.max(leastSize, Math.min(usualSize, fits));
}

/** Letters of a figure as its format shows it: groups of digits, decimals, and the sign of money or percent. */
function lettersOf(value: Cell, format: NumberFormat): number {
  if (typeof value !== 'number') return Math.max(1, String(value ?? '').length);
  const isShare = format.includes('%');
  const digits = String(Math.round(Math.abs(isShare ? 100 * value : value))).length;
  const decimals = /\.(0+)/.exec(format)?.[1].length ?? 0;
  const signs = (isShare ? 1 : 0) + (/\[\$([^\]-]*)/.exec(format)?.[1].length ?? 0) + (value < 0 ? 1 : 0);
  return digits + Math.floor((digits - 1) / 3) + (decimals > 0 ? decimals + 1 : 0) + signs;
}
