import type { Language } from '../language';
import { model as en } from './en';
import { model as fa } from './fa';
import { model as tr } from './tr';

export type ModelWords = typeof en;

const all: Readonly<Record<Language, ModelWords>> = { en, tr, fa };

export function modelWords(language: Language): ModelWords {
  return all[language];
}
