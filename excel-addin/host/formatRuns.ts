import type { Area, NumberFormat } from '../../core/host/spec';

export interface FormatRun extends Area {
  readonly format: NumberFormat;
}

/** The rectangles, one column wide, in which all cells share a format; they cover the grid once. */
export function formatRuns(formats: readonly (readonly NumberFormat[])[]): FormatRun[] {
  const runs: FormatRun[] = [];
  const columns = formats[0]?.length ?? 0;
  for (let column = 0; column < columns; column++) {
    let start = 0;
    for (let row = 1; row <= formats.length; row++) {
      const format = formats[start]?.[column] ?? 'General';
      if (row < formats.length && formats[row]?.[column] === format) continue;
      runs.push({ row: start, column, rows: row - start, columns: 1, format });
      start = row;
    }
  }
  return runs;
}
