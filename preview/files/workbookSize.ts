/**
 * Whether an .xlsx can be read in reasonable time and memory, found out before anything of it is kept: a file of two
 * kilobytes can hold gigabytes, and a single cell far away makes a grid of milliards of blank ones.
 */
import { type UnzipFileInfo, unzipSync } from 'fflate';

export type WorkbookSize =
  | { readonly fits: true }
  /** Unpacked it is too large, or one text in it is longer than a cell can be. */
  | { readonly fits: false; readonly reason: 'tooLarge' }
  /** The grid down to the last cell is nearly empty; `cell` is the address of a far one. */
  | { readonly fits: false; readonly reason: 'farCell'; readonly cell: string };

/** Bytes of all sheets and texts together: about three million filled cells. */
const mostBytes = 200_000_000;
/** Bytes between two marks of the file; a cell of Excel holds 32,767 letters. */
const longestText = 200_000;
/** Cells of a grid, blank ones included, that any file may have … */
const freeGrid = 5_000_000;
/** … and beyond that, for each filled one. */
const gridPerCell = 20;

/** A file that is no archive fits: the reader says what is wrong with it. */
export function workbookSize(bytes: Uint8Array): WorkbookSize {
  let total = 0;
  const isRead = ({ name, originalSize }: UnzipFileInfo) => {
    if (!/^xl\/(worksheets\/[^/]+|sharedStrings)\.xml$/i.test(name)) return false;
    total += originalSize;
    return total <= mostBytes;
  };
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, { filter: isRead });
  } catch {
    return { fits: true };
  }
  if (total > mostBytes) return { fits: false, reason: 'tooLarge' };
  for (const part of Object.values(parts)) {
    const found = gridOf(part);
    if (found === null) return { fits: false, reason: 'tooLarge' };
    const { rows, columns, cells, far } = found;
    if (rows * columns > Math.max(freeGrid, gridPerCell * cells)) {
      return { fits: false, reason: 'farCell', cell: far };
    }
  }
  return { fits: true };
}

interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** Address of the cell that lies farthest to the right, then down. */
  readonly far: string;
}

const [lessThan, quote, space] = [60, 34, 32];
const [letterC, letterR, equals] = [99, 114, 61];

/** Goes through the bytes of a sheet once; null when a text in it is too long. */
function gridOf(part: Uint8Array): Grid | null {
  let [rows, columns, cells, far] = [0, 0, 0, ''];
  let mark = 0;
  for (let at = 0; at < part.length; at++) {
    if (part[at] !== lessThan) continue;
    if (at - mark > longestText) return null;
    mark = at;
    if (part[at + 1] !== letterC || part[at + 2] !== space) continue;
    cells++;
    const address = addressIn(part, at + 3);
    if (address === null) continue;
    if (address.row > rows) rows = address.row;
    if (address.column > columns || (address.column === columns && address.row === rows)) {
      columns = address.column;
      far = address.text;
    }
  }
  return part.length - mark > longestText ? null : { rows, columns, cells, far };
}

/** The address in r="XFD1048576" of a cell's tag; null when it is not its first attribute. */
function addressIn(part: Uint8Array, from: number) {
  if (part[from] !== letterR || part[from + 1] !== equals || part[from + 2] !== quote) return null;
  let [at, column, row, text] = [from + 3, 0, 0, ''];
  for (; part[at] >= 65 && part[at] <= 90; at++) column = 26 * column + part[at] - 64;
  for (; part[at] >= 48 && part[at] <= 57; at++) row = 10 * row + part[at] - 48;
  text = String.fromCharCode(...part.subarray(from + 3, Math.min(at, from + 15)));
  return { row, column, text };
}
