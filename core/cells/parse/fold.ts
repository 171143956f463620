import { latinDigits } from './digits';

/** Letters that Unicode keeps apart but people type for one another. */
const twins: Readonly<Record<string, string>> = {
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};

/**
 * Text as it is compared: words of lower-case letters and digits with one space between them.
 *
 * Case, accents, punctuation, Turkish dots, Arabic letter forms and tatweel
 * (the stretching dash) make no difference, and Persian digits are Latin ones.
 * A zero-width non-joiner counts as a space. Never a locale's own lower case:
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
 * The text with a space between the words of camelCase and PascalCase: "orderId" and "OrderID" are "order Id" and
 * "Order ID". Capitals with a dotted i among them, as Turkish text has after a careless change of case
 * ("iPTAL EDiLDi"), are one word.
 *
 * @example
 * splitCase('CustomerIDNumber'); // 'Customer ID Number'
 */
export function splitCase(text: string): string {
  return text
    .replace(/(\p{Ll}{2}|\p{N})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{Ll}|\p{Lu}{2})(?=\p{Lu}\p{Ll}{2})/gu, '$1 ');
}
