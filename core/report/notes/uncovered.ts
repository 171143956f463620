import type { Area } from '../../host/spec';

/** Disjoint rectangles of a grid that the areas do not cover, from top to bottom. */
export function uncovered(rows: number, columns: number, areas: readonly Area[]): readonly Area[] {
  const edges = new Set([0, rows]);
  for (const area of areas) edges.add(Math.min(rows, area.row)).add(Math.min(rows, area.row + area.rows));
  const sorted = [...edges].sort((one, other) => one - other);
  const free: Area[] = [];
  sorted.slice(1).forEach((end, i) => {
    const row = sorted[i];
    const beside = areas
      .filter((area) => area.row <= row && row < area.row + area.rows)
      .sort((one, other) => one.column - other.column);
    let column = 0;
    for (const area of [...beside, { column: columns, columns: 0 }]) {
      const until = Math.min(area.column, columns);
      if (until > column) free.push({ row, column, rows: end - row, columns: until - column });
      column = Math.max(column, area.column + area.columns);
    }
  });
  return free;
}
