/** The numbers that a scheme is made with: what is proposed, what was typed, and what that means. */

import {
  defaultTiers,
  mostClusters,
  mostTiers,
  type RfmLimits,
  type Scheme,
  type Tiers,
  usualAbcShares,
  usualRfmLimits,
} from '../../core/segments/scheme';
import type { Language } from '../../core/speech/language';
import type { OrdersCheck } from '../work/workerProtocol';
import { listText, readNumber, readNumbers, rise } from './typedNumbers';

/** Fields whose text may differ from what is proposed. */
export const detailFields = [
  'days',
  'orders',
  'spend',
  'shares',
  'tierCount',
  'abc',
  'active',
  'infrequent',
  'clusterCount',
] as const;

export type DetailField = (typeof detailFields)[number];

/** Texts as typed; what is not there is as proposed. */
export type TypedDetails = Readonly<Partial<Record<DetailField, string>>>;

export const tierKinds = ['shares', 'breaks', 'abc'] as const satisfies readonly Tiers['kind'][];

type NumberScheme = Extract<Scheme, { name: 'thresholds' | 'value' | 'lifecycle' | 'clusters' }>;

/** Fields of a scheme, in the order of the form. */
export function fieldsOf(scheme: Scheme['name'], tiers: Tiers['kind']): readonly DetailField[] {
  switch (scheme) {
    case 'thresholds':
      return ['days', 'orders', 'spend'];
    case 'value':
      return [({ shares: 'shares', breaks: 'tierCount', abc: 'abc' } as const)[tiers]];
    case 'lifecycle':
      return ['active', 'infrequent'];
    case 'clusters':
      return ['clusterCount'];
    default:
      return [];
  }
}

/** What stands in a field until something else is typed; '' for what is found in the orders by the analysis. */
export function proposal(field: DetailField, check: OrdersCheck | null, language: Language): string {
  const list = (numbers: readonly number[]) => listText(numbers, language);
  switch (field) {
    case 'days':
      return list(usualRfmLimits.days);
    case 'orders':
      return list(usualRfmLimits.orders);
    case 'spend':
      return list(check?.spendLimits ?? []);
    case 'shares':
      return list(defaultTiers.kind === 'shares' ? defaultTiers.shares.map((share) => share * 100) : []);
    case 'tierCount':
      return list([4]);
    case 'abc':
      return list(usualAbcShares.map((share) => share * 100));
    case 'active':
    case 'infrequent':
    case 'clusterCount':
      return '';
  }
}

export interface ReadDetails {
  /** Null when something is wrong. */
  readonly scheme: NumberScheme | null;
  readonly wrong: readonly DetailField[];
}

/** The scheme that the texts of its fields make. */
export function readDetails(
  name: NumberScheme['name'],
  tiers: Tiers['kind'],
  textOf: (field: DetailField) => string,
  language: Language,
): ReadDetails {
  const wrong: DetailField[] = [];
  /** Numbers of a field, or a note that they do not fit. */
  const numbers = (field: DetailField, fits: (numbers: readonly number[]) => boolean): readonly number[] => {
    const found = readNumbers(textOf(field), language);
    if (!fits(found)) wrong.push(field);
    return found;
  };
  /** A whole number of a field; null for an empty one. */
  const whole = (field: DetailField, least: number, most: number): number | null => {
    const text = textOf(field).trim();
    const number = text === '' ? null : readNumber(text, language);
    if (number !== null && !(Number.isInteger(number) && number >= least && number <= most))
      wrong.push(field);
    return number;
  };
  const scheme = ((): NumberScheme => {
    switch (name) {
      case 'thresholds': {
        const four = (field: 'days' | 'orders' | 'spend', least: number) =>
          numbers(field, (found) => found.length === 4 && rise(found, least)) as RfmLimits['days'];
        return {
          name,
          limits: { days: four('days', 0), orders: four('orders', 1), spend: four('spend', 0) },
        };
      }
      case 'value':
        return { name, tiers: readTiers(tiers, numbers, whole) };
      case 'lifecycle': {
        const active = whole('active', 0, longestGap);
        const infrequent = whole('infrequent', 1, longestGap);
        if (active === null && infrequent === null) return { name, cutOffs: null };
        if (active === null) wrong.push('active');
        if (infrequent === null || (active !== null && infrequent <= active)) wrong.push('infrequent');
        return { name, cutOffs: { active: active ?? 0, infrequent: infrequent ?? 0 } };
      }
      case 'clusters':
        return { name, count: whole('clusterCount', 2, mostClusters) };
    }
  })();
  return { scheme: wrong.length > 0 ? null : scheme, wrong: [...new Set(wrong)] };
}

/** Days: nobody waits longer than a lifetime. */
const longestGap = 36_500;

function readTiers(
  kind: Tiers['kind'],
  numbers: (field: DetailField, fits: (numbers: readonly number[]) => boolean) => readonly number[],
  whole: (field: DetailField, least: number, most: number) => number | null,
): Tiers {
  switch (kind) {
    case 'shares': {
      const percents = numbers('shares', (found) => {
        const total = found.reduce((sum, percent) => sum + percent, 0);
        return found.length > 0 && found.length < mostTiers && found.every((one) => one > 0) && total < 100;
      });
      return { kind, shares: percents.map((percent) => percent / 100) };
    }
    case 'breaks':
      return { kind, count: whole('tierCount', 2, mostTiers) ?? 4 };
    case 'abc': {
      const [a = 0, b = 0] = numbers(
        'abc',
        (found) => found.length === 2 && rise(found, 1) && (found[1] ?? 100) < 100,
      );
      return { kind, shares: [a / 100, b / 100] };
    }
  }
}
