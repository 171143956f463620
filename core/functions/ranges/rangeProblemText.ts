import type { ErrorProblem } from '../../cells/problem';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { errorText } from '../../speech/problems/errorText';

/**
 * The sentence of a problem in a formula: without options to set, and with the row within the range only, because hosts
 * pass cells without their address.
 */
export function rangeProblemText({ where, ...problem }: ErrorProblem, language: Language): string {
  const { problems, rowOfRange } = functionWords(language);
  const sentence = errorText(problem, language, problems);
  return where === undefined
    ? sentence
    : `${rowOfRange({ row: Number(where.replace(/\D/g, '')) })}: ${sentence}`;
}
