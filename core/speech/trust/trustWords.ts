import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type TrustWords = Words['trust'];

export function trustWords(language: Language): TrustWords {
  return wordsIn(language, 'trust');
}
