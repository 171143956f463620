import type { Language } from '../language';
import { command as en } from './en';
import { command as fa } from './fa';
import { command as tr } from './tr';

export type CommandWords = typeof en;

const all: Readonly<Record<Language, CommandWords>> = { en, tr, fa };

export function commandWords(language: Language): CommandWords {
  return all[language];
}
