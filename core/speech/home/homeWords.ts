import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type HomeWords = Words['home'];

export function homeWords(language: Language): HomeWords {
  return wordsIn(language, 'home');
}
