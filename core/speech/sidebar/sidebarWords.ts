import type { Language } from '../language';
import { sidebar as en } from './en';
import { sidebar as fa } from './fa';
import { sidebar as tr } from './tr';

export type SidebarWords = typeof en;

const all: Readonly<Record<Language, SidebarWords>> = { en, tr, fa };

export function sidebarWords(language: Language): SidebarWords {
  return all[language];
}
