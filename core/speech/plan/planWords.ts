import type { Language } from '../language';
import { plan as en } from './en';
import { plan as fa } from './fa';
import { plan as tr } from './tr';

export type PlanWords = typeof en;

const all: Readonly<Record<Language, PlanWords>> = { en, tr, fa };

export function planWords(language: Language): PlanWords {
  return all[language];
}
