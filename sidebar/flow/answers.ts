/** What she answered about her table, and how it is kept in the workbook. */
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

/** Answers to questions, and whether customers who share an address are joined. */
export type Answers = Pick<ReadingChoices, Exclude<QuestionCode, ColumnQuestionCode> | 'merges'>;

/** May a remembered value be the answer? It may come from another version of ours. */
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

/** The column that an answer is about: the answer holds as long as the column has this header. */
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

/** Answers of last time about the columns that are there now. */
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

/** All answers as they are kept: those about other tables stay, those about this one are written anew. */
export function answersToRemember(
  before: Memory | null,
  answers: Answers,
  columns: Roles,
  headers: readonly string[],
): Memory {
  const kept = Object.entries(before ?? {}).filter(([key]) => key.startsWith('answer.'));
  const now = codes.flatMap((code): [string, string | boolean][] => {
    const key = keyAmong(code, columns, headers);
    const answer = answers[code];
    return key === null || answer === undefined ? [] : [[key, answer]];
  });
  return Object.fromEntries([...kept, ...now]);
}

/** The questions among the choices. */
export function answersIn(choices: ReadingChoices): Answers {
  const given = codes.filter((code) => choices[code] !== undefined);
  return Object.fromEntries(given.map((code) => [code, choices[code]])) as Answers;
}

/** What she has chosen so far: answers, and columns, which answer questions about columns. */
export interface Chosen {
  readonly answers: Answers;
  readonly picks: PickedColumns;
}

/** The answer in use: hers, else that of the table; null when nothing was answered yet. */
export function answerTo({ code, current }: Question, { answers, picks }: Chosen): string | number | null {
  const given = isColumnQuestion(code) ? picks[columnQuestions[code]] : answers[code];
  return given ?? current;
}

/** Questions without whose answer nothing is read. */
export function openQuestions({ questions }: DataCheck, chosen: Chosen): readonly Question[] {
  return questions.filter((question) => question.needed && answerTo(question, chosen) === null);
}
