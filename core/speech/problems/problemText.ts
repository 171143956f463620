import type { Problem } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';
import type { Language } from '../language';
import { choiceErrors as enChoices, otherErrors as enErrors } from './errors/en';
import { choiceErrors as faChoices, otherErrors as faErrors } from './errors/fa';
import { choiceErrors as trChoices, otherErrors as trErrors } from './errors/tr';
import { notes as en, skipReasons as enReasons } from './notes/en';
import { notes as fa, skipReasons as faReasons } from './notes/fa';
import { notes as tr, skipReasons as trReasons } from './notes/tr';
import type { ErrorSentences, NoteSentences, SkipReasonLabels } from './problemSentences';
import { sentenceOf } from './sentenceOf';

const sentences: Readonly<Record<Language, ErrorSentences & NoteSentences>> = {
  en: { ...enErrors, ...enChoices, ...en },
  tr: { ...trErrors, ...trChoices, ...tr },
  fa: { ...faErrors, ...faChoices, ...fa },
};

const labels: Readonly<Record<Language, SkipReasonLabels>> = { en: enReasons, tr: trReasons, fa: faReasons };

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
  const sentence = sentenceOf(sentences[language], code, params);
  if (problem.where === undefined) return sentence;
  // Isolates the Latin address, which keeps its order inside a Persian sentence.
  return language === 'fa' ? `\u2068${problem.where}\u2069: ${sentence}` : `${problem.where}: ${sentence}`;
}

/** Why a row was left out, in a few words. */
export function skipReasonText(reason: SkipReason, language: Language): string {
  return labels[language][reason];
}
