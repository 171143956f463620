import type { Language } from '../language';
import { functions as en } from './en';
import { functions as fa } from './fa';
import { functions as tr } from './tr';

export type FunctionWords = typeof en;

const all: Readonly<Record<Language, FunctionWords>> = { en, tr, fa };

export function functionWords(language: Language): FunctionWords {
  return all[language];
}
