import { cellAddress } from '../../cells/address';
import type { Cell, Day } from '../../cells/cell';
import { columnOf } from '../../cells/column';
import { type DateOptions, parseDates } from '../../cells/parse/parseDates';
import type { Problem } from '../../cells/problem';
import { cellAt } from '../../cells/table';
import type { Question, Reading } from '../account/question';
import type { ReadingChoices } from '../account/readingChoices';
import type { DataRows } from '../lines/dataRows';

/** Days of the first and the last order of each row; NaN where a cell is no date. */
export interface FirstAndLast {
  readonly first: Float64Array;
  readonly last: Float64Array;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** Reads both columns together: a 31/12/2024 in one of them decides for both. */
export function firstAndLast(
  data: DataRows,
  first: number,
  last: number,
  choices: ReadingChoices,
): FirstAndLast {
  const { table, firstData, rows } = data;
  const columns = [first, last];
  const cells = columns.flatMap((column) =>
    Array.from({ length: rows }, (_, row) => cellAt(table, firstData + row, column)),
  );
  const { dateOrder, swappedDates, dateSystem, timeZone } = choices;
  const options: DateOptions = {
    order: dateOrder,
    from1904: dateSystem === 1904,
    timeZone,
    swapped: swappedDates === 'swapped',
  };
  const { days, ambiguous, open } = parseDates(columnOf(cells), options);
  const whole = days.map((day): Day => Math.floor(day));
  const whereIs = (index: number) =>
    cellAddress(table, firstData + (index % rows), columns[index < rows ? 0 : 1]);
  const examples = open.first.map((index) => cells[index] ?? null);
  return {
    first: whole.subarray(0, rows),
    last: whole.subarray(rows),
    problems:
      ambiguous === null
        ? []
        : [
            {
              code: 'ambiguousDates',
              params: { example: textOf(cells[ambiguous]) },
              where: whereIs(ambiguous),
              severity: 'error',
            },
          ],
    questions:
      open.count === 0 ? [] : [dateOrderQuestion(examples, open.count, whereIs(open.first[0]), choices)],
  };
}

const textOf = (cell: Cell | undefined) => String(cell ?? '').trim();

function dateOrderQuestion(
  examples: readonly Cell[],
  rows: number,
  where: string,
  { dateOrder }: ReadingChoices,
): Question {
  const answers = (['dayFirst', 'monthFirst'] as const).map((answer) => {
    const { days } = parseDates(columnOf(examples), { order: answer });
    const readings = examples.map((cell, i): Reading => ({ text: textOf(cell), day: days[i] }));
    return { answer, rows, readings };
  });
  return {
    code: 'dateOrder',
    needed: dateOrder === undefined,
    where,
    rows,
    current: dateOrder ?? null,
    answers,
  };
}
