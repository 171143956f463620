import type { Columns, Field, PickedColumns } from '../core/cells/columns';
import type { Remembered } from '../core/host/port';
import { formatNumber, formatPercent } from '../core/locales/format';
import { type Language, languages } from '../core/locales/language';
import type { Terms } from '../core/valuation/value';
import { optionalFields, requiredFields } from './columnsChosen';
import type { TypedTerms } from './state';

const fields: readonly Field[] = [...requiredFields, ...optionalFields];
const keyOf = (field: Field) => `column.${field}`;

/** Terms until the user says otherwise: a year ahead, revenue, 10 % a year. */
const usual: Terms = { months: 12, margin: 1, discountRate: 0.1 };

/** The language used last in this workbook, or null. */
export function rememberedLanguage(remembered: Remembered | null): Language | null {
  return languages.find((language) => language === remembered?.language) ?? null;
}

export function rememberedTerms(remembered: Remembered | null): Terms {
  const number = (key: keyof Terms) => {
    const value = remembered?.[key];
    return typeof value === 'number' ? value : usual[key];
  };
  return { months: number('months'), margin: number('margin'), discountRate: number('discountRate') };
}

/** Terms as they stand in the form. The analysis day is never remembered: next week it is another one. */
export function typeTerms(terms: Terms, language: Language): TypedTerms {
  return {
    months: formatNumber(terms.months, language, 2),
    margin: formatPercent(terms.margin, language, 2),
    discountRate: formatPercent(terms.discountRate, language, 2),
    asOf: '',
  };
}

/**
 * Columns remembered by header, so that they are found again when columns have
 * moved. A header that is not there any more leaves the column to recognition.
 */
export function rememberedPicks(remembered: Remembered | null, headers: readonly string[]): PickedColumns {
  const picks: Partial<Record<Field, number | null>> = {};
  for (const field of fields) {
    const header = remembered?.[keyOf(field)];
    if (header === null && remembered && keyOf(field) in remembered) picks[field] = null;
    const column = typeof header === 'string' ? headers.indexOf(header) : -1;
    if (column >= 0) picks[field] = column;
  }
  return picks;
}

/** What to keep in the workbook for the next run. Only columns she picked herself are kept. */
export function choicesToRemember(
  language: Language,
  tab: string | null,
  terms: Terms | null,
  picks: PickedColumns,
  columns: Columns,
  headers: readonly string[],
): Remembered {
  const choices: Record<string, string | number | boolean | null> = { language };
  if (tab !== null) choices.tab = tab;
  if (terms) {
    choices.months = terms.months;
    choices.margin = terms.margin;
    choices.discountRate = terms.discountRate;
  }
  for (const field of fields) {
    if (!(field in picks)) continue;
    const column = columns[field];
    choices[keyOf(field)] = column === undefined ? null : (headers[column] ?? null);
  }
  return choices;
}
