import type { Problem, ProblemCode, ProblemParams } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';
import type { Language } from '../language';
import { problems as en, skipReasons as enReasons } from './en';
import { problems as fa, skipReasons as faReasons } from './fa';
import type { ProblemSentences, SkipReasonLabels } from './problemSentences';
import { problems as tr, skipReasons as trReasons } from './tr';

const sentences: Readonly<Record<Language, ProblemSentences>> = { en, tr, fa };

const labels: Readonly<Record<Language, SkipReasonLabels>> = { en: enReasons, tr: trReasons, fa: faReasons };

/**
 * The problem as the user reads it: where, what, and what to do. `instead` are sentences of a place where something
 * else is to be done.
 *
 * @example
 * problemText(
 *   { code: 'unknownColumn', params: { column: 'Buyer', headers: ['Date', 'Sum'] }, where: 'Orders!A1', severity: 'error' },
 *   'en',
 * ); // 'Orders!A1: There is no column “Buyer”. Columns found: Date, Sum. Choose one of them.'
 */
export function problemText(
  problem: Problem,
  language: Language,
  instead: Partial<ProblemSentences> = {},
): string {
  const sentence = sentenceOf({ ...sentences[language], ...instead }, problem.code, problem.params);
  if (problem.where === undefined) return sentence;
  // The address is Latin text: isolated, it keeps its order inside a Persian sentence.
  return language === 'fa' ? `\u2068${problem.where}\u2069: ${sentence}` : `${problem.where}: ${sentence}`;
}

/** Why a row was left out, in a few words. */
export function skipReasonText(reason: SkipReason, language: Language): string {
  return labels[language][reason];
}

function sentenceOf<C extends ProblemCode>(
  of: ProblemSentences,
  code: C,
  params: ProblemParams[ProblemCode],
): string {
  // A problem carries the params of its own code, which TypeScript cannot follow through a union.
  return of[code](params as ProblemParams[C]);
}
