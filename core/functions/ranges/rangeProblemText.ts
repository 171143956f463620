import type { ErrorProblem } from '../../cells/problem';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { otherErrors } from '../../speech/problems/otherErrors';
import { sentenceOf } from '../../speech/problems/sentenceOf';

/**
 * The sentence of a problem in a formula: without options to set, and with the row within the range only, because hosts
 * pass cells without their address.
 */
export function rangeProblemText({ where, code, params }: ErrorProblem, language: Language): string {
  const { problems, rowOfRange } = functionWords(language);
  const sentence = sentenceOf({ ...otherErrors(language), ...problems }, code, params);
  return where === undefined
    ? sentence
    : `${rowOfRange({ row: Number(where.replace(/\D/g, '')) })}: ${sentence}`;
}
