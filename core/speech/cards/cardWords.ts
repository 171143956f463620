import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type CardWords = Words['cards'];

/** Words of the details behind the cards of the home page. */
export function cardWords(language: Language): CardWords {
  return wordsIn(language, 'cards');
}
