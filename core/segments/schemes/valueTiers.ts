import { ckmeans } from 'simple-statistics';
import { countUpTo } from '../../math/countUpTo';
import type { Tiers } from '../scheme';
import type { Group, GroupName, GroupRule, SameValues, Segmentation } from '../segmentation';
import type { SegmentInputs } from '../segmentInputs';

/**
 * Tiers by expected value among the customers of `basis`, best first; customers with equal values share a tier.
 *
 * Throws a RangeError for shares that are not between 0 and 1, or fewer than two tiers.
 */
export function valueTiers(
  inputs: SegmentInputs,
  tiers: Tiers,
  basis: SegmentInputs = inputs,
): Segmentation | SameValues {
  return tieredBy((ascending) => tiering(ascending, tiers), inputs, basis);
}

/** The tiers that have shares of the customers; the other kinds need natural breaks. */
export function shareTiers(
  inputs: SegmentInputs,
  tiers: ShareTiers,
  basis: SegmentInputs = inputs,
): Segmentation | SameValues {
  return tieredBy((ascending) => byShares(ascending, tiers), inputs, basis);
}

type ShareTiers = Extract<Tiers, { readonly kind: 'shares' }>;

function tieredBy(
  make: (ascending: Float64Array) => Tiering,
  { values }: SegmentInputs,
  basis: SegmentInputs,
): Segmentation | SameValues {
  const clv = Array.from(values.clv);
  const ascending = basis.values.clv.slice().sort();
  if (!(ascending[ascending.length - 1] > ascending[0]))
    return { unsupported: true, code: 'sameValues', params: {} };
  const tiered = make(ascending);
  const placeOf = new Map<number, number>();
  const of = clv.map((value) => {
    const found = placeOf.get(value);
    if (found !== undefined) return found;
    const index = tiered.tierOf(value);
    placeOf.set(value, index);
    return index;
  });
  return {
    scheme: { name: 'value', tiers: tiered.tiers },
    groups: tiered.groups(of, clv),
    ordered: true,
    of,
    scores: null,
    frequencyScoring: null,
  };
}

interface Tiering {
  readonly tiers: Tiers;
  /** Index of the tier of a value; 0 is the best. */
  tierOf(value: number): number;
  groups(of: readonly number[], clv: readonly number[]): Group[];
}

function tiering(ascending: Float64Array, tiers: Tiers): Tiering {
  switch (tiers.kind) {
    case 'shares':
      return byShares(ascending, tiers);
    case 'breaks':
      return byBreaks(ascending, tiers);
    case 'abc':
      return byAccumulation(ascending, tiers);
  }
}

/** A customer's tier depends on the share of customers with a strictly higher value. */
function byShares(ascending: Float64Array, tiers: ShareTiers): Tiering {
  const ends = cumulative(tiers.shares);
  const better = (value: number) => (ascending.length - countUpTo(ascending, value)) / ascending.length;
  const group = (tier: number, rule: GroupRule): Group => ({
    key: `tier_${tier + 1}`,
    name: { kind: 'tier', tier: tier + 1, of: ends.length },
    rule,
  });
  return {
    tiers,
    tierOf: (value) => ends.findIndex((end, i) => i === ends.length - 1 || better(value) < end),
    groups(of, clv) {
      const lowest = ends.map(() => Number.POSITIVE_INFINITY);
      of.forEach((tier, i) => {
        lowest[tier] = Math.min(lowest[tier], clv[i]);
      });
      return ends.map((to, tier) => {
        const least = Number.isFinite(lowest[tier]) ? lowest[tier] : null;
        return group(tier, { kind: 'rank', from: tier === 0 ? 0 : ends[tier - 1], to, least });
      });
    },
  };
}

/** Ends of the shares from the best on, the rest added. */
function cumulative(shares: readonly number[]): number[] {
  let total = 0;
  const ends = shares.map((share) => {
    total += share;
    if (!(share > 0) || !(total < 1)) {
      throw new RangeError(`shares of tiers must be above 0 and leave a rest, got ${shares.join(', ')}`);
    }
    return total;
  });
  if (ends.length === 0) throw new RangeError('shares of tiers must hold at least one, got none');
  return [...ends, 1];
}

/** Tiers with the least variance within (Wang & Song 2011, The R Journal 3(2), ckmeans); fewer with few distinct values. */
function byBreaks(ascending: Float64Array, tiers: Tiers & { kind: 'breaks' }): Tiering {
  if (!(tiers.count >= 2)) throw new RangeError(`count of tiers must be >= 2, got ${tiers.count}`);
  const breaks = tiers.breaks ?? naturalBreaks(ascending, tiers.count);
  const of = breaks.length + 1;
  return {
    tiers: { ...tiers, breaks },
    tierOf: (value) => breaks.filter((lowerEnd) => value < lowerEnd).length,
    groups: () =>
      Array.from({ length: of }, (_, tier): Group => {
        const from = breaks[breaks.length - 1 - tier] ?? null;
        const to = tier === 0 ? null : breaks[breaks.length - tier];
        const name: GroupName = { kind: 'tier', tier: tier + 1, of };
        return { key: `tier_${tier + 1}`, name, rule: { kind: 'value', from, to } };
      }),
  };
}

/**
 * Lower ends of all but the lowest of the natural groups, ascending.
 *
 * @internal
 */
export function naturalBreaks(ascending: ArrayLike<number>, count: number): number[] {
  const values = Array.from(ascending);
  let kinds = 0;
  for (let i = 0; i < values.length && kinds < count; i++) if (values[i] !== values[i - 1]) kinds++;
  return ckmeans(values, Math.min(count, kinds))
    .slice(1)
    .map((group) => group[0]);
}

/** A brings the first share of the value, B the next, C the rest; a customer on a boundary gets the better letter. */
function byAccumulation(ascending: Float64Array, tiers: Tiers & { kind: 'abc' }): Tiering {
  const [a, b] = tiers.shares;
  if (!(a > 0 && b > a && b < 1))
    throw new RangeError(`shares of A and B must rise from 0 to 1, got ${a}, ${b}`);
  const total = ascending.reduce((sum, value) => sum + value, 0);
  // What the customers from a place on bring together, added up from the best.
  const from = new Float64Array(ascending.length + 1);
  for (let i = ascending.length - 1; i >= 0; i--) from[i] = from[i + 1] + ascending[i];
  const ends = [a, b, 1];
  const letters = ['A', 'B', 'C'] as const;
  return {
    tiers,
    tierOf: (value) => {
      const share = from[countUpTo(ascending, value)] / total;
      return share < a ? 0 : share < b ? 1 : 2;
    },
    groups: () =>
      letters.map((letter, i) => ({
        key: letter.toLowerCase(),
        name: { kind: 'abc', letter },
        rule: { kind: 'accumulated', from: i === 0 ? 0 : ends[i - 1], to: ends[i] },
      })),
  };
}
