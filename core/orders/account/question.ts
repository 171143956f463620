import type { Day } from '../../cells/cell';

/**
 * All questions with their possible answers. Each sets the choice of the same name in `ReadingChoices`, except the
 * column questions, which set `columns.date` and `columns.amount` (zero-based).
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

/** Questions answered by picking a column, with the field of the column. */
export const columnQuestions = { dateColumn: 'date', amountColumn: 'amount' } as const;

export type ColumnQuestionCode = keyof typeof columnQuestions;

export function isColumnQuestion(code: QuestionCode): code is ColumnQuestionCode {
  return code in columnQuestions;
}

/** How one example would be read with an answer. */
export interface Reading {
  /** The cell's text. */
  readonly text: string;
  /** Either day or amount is set; neither when the example is left out. */
  readonly day?: Day;
  readonly amount?: number;
}

/** A question about the table that only the user can answer, as data for a page to ask. */
export type Question = {
  readonly [C in QuestionCode]: {
    readonly code: C;
    /** True when nothing is read until it is answered; then there is also a Problem of severity 'error'. */
    readonly needed: boolean;
    /** Address of the first cell in question. */
    readonly where?: string;
    /** Rows that the answer decides. */
    readonly rows: number;
    /** The answer in use; null when there is none yet. */
    readonly current: QuestionAnswers[C] | null;
    readonly answers: readonly {
      readonly answer: QuestionAnswers[C];
      /** Label of the answer: the header of a column. */
      readonly name?: string;
      /** The first examples read with this answer; empty when there is nothing to show. */
      readonly readings: readonly Reading[];
      /** Rows that count with this answer; the same for all answers when it makes no difference. */
      readonly rows: number;
    }[];
  };
}[QuestionCode];
