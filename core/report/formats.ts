import type { NumberFormat, ReportSpec } from '../host/spec';
import { currencySign } from '../speech/format';
import type { Language } from '../speech/language';

/** Signs with the locale that makes a spreadsheet know them as money. */
const signs: Readonly<Record<string, string>> = {
  USD: '[$$-409]',
  EUR: '[$€-2]',
  GBP: '[$£-809]',
  TRY: '[$₺-41F]',
};

/**
 * Format of an amount in the shop's currency. Whole, unless `digits` are wanted. Without a sign of its own the currency stands in
 * the header (`moneyHeader`). Separators are the workbook's own.
 */
export function moneyFormat(currency: string | null, language: Language, digits = 0): NumberFormat {
  const sign = currencySign(currency, language) === null ? '' : signs[currency ?? ''];
  return `${sign}#,##0${digits > 0 ? `.${'0'.repeat(digits)}` : ''}`;
}

/** Decimals that an amount deserves: two below 10 in a column of amounts, none where the largest has more. */
export function digitsFor(amounts: Iterable<number>): number {
  let largest = 0;
  for (const amount of amounts) largest = Math.max(largest, Math.abs(amount));
  return largest > 0 && largest < 10 ? 2 : 0;
}

/** Percentages are whole; the sign stands where the language has it. */
export function percentFormat(language: Language): NumberFormat {
  return language === 'tr' ? '%0' : '0%';
}

/** How the columns of a report are shown. Days of Persian readers are texts of their own calendar. */
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
