/** The user's answers about the table, and how they are stored in the workbook. */
import type { PickedColumns, Roles } from '../../core/cells/columns/columns';
import type { Memory } from '../../core/host/port';
import type { DataCheck } from '../../core/orders/account/dataCheck';
import { columnQuestions, isColumnQuestion, type Question } from '../../core/orders/account/question';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import type { Shape } from '../../core/request/field';
import { reading } from '../../core/request/fields/reading';
import { isValue } from '../../core/request/isValue';

/** What the catalogue says that a workbook remembers of how its table is read. */
type Remembered = {
  [Name in keyof typeof reading]: (typeof reading)[Name] extends { readonly memory: string } ? Name : never;
}[keyof typeof reading];

/** Answers to questions, and whether customers who share an address are merged. */
export type Answers = Pick<ReadingChoices, Remembered>;

const codes = (Object.keys(reading) as (keyof typeof reading)[]).filter(
  (name): name is Remembered => 'memory' in reading[name],
);

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

/** How the keys of an answer begin; the header of its column comes after. */
const beginningOf = (code: keyof Answers) => `${reading[code].memory}: `;

function keyAmong(code: keyof Answers, columns: Roles, headers: readonly string[]): string | null {
  const column = columnOf(code, columns);
  return column === undefined ? null : beginningOf(code) + (headers[column] ?? '');
}

/** Remembered answers about columns that still exist, as far as they are values: another version may have kept them. */
export function rememberedAnswers(
  remembered: Memory | null,
  columns: Roles,
  headers: readonly string[],
): Answers {
  const found = codes.flatMap((code) => {
    const key = keyAmong(code, columns, headers);
    const value = key === null ? undefined : remembered?.[key];
    return isValue<Shape>(reading[code], value) ? [[code, value]] : [];
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
  const stored = Object.entries(before ?? {}).filter(([key]) =>
    codes.some((code) => key.startsWith(beginningOf(code))),
  );
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
