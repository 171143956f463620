import type { Problem } from '../../cells/problem';
import type { OrderBook } from '../book';
import type { DataRows } from '../lines/dataRows';
import type { RowsRead } from '../lines/readRows';
import type { Question } from './question';
import type { ReadingChoices } from './readingChoices';
import type { Outcome } from './rowProblems';

/** What is reported in addition to orders and errors: questions that the user may answer, and notes on rows. */
export interface Account {
  columnQuestions(data: DataRows, choices: ReadingChoices): readonly Question[];
  askQuestions(read: RowsRead, choices: ReadingChoices, free: number): readonly Question[];
  rowProblems(read: RowsRead, outcome: Outcome): readonly Problem[];
  oneDayEach(data: DataRows, book: OrderBook): readonly Problem[];
}

/** For formulas, which show the result or the first error. */
export const errorsAlone: Account = {
  columnQuestions: () => [],
  askQuestions: () => [],
  rowProblems: () => [],
  oneDayEach: () => [],
};
