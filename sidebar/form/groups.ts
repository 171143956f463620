import type { Day } from '../../core/cells/cell';
import { parseDate } from '../../core/cells/parse/parseDate';
import { writeDay } from '../../core/request/writeDay';
import type { Scheme, Tiers } from '../../core/segments/scheme';
import type { SchemeUnavailable } from '../../core/segments/segmentation';
import { formatCount } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import type { OrdersCheck } from '../work/workerProtocol';
import { contextOf, readRule, rulesIn } from './rules/readRules';
import { newRule, type TypedRule } from './rules/typedRule';
import { type DetailField, detailFields, proposal, readDetails, type TypedDetails } from './schemeDetails';
import { retyped } from './typedNumbers';

/** Groups as chosen and typed. */
export interface TypedGroups {
  /** Name of a scheme, or "column:" and a header. */
  readonly scheme: string;
  /** '' for 90 days before the analysis day. */
  readonly compareTo: string;
  readonly tiers: Tiers['kind'];
  readonly details: TypedDetails;
  /** Header of the column that the first is crossed with; '' for none. */
  readonly second: string;
  readonly byValue: boolean;
  readonly rules: readonly TypedRule[];
  /** Header of the column of last time that is not there any more; RFM stands in its place. */
  readonly gone: string | null;
}

export const usualGroups: TypedGroups = {
  scheme: 'rfm',
  compareTo: '',
  tiers: 'shares',
  details: {},
  second: '',
  byValue: false,
  rules: [newRule()],
  gone: null,
};

const byColumn = 'column:';
const customersForClusters = 20;

/** The value of the choice of a column. */
function columnChoice(header: string): string {
  return `${byColumn}${header}`;
}

/** Header of the chosen column; null for the other schemes. */
export function chosenColumn(scheme: string): string | null {
  return scheme.startsWith(byColumn) ? scheme.slice(byColumn.length) : null;
}

/** A choice of the list; `lacking` says why it cannot be chosen here. */
export interface SchemeChoice {
  readonly value: string;
  readonly scheme: Scheme['name'];
  /** Only for columns. */
  readonly header: string | null;
  readonly lacking: SchemeUnavailable | null;
}

/** What customers can be grouped by, with what this sheet lacks for it; columns that are known for what they are come first. */
export function schemeChoices(check: OrdersCheck | null): readonly SchemeChoice[] {
  const plain = (scheme: Scheme['name'], lacking: SchemeUnavailable | null = null): SchemeChoice => ({
    value: scheme,
    scheme,
    header: null,
    lacking,
  });
  const customers = check?.account.customers ?? 0;
  const columns = check?.groupColumns ?? [];
  const known = [
    ...columns.filter(({ role }) => role !== null),
    ...columns.filter(({ role }) => role === null),
  ];
  return [
    plain('rfm'),
    plain('rf'),
    plain('thresholds'),
    plain('value'),
    plain('lifecycle'),
    plain(
      'clusters',
      customers < customersForClusters
        ? {
            unsupported: true,
            code: 'tooFewCustomers',
            params: { customers, needed: customersForClusters },
          }
        : null,
    ),
    plain('rules'),
    ...(known.length === 0
      ? [plain('columns', { unsupported: true, code: 'noColumns', params: {} })]
      : known.map(
          ({ header }): SchemeChoice => ({
            value: columnChoice(header),
            scheme: 'columns',
            header,
            lacking: null,
          }),
        )),
  ];
}

/** Something of the groups that cannot be read. */
export type WrongGroups = 'compareTo' | DetailField | `rule-${number}`;

export interface ReadGroups {
  /** Null when something of it is wrong. */
  readonly scheme: Scheme | null;
  /** Null for 90 days before the analysis day. */
  readonly compareTo: Day | null;
  /** It is not before the analysis day, so that nobody can have moved since. */
  readonly compareToTooLate: boolean;
  /** In the order of the form. */
  readonly wrong: readonly WrongGroups[];
}

/** `asOf` is the analysis day she has chosen; null for the day of the last order. */
export function readGroups(
  typed: TypedGroups,
  check: OrdersCheck | null,
  asOf: Day | null,
  language: Language,
): ReadGroups {
  const compareTo = dayOf(typed.compareTo, language);
  const lastDay = asOf ?? check?.account.lastDay ?? null;
  const compareToTooLate = compareTo !== null && lastDay !== null && compareTo >= lastDay;
  const { scheme, wrong } = readScheme(typed, check, language);
  const wrongDay = compareToTooLate || (typed.compareTo.trim() !== '' && compareTo === null);
  return { scheme, compareTo, compareToTooLate, wrong: wrongDay ? [...wrong, 'compareTo'] : wrong };
}

function dayOf(text: string, language: Language): Day | null {
  return text.trim() === '' ? null : parseDate(text, language === 'tr' ? 'dayFirst' : undefined);
}

/** The text that counts in a field: what was typed, or what is proposed. */
export function detailText(
  field: DetailField,
  { details }: TypedGroups,
  check: OrdersCheck | null,
  language: Language,
): string {
  return details[field]?.trim() || proposal(field, check, language);
}

function readScheme(
  typed: TypedGroups,
  check: OrdersCheck | null,
  language: Language,
): { readonly scheme: Scheme | null; readonly wrong: readonly WrongGroups[] } {
  const { scheme, second, byValue, tiers } = typed;
  const header = chosenColumn(scheme);
  if (header !== null) {
    const columns = second === '' || second === header ? [header] : [header, second];
    return { scheme: { name: 'columns', columns, byValue }, wrong: [] };
  }
  switch (scheme) {
    case 'thresholds':
    case 'value':
    case 'lifecycle':
    case 'clusters':
      return readDetails(scheme, tiers, (field) => detailText(field, typed, check, language), language);
    case 'rules':
      return readRules(typed.rules, check, language);
    case 'rf':
      return { scheme: { name: 'rf' }, wrong: [] };
    default:
      return { scheme: { name: 'rfm' }, wrong: [] };
  }
}

function readRules(rules: readonly TypedRule[], check: OrdersCheck | null, language: Language) {
  const context = contextOf(check, language);
  const read = rules.map((rule) => readRule(rule, context));
  const wrong = read.flatMap((one, place) => (one.kind === 'rule' ? [] : [`rule-${place}` as const]));
  const named = read.flatMap((one, place) =>
    one.kind === 'rule' ? [{ name: ruleName(rules, place, language), rule: one.rule }] : [],
  );
  return { scheme: wrong.length > 0 ? null : ({ name: 'rules', rules: named } as const), wrong };
}

/** What she called the group, else its number. */
export function ruleName(rules: readonly TypedRule[], place: number, language: Language): string {
  const { unnamed } = sidebarWords(language).rules;
  return rules[place]?.name.trim() || unnamed(formatCount(place + 1, language));
}

/** The same groups as another language writes them. */
export function groupsIn(
  groups: TypedGroups,
  check: OrdersCheck | null,
  from: Language,
  to: Language,
): TypedGroups {
  const details: Partial<Record<DetailField, string>> = {};
  for (const field of detailFields) {
    const text = groups.details[field];
    if (text !== undefined) details[field] = retyped(text, from, to);
  }
  const rules = rulesIn(groups.rules, contextOf(check, from), contextOf(check, to));
  const day = dayOf(groups.compareTo, from);
  return { ...groups, compareTo: day === null ? groups.compareTo : writeDay(day, to), details, rules };
}
