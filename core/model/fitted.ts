import type { CustomerHistory } from '../customers/histories';

/** What a timing model knows of one customer: x repeat purchases, the last of them t_x and today T weeks after the first purchase. */
export type Timeline = Pick<CustomerHistory, 'frequency' | 'recency' | 'age' | 'logGaps'>;

/** Somebody of whom only the first purchase is known, made just now. */
export const NEWCOMER: Timeline = { frequency: 0, recency: 0, age: 0 };

/** Customers that share one timeline, and how many they are: all a timing model needs to be fitted. */
export interface Pattern extends Timeline {
  readonly count: number;
  /** The sum over those customers; absent when it is not known of one of them. */
  readonly logGaps?: number;
}

/** The timing models, named without punctuation. */
export type TimingModelName =
  /** Nobody ever leaves. */
  | 'nbd'
  /** One may leave after each repeat purchase … */
  | 'bgnbd'
  /** … and after the first purchase too. */
  | 'mbgnbd'
  /** The same two with regular gaps (Erlang-k). */
  | 'bgcnbd'
  | 'mbgcnbd'
  /** One may leave at any time. */
  | 'paretonbd'
  /** One may buy, and leave, at certain opportunities only: once a year, at each event. */
  | 'bgbb';

/** In these nobody can leave before a second order: who has ordered once counts as active for ever. */
export const sureOfNewcomers: readonly TimingModelName[] = ['bgnbd', 'bgcnbd'];

/** A timing model with numbers in it: plain data, so that it can cross to a worker and be written to a sheet. */
export interface FittedModel {
  readonly name: TimingModelName;
  /**
   * Letters of the papers, time in weeks. What is not a fitted number but a choice (k; the weeks between
   * two opportunities of BG/BB, `period`) stands last and has no row in `covariance`.
   *
   * nbd: r, alpha · bgnbd, mbgnbd: r, alpha, a, b · bgcnbd, mbgcnbd: r, alpha, a, b, k ·
   * paretonbd: r, alpha, s, beta · bgbb: alpha, beta, gamma, delta, period
   */
  readonly parameters: Readonly<Record<string, number>>;
  /** Same keys as parameters; NaN is never here: a parameter without one is left out. */
  readonly standardErrors: Readonly<Record<string, number>>;
  /** Plain sum over customers. */
  readonly logLikelihood: number;
  readonly customers: number;
  /** Covariance of the logarithms of the parameters, in the order of `parameters`; [] when it is not known. */
  readonly covariance: readonly (readonly number[])[];
  /** How many times the likelihood of all customers was evaluated; what was found out from a sample before is not counted. */
  readonly evaluations: number;
}

/** The Gamma-Gamma spend model with numbers in it. */
export interface FittedSpend {
  readonly name: 'gammagamma';
  /** p, q, gamma; money in the sheet's currency. */
  readonly parameters: Readonly<Record<'p' | 'q' | 'gamma', number>>;
  readonly standardErrors: Readonly<Partial<Record<'p' | 'q' | 'gamma', number>>>;
  readonly logLikelihood: number;
  /** Customers in the fit: repeat buyers with a positive mean. */
  readonly customers: number;
  /** Plain mean of those customers' mean spends: keeps the model's mean in bounds when q is near 1. */
  readonly observedMean: number;
  /** Covariance of the logarithms of p, q, gamma; [] when it is not known. */
  readonly covariance: readonly (readonly number[])[];
}

/** Spend when there are too few repeat buyers for Gamma-Gamma: everybody's plain mean. */
export interface MeanSpend {
  readonly name: 'mean';
  readonly mean: number;
  readonly customers: number;
}

export type SpendModel = FittedSpend | MeanSpend;
