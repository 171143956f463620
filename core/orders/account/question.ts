import type { Day } from '../../cells/cell';

/**
 * What can be asked, with the answers; each is the choice of the same name in `ReadingChoices`, but for the columns:
 * theirs are `columns.date` and `columns.amount`, counted from zero.
 */
export interface QuestionAnswers {
  readonly dateColumn: number;
  readonly amountColumn: number;
  readonly dateOrder: 'dayFirst' | 'monthFirst';
  readonly swappedDates: 'asTheyStand' | 'swapped';
  readonly decimalMark: '.' | ',';
  /** One of the currencies met. */
  readonly currency: string;
  readonly pendingOrders: 'count' | 'leaveOut';
  readonly unknownStatus: 'count' | 'leaveOut';
  readonly freeOrders: 'count' | 'leaveOut';
  readonly duplicateOrders: 'once' | 'all';
}

export type QuestionCode = keyof QuestionAnswers;

/** Questions that are answered by picking a column, with the field that it is picked for. */
export const columnQuestions = { dateColumn: 'date', amountColumn: 'amount' } as const;

export type ColumnQuestionCode = keyof typeof columnQuestions;

export function isColumnQuestion(code: QuestionCode): code is ColumnQuestionCode {
  return code in columnQuestions;
}

/** How one example would be read with an answer. */
export interface Reading {
  /** The cell as it is written. */
  readonly text: string;
  /** One of the two is there, or none when the example is not read. */
  readonly day?: Day;
  readonly amount?: number;
}

/** A question about the table that only the user can answer, as data for a page to ask. */
export type Question = {
  readonly [C in QuestionCode]: {
    readonly code: C;
    /** True when nothing is read before it is answered: there is a Problem of severity 'error' beside it. */
    readonly needed: boolean;
    /** Address of the first cell in question. */
    readonly where?: string;
    /** Rows that the answer decides. */
    readonly rows: number;
    /** The answer in use; null when there is none yet. */
    readonly current: QuestionAnswers[C] | null;
    readonly answers: readonly {
      readonly answer: QuestionAnswers[C];
      /** What the answer is called in the table: the header of a column. */
      readonly name?: string;
      /** The first examples read with this answer; empty when there is nothing to show. */
      readonly readings: readonly Reading[];
      /** Rows that count with this answer, where answers differ in it; else that of all. */
      readonly rows: number;
    }[];
  };
}[QuestionCode];
