import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

/** What Google Sheets' menu calls us. */
export function menuWords(language: Language): Words['menu'] {
  return wordsIn(language, 'menu');
}
