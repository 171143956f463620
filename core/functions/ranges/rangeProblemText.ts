import type { ErrorProblem } from '../../cells/problem';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { errorText } from '../../speech/problems/errorText';

/**
 * A problem as a formula tells it: there are no options to set, and nothing but the row within the range is known of
 * the place, because hosts hand over the cells and not where they stand.
 */
export function rangeProblemText({ where, ...problem }: ErrorProblem, language: Language): string {
  const { problems, rowOfRange } = functionWords(language);
  const sentence = errorText(problem, language, problems);
  return where === undefined
    ? sentence
    : `${rowOfRange({ row: Number(where.replace(/\D/g, '')) })}: ${sentence}`;
}
