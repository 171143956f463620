/** Numbers as they are typed into a field, and written back into one. */
import { readAmount } from '../../core/cells/parse/readAmount';
import { formatNumber } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';

/** One number; 1.000 is what it is in the language. NaN for anything else. */
export function readNumber(text: string, language: Language): number {
  const { value, either } = readAmount(text);
  return either === null ? value : either[language === 'tr' ? ',' : '.'];
}

/** A share: with a percent sign, or from 1 on, a percentage; 5, 5% and 0.05 are the same. NaN for anything else. */
export function readShare(text: string, language: Language): number {
  const value = readNumber(text.replace(/[%٪]/g, ''), language);
  return /[%٪]/.test(text) || value >= 1 ? value / 100 : value;
}

/** Numbers with spaces, semicolons or commas between them; NaN in the place of what is no number. */
export function readNumbers(text: string, language: Language): number[] {
  const plain = text.replace(/[%٪]/g, '').trim();
  const pieces = plain.split(/\s*[;؛،]\s*|,?\s+/);
  // "0,5" is one number, "30,90,180" are three.
  const parts = pieces.length > 1 || readNumber(plain, language) > 0 ? pieces : plain.split(',');
  return parts.filter((part) => part !== '').map((part) => readNumber(part, language));
}

const betweenNumbers: Readonly<Record<Language, string>> = { en: ', ', tr: '; ', fa: '، ' };

/** Numbers as `readNumbers` reads them. */
export function listText(numbers: readonly number[], language: Language): string {
  return numbers.map((number) => formatNumber(number, language, 6)).join(betweenNumbers[language]);
}

/** Is each number above the one before it, and the first at least `least`? */
export function rise(numbers: readonly number[], least: number): boolean {
  return numbers.every((number, i) => (i === 0 ? number >= least : number > numbers[i - 1]));
}

/** A text of numbers as another language writes it; what is no number stays as it is. */
export function retyped(text: string, from: Language, to: Language): string {
  const numbers = readNumbers(text, from);
  return from === to || numbers.length === 0 || numbers.some(Number.isNaN) ? text : listText(numbers, to);
}
