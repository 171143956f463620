import type { TableColumn } from '../host/spec';

/** Default column width of the hosts, in pixels (approximate). */
const usualWidth = 100;
const gap = 16;

/**
 * The first column to the right of a chart of this width that starts at column 0, so that a second chart can be placed
 * next to it without overlap or a large gap.
 */
export function columnBeside(columns: readonly TableColumn[], chartWidth: number): number {
  let [left, place] = [0, 0];
  while (left < chartWidth + gap) {
    left += columns[place]?.width ?? usualWidth;
    place++;
  }
  return place;
}
