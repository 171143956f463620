import { fold } from './fold';

/** Signs and words for money, with the ISO code where there is one for sure ("$" has several). */
const spellings: Readonly<Record<string, string>> = {
  TRY: '₺ tl try trl türk lirası lira lirası',
  $: '$',
  USD: 'usd us$ dolar dollar dollars',
  EUR: '€ eur euro avro یورو',
  GBP: '£ gbp sterlin',
  IRR: 'irr rial rials ریال ﷼',
  IRT: 'irt toman tomans tümen تومان تومن',
  AED: 'aed dirham درهم د.إ',
  '¥': '¥',
  '₹': '₹',
  '₽': '₽',
};

const codes =
  'AUD AZN BGN BRL CAD CHF CNY CZK DKK GEL HKD HUF IDR ILS INR IQD JPY KRW KWD MXN MYR NOK NZD PHP PLN QAR RON RUB SAR SEK SGD THB UAH ZAR';

const known: ReadonlyMap<string, string> = new Map([
  ...codes.split(' ').map((code): [string, string] => [code.toLowerCase(), code]),
  ...Object.keys(spellings).flatMap((code) =>
    (spellings[code] ?? '').split(' ').map((spelling): [string, string] => [plain(spelling), code]),
  ),
]);

/**
 * The currency that a text names, as an ISO code or a sign; null when it names none.
 *
 * IRT stands for toman: ten rials and no ISO code of its own, but what the shops of Iran use.
 *
 * @example
 * currencyNamed('TL'); // 'TRY'
 */
export function currencyNamed(text: string): string | null {
  return known.get(plain(text)) ?? null;
}

/** The currency beside a header's name, as in "مبلغ (تومان)" or "Tutar TL"; null when there is none. */
export function currencyInHeader(header: string): string | null {
  const bracketed = /[([]([^)\]]+)[)\]]/.exec(header)?.[1] ?? header.trim().split(/\s+/).slice(1).pop() ?? '';
  return currencyNamed(bracketed);
}

function plain(text: string): string {
  return fold(text).replace(/ /g, '') || text.replace(/[\s.\u200c\u200e\u200f]/g, '');
}
