import { once } from '../../base/once';
import {
  capitalSigns,
  codesThatAreWords,
  currencyCodes,
  currencySigns,
  sharedSigns,
  sharedSpellings,
} from './currencySigns';
import { foldLetters, splitCase } from './fold';

/** Pairs of a spelling and the currency that it names. */
function* spellings(of: Readonly<Record<string, string>>): Generator<[string, string]> {
  for (const [currency, written] of Object.entries(of)) {
    for (const spelling of written.split(' ')) yield [spelling, currency];
  }
}

/** Case-sensitive spellings. */
const exact: ReadonlyMap<string, string> = new Map([
  ...currencyCodes.map((code): [string, string] => [code, code]),
  ...spellings(capitalSigns),
]);

/** Case-insensitive spellings. */
const known = once(
  () =>
    new Map(
      [
        ...currencyCodes
          .filter((code) => !codesThatAreWords.has(code))
          .map((code): [string, string] => [code, code]),
        ...Object.keys(sharedSigns).map((sign): [string, string] => [sign, sign]),
        ...spellings(sharedSpellings),
        ...spellings(currencySigns),
      ].map(([spelling, currency]): [string, string] => [plain(spelling), currency]),
    ),
);

const codes: ReadonlySet<string> = new Set(currencyCodes);

/**
 * The currency that a text names: an ISO code, or the sign itself when several currencies share it ("$", "kr");
 * null when it names none.
 *
 * IRT is the toman (ten rials): not an ISO code, but used by shops in Iran.
 *
 * @example
 * currencyNamed('TL'); // 'TRY'
 */
export function currencyNamed(text: string): string | null {
  return exact.get(text.replace(/[\s.]/g, '')) ?? known().get(plain(text)) ?? null;
}

/** True for an ISO code in any case, a sign or a word of a currency. */
export function isCurrency(text: string): boolean {
  return codes.has(text.trim().toUpperCase()) || currencyNamed(text) !== null;
}

/** The currency in a header, as in "مبلغ (تومان)", "Tutar TL" or "amount_usd"; null when there is none. */
export function currencyInHeader(header: string): string | null {
  const bracketed = /[([]([^)\]]+)[)\]]/.exec(header)?.[1];
  if (bracketed !== undefined) return currencyNamed(bracketed);
  const last =
    splitCase(header)
      .trim()
      .split(/[\s_]+/)
      .slice(1)
      .pop() ?? '';
  return last.length === 1 && /\p{L}/u.test(last) ? null : currencyNamed(last);
}

/** Folded letters and signs, without spaces, points and invisible marks. */
function plain(text: string): string {
  return foldLetters(text).replace(/[\s.·\p{Cf}]/gu, '');
}
