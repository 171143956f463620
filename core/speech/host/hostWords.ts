import type { Language } from '../language';
import { host as en } from './en';
import { host as fa } from './fa';
import { host as tr } from './tr';

export type HostWords = typeof en;

const all: Readonly<Record<Language, HostWords>> = { en, tr, fa };

export function hostWords(language: Language): HostWords {
  return all[language];
}
