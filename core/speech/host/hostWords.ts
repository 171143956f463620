import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type HostWords = Words['host'];

export function hostWords(language: Language): HostWords {
  return wordsIn(language, 'host');
}
