import type { Language } from '../language';
import { type Words, wordsIn } from '../words';

export type CommandWords = Words['command'];

export function commandWords(language: Language): CommandWords {
  return wordsIn(language, 'command');
}
