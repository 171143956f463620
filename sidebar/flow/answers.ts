/** The user's answers about the table, and how they are stored in the workbook. */
import type { PickedColumns, Roles } from '../../core/cells/columns/columns';
import type { Memory } from '../../core/host/port';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import {
  type ColumnQuestionCode,
  columnQuestions,
  isColumnQuestion,
  type Question,
  type QuestionCode,
} from '../../core/orders/account/question';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';

/** Answers to questions, and whether customers who share an address are merged. */
export type Answers = Pick<ReadingChoices, Exclude<QuestionCode, ColumnQuestionCode> | 'merges'>;

/** Whether a remembered value is a valid answer; it may come from another version of the add-on. */
const isAnswer: { readonly [C in keyof Answers]-?: (value: unknown) => value is NonNullable<Answers[C]> } = {
  dateOrder: oneOf('dayFirst', 'monthFirst'),
  swappedDates: oneOf('asTheyStand', 'swapped'),
  decimalMark: oneOf('.', ','),
  currency: (value): value is string => typeof value === 'string' && value !== '',
  pendingOrders: oneOf('count', 'leaveOut'),
  unknownStatus: oneOf('count', 'leaveOut'),
  freeOrders: oneOf('count', 'leaveOut'),
  duplicateOrders: oneOf('once', 'all'),
  merges: (value): value is boolean => typeof value === 'boolean',
};

function oneOf<Word extends string>(...words: readonly Word[]) {
  return (value: unknown): value is Word => words.some((word) => word === value);
}

const codes = Object.keys(isAnswer) as (keyof Answers)[];

/** The column of an answer: the answer stays valid while the column has this header. */
function columnOf(code: keyof Answers, columns: Roles): number | undefined {
  switch (code) {
    case 'dateOrder':
    case 'swappedDates':
      return columns.date;
    case 'currency':
      return columns.currency ?? columns.amount;
    case 'pendingOrders':
      return columns.status;
    case 'unknownStatus':
      return columns.status ?? columns.type;
    case 'duplicateOrders':
      return columns.orderId ?? columns.date;
    case 'merges':
      return columns.customer;
    case 'decimalMark':
    case 'freeOrders':
      return columns.amount;
  }
}

const keyOf = (code: keyof Answers, header: string) => `answer.${code}: ${header}`;

function keyAmong(code: keyof Answers, columns: Roles, headers: readonly string[]): string | null {
  const column = columnOf(code, columns);
  return column === undefined ? null : keyOf(code, headers[column] ?? '');
}

/** Remembered answers about columns that still exist. */
export function rememberedAnswers(
  remembered: Memory | null,
  columns: Roles,
  headers: readonly string[],
): Answers {
  const found = codes.flatMap((code) => {
    const key = keyAmong(code, columns, headers);
    const value = key === null ? undefined : remembered?.[key];
    return isAnswer[code](value) ? [[code, value]] : [];
  });
  return Object.fromEntries(found) as Answers;
}

/** All answers to store: those about other tables are kept, those about this table are replaced. */
export function answersToRemember(
  before: Memory | null,
  answers: Answers,
  columns: Roles,
  headers: readonly string[],
): Memory {
  const stored = Object.entries(before ?? {}).filter(([key]) => key.startsWith('answer.'));
  const now = codes.flatMap((code): [string, string | boolean][] => {
    const key = keyAmong(code, columns, headers);
    const answer = answers[code];
    return key === null || answer === undefined ? [] : [[key, answer]];
  });
  return Object.fromEntries([...stored, ...now]);
}

/** The questions among the choices. */
export function answersIn(choices: ReadingChoices): Answers {
  const given = codes.filter((code) => choices[code] !== undefined);
  return Object.fromEntries(given.map((code) => [code, choices[code]])) as Answers;
}

/** The user's choices so far: answers, and columns, which answer the column questions. */
export interface Chosen {
  readonly answers: Answers;
  readonly picks: PickedColumns;
}

/** The answer in use: the user's, else the table's; null when there is none yet. */
export function answerTo({ code, current }: Question, { answers, picks }: Chosen): string | number | null {
  const given = isColumnQuestion(code) ? picks[columnQuestions[code]] : answers[code];
  return given ?? current;
}

/** Unanswered questions that block reading. */
export function openQuestions({ questions }: DataCheck, chosen: Chosen): readonly Question[] {
  return questions.filter((question) => question.needed && answerTo(question, chosen) === null);
}
