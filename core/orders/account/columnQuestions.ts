import { cellAddress } from '../../cells/address';
import { headerRank } from '../../cells/columns/matchHeader';
import { type Weighed, weighed } from '../../cells/columns/weighColumns';
import { dayToIso } from '../../cells/parse/civil';
import type { Problem } from '../../cells/problem';
import { shortText } from '../../cells/shortText';
import { cellAt } from '../../cells/table';
import type { DataRows } from '../lines/dataRows';
import type { Question, Reading } from './question';
import type { ReadingChoices } from './readingChoices';

const codes = { date: 'dateColumn', amount: 'amountColumn' } as const;

/** Cells shown of each column. */
const examplesShown = 3;

/** Asks which column to use when several can be the day or the money of an order. */
export function columnQuestions(data: DataRows, { columns: picked = {} }: ReadingChoices): Question[] {
  const { possible, headers, columns } = data.found;
  return weighed.flatMap((role): Question[] => {
    const found = possible[role];
    if (found === undefined) return [];
    const pick = picked[role];
    const isPicked = typeof pick === 'number';
    const all = isPicked && !found.columns.includes(pick) ? [pick, ...found.columns] : found.columns;
    const needed = found.isOpen && !isPicked;
    const answers = [...all]
      .sort((one, other) => one - other)
      .map((column) => ({
        answer: column,
        name: headers[column],
        rows: data.rows,
        readings: firstCells(data, column, role),
      }));
    const current = needed ? null : (columns[role] ?? null);
    const where = cellAddress(data.table, Math.max(0, data.firstData - 1), found.columns[0]);
    return [{ code: codes[role], needed, where, rows: data.rows, current, answers }];
  });
}

/** The unanswered column questions as problems: an error when a column must be picked. */
export function columnProblems(data: DataRows, { columns: picked = {} }: ReadingChoices): Problem[] {
  const { possible, headers } = data.found;
  return weighed.flatMap((role): Problem[] => {
    const found = possible[role];
    if (picked[role] !== undefined) return [];
    if (found === undefined) return knownByCells(data, role);
    const named = found.columns.map((column) => headers[column]);
    const code = role === 'date' ? 'severalDateColumns' : 'severalAmountColumns';
    return found.isOpen
      ? [{ code, params: { headers: named, used: null }, severity: 'error' }]
      : [{ code, params: { headers: named.slice(1), used: named[0] }, severity: 'note' }];
  });
}

/** A note when the day or money column was recognised by its cells alone. */
function knownByCells({ found }: DataRows, role: Weighed): Problem[] {
  const column = found.found.find((one) => one.role === role);
  if (column?.reason !== 'cells' || headerRank(column.header, role) !== null) return [];
  return [{ code: 'knownByCells', params: { role, header: column.header }, severity: 'note' }];
}

/** Whether the columns themselves are undecided, so that other questions have to wait. */
export function columnsAreOpen(data: DataRows, { columns: picked = {} }: ReadingChoices): boolean {
  const isOpen = (role: Weighed) => data.found.possible[role]?.isOpen === true && picked[role] === undefined;
  return weighed.some(isOpen);
}

/** Significant digits shown, which hides floating-point noise: 86.39999999999999 is 86.4. */
const digitsShown = 12;

/** The first filled cells; a number in a column of days is a day. */
function firstCells({ table, firstData, rows }: DataRows, column: number, role: Weighed): Reading[] {
  const readings: Reading[] = [];
  for (let row = 0; row < rows && readings.length < examplesShown; row++) {
    const cell = cellAt(table, firstData + row, column);
    if (cell !== null)
      readings.push({ text: typeof cell === 'number' ? numberText(cell, role) : shortText(cell) });
  }
  return readings;
}

function numberText(cell: number, role: Weighed): string {
  return role === 'date' ? dayToIso(cell) : String(Number(cell.toPrecision(digitsShown)));
}
