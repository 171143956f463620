import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export function seasonWords(language: Language): Words['season'] {
  return wordsIn(language, 'season');
}
