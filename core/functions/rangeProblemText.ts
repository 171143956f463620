import type { Problem } from '../cells/problem';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import { problemText } from '../locales/problemText';

/**
 * A problem as a formula tells it: there are no options to set, and nothing but the row within the range is known of
 * the place, because hosts hand over the cells and not where they stand.
 */
export function rangeProblemText({ where, ...problem }: Problem, language: Language): string {
  const { problems, rowOfRange } = messages(language).functions;
  const sentence = problemText(problem, language, problems);
  return where === undefined
    ? sentence
    : `${rowOfRange({ row: Number(where.replace(/\D/g, '')) })}: ${sentence}`;
}
