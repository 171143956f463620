import type { Problem } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';
import { isRightToLeft, type Language } from '../language';
import { wordsIn } from '../words';
import { sentenceOf } from './sentenceOf';

/**
 * The problem as the user reads it: where, what, and what to do.
 *
 * @example
 * problemText(
 *   { code: 'unknownColumn', params: { column: 'Buyer', headers: ['Date', 'Sum'] }, where: 'Orders!A1', severity: 'error' },
 *   'en',
 * ); // 'Orders!A1: There is no column “Buyer”. Columns found: Date, Sum. Choose one of them.'
 */
export function problemText(problem: Problem, language: Language): string {
  const { code, params } = problem;
  const sentences = {
    ...wordsIn(language, 'otherErrors'),
    ...wordsIn(language, 'choiceErrors'),
    ...wordsIn(language, 'notes'),
  };
  const sentence = sentenceOf(sentences, code, params);
  if (problem.where === undefined) return sentence;
  // Isolates the Latin address, which keeps its order inside a sentence from the right.
  return isRightToLeft(language)
    ? `\u2068${problem.where}\u2069: ${sentence}`
    : `${problem.where}: ${sentence}`;
}

/** Why a row was left out, in a few words. */
export function skipReasonText(reason: SkipReason, language: Language): string {
  return wordsIn(language, 'skipReasons')[reason];
}
