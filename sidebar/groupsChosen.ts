import type { Day } from '../core/cells/cell';
import type { Attribute } from '../core/cells/columns';
import { parseDate } from '../core/cells/parseDate';
import type { Language } from '../core/locales/language';
import { defaultTiers, type Scheme } from '../core/segments/scheme';
import type { Unsupported } from '../core/segments/segmentation';
import type { OrdersCheck } from './workerProtocol';

/** Groups as chosen and typed. */
export interface TypedGroups {
  /** Name of a scheme, or "column:" and a header. */
  readonly scheme: string;
  /** '' for 90 days before the analysis day. */
  readonly compareTo: string;
}

export const usualGroups: TypedGroups = { scheme: 'rfm', compareTo: '' };

const byColumn = 'column:';
const customersForClusters = 20;

/** A choice of the list; `lacking` says why it cannot be chosen here. */
export interface SchemeChoice {
  readonly value: string;
  readonly scheme: Scheme['name'];
  /** Only for columns. */
  readonly header: string | null;
  readonly lacking: Unsupported | null;
}

const attributes: readonly Attribute[] = [
  ...(['city', 'region', 'country', 'channel', 'category', 'product', 'device', 'campaign'] as const),
];

/** What customers can be grouped by, with what this sheet lacks for it. */
export function schemeChoices(check: OrdersCheck | null): readonly SchemeChoice[] {
  const plain = (scheme: Scheme['name'], lacking: Unsupported | null = null): SchemeChoice => ({
    value: scheme,
    scheme,
    header: null,
    lacking,
  });
  const customers = check?.account.customers ?? 0;
  const headers = attributes.flatMap((role) => {
    const column = check?.columns[role];
    return column === undefined ? [] : [check?.headers[column] ?? ''];
  });
  return [
    plain('rfm'),
    plain('rf'),
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
    ...(headers.length === 0
      ? [plain('columns', { unsupported: true, code: 'noColumns', params: {} })]
      : headers.map(
          (header): SchemeChoice => ({
            value: `${byColumn}${header}`,
            scheme: 'columns',
            header,
            lacking: null,
          }),
        )),
  ];
}

export interface ReadGroups {
  readonly scheme: Scheme;
  /** Null for 90 days before the analysis day. */
  readonly compareTo: Day | null;
  /** The day cannot be read. */
  readonly wrong: boolean;
}

export function readGroups(typed: TypedGroups, language: Language): ReadGroups {
  const text = typed.compareTo.trim();
  const compareTo = text === '' ? null : parseDate(text, language === 'tr' ? 'dayFirst' : undefined);
  return { scheme: schemeOf(typed.scheme), compareTo, wrong: text !== '' && compareTo === null };
}

function schemeOf(chosen: string): Scheme {
  if (chosen.startsWith(byColumn)) {
    return { name: 'columns', columns: [chosen.slice(byColumn.length)], byValue: false };
  }
  switch (chosen) {
    case 'rf':
      return { name: 'rf' };
    case 'value':
      return { name: 'value', tiers: defaultTiers };
    case 'lifecycle':
      return { name: 'lifecycle', cutOffs: null };
    case 'clusters':
      return { name: 'clusters', count: null };
    default:
      return { name: 'rfm' };
  }
}
