import { cellAddress } from '../../cells/address';
import type { Cell } from '../../cells/cell';
import { codeColumn, columnOf } from '../../cells/column';
import { currencyInHeader, currencyNamed } from '../../cells/parse/currency';
import { parseAmounts } from '../../cells/parse/parseAmounts';
import type { Problem } from '../../cells/problem';
import { cellAt } from '../../cells/table';
import type { Question, Reading } from '../account/question';
import type { ReadingChoices } from '../account/readingChoices';
import { columnOfData, type DataRows } from '../lines/dataRows';

/** The numbers of some columns by row; NaN where a cell is not a number. */
export interface NumbersRead {
  readonly columns: readonly Float64Array[];
  readonly currency: string | null;
  readonly problems: readonly Problem[];
  readonly questions: readonly Question[];
}

/** Reads all columns of counts, times and money together: they share one decimal mark. */
export function readNumbers(
  data: DataRows,
  columns: readonly number[],
  choices: ReadingChoices,
): NumbersRead {
  const { table, firstData, rows, found } = data;
  const cells = columns.flatMap((column) =>
    Array.from({ length: rows }, (_, row) => cellAt(table, firstData + row, column)),
  );
  const { values, ambiguous, open, currencies } = parseAmounts(columnOf(cells), choices);
  const whereIs = (index: number) =>
    cellAddress(table, firstData + (index % rows), columns[Math.floor(index / rows)]);
  const names = new Set([
    ...currencies,
    ...columns.flatMap((column) => currencyInHeader(found.headers[column] ?? '') ?? []),
  ]);
  const { currency } = found.roles;
  if (currency !== undefined) {
    for (const cell of codeColumn(columnOfData(data, currency)).cells) {
      if (typeof cell === 'string') names.add(currencyNamed(cell) ?? cell.trim());
    }
  }
  const problems: Problem[] = [];
  if (ambiguous !== null) {
    const params = { example: textOf(cells[ambiguous]) };
    problems.push({ code: 'ambiguousAmounts', params, where: whereIs(ambiguous), severity: 'error' });
  }
  if (names.size > 1) {
    problems.push({
      code: 'severalCurrencies',
      params: { currencies: [...names].sort() },
      severity: 'error',
    });
  }
  return {
    columns: columns.map((_, i) => values.subarray(i * rows, (i + 1) * rows)),
    currency: [...names][0] ?? null,
    problems,
    questions:
      open.count === 0
        ? []
        : [
            decimalMarkQuestion(
              open.first.map((index) => cells[index] ?? null),
              open.count,
              whereIs(open.first[0]),
              choices,
            ),
          ],
  };
}

const textOf = (cell: Cell | undefined) => String(cell ?? '').trim();

function decimalMarkQuestion(
  examples: readonly Cell[],
  rows: number,
  where: string,
  { decimalMark }: ReadingChoices,
): Question {
  const answers = ([',', '.'] as const).map((answer) => {
    const { values } = parseAmounts(columnOf(examples), { decimalMark: answer });
    const readings = examples.map((cell, i): Reading => ({ text: textOf(cell), amount: values[i] }));
    return { answer, rows, readings };
  });
  return {
    code: 'decimalMark',
    needed: decimalMark === undefined,
    where,
    rows,
    current: decimalMark ?? null,
    answers,
  };
}
