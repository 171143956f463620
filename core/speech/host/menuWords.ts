import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

/** Words of the menu in Google Sheets. */
export function menuWords(language: Language): Words['menu'] {
  return wordsIn(language, 'menu');
}
