/** Values as the sidebar shows them. */

import { numberFormat } from '../../core/base/formats';
import type { Cell } from '../../core/cells/cell';
import type { Field, FoundColumn } from '../../core/cells/columns/columns';
import { writeDay } from '../../core/request/writeDay';
import { roleText } from '../../core/speech/check/checkText';
import { formatCount, formatNumber } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import type { Quantity } from '../../core/speech/quantity';
import type { SidebarWords } from '../../core/speech/sidebar/sidebarWords';

export function quantity(value: number, language: Language): Quantity {
  const whole = Math.round(value);
  return { value: whole, text: formatCount(whole, language) };
}

/** A cell of the user's sheet in the preview; a number in the date column is a day. */
export function cellText(cell: Cell | undefined, isDate: boolean, language: Language): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'number') return String(cell);
  return isDate ? writeDay(cell, language) : formatNumber(cell, language, 2);
}

/** The role of a column, as the label of its field. */
export function roleLabel(role: FoundColumn['role'], words: SidebarWords, language: Language): string {
  const fields: Readonly<Record<string, string>> = words.columns.fields satisfies Record<Field, string>;
  const label = fields[role] ?? roleText(role, language);
  return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}

/** A compact number for small spaces: "1.2K", "1,2 B", "۱٫۲ هزار". */
export function shortNumber(value: number, language: Language): string {
  return numberFormat(language, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
}
