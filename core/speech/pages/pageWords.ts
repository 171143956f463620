import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type PageWords = Words['pages'];

/** Headings, findings and small print of the report's pages. */
export function pageWords(language: Language): PageWords {
  return wordsIn(language, 'pages');
}
