import { type Writing, writingOf, writings } from '../request/writing';

/** The languages every sentence exists in. */
export type Language = Writing;

export const languages = Object.keys(writings) as readonly Language[];

/** Each language by the name that its readers have for it. */
export const namesOfLanguages: Readonly<Record<Language, string>> = {
  en: 'English',
  tr: 'Türkçe',
  fa: 'فارسی',
};

/** The language for a BCP 47 tag or a host's own spelling of one ("tr-TR", "tr_TR", "fa"); English for all others. */
export function languageOf(locale: string): Language {
  return writingOf(locale) ?? 'en';
}

export function isRightToLeft(language: Language): boolean {
  return writings[language].rightToLeft;
}
