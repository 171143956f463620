import type { Area } from '../../core/report/spec';

type Grid = readonly (readonly unknown[])[];

/**
 * Fingerprint of an area's cells, the same for what was written and for what Excel hands back.
 *
 * Numbers count to 12 digits, empty is "" or null, line ends are alike. A1 counts as empty: it
 * changes when the tab is finished. 53 bits of cyrb53, so two different tabs of the same shape
 * agree by chance about once in 10^15.
 */
export function fingerprint(cells: Grid, at: Pick<Area, 'row' | 'column'>): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const text = at.row + row === 0 && at.column + column === 0 ? '' : canonical(cell);
      for (let i = 0; i <= text.length; i++) {
        const code = i === text.length ? 0xffff : text.charCodeAt(i); // a mark between cells
        low = Math.imul(low ^ code, 2654435761);
        high = Math.imul(high ^ code, 1597334677);
      }
    });
  });
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36);
}

export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

function canonical(cell: unknown): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return `n${Number(cell.toPrecision(12))}`;
  if (typeof cell === 'boolean') return `b${cell}`;
  return `s${String(cell).replace(/\r\n?/g, '\n')}`;
}
