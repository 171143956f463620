import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type ModelWords = Words['model'];

export function modelWords(language: Language): ModelWords {
  return wordsIn(language, 'model');
}

/** A model's name without its authors: BG/NBD. */
export function shortModelName(name: string): string {
  return name.split(' (')[0];
}
