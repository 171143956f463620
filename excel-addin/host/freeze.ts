import type { Frozen } from '../../core/host/frozen';
import { mostColumns, mostRows } from './range';

/** Queues the reading of what is frozen; call the answer after the next sync. */
export function loadFrozen({ freezePanes }: Excel.Worksheet): () => Frozen {
  const location = freezePanes.getLocationOrNullObject();
  location.load('rowCount,columnCount');
  return () => {
    if (location.isNullObject) return { rows: 0, columns: 0 };
    // Rows that are frozen alone are whole rows, and columns whole columns.
    const { rowCount, columnCount } = location;
    return {
      rows: rowCount === mostRows ? 0 : rowCount,
      columns: columnCount === mostColumns ? 0 : columnCount,
    };
  };
}

/** Freezes rows and columns; Excel has a method for each, and another for both. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: Frozen): void {
  const panes = sheet.freezePanes;
  if (rows > 0 && columns > 0) panes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}
