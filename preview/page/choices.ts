/** Choices in the page's address: host, language, shop. */
import { type Language, languages } from '../../core/speech/language';
import { isShop, type Shop } from './sample';

export type HostName = 'google' | 'excel';

/** In place of a shop: the file that the visitor opened. */
export const ownFile = 'own-file';

export interface Choices {
  readonly host: HostName;
  readonly language: Language;
  readonly shop: Shop | typeof ownFile;
}

/** The shop that speaks the visitor's language. */
export const usualShop: Readonly<Record<Language, Shop>> = {
  en: 'coffee-roaster',
  tr: 'kitap-kulubu',
  fa: 'chaikhaneh',
};

/** Missing or unknown choices are Google Sheets, the browser's language and that language's shop. */
export function choicesIn(search: string, browserLanguage: string): Choices {
  const query = new URLSearchParams(search);
  const wanted = query.get('lang') ?? browserLanguage.slice(0, 2);
  const language = languages.find((known) => known === wanted) ?? 'en';
  const shop = query.get('shop');
  return {
    host: query.get('host') === 'excel' ? 'excel' : 'google',
    language,
    shop: isShop(shop) || shop === ownFile ? shop : usualShop[language],
  };
}

export function addressFor({ host, language, shop }: Choices): string {
  return `?${new URLSearchParams({ host, lang: language, shop })}`;
}

export const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR' };
