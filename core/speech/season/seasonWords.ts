import type { Language } from '../language';
import { season as en } from './en';
import { season as fa } from './fa';
import { season as tr } from './tr';

const all: Readonly<Record<Language, typeof en>> = { en, tr, fa };

export function seasonWords(language: Language): typeof en {
  return all[language];
}
