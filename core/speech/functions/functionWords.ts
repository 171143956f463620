import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type FunctionWords = Words['functions'];

export function functionWords(language: Language): FunctionWords {
  return wordsIn(language, 'functions');
}
