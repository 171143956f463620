import type { Cell } from '../../cells/cell';
import type { NumberFormat } from '../../host/spec';

/**
 * Space that texts need. No host measures a text before drawing it, so widths are those of the widest fonts in use: a
 * cell becomes slightly too high rather than cut.
 */

/** Pixels per letter in a cell, in a bold header, and in the small print of a tile. */
export const letters = { body: 8, header: 8, small: 6.5 } as const;

/** Pixels per line of a cell or header, and of small print. */
export const lineHeights = { body: 20, small: 15 } as const;

/** Horizontal padding of a cell in pixels. */
const padding = 8;

/** Lines of a text that is broken at spaces (a longer word anywhere) in a cell of that width in pixels. */
export function linesIn(text: string, width: number, letter: number): number {
  const most = Math.max(1, Math.floor((width - padding) / letter));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = used === 0 ? word.length : used + 1 + word.length;
      if (needed <= most) {
        used = needed;
        continue;
      }
      if (used > 0) lines++;
      lines += Math.ceil(word.length / most) - 1;
      used = word.length - most * (Math.ceil(word.length / most) - 1);
    }
  }
  return lines;
}

/** Default font size of a tile's figure in points. */
export const usualSize = 16;
export const figureHeight = 34;
const leastSize = 9;
/** Pixels of a bold letter for each point of its size. */
const letterOfPoint = 0.75;

/** Font size in points at which a figure fits the width of its tile in pixels. */
export function figureSizeIn(value: Cell, format: NumberFormat, width: number): number {
  const fits = Math.floor((width - padding) / (lettersOf(value, format) * letterOfPoint));
  return Math.max(leastSize, Math.min(usualSize, fits));
}

/** Number of letters of a formatted figure: digit groups, decimals, and currency or percent sign. */
function lettersOf(value: Cell, format: NumberFormat): number {
  if (typeof value !== 'number') return Math.max(1, String(value ?? '').length);
  const isShare = format.includes('%');
  const digits = String(Math.round(Math.abs(isShare ? 100 * value : value))).length;
  const decimals = /\.(0+)/.exec(format)?.[1].length ?? 0;
  const signs = (isShare ? 1 : 0) + (/\[\$([^\]-]*)/.exec(format)?.[1].length ?? 0) + (value < 0 ? 1 : 0);
  return digits + Math.floor((digits - 1) / 3) + (decimals > 0 ? decimals + 1 : 0) + signs;
}
