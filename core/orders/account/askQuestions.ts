import type { Cell } from '../../cells/cell';
import { columnOf } from '../../cells/column';
import { dayToIso } from '../../cells/parse/civil';
import { parseAmounts } from '../../cells/parse/parseAmounts';
import { parseDates } from '../../cells/parse/parseDates';
import { cellOfRole, type DataRows, placeOf } from '../lines/dataRows';
import type { RowsRead } from '../lines/readRows';
import { meaningCode } from '../lines/rowMeaning';
import { placeOfPending, unknownRows } from '../lines/wordsOfStatus';
import type { Question, Reading } from './question';
import type { ReadingChoices } from './readingChoices';

/**
 * All questions about this table, each answer with its reading of the first examples; required questions first.
 *
 * @param free Number of orders that were free from the start, or of their rows when these are left out.
 */
export function askQuestions(read: RowsRead, choices: ReadingChoices, free: number): Question[] {
  const questions: Question[] = [
    ...dateOrder(read, choices),
    ...swappedDates(read, choices),
    ...decimalMark(read, choices),
    ...currency(read, choices),
    ...pendingOrders(read, choices),
    ...unknownStatus(read, choices),
    ...duplicateOrders(read, choices),
    ...freeOrders(free, choices),
  ];
  return questions.sort((one, other) => Number(other.needed) - Number(one.needed));
}

function cellsAt(data: DataRows, role: 'date' | 'amount', indexes: readonly number[]): Cell[] {
  return indexes.map((row) => cellOfRole(data, role, row));
}

const textOf = (cell: Cell | undefined) => String(cell ?? '').trim();

function dateOrder({ data, parsed }: RowsRead, choices: ReadingChoices): Question[] {
  const { open } = parsed.dates;
  if (open.count === 0) return [];
  const cells = cellsAt(data, 'date', open.first);
  const answers = (['dayFirst', 'monthFirst'] as const).map((answer) => {
    const { days } = parseDates(columnOf(cells), { order: answer });
    const readings = cells.map((cell, i): Reading => ({ text: textOf(cell), day: days[i] }));
    return { answer, rows: open.count, readings };
  });
  const current = choices.dateOrder ?? null;
  const { where } = placeOf(data, 'date', open.first[0]);
  return [{ code: 'dateOrder', needed: current === null, where, rows: open.count, current, answers }];
}

function swappedDates({ data, parsed }: RowsRead, choices: ReadingChoices): Question[] {
  const { swapped } = parsed.dates;
  if (swapped === null) return [];
  const answers = (['asTheyStand', 'swapped'] as const).map((answer) => {
    const readings = swapped.readings.map((both): Reading => {
      const day = answer === 'swapped' ? both.swapped : both.asItStands;
      return { text: dayToIso(both.asItStands), day };
    });
    return { answer, rows: swapped.count, readings };
  });
  const current = choices.swappedDates ?? null;
  const { where } = placeOf(data, 'date', swapped.first[0]);
  return [{ code: 'swappedDates', needed: current === null, where, rows: swapped.count, current, answers }];
}

function decimalMark({ data, parsed }: RowsRead, choices: ReadingChoices): Question[] {
  const { open } = parsed.amounts;
  if (open.count === 0) return [];
  const cells = cellsAt(data, 'amount', open.first);
  const answers = ([',', '.'] as const).map((answer) => {
    const { values } = parseAmounts(columnOf(cells), { decimalMark: answer });
    const readings = cells.map((cell, i): Reading => ({ text: textOf(cell), amount: values[i] }));
    return { answer, rows: open.count, readings };
  });
  const current = choices.decimalMark ?? null;
  const { where } = placeOf(data, 'amount', open.first[0]);
  return [{ code: 'decimalMark', needed: current === null, where, rows: open.count, current, answers }];
}

function currency({ data, money }: RowsRead, choices: ReadingChoices): Question[] {
  const { currencies, settled } = money;
  const { names, rows, first } = currencies;
  if (names.length < 2) return [];
  const role = data.found.roles.currency === undefined ? 'amount' : 'currency';
  const all = rows.reduce((sum, count) => sum + count, 0);
  const order = names.map((_, i) => i).sort((a, b) => rows[b] - rows[a] || names[a].localeCompare(names[b]));
  const iranian = names.every((name) => name === 'IRT' || name === 'IRR');
  const answers = order.map((i) => ({
    answer: names[i],
    rows: iranian ? all : rows[i],
    readings: [{ text: placeOf(data, 'amount', first[i]).text }],
  }));
  const needed = settled.how === 'open';
  const current = settled.how === 'chosen' ? settled.currency : null;
  const { where } = placeOf(data, role, first[1]);
  return [{ code: 'currency', needed, where, rows: all, current: needed ? null : current, answers }].filter(
    () => choices.currency !== undefined || settled.how !== 'one',
  ) as Question[];
}

function pendingOrders({ data, meanings }: RowsRead, choices: ReadingChoices): Question[] {
  const counted = meaningCode('pending');
  const leftOut = meaningCode('unpaid');
  const indexes: number[] = [];
  let rows = 0;
  let left = 0;
  meanings.ofRow?.forEach((code, row) => {
    if (code !== counted && code !== leftOut) return;
    rows++;
    if (code === leftOut) left++;
    if (indexes.length < 3) indexes.push(row);
  });
  if (rows === 0) return [];
  const readings = indexes.map((row): Reading => ({ text: placeOfPending(data, row).text }));
  const { where } = placeOfPending(data, indexes[0]);
  const answers = countOrLeaveOut(rows, readings);
  // A platform may count some pending statuses and not others: the question shows what holds for most rows.
  const current = choices.pendingOrders ?? (2 * left > rows ? 'leaveOut' : 'count');
  return [{ code: 'pendingOrders', needed: false, where, rows, current, answers }];
}

/** Asked when there are many such rows; a few are only reported. */
function unknownStatus({ data, meanings }: RowsRead, choices: ReadingChoices): Question[] {
  const { unknown } = meanings;
  const [first] = unknown;
  const { rows, many } = unknownRows(meanings);
  if (first === undefined || !many) return [];
  const readings = unknown.slice(0, 3).map(({ word }): Reading => ({ text: word }));
  const { where } = placeOf(data, first.role, first.first);
  const current = choices.unknownStatus ?? 'count';
  const answers = countOrLeaveOut(rows, readings);
  return [{ code: 'unknownStatus', needed: false, where, rows, current, answers }];
}

function countOrLeaveOut(rows: number, readings: readonly Reading[]) {
  return (['count', 'leaveOut'] as const).map((answer) => ({
    answer,
    rows: answer === 'count' ? rows : 0,
    readings,
  }));
}

function duplicateOrders({ data, ids, duplicates }: RowsRead, choices: ReadingChoices): Question[] {
  const { rows, evident } = duplicates;
  if (rows.length === 0) return [];
  const role = ids ? 'orderId' : 'customer';
  const readings = rows.slice(0, 3).map((row): Reading => ({ text: placeOf(data, role, row).text }));
  const { where } = placeOf(data, role, rows[0]);
  const answers = (['once', 'all'] as const).map((answer) => ({
    answer,
    rows: answer === 'all' ? rows.length : 0,
    readings,
  }));
  const current = choices.duplicateOrders ?? (evident ? 'once' : 'all');
  return [{ code: 'duplicateOrders', needed: false, where, rows: rows.length, current, answers }];
}

function freeOrders(rows: number, choices: ReadingChoices): Question[] {
  if (rows === 0) return [];
  const answers = countOrLeaveOut(rows, []);
  return [{ code: 'freeOrders', needed: false, rows, current: choices.freeOrders ?? 'count', answers }];
}
