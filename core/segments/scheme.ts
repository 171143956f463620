import type { Rule } from './rules/rule';

/** Names of the schemes, as the command and the functions take them. */
export const schemeNames = [
  'plain',
  'rfm',
  'rf',
  'thresholds',
  'value',
  'lifecycle',
  'clusters',
  'columns',
  'rules',
] as const;

export type SchemeName = (typeof schemeNames)[number];

/**
 * A way to group customers. Values that are null are found in the shop's data;
 * `Segmentation.scheme` has them filled in, so that another day can be grouped the same way.
 */
export type Scheme =
  /** Five groups by number of orders and chance of an order within 12 months. */
  | { readonly name: 'plain' }
  /** Quintile scores of recency, orders and spend; eleven segments. */
  | { readonly name: 'rfm' }
  /** Quintile scores of recency and orders; ten segments. */
  | { readonly name: 'rf' }
  /** Scores by the user's own limits; the eleven segments. */
  | { readonly name: 'thresholds'; readonly limits: RfmLimits }
  | { readonly name: 'value'; readonly tiers: Tiers }
  | { readonly name: 'lifecycle'; readonly cutOffs: LifecycleCutOffs | null }
  /** k-means with `count` clusters; null chooses the count with the best silhouette. */
  | { readonly name: 'clusters'; readonly count: number | null; readonly model?: ClusterModel | undefined }
  /** One or two columns of the table, by role ("city"), header or letter; optionally crossed with value tiers. */
  | {
      readonly name: 'columns';
      readonly columns: readonly string[];
      readonly byValue: boolean;
      readonly kinds?: readonly ColumnKinds[] | undefined;
    }
  /** The first rule that holds decides the group; all other customers are the last group. */
  | { readonly name: 'rules'; readonly rules: readonly NamedRule[] };

/** Four ascending limits for each score: a value below the first scores 1 (days: 5), from the last on 5 (days: 1). */
export interface RfmLimits {
  /** Days since the last order that still score 5, 4, 3 and 2. */
  readonly days: readonly [number, number, number, number];
  /** Orders from which the score is 2, 3, 4 and 5. */
  readonly orders: readonly [number, number, number, number];
  /** Money from which the score is 2, 3, 4 and 5. */
  readonly spend: readonly [number, number, number, number];
}

export type Tiers =
  /** Shares of customers by value, best first; the rest is the last tier: [0.05, 0.15, 0.3]. */
  | { readonly kind: 'shares'; readonly shares: readonly number[] }
  /** `count` tiers at natural breaks of the values; `breaks` (ascending lower ends of all but the lowest) once found. */
  | { readonly kind: 'breaks'; readonly count: number; readonly breaks?: readonly number[] | undefined }
  /** A brings the first share of all value, B goes up to the second, C is the rest: [0.8, 0.95]. */
  | { readonly kind: 'abc'; readonly shares: readonly [number, number] };

/** Days since the last order: up to `active` is active, up to `infrequent` is infrequent, more is lapsed. */
export interface LifecycleCutOffs {
  readonly active: number;
  readonly infrequent: number;
}

/** Features for clustering, as logarithms scaled to mean 0 and standard deviation 1. */
export const clusterFeatures = ['daysSince', 'orders', 'averageOrder'] as const;

export type ClusterFeature = (typeof clusterFeatures)[number];

/** Found clusters: how features were scaled, and the cluster centres (scaled, in `clusterFeatures` order). */
export interface ClusterModel {
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly centres: readonly (readonly number[])[];
  /** Mean silhouette, −1 to 1: from 0.5 on clusters are well separated, below that they overlap. */
  readonly silhouette: number;
}

/** How the values of a column were grouped. */
export type ColumnKinds =
  /** The most frequent values, folded, with their spelling; all others are "other". */
  | { readonly kind: 'values'; readonly values: readonly { readonly key: string; readonly text: string }[] }
  /** Ascending limits between bands of numbers. */
  | { readonly kind: 'bands'; readonly limits: readonly number[] };

export interface NamedRule {
  /** The user's name for the group. */
  readonly name: string;
  readonly rule: Rule;
}

/** Default limits; there is no default for money, which depends on the shop. */
export const usualRfmLimits: Pick<RfmLimits, 'days' | 'orders'> = {
  days: [30, 90, 180, 365],
  orders: [2, 3, 5, 10],
};

export const usualAbcShares: readonly [number, number] = [0.8, 0.95];

/** Maximum number of tiers or clusters that a reader can keep apart. */
export const mostTiers = 10;
export const mostClusters = 20;

/** Of fewer customers no clusters are made. */
export const customersToCluster = 20;

export const defaultTiers = { kind: 'shares', shares: [0.05, 0.15, 0.3] } as const satisfies Tiers;
