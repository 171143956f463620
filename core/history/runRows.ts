import { isNumber, isRecord, parsedRecord, textOfRecord } from '../base/plainData';
import { isBlank } from '../cells/blank';
import type { Cell, Row } from '../cells/cell';
import { isoToDay, lastDayOfSheets } from '../cells/parse/civil';
import { schemeNames } from '../segments/scheme';
import type { History, UnreadRun } from './history';
import type { Run, RunSettings } from './run';
import { type RunColumn, runColumns } from './runColumns';

/** A run as a row of the table. Settings and group sizes are JSON texts, independent of the language. */
export function rowOfRun({ settings, groups, ...run }: Run): Row {
  const cells: Readonly<Record<RunColumn, Cell>> = {
    ...run,
    settings: textOfRecord({ ...settings, groups }),
  };
  return runColumns.map((column) => cells[column]);
}

/**
 * Reads runs from rows of the table, which a user may have edited. A row with an invalid cell is returned in `unread`,
 * never dropped. Of two rows with the same day the lower one counts, and the upper one is `unread` too.
 */
export function readRunRows(rows: readonly Row[]): History {
  const runs = new Map<number, { readonly run: Run; readonly cells: Row }>();
  const unread: UnreadRun[] = [];
  for (const cells of rows) {
    const run = readRun(cells);
    if (typeof run === 'string') {
      unread.push({ column: run, cells });
      continue;
    }
    const twin = runs.get(run.day);
    if (twin !== undefined) unread.push({ column: 'day', cells: twin.cells });
    runs.set(run.day, { run, cells });
  }
  const found = [...runs.values()].map(({ run }) => run).sort((one, other) => one.day - other.day);
  return { runs: found, unread };
}

/** The run, or the first column with an invalid cell. */
function readRun(cells: Row): Run | RunColumn {
  const cell = (column: RunColumn) => cells[runColumns.indexOf(column)];
  const day = dayIn(cell('day'));
  if (day === null) return 'day';
  const numbers = { orders: 0, customers: 0, value: 0, low: 0, high: 0 };
  for (const column of Object.keys(numbers) as (keyof typeof numbers)[]) {
    const number = cell(column);
    if (typeof number !== 'number' || !Number.isFinite(number) || number < 0) return column;
    numbers[column] = number;
  }
  const version = cell('version');
  const settings = keptIn(cell('settings'));
  if (settings === null) return 'settings';
  return { day, ...numbers, version: isBlank(version) ? '' : String(version), ...settings };
}

function dayIn(cell: Cell): number | null {
  const day = typeof cell === 'string' ? isoToDay(cell) : cell;
  return typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= lastDayOfSheets ? day : null;
}

function keptIn(cell: Cell): Pick<Run, 'settings' | 'groups'> | null {
  const record = parsedRecord(cell);
  if (record === null) return null;
  const { months, margin, discountRate, model, scheme, currency = null, pricesOfDay, groups } = record;
  const isShare = isNumber(margin) && margin > 0 && margin <= 1;
  if (!isShare || !isNumber(months) || months <= 0 || !isNumber(discountRate) || discountRate < 0)
    return null;
  if (typeof model !== 'string' || typeof pricesOfDay !== 'boolean') return null;
  if (currency !== null && typeof currency !== 'string') return null;
  const known = schemeNames.find((name) => name === scheme);
  const sizes = isRecord(groups) ? groups : null;
  if (
    known === undefined ||
    sizes === null ||
    !Object.values(sizes).every((size) => isNumber(size) && size >= 0)
  )
    return null;
  const settings = { months, margin, discountRate, model, scheme: known, currency, pricesOfDay };
  return { settings: settings as RunSettings, groups: sizes as Run['groups'] };
}
