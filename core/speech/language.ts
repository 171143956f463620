/** The languages every sentence exists in. */
export type Language = 'en' | 'tr' | 'fa';

export const languages: readonly Language[] = ['en', 'tr', 'fa'];

/** The language for a BCP 47 tag or a host's own spelling of one ("tr-TR", "tr_TR", "fa"); English for all others. */
export function languageOf(locale: string): Language {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return primary === 'tr' || primary === 'fa' ? primary : 'en';
}

export function isRightToLeft(language: Language): boolean {
  return language === 'fa';
}
