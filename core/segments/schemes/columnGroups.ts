import { quantileSorted } from 'simple-statistics';
import { perCustomer } from '../../customers/perCustomer';
import type { Attribute } from '../../orders/attribute';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import { type ColumnKinds, defaultTiers } from '../scheme';
import type { Group, GroupName, SchemeUnavailable, Segmentation } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';
import { isNumeric, meanNumbers } from './columnNumbers';
import { attributeOf, findOrderColumn, groupColumns, type OrderColumn } from './orderColumn';
import { valueTiers } from './valueTiers';

/** Number of values with their own group; for each of two columns. */
const mostKinds = 12;
const mostKindsOfPair = 6;
/** With more values than this, and more than half as many as customers, the column holds names. */
const namesFrom = 50;

/** Grouping by a single column, before crossing. */
interface OneWay {
  readonly groups: readonly Group[];
  readonly of: readonly number[];
}

/**
 * Groups customers by one or two columns of the table, optionally crossed with value tiers.
 *
 * Words: the most frequent values (by customers), "other", and "blank". Numbers: bands of about a fifth of the
 * customers each, with round limits. A customer with several values gets the most frequent one; for numbers, the mean.
 */
export function columnGroups(
  inputs: SegmentInputs,
  scheme: {
    readonly columns: readonly string[];
    readonly byValue: boolean;
    readonly kinds?: readonly ColumnKinds[] | undefined;
  },
  basis: SegmentInputs = inputs,
): Segmentation | SchemeUnavailable {
  const { columns, byValue } = scheme;
  if (columns.length < 1 || columns.length > 2) {
    throw new RangeError(`columns must be one or two, got ${columns.length}`);
  }
  const ways: OneWay[] = [];
  const kinds: ColumnKinds[] = [];
  for (const [i, name] of columns.entries()) {
    const column = findOrderColumn(inputs, name);
    if (column === null) return noColumn(inputs, name);
    const found = kindsOf(
      inputs,
      column,
      columns.length === 1 ? mostKinds : mostKindsOfPair,
      scheme.kinds?.[i],
    );
    if ('unsupported' in found) return found;
    ways.push(found);
    kinds.push(found.kinds);
  }
  if (byValue) {
    const tiers = valueTiers(inputs, defaultTiers, basis);
    if ('unsupported' in tiers) return tiers;
    ways.push(tiers);
  }
  return {
    scheme: { name: 'columns', columns, byValue, kinds },
    ...ways.reduce(crossed),
    ordered: false,
    scores: null,
    frequencyScoring: null,
  };
}

function noColumn(inputs: SegmentInputs, column: string): SchemeUnavailable {
  const headers = groupColumns(inputs).map(({ header }) => header);
  if (headers.length === 0) return { unsupported: true, code: 'noColumns', params: {} };
  return { unsupported: true, code: 'unknownColumn', params: { column, headers } };
}

function crossed(one: OneWay, other: OneWay): OneWay {
  const groups = one.groups.flatMap((first) =>
    other.groups.map(
      (second): Group => ({
        key: `${first.key}/${second.key}`,
        name: { kind: 'pair', first: first.name, second: second.name },
        rule: { kind: 'both', first: first.rule, second: second.rule },
      }),
    ),
  );
  return { groups, of: one.of.map((index, i) => index * other.groups.length + other.of[i]) };
}

type Kinds = OneWay & { readonly kinds: ColumnKinds };

function kindsOf(
  inputs: SegmentInputs,
  column: OrderColumn,
  most: number,
  known: ColumnKinds | undefined,
): Kinds | SchemeUnavailable {
  const { header } = column;
  if (known ? known.kind === 'bands' : isNumeric(inputs, column)) {
    const numbers = meanNumbers(inputs, column);
    const limits = known?.kind === 'bands' ? known.limits : roundLimits(numbers);
    if (limits.length === 0) return { unsupported: true, code: 'sameColumn', params: { header } };
    return bands(column, numbers, limits);
  }
  const attribute = attributeOf(inputs, column);
  const kindOf = perCustomer(attribute, rowsByCustomer(inputs.orders).book, inputs.histories, 'most');
  if (known?.kind === 'values') return words(column, attribute, kindOf, known.values);
  const customers = new Int32Array(attribute.keys.length);
  for (const kind of kindOf) if (kind >= 0) customers[kind]++;
  const kinds = Array.from(customers.keys()).filter((kind) => customers[kind] > 0);
  if (kinds.length === 0 || (kinds.length === 1 && !kindOf.includes(-1))) {
    return { unsupported: true, code: 'sameColumn', params: { header } };
  }
  if (kinds.length > namesFrom && kinds.length > kindOf.length / 2) {
    return { unsupported: true, code: 'columnOfNames', params: { header } };
  }
  // In a tie the first in the alphabet, which is the order of the kinds.
  const frequent = kinds
    .sort((one, other) => customers[other] - customers[one] || one - other)
    .slice(0, most);
  const values = frequent.map((kind) => ({ key: attribute.keys[kind], text: attribute.texts[kind] }));
  return words(column, attribute, kindOf, values);
}

/** The group of one kind of a column. */
function kindGroup({ key: column, header }: OrderColumn, key: string, name: GroupName): Group {
  return { key: `${column}:${key}`, name, rule: { kind: 'column', header, value: name } };
}

function words(
  column: OrderColumn,
  { keys }: Attribute,
  kindOf: Int32Array,
  values: readonly { readonly key: string; readonly text: string }[],
): Kinds {
  const groups = [
    ...values.map(({ key, text }) => kindGroup(column, key, { kind: 'text', text })),
    // Keys of cells are folded and so never begin with a star.
    kindGroup(column, '*other', { kind: 'other' }),
    kindGroup(column, '*blank', { kind: 'blank' }),
  ];
  const places = new Map(values.map(({ key }, index) => [key, index]));
  const placeOf = keys.map((key) => places.get(key) ?? values.length);
  const of = Array.from(kindOf, (kind) => (kind < 0 ? values.length + 1 : placeOf[kind]));
  return { groups, of, kinds: { kind: 'values', values } };
}

function bands(column: OrderColumn, numbers: Float64Array, limits: readonly number[]): Kinds {
  const groups = [
    ...[...limits, null].map((to, i) => {
      const from = i === 0 ? null : limits[i - 1];
      return kindGroup(column, `${from ?? ''}..${to ?? ''}`, { kind: 'band', from, to });
    }),
    kindGroup(column, '*blank', { kind: 'blank' }),
  ];
  const of = Array.from(numbers, (number) =>
    Number.isNaN(number) ? limits.length + 1 : limits.filter((limit) => number >= limit).length,
  );
  return { groups, of, kinds: { kind: 'bands', limits } };
}

/**
 * Limits near the quintiles of the numbers, as round as possible while they stay distinct and the outer bands are not
 * empty; fewer than four when many numbers are equal.
 */
export function roundLimits(numbers: Float64Array): number[] {
  const ascending = Array.from(numbers.filter((number) => !Number.isNaN(number)).sort());
  if (ascending.length === 0) return [];
  const [least, most] = [ascending[0], ascending[ascending.length - 1]];
  const fifths = [0.2, 0.4, 0.6, 0.8].map((share) => quantileSorted(ascending, share));
  const spread = (fifths[3] - fifths[0]) / 3 || (most - least) / 4;
  const step = Math.max(roundStep(spread), ascending.every(Number.isInteger) ? 1 : 0);
  const limits = fifths.map((fifth) => roundTo(fifth, step));
  return [...new Set(limits)].filter((limit) => limit > least && limit <= most);
}

/** The largest of 1, 2, 5 times a power of ten that is at most half of `spread`: 17 → 5. */
function roundStep(spread: number): number {
  if (!(spread > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(spread / 2));
  const times = spread / 2 / power;
  return power * (times >= 5 ? 5 : times >= 2 ? 2 : 1);
}

function roundTo(value: number, step: number): number {
  // Dividing by the inverse of a small step avoids results such as 0.30000000000000004.
  return step >= 1 ? Math.round(value / step) * step : Math.round(value / step) / Math.round(1 / step);
}
