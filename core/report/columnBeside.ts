import type { TableColumn } from '../host/spec';

/** Where nothing is set, hosts draw columns about so wide, in pixels. */
const usualWidth = 100;
const gap = 16;

/**
 * The column at which something may begin beside a chart of this width that begins at column 0: the next one whose
 * left edge is clear of it, so that two charts lie neither on each other nor far apart.
 */
export function columnBeside(columns: readonly TableColumn[], chartWidth: number): number {
  let [left, place] = [0, 0];
  while (left < chartWidth + gap) {
    left += columns[place]?.width ?? usualWidth;
    place++;
  }
  return place;
}
