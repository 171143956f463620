import type { Language } from '../language';
import { report as en } from './en';
import { report as fa } from './fa';
import { report as tr } from './tr';

export type ReportWords = typeof en;

const all: Readonly<Record<Language, ReportWords>> = { en, tr, fa };

export function reportWords(language: Language): ReportWords {
  return all[language];
}
