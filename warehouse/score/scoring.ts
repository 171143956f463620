import type { OneOrSeveral } from '../../core/model/activeModel';
import type { SpendModel } from '../../core/model/fitted';
import type { Terms } from '../../core/valuation/value';

/** Everything besides the customer that a score depends on: plain data, read from a fit. */
export interface Scoring {
  readonly model: OneOrSeveral & {
    /** See `FittedModel`; 0 and 1 for the model's own forecasts. */
    readonly returning: number;
    readonly pace: number;
  };
  readonly spend: SpendModel;
  readonly terms: Terms;
}

/** The part of a history that scores depend on. */
export interface Scored {
  readonly frequency: number;
  readonly recencyDays: number;
  readonly ageDays: number;
  /** Mean money of a repeat day; 0 when there is none. */
  readonly monetaryValue: number;
  readonly totalSpend: number;
}

/** Names of the columns of a score of timing, in their order. */
export const timingColumns = [
  'p_alive',
  'chance_in_90_days',
  'chance_in_year',
  'chance_in_horizon',
  'expected_orders',
  'discounted_orders',
  'next_order_days',
] as const;

/** The score of a customer's timing; `next_order_days` is null when an order does not become likely within two years. */
export type TimingScore = Readonly<Record<(typeof timingColumns)[number], number | null>>;

export type Score = TimingScore & { readonly expected_order_value: number; readonly clv: number };
