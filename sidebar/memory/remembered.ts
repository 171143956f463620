import type { PickedColumns, Role, Roles } from '../../core/cells/columns/columns';
import type { Memory } from '../../core/host/port';
import { formatNumber, formatPercent } from '../../core/speech/format';
import { type Language, languages } from '../../core/speech/language';
import { defaultTerms } from '../../core/valuation/defaultTerms';
import type { Terms } from '../../core/valuation/value';
import { type Answers, answersToRemember } from '../flow/answers';
import { allRoles } from '../form/columns';
import type { TypedTerms } from '../form/form';

const keyOf = (role: Role) => `column.${role}`;

/** The language used last in this workbook, or null. */
export function rememberedLanguage(remembered: Memory | null): Language | null {
  return languages.find((language) => language === remembered?.language) ?? null;
}

export function rememberedTerms(remembered: Memory | null): Terms {
  const number = (key: keyof Terms) => {
    const value = remembered?.[key];
    return typeof value === 'number' ? value : defaultTerms[key];
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
export function rememberedPicks(remembered: Memory | null, headers: readonly string[]): PickedColumns {
  const picks: Partial<Record<Role, number | null>> = {};
  for (const role of allRoles) {
    const header = remembered?.[keyOf(role)];
    if (header === null && remembered && keyOf(role) in remembered) picks[role] = null;
    const column = typeof header === 'string' ? headers.indexOf(header) : -1;
    if (column >= 0) picks[role] = column;
  }
  return picks;
}

/** What there is to keep of a session. */
interface Session {
  readonly language: Language;
  readonly tab: string | null;
  /** Null when they cannot be read. */
  readonly terms: Terms | null;
  readonly picks: PickedColumns;
  readonly answers: Answers;
  readonly columns: Roles;
  readonly headers: readonly string[];
  /** What is chosen beside the terms, in the order of its weight. */
  readonly plan: readonly Memory[];
}

/** Google keeps 9,000 bytes of a value. */
const mostBytes = 8_800;

/** What there is room for in the workbook, and whether that is all. */
interface Kept {
  readonly choices: Memory;
  readonly complete: boolean;
}

/** What to keep in the workbook for the next run. Only columns she picked and questions she answered herself are kept. */
export function choicesToRemember(session: Session, before: Memory | null): Kept {
  const { language, tab, terms, picks, answers, columns, headers } = session;
  const choices: Record<string, string | number | boolean | null> = { language };
  if (tab !== null) choices.tab = tab;
  if (terms) {
    choices.months = terms.months;
    choices.margin = terms.margin;
    choices.discountRate = terms.discountRate;
  }
  for (const role of allRoles) {
    if (!(role in picks)) continue;
    const column = columns[role];
    choices[keyOf(role)] = column === undefined ? null : (headers[column] ?? null);
  }
  const first = { ...choices, ...answersToRemember(before, answers, columns, headers) };
  // They come in the order of their weight; what does not fit any more is left out.
  let complete = true;
  for (const part of session.plan) {
    if (bytesOf({ ...first, ...part }) <= mostBytes) Object.assign(first, part);
    else complete = false;
  }
  return { choices: first, complete };
}

function bytesOf(choices: Memory): number {
  return new TextEncoder().encode(JSON.stringify(choices)).length;
}
