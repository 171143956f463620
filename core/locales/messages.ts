import { en } from './en';
import { fa } from './fa';
import type { Language } from './language';
import { tr } from './tr';

/** Every sentence of the product. English is the form that the other languages must fill. */
export type Messages = typeof en;

const all: Readonly<Record<Language, Messages>> = { en, tr, fa };

export function messages(language: Language): Messages {
  return all[language];
}
