import { latinDigits } from './digits';

/** Letters that are distinct in Unicode but typed interchangeably. */
const twins: Readonly<Record<string, string>> = {
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

/**
 * Normalises text for comparison: lower-case words and digits separated by single spaces.
 *
 * Case, accents, punctuation, Turkish dots, Arabic letter forms and tatweel
 * (the stretching dash) make no difference, and Persian digits are Latin ones.
 * A zero-width non-joiner counts as a space. Lower case never follows a locale:
 * Turkish rules would turn "INFO" into "ınfo".
 *
 * @example
 * fold('  *Sipariş_TARİHİ '); // 'siparis tarihi'
 */
export function fold(text: string): string {
  return foldLetters(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The same for letters alone: spaces and punctuation stay. */
export function foldLetters(text: string): string {
  return latinDigits(text)
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[ıيىكة]/g, (letter) => twins[letter] ?? letter);
}

/** Folded text without its spaces, so that "order_id", "Order ID" and "OrderID" are one. */
export function compact(text: string): string {
  return fold(text).replace(/ /g, '');
}

/**
 * Splits camelCase and PascalCase with spaces: "orderId" and "OrderID" become "order Id" and "Order ID". Capitals
 * with a dotted i among them, which a wrong change of case leaves in Turkish text ("iPTAL EDiLDi"), stay one word.
 *
 * @example
 * splitCase('CustomerIDNumber'); // 'Customer ID Number'
 */
export function splitCase(text: string): string {
  return text
    .replace(/(\p{Ll}{2}|\p{N})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ');
}
