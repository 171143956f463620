import { dayToIso } from '../cells/parse/civil';
import type { DataCheck } from '../orders/account/dataCheck';
import type { Question } from '../orders/account/question';

type Unchanged = Omit<DataCheck, 'firstDay' | 'lastDay' | 'questions' | 'problems'>;

/**
 * The data check for other programs: codes and numbers, the same in every
 * language, days as 2024-12-31. rows = opened + further + refunds + leftOut.
 */
export interface CheckJson extends Unchanged {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly questions: readonly QuestionJson[];
}

interface QuestionJson {
  readonly code: string;
  /** True when nothing is read until it is answered. */
  readonly needed: boolean;
  readonly where: string | null;
  readonly rows: number;
  /** The answer in use; null when there is none yet. */
  readonly current: string | null;
  /** Fixed words, except for questions about columns (headers) and currencies (codes). */
  readonly answers: readonly {
    readonly answer: string;
    readonly rows: number;
    /** How the first cells would be read: with a day, an amount, or neither. */
    readonly readings: readonly { readonly text: string; readonly day?: string; readonly amount?: number }[];
  }[];
}

export function checkToJson({ firstDay, lastDay, questions, problems: _, ...check }: DataCheck): CheckJson {
  const iso = (day: number | null) => (day === null ? null : dayToIso(day));
  return {
    ...check,
    firstDay: iso(firstDay),
    lastDay: iso(lastDay),
    questions: questions.map(({ code, needed, where, rows, current, answers }) => ({
      code,
      needed,
      where: where ?? null,
      rows,
      current: current === null ? null : nameOf(answers, current),
      answers: answers.map(({ answer, rows, readings }) => ({
        answer: nameOf(answers, answer),
        rows,
        readings: readings.map(({ text, day, amount }) => ({
          text,
          ...(day !== undefined && { day: dayToIso(day) }),
          ...(amount !== undefined && { amount }),
        })),
      })),
    })),
  };
}

/** The header for a column, the answer itself otherwise. */
function nameOf(answers: Question['answers'], answer: string | number): string {
  return answers.find((one) => one.answer === answer)?.name ?? String(answer);
}
