/** The choice of the grouping: available and chosen schemes. */
import { groups as fields } from '../../core/request/fields/groups';
import { customersToCluster, type Scheme, type Tiers } from '../../core/segments/scheme';
import type { SchemeUnavailable } from '../../core/segments/segmentation';
import { formatCount } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import type { OrdersCheck } from '../work/workerProtocol';
import { contextOf, rulesIn } from './rules/readRules';
import { newRule, type TypedRule } from './rules/typedRule';

export interface GroupChoices {
  /** Name of a scheme, or "column:" and a header. */
  readonly scheme: string;
  readonly tiers: Tiers['kind'];
  /** Header of the column that the first is crossed with; '' for none. */
  readonly second: string;
  readonly byValue: boolean;
  readonly rules: readonly TypedRule[];
  /** Header of a remembered column that no longer exists; the plain groups replace it. */
  readonly missingColumn: string | null;
}

export const usualGroups: GroupChoices = {
  scheme: fields.scheme.standard,
  tiers: fields.tierKind.standard,
  second: '',
  byValue: fields.byValue.standard,
  rules: [newRule()],
  missingColumn: null,
};

const byColumn = 'column:';

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

/** All groupings, with the reason if this sheet does not allow one; columns with a known role come first. */
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
    plain('plain'),
    plain('rfm'),
    plain('rf'),
    plain('thresholds'),
    plain('value'),
    plain('lifecycle'),
    plain(
      'clusters',
      customers < customersToCluster
        ? {
            unsupported: true,
            code: 'tooFewCustomers',
            params: { customers, needed: customersToCluster },
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

/** The user's name of the group, else its number. */
export function ruleName(rules: readonly TypedRule[], index: number, language: Language): string {
  const { unnamed } = sidebarWords(language).rules;
  return rules[index]?.name.trim() || unnamed(formatCount(index + 1, language));
}

/** Converts the rules of the choices to another language. */
export function groupsIn(
  groups: GroupChoices,
  check: OrdersCheck | null,
  from: Language,
  to: Language,
): GroupChoices {
  return { ...groups, rules: rulesIn(groups.rules, contextOf(check, from), contextOf(check, to)) };
}
