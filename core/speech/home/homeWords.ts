import type { Language } from '../language';
import { home as en } from './en';
import { home as fa } from './fa';
import { home as tr } from './tr';

export type HomeWords = typeof en;

const all: Readonly<Record<Language, HomeWords>> = { en, tr, fa };

export function homeWords(language: Language): HomeWords {
  return all[language];
}
