import type { Language } from '../language';
import { trust as en } from './en';
import { trust as fa } from './fa';
import { trust as tr } from './tr';

export type TrustWords = typeof en;

const all: Readonly<Record<Language, TrustWords>> = { en, tr, fa };

export function trustWords(language: Language): TrustWords {
  return all[language];
}
