import type { Area } from '../../host/spec';

/** Groups areas into batches of at most `most` cells; a larger area is a batch of its own. */
export function areaBatches(areas: readonly Area[], most: number): readonly (readonly Area[])[] {
  const batches: { readonly areas: Area[]; cells: number }[] = [];
  for (const area of areas) {
    const cells = area.rows * area.columns;
    const last = batches[batches.length - 1];
    if (last !== undefined && last.cells + cells <= most) {
      last.areas.push(area);
      last.cells += cells;
    } else batches.push({ areas: [area], cells });
  }
  return batches.map((batch) => batch.areas);
}
