import type { Language } from '../language';
import { season as en } from './en';
import { season as fa } from './fa';
import { season as tr } from './tr';

export type SeasonWords = typeof en;

const all: Readonly<Record<Language, SeasonWords>> = { en, tr, fa };

export function seasonWords(language: Language): SeasonWords {
  return all[language];
}
