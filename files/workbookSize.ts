/**
 * Whether an .xlsx can be read in reasonable time and memory, found out before anything of it is kept: a file of two
 * kilobytes can hold gigabytes, and a single cell far away makes a grid of milliards of blank ones.
 */
import { sheetGrid } from './sheetGrid';
import { unpack, type ZipPart, zipParts } from './zipParts';

export type WorkbookSize =
  | { readonly fits: true }
  /** No archive, or one with what no program writes. */
  | { readonly fits: false; readonly reason: 'broken' }
  /** Unpacked it is too large, or one text in it is longer than a cell can be. */
  | { readonly fits: false; readonly reason: 'tooLarge' }
  /** The grid down to the last cell is nearly empty; `cell` is the address of a far one. */
  | { readonly fits: false; readonly reason: 'farCell'; readonly cell: string };

/** Bytes of all parts together: about three million filled cells. */
const mostBytes = 200_000_000;
/** No sheet packs better than this many to one, because every cell has an address of its own (we measured up to 40) … */
const mostPacked = 250;
/** … but for small ones, which do no harm. */
const freeBytes = 5_000_000;
/** Cells of all grids, blank ones included, that any file may have … */
const freeGrid = 5_000_000;
/** … and beyond that, for each filled one. */
const gridPerCell = 20;
/** Rows of a sheet in Excel. */
const mostRows = 1_048_576;

export function workbookSize(bytes: Uint8Array): WorkbookSize {
  const parts = zipParts(bytes)?.filter(isRead);
  if (parts === undefined) return { fits: false, reason: 'broken' };
  // Most bombs say what they are, and need not be opened.
  const declared = parts.reduce((sum, part) => sum + part.declared, 0);
  if (declared > mostOf(parts.reduce((sum, part) => sum + part.packed.length, 0))) {
    return { fits: false, reason: 'tooLarge' };
  }
  let unpacked = 0;
  let packed = 0;
  let blank = freeGrid;
  for (const part of parts) {
    packed += part.packed.length;
    const most = mostOf(packed);
    const end = unpacked + part.declared;
    const grid = sheetGrid();
    try {
      unpack(part, (piece) => {
        unpacked += piece.length;
        return unpacked <= Math.min(most, end) && grid.take(piece);
      });
    } catch {
      return { fits: false, reason: 'broken' };
    }
    const size = grid.size();
    if (unpacked > end) return { fits: false, reason: 'broken' };
    if (unpacked > most || size === 'longText') return { fits: false, reason: 'tooLarge' };
    if (size === 'address') return { fits: false, reason: 'broken' };
    blank -= Math.max(0, size.rows * size.columns - gridPerCell * size.cells);
    if (blank < 0 || size.lastRow > mostRows) return { fits: false, reason: 'farCell', cell: size.far };
  }
  return { fits: true };
}

/** Bytes that this many packed ones may become. */
function mostOf(packed: number): number {
  return Math.min(mostBytes, Math.max(freeBytes, mostPacked * packed));
}

/** What the reader of workbooks unpacks, whether it is of use to it or not. */
function isRead({ name }: ZipPart): boolean {
  return name.endsWith('.xml') || name.endsWith('.rels');
}
