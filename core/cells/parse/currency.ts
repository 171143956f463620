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

/** As they are written, capitals and all. */
const exact: ReadonlyMap<string, string> = new Map([
  ...currencyCodes.map((code): [string, string] => [code, code]),
  ...spellings(capitalSigns),
]);

/** In any case. */
const known: ReadonlyMap<string, string> = new Map(
  [
    ...currencyCodes
      .filter((code) => !codesThatAreWords.has(code))
      .map((code): [string, string] => [code, code]),
    ...Object.keys(sharedSigns).map((sign): [string, string] => [sign, sign]),
    ...spellings(sharedSpellings),
    ...spellings(currencySigns),
  ].map(([spelling, currency]) => [plain(spelling), currency]),
);

const codes: ReadonlySet<string> = new Set(currencyCodes);

/**
 * The currency that a text names, as an ISO code or, where a sign belongs to several, as that sign ("$", "kr");
 * null when it names none.
 *
 * IRT stands for toman: ten rials and no ISO code of its own, but what the shops of Iran use.
 *
 * @example
 * currencyNamed('TL'); // 'TRY'
 */
export function currencyNamed(text: string): string | null {
  return exact.get(text.replace(/[\s.]/g, '')) ?? known.get(plain(text)) ?? null;
}

/** True for an ISO code in any case, a sign or a word of a currency. */
export function isCurrency(text: string): boolean {
  return codes.has(text.trim().toUpperCase()) || currencyNamed(text) !== null;
}

/** The currency beside a header's name, as in "مبلغ (تومان)", "Tutar TL" or "amount_usd"; null when there is none. */
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

/** Letters as they are compared, and signs, without spaces, points and invisible marks. */
function plain(text: string): string {
  return foldLetters(text).replace(/[\s.·\p{Cf}]/gu, '');
}
