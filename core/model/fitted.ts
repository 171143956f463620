import type { GammaGammaParameters, NamedParameters, TimingModelName, TimingParameters } from './parameters';
import type { Season } from './season/season';

/**
 * Data of a timing model about one customer: x repeat purchases, the last one t_x and the analysis day T weeks after
 * the first purchase.
 */
export interface TimedHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  /** Sum of the logarithms of the gaps; absent or NaN where unknown. */
  readonly logGaps?: number;
}

/** A customer who has just made the first purchase. */
export const newcomer: TimedHistory = { frequency: 0, recency: 0, age: 0 };

/** Models without dropout before the second order: a customer with one order stays active. */
export const modelsWithoutEarlyDropout: readonly TimingModelName[] = ['bgnbd', 'bgcnbd'];

/** Details of a fit. */
export interface FitDetails {
  /** Of the fitted parameters; one without a standard error is left out. */
  readonly standardErrors: Readonly<Record<string, number>>;
  /** Plain sum over customers. */
  readonly logLikelihood: number;
  readonly customers: number;
  /** Covariance of the logarithms of the fitted parameters, in the order of `parameters`; [] when it is not known. */
  readonly covariance: readonly (readonly number[])[];
}

/** A fitted timing model as plain data, so that it can be sent to a worker and written to a sheet. */
export type FittedModel<Name extends TimingModelName = TimingModelName> = NamedParameters<Name> &
  FitDetails & {
    readonly prior: PriorShare<Name>;
    /** Evaluations of the likelihood of all customers; those on a sample are not counted. */
    readonly evaluations: number;
    /**
     * The models whose average makes the forecasts, this one first, and their weights, which sum to 1. Absent when this
     * model alone makes them. The parameters and the fit are those of this model.
     */
    readonly average?: readonly WeightedModel[];
    /**
     * Share, 0 to 1, of customers who have dropped out by the model but go on ordering (see returnShare). Absent means
     * 0: the model's own forecasts.
     */
    readonly returning?: number;
    /** Model weeks that pass in each coming calendar week (see trendOf). Absent means 1. */
    readonly pace?: number;
    /** The season that defines the time of the fit and of the coming weeks; absent without a season. */
    readonly season?: Season;
    /** How customers with other covariates differ from those of the parameters; absent without covariates. */
    readonly covariates?: CovariateShifts;
  };

/** Effects of covariates on the parameters of a model; the parameters are those of customers with all reference values. */
export interface CovariateShifts {
  /** γ₁ … (logarithms of the ratios of ordering rates), then γ₂ … (of leaving); they have the last rows of the covariance. */
  readonly coefficients: readonly number[];
  /** Customers with equal covariates z, and how many they are. */
  readonly groups: readonly { readonly values: readonly number[]; readonly customers: number }[];
  /** The group of each customer, parallel to the histories of the fit, or to the order book where a model has one. */
  readonly groupOf: Int32Array;
}

/** Influence of the weak prior on a fit, and the fit from the data alone. */
export interface PriorShare<Name extends TimingModelName = TimingModelName> {
  /** 0: the data decided alone; 1: the weak prior counted in full. */
  readonly strength: number;
  /** The maximum of the likelihood; null when there is none. */
  readonly maximumLikelihood: {
    readonly parameters: TimingParameters[Name];
    readonly logLikelihood: number;
  } | null;
}

/** A model that is one of several in an average; it has no average of its own. */
export interface WeightedModel {
  readonly model: FittedModel;
  /** Above 0, up to 1. */
  readonly weight: number;
}

/** The fitted Gamma-Gamma spend model; money in the sheet's currency. Its customers are repeat buyers with a positive mean. */
export interface FittedSpend extends FitDetails {
  readonly name: 'gammagamma';
  readonly parameters: GammaGammaParameters;
  /** Plain mean of those customers' mean spends: keeps the model's mean in bounds when q is near 1. */
  readonly observedMean: number;
  /** How much the weak prior counted in the fit, above 0 to 1; absent where the data decided alone. */
  readonly priorStrength?: number;
  /** How first orders count for a customer's spend; null when they do not count, because too few are known. */
  readonly firstOrders: FirstOrders | null;
}

/** First orders compared with the repeat orders of the same customers. */
export interface FirstOrders {
  /** Repeat buyers who were compared. */
  readonly customers: number;
  /** Their mean repeat order over their mean first order. */
  readonly ratio: number;
  /** Paired t statistic of equal means, with `customers` − 1 degrees of freedom; above 0 when repeat orders are larger. */
  readonly t: number;
  /** A first order counts as a repeat order of this many times its money: 1 when the means are equal, else their ratio. */
  readonly factor: number;
}

/** The plain mean spend of all customers, used when there are too few repeat buyers for Gamma-Gamma. */
export interface MeanSpend {
  readonly name: 'mean';
  readonly mean: number;
  readonly customers: number;
}

export type SpendModel = (FittedSpend | MeanSpend) & {
  /** Factor by which coming orders exceed the model's expectation (see trendOf). Absent means 1. */
  readonly level?: number;
};
