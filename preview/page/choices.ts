/** What the address says: which host, which language, which shop. */
import { type Language, languages } from '../../core/locales/language';
import { isShop, type Shop } from './sample';

export type HostName = 'google' | 'excel';

/** In place of a shop: the file that the visitor opened. */
export const ownFile = 'own-file';

export interface Choices {
  readonly host: HostName;
  readonly language: Language;
  readonly shop: Shop | typeof ownFile;
}

export const usualShop: Shop = 'coffee-roaster';

/** Missing or unknown choices are Google Sheets, the browser's language and the coffee roaster. */
export function choicesIn(search: string, browserLanguage: string): Choices {
  const query = new URLSearchParams(search);
  const language = query.get('lang') ?? browserLanguage.slice(0, 2);
  const shop = query.get('shop');
  return {
    host: query.get('host') === 'excel' ? 'excel' : 'google',
    language: languages.find((known) => known === language) ?? 'en',
    shop: isShop(shop) || shop === ownFile ? shop : usualShop,
  };
}

export function addressFor({ host, language, shop }: Choices): string {
  return `?${new URLSearchParams({ host, lang: language, shop })}`;
}

export const localeOf: Readonly<Record<Language, string>> = { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR' };
