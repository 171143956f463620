import type { GammaGammaParameters, NamedParameters, TimingModelName, TimingParameters } from './parameters';
import type { Season } from './season/season';

/** The data of a timing model on one customer: x repeat purchases, the last one t_x and today T weeks after the first purchase. */
export interface TimedHistory {
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  /** Sum of the logarithms of the gaps; absent or NaN where unknown. */
  readonly logGaps?: number;
}

/** A customer who has just made the first purchase. */
export const newcomer: TimedHistory = { frequency: 0, recency: 0, age: 0 };

/** Models without dropout before the second order: a customer with one order stays active for ever. */
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
     * Share of those who dropped out, by the model, who go on ordering all the same, 0 to 1 (see returnShare). Absent
     * for 0: the model's own forecasts.
     */
    readonly returning?: number;
    /** How many weeks of the model pass in a week to come (see trendOf). Absent for 1. */
    readonly pace?: number;
    /** The season in whose time the model was fitted, and weeks to come pass; absent without one. */
    readonly season?: Season;
    /** How customers with other covariates differ from those of the parameters; absent without covariates. */
    readonly covariates?: CovariateShifts;
  };

/** Effects of covariates on the parameters of a model, which are those of customers with all reference values. */
export interface CovariateShifts {
  /** γ₁ …, logarithms of how many times as often customers order, then γ₂ … of leaving; the last rows of the covariance are theirs. */
  readonly coefficients: readonly number[];
  /** Customers with equal covariates z, and how many they are. */
  readonly groups: readonly { readonly values: readonly number[]; readonly customers: number }[];
  /** The group of each customer, parallel to the histories of the fit, or to the order book where a model has one. */
  readonly groupOf: Int32Array;
}

/** How much of a fit is the weak prior's, and what the data alone say. */
export interface PriorShare<Name extends TimingModelName = TimingModelName> {
  /** 0: the data decided alone; 1: the weak prior counted in full. */
  readonly strength: number;
  /** The maximum of the likelihood; null where there is none, because the likelihood rises for ever. */
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
  /** How first orders count for what a customer spends; null where they do not, because too few are known. */
  readonly firstOrders: FirstOrders | null;
}

/** First orders compared with the repeat orders of the same customers. */
export interface FirstOrders {
  /** Repeat buyers who were compared. */
  readonly customers: number;
  /** Their mean repeat order over their mean first order. */
  readonly ratio: number;
  /** Paired t-test of equal means, with one degree of freedom less than there are customers; above 0 when repeat orders are larger. */
  readonly t: number;
  /** A first order counts as a repeat order of this many times its money: 1 where the means are the same, else their ratio. */
  readonly factor: number;
}

/** The plain mean spend of all customers, used when there are too few repeat buyers for Gamma-Gamma. */
export interface MeanSpend {
  readonly name: 'mean';
  readonly mean: number;
  readonly customers: number;
}

export type SpendModel = (FittedSpend | MeanSpend) & {
  /** Coming orders are this many times as large as the model expects (see trendOf). Absent for 1. */
  readonly level?: number;
};
