import type { PlainKey } from './plainGroup';
import type { Rule } from './rules/rule';
import type { ClusterFeature, Scheme } from './scheme';
import type { RfmScore, SegmentKey } from './segment';

export type LifecycleStage = 'active' | 'infrequent' | 'lapsed';

/** How a cluster differs from the whole shop. */
export interface Trait {
  readonly feature: ClusterFeature;
  readonly level: 'low' | 'high';
}

/** A name as data, put into words by `groupName` in core/speech. */
export type GroupName =
  | { readonly kind: 'segment'; readonly segment: SegmentKey }
  | { readonly kind: 'plain'; readonly group: PlainKey }
  | { readonly kind: 'lifecycle'; readonly stage: LifecycleStage }
  /** Tier 1 is the best. */
  | { readonly kind: 'tier'; readonly tier: number; readonly of: number }
  | { readonly kind: 'abc'; readonly letter: 'A' | 'B' | 'C' }
  /** Strongest trait first; `number` (from 1) distinguishes clusters without a trait. */
  | { readonly kind: 'cluster'; readonly traits: readonly Trait[]; readonly number: number }
  /** The user's text: a cell, or the name of a rule. */
  | { readonly kind: 'text'; readonly text: string }
  /** Numbers from `from` (included) to below `to`; null is open. */
  | { readonly kind: 'band'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'other' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'rest' }
  | { readonly kind: 'pair'; readonly first: GroupName; readonly second: GroupName };

/** The condition of a group as data, put into words by `groupRule` in core/speech. */
export type GroupRule =
  /** The rule of one of the five plain groups. */
  | { readonly kind: 'plain'; readonly group: PlainKey }
  /** RFM codes such as 555. */
  | { readonly kind: 'codes'; readonly codes: readonly string[] }
  /** Cells of the RF grid such as "R5 F4–5". */
  | { readonly kind: 'cells'; readonly cells: readonly string[] }
  /** Days since the last order, both ends included; null is open. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number | null }
  /** Place by value, as shares of all customers; `least` is the lowest value in it (null when empty). */
  | { readonly kind: 'rank'; readonly from: number; readonly to: number; readonly least: number | null }
  /** Value from `from` (included) to below `to`; null is open. */
  | { readonly kind: 'value'; readonly from: number | null; readonly to: number | null }
  /** Cumulative share of total value before and up to this group. */
  | { readonly kind: 'accumulated'; readonly from: number; readonly to: number }
  /** Typical member: median days since the last order, orders, average order. */
  | { readonly kind: 'typical'; readonly typical: Readonly<Record<ClusterFeature, number>> }
  | { readonly kind: 'column'; readonly header: string; readonly value: GroupName }
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'rest' }
  | { readonly kind: 'both'; readonly first: GroupRule; readonly second: GroupRule };

export interface Group<Key extends string = string> {
  /** Stable across languages and runs over the same data. */
  readonly key: Key;
  readonly name: GroupName;
  /** Shown to the user. */
  readonly rule: GroupRule;
}

/** Every customer in exactly one group. */
export interface Segmentation<Key extends string = string> {
  /** The scheme with the values found in the data filled in. */
  readonly scheme: Scheme;
  /** All groups of the scheme, also those without customers. */
  readonly groups: readonly Group<Key>[];
  /** True when the groups are ordered from best to worst, so that customers can rise and fall. */
  readonly ordered: boolean;
  /** Index in `groups` of each customer; parallel to the histories. */
  readonly of: readonly number[];
  /** Scores of each customer, null where the scheme has none; RF schemes score M too, but do not use it. */
  readonly scores: readonly RfmScore[] | null;
  /** How F was scored; null where nothing is scored by it. */
  readonly frequencyScoring: 'quintile' | 'count' | 'limits' | null;
}

/** The five plain groups, which every customer has. */
export type PlainSegmentation = Segmentation<PlainKey>;

/** A segmentation by scores, which every customer has. */
export interface ScoredSegmentation extends Segmentation<SegmentKey> {
  readonly scores: readonly RfmScore[];
}

/** Why a scheme cannot be used: each code with the parameters of its sentence. */
export interface UnsupportedParams {
  /** All customers have the same value. */
  sameValues: Readonly<Record<string, never>>;
  tooFewCustomers: { readonly customers: number; readonly needed: number };
  /** The customers form no clusters. */
  noClusters: Readonly<Record<string, never>>;
  /** The orders have no columns besides customer, date, amount and other columns already in use. */
  noColumns: Readonly<Record<string, never>>;
  unknownColumn: { readonly column: string; readonly headers: readonly string[] };
  /** All cells are blank or equal. */
  sameColumn: { readonly header: string };
  /** Nearly every customer has a different value. */
  columnOfNames: { readonly header: string };
  noRules: Readonly<Record<string, never>>;
  /** A rule uses a column that the table lacks. */
  columnOfRule: { readonly rule: string; readonly column: string; readonly headers: readonly string[] };
}

export type UnsupportedCode = keyof UnsupportedParams;

/** Why a scheme cannot be used here; shown next to the disabled choice. */
export type SchemeUnavailable = {
  readonly [C in UnsupportedCode]: {
    readonly unsupported: true;
    readonly code: C;
    readonly params: UnsupportedParams[C];
  };
}[UnsupportedCode];

/** All customers are expected to bring the same, so there are no tiers. */
export type SameValues = Extract<SchemeUnavailable, { readonly code: 'sameValues' }>;

export function isUnsupported<Found extends object>(
  found: Found | SchemeUnavailable,
): found is SchemeUnavailable {
  return 'unsupported' in found;
}
