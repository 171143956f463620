import type { GammaGammaParameters, NamedParameters, TimingModelName } from './parameters';

/** What a timing model knows of one customer: x repeat purchases, the last of them t_x and today T weeks after the first purchase. */
export interface TimedHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  /** Sum of the logarithms of the gaps; absent or NaN where it is not known. */
  readonly logGaps?: number;
}

/** A customer who has just made the first purchase. */
export const newcomer: TimedHistory = { frequency: 0, recency: 0, age: 0 };

/** In these nobody can leave before a second order: who has ordered once counts as active for ever. */
export const modelsWithoutEarlyDropout: readonly TimingModelName[] = ['bgnbd', 'bgcnbd'];

/** How a fit came out. */
export interface FitDetails {
  /** Of the fitted parameters; one without a standard error is left out. */
  readonly standardErrors: Readonly<Record<string, number>>;
  /** Plain sum over customers. */
  readonly logLikelihood: number;
  readonly customers: number;
  /** Covariance of the logarithms of the fitted parameters, in the order of `parameters`; [] when it is not known. */
  readonly covariance: readonly (readonly number[])[];
}

/** A timing model with numbers in it: plain data, so that it can cross to a worker and be written to a sheet. */
export type FittedModel<Name extends TimingModelName = TimingModelName> = NamedParameters<Name> &
  FitDetails & {
    /** How many times the likelihood of all customers was evaluated; what was found out from a sample before is not counted. */
    readonly evaluations: number;
  };

/** The Gamma-Gamma spend model with numbers in it; money in the sheet's currency. Its customers are repeat buyers with a positive mean. */
export interface FittedSpend extends FitDetails {
  readonly name: 'gammagamma';
  readonly parameters: GammaGammaParameters;
  /** Plain mean of those customers' mean spends: keeps the model's mean in bounds when q is near 1. */
  readonly observedMean: number;
}

/** Spend when there are too few repeat buyers for Gamma-Gamma: everybody's plain mean. */
export interface MeanSpend {
  readonly name: 'mean';
  readonly mean: number;
  readonly customers: number;
}

export type SpendModel = FittedSpend | MeanSpend;
