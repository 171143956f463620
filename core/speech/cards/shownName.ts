import type { Language } from '../language';

/**
 * The name of a person as a message and a list show it: a name all in capitals, or all in small letters, in proper case
 * ("MURAT" becomes "Murat"), and an Arabic yeh or kaf as a Persian one in Persian. Names in mixed case (McKay) and
 * texts that are no names, such as c17 or an e-mail address, stay unchanged. Customer keys are never changed.
 *
 * @example
 * shownName('İPEK YILMAZ', 'en'); // 'İpek Yılmaz'
 */
export function shownName(name: string, language: Language): string {
  return inLettersOf(language, inNameCase(name, language));
}

/** A text of the sheet in the letters of the language: Arabic yeh and kaf, which some keyboards produce, become the Persian ones. */
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

/** Letters and signs that occur in names; no digits and no @. */
const nameOnly = /^[\p{L}\p{M}\s\u200c'’.,-]+$/u;

/** Initials such as JP and abbreviations such as LTD: no vowels. */
const initials = /^[BCDFGHJKLMNPQRSTVWXZ]{2,3}$/;

/**
 * The language whose case rules apply: I and i are one letter in most languages and two in Turkish. Letters that only
 * Turkish has, or lacks, decide before the language of the text.
 */
function lettersOf(name: string, language: Language): 'tr' | 'en' {
  if (/[ıİğĞşŞ]/.test(name)) return 'tr';
  return language === 'tr' && !/[qwx]/i.test(name) ? 'tr' : 'en';
}

/**
 * Whether an I within a word is ambiguous: tills without Turkish letters write ELIF for Elif and YILMAZ for Yılmaz.
 * Such names stay unchanged.
 */
function isOpen(name: string): boolean {
  return /\p{L}I/u.test(name) && !/[ÇĞİÖŞÜ]/.test(name);
}

function inProperCase(word: string, before: string, locale: 'tr' | 'en'): string {
  if (initials.test(word)) return word;
  // Capital after the apostrophe of "D’Arcy" and "O’Neil", but not of the suffix in "Ali’nin".
  if (/[\p{L}\p{M}]{2}['’]$/u.test(before)) return word.toLocaleLowerCase(locale);
  const [, clan, rest] = /^(mc)?(.+)$/isu.exec(word) ?? ['', undefined, word];
  return (clan === undefined ? '' : 'Mc') + capitalized(rest, locale);
}

function capitalized(text: string, locale: 'tr' | 'en'): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length).toLocaleLowerCase(locale);
}
