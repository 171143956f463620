import type { Language } from '../language';

/**
 * The name of a person as a message and a list show it: a name all in capitals, or all in small letters, in proper case
 * ("MURAT" becomes "Murat"), and an Arabic yeh or kaf as a Persian one in Persian. A name in mixed case (McKay) and whatever is
 * no name, such as c17 or an address, stay. What a customer is compared by is never changed.
 *
 * @example
 * shownName('İPEK YILMAZ', 'en'); // 'İpek Yılmaz'
 */
export function shownName(name: string, language: Language): string {
  return inLettersOf(language, inNameCase(name, language));
}

/** A text of the sheet in the letters of the language: Persian has its own yeh and kaf, where a keyboard gave the Arabic ones. */
export function inLettersOf(language: Language, text: string): string {
  return language === 'fa' ? text.replace(/\u064a/g, '\u06cc').replace(/\u0643/g, '\u06a9') : text;
}

function inNameCase(name: string, language: Language): string {
  const whole = name.normalize('NFC');
  if (!nameOnly.test(whole)) return name;
  const locale = lettersOf(whole, language);
  const [upper, lower] = [whole.toLocaleUpperCase(locale), whole.toLocaleLowerCase(locale)];
  if (upper === lower || (whole !== upper && whole !== lower)) return name;
  if (locale === 'tr' && isOpen(whole)) return name;
  return whole.replace(/[\p{L}\p{M}]+/gu, (word, at: number) =>
    inProperCase(word, whole.slice(0, at), locale),
  );
}

/** Letters and what may stand between them; digits and @ belong to no name. */
const nameOnly = /^[\p{L}\p{M}\s\u200c'’.,-]+$/u;

/** Initials such as JP and what is spelled in capitals such as LTD: no vowel to say them by. */
const initials = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/;

/**
 * I and i are one letter in most languages and two in Turkish. Letters that only Turkish has, or lacks, say more of a name
 * than the language of the words around it.
 */
function lettersOf(name: string, language: Language): 'tr' | 'en' {
  if (/[ıİğĞşŞ]/.test(name)) return 'tr';
  return language === 'tr' && !/[qwx]/i.test(name) ? 'tr' : 'en';
}

/**
 * Whether an I within a word may be either letter: a till that knows no Turkish letters writes ELIF for Elif and YILMAZ for
 * Yılmaz. Such a name stays as it is written.
 */
function isOpen(name: string): boolean {
  return /\p{L}I/u.test(name) && !/[ÇĞİÖŞÜ]/.test(name);
}

function inProperCase(word: string, before: string, locale: 'tr' | 'en'): string {
  if (initials.test(word)) return word;
  // "D’Arcy" and "O’Neil", not the ending of "Ali’nin".
  if (/[\p{L}\p{M}]{2}['’]$/u.test(before)) return word.toLocaleLowerCase(locale);
  const [, clan, rest] = /^(mc)?(.+)$/isu.exec(word) ?? ['', undefined, word];
  return (clan === undefined ? '' : 'Mc') + capitalized(rest, locale);
}

function capitalized(text: string, locale: 'tr' | 'en'): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length).toLocaleLowerCase(locale);
}
