import type { NumberFormat, ReportSpec } from '../host/spec';
import { currencySign, hasPercentFirst } from '../speech/format';
import type { Language } from '../speech/language';

/** Currency signs with the locale code by which spreadsheets recognise money. */
const signs: Readonly<Record<string, string>> = {
  USD: '[$$-409]',
  EUR: '[$€-2]',
  GBP: '[$£-809]',
  TRY: '[$₺-41F]',
};

/**
 * Number format of amounts in the shop's currency, with `digits` decimals. A currency without a sign is named in the
 * header instead (`moneyHeader`). Separators are those of the workbook.
 */
export function moneyFormat(currency: string | null, language: Language, digits = 0): NumberFormat {
  const sign = currencySign(currency, language) === null ? '' : signs[currency ?? ''];
  return `${sign}#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
}

/** Decimals for a column of amounts: two if all are below 10, else none. */
export function digitsFor(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  return largest > 0 && largest < 10 ? 2 : 0;
}

/** Whole percentages, with the percent sign on the side that the language uses. */
export function percentFormat(language: Language): NumberFormat {
  return hasPercentFirst(language) ? '%0' : '0%';
}

/** Number formats of a report by column kind. For Persian readers, days are texts in their own calendar. */
export function reportFormats(currency: string | null, language: Language): ReportSpec['formats'] {
  return {
    text: '@',
    count: '#,##0',
    number: '#,##0.0',
    money: moneyFormat(currency, language),
    percent: percentFormat(language),
    date: { en: 'd mmm yyyy', tr: 'dd.mm.yyyy', fa: 'yyyy-mm-dd' }[language],
    parameter: '#,##0.0000',
    tick: 'General',
  };
}
