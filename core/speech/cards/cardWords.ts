import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type CardWords = Words['cards'];

/** What is said behind the cards of home. */
export function cardWords(language: Language): CardWords {
  return wordsIn(language, 'cards');
}
