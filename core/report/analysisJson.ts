import type { Analysis, NoAnalysis } from '../analysis';
import { dayToIso } from '../cells/parse/civil';
import type { Problem } from '../cells/problem';
import { type ComingMonth, comingMonths } from '../insight/comingMonths';
import { concentrationCurve } from '../insight/concentration';
import { customersByGroup } from '../insight/customersByGroup';
import type { GroupProfile } from '../insight/profile';
import { cohortCovariate } from '../model/covariates/cohortCovariate';
import { pooledLevel } from '../model/covariates/contrasts';
import type { CovariateFit } from '../model/covariates/fitCovariates';
import type { FirstOrders, SpendModel } from '../model/fitted';
import type { ForecastRecord, PastWindow } from '../model/record/forecastRecord';
import type { Trust } from '../model/record/trust';
import type { Season } from '../model/season/season';
import { type SeasonLevels, seasonLevels } from '../model/season/seasonLevels';
import { dataCheck } from '../orders/account/dataCheck';
import { shownDay } from '../orders/customerTable/customerTable';
import type { Scheme } from '../segments/scheme';
import type { GroupRule } from '../segments/segmentation';
import type { Language } from '../speech/language';
import { problemText } from '../speech/problems/problemText';
import { trustText } from '../speech/trust/trustText';
import type { NewcomerValue } from '../valuation/newcomers';
import type { GroupValue } from '../valuation/value';
import { type CheckJson, checkToJson } from './checkJson';
import { type CustomerJson, customersToJson } from './customerJson';
import { LazyList, type Streamed } from './jsonPieces';

/** A season: 1 stands for an average day of the year. */
interface SeasonJson {
  readonly calendar: Season['calendar'];
  readonly years: number;
  /** The twelve months are Gregorian ones from January on, or Solar Hijri ones from Farvardin on. */
  readonly monthsOf: SeasonLevels['calendar'];
  /** null for a month of which a given index has none. */
  readonly months: readonly (number | null)[];
  /** Additional factors of the days around the Islamic feasts; null for other calendars. */
  readonly feasts: SeasonLevels['feasts'];
}

/** The whole analysis as plain JSON for other programs: days as 2024-12-31, weeks, money, shares; nothing rounded. */
export interface AnalysisJson {
  /** Null in a table of customers without days. */
  readonly asOf: string | null;
  readonly currency: string | null;
  readonly months: number;
  readonly margin: number;
  readonly discountRate: number;
  readonly orders: {
    readonly rows: number;
    readonly used: number;
    readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  };
  readonly problems: readonly ProblemJson[];
  /** The account of every row, recognised columns, and possible questions. */
  readonly check: CheckJson;
  readonly model: {
    readonly name: string;
    readonly parameters: Readonly<Record<string, number>>;
    readonly standardErrors: Readonly<Record<string, number>>;
    readonly logLikelihood: number;
    readonly customers: number;
    /** The models whose average makes the forecasts, with their weights; this model alone with a weight of 1. */
    readonly average: readonly ModelShare[];
    /** Share of customers who have dropped out by the model but are expected to go on ordering, learnt from past forecasts. */
    readonly returning: number;
    /** Model weeks that pass in each coming calendar week, because past forecasts were consistently off; 1 otherwise. */
    readonly pace: number;
    /** Influence of the weak prior on the fit (0 to 1), and the fit from the data alone; null when the likelihood has no maximum. */
    readonly prior: {
      readonly strength: number;
      readonly maximumLikelihood: {
        readonly parameters: Readonly<Record<string, number>>;
        readonly logLikelihood: number;
      } | null;
    };
  };
  readonly spend: SpendJson;
  /** The season of the forecasts, and the number of years in which it was found (0: given by the user); null without a season. */
  readonly season: SeasonJson | null;
  /** Yearly growth of the money per order within customers, with a 90 % interval; null when it cannot be estimated. */
  readonly orderTrend: Analysis['orderTrend'];
  readonly holdout: Analysis['holdout'];
  /** Forecasts of the same weeks by other models, and cumulative tracking. */
  readonly candidates: Analysis['candidates'];
  readonly tracking: Analysis['tracking'];
  /** Effects of covariates on ordering and dropout, as ratios to the most frequent value, with intervals; null when not requested. */
  readonly covariates: CovariateFit | null;
  /** Accuracy of past forecasts as long as the horizon, newest first. */
  readonly record: {
    readonly windows: readonly (Omit<PastWindow, 'asOf'> & { readonly asOf: string })[];
    /** Standard deviation of the error of a total, on the logarithmic scale. */
    readonly modelError: ForecastRecord['modelError'];
    /** Correction factors for the number of orders and the money per order, because past forecasts were consistently off. */
    readonly trend: ForecastRecord['trend'];
  };
  readonly trust: {
    readonly level: Trust['level'];
    readonly reason: Trust['reason'];
    /** (actual − forecast) / forecast of past forecasts, newest first. */
    readonly missed: readonly number[];
    /** Share by which the total was raised (negative: lowered) because past forecasts were consistently off. */
    readonly raised: number;
    /** Allowance above the total, as a share of it; the allowance below is plusMinus / (1 + plusMinus). */
    readonly plusMinus: number;
    /** In the requested language. */
    readonly message: string;
  };
  readonly relationship: Analysis['relationship'];
  /** The day to whose prices all amounts are converted; null when they are as paid. */
  readonly moneyOf: string | null;
  /** All customers together. */
  readonly total: GroupValue;
  /**
   * Orders that today's customers are expected to place in each Gregorian month up to the horizon, with 90 % intervals;
   * they sum to `total.expectedOrders`.
   */
  readonly comingMonths: readonly (Omit<ComingMonth, 'start' | 'from' | 'to'> & {
    readonly start: string;
    readonly from: string;
    readonly to: string;
  })[];
  /** Cumulative share of the value by decile of customers, best first, from 0 to 1. */
  readonly concentration: readonly number[];
  /**
   * Value of a future customer: over all customers (nulls), for each value of a covariate, and by acquisition quarter
   * (`*cohort`).
   */
  readonly newcomers: readonly NewcomerValue[];
  readonly customers: readonly CustomerJson[];
  /** The groups of the chosen scheme that have customers, in its order. */
  readonly segments: readonly (GroupValue & {
    readonly key: string;
    readonly customers: number;
    readonly revenue: number;
  })[];
  readonly scheme: Scheme;
  /** Profiles of the groups, with names and rules as data, the same in every language. */
  readonly groups: readonly (GroupProfile & { readonly rule: GroupRule })[];
}

interface ModelShare {
  readonly name: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly weight: number;
}

interface ProblemJson {
  readonly code: string;
  readonly severity: string;
  /** In the requested language; all other texts are the same in every language. */
  readonly message: string;
  readonly where: string | null;
}

/** The Gamma-Gamma fit, or the plain mean when there are too few repeat buyers. */
type SpendJson =
  | {
      readonly name: 'gammagamma';
      readonly p: number;
      readonly q: number;
      readonly gamma: number;
      readonly standardErrors: Readonly<Record<string, number>>;
      readonly logLikelihood: number;
      readonly customers: number;
      /** How first orders, which are not in the fit, count for a customer's value; null when they do not count. */
      readonly firstOrders: FirstOrders | null;
      /** Influence of the weak prior on the fit, 0 to 1; the choice of a prior only concerns the timing model. */
      readonly priorStrength: number;
      /** Plain mean of those customers' mean spends; the model's mean is capped at twice this. */
      readonly observedMean: number;
      /** Factor by which coming orders exceed the model's expectation, because past forecasts were consistently off; 1 otherwise. */
      readonly level: number;
    }
  | { readonly name: 'mean'; readonly mean: number; readonly customers: number; readonly level: number };

/** The analysis for other programs, to be written by `jsonPieces`. */
export function analysisToJson(analysis: Analysis, language: Language): Streamed<AnalysisJson> {
  const { terms, orders, model } = analysis;
  const day = shownDay(orders, analysis.histories.asOf);
  return {
    asOf: day === null ? null : dayToIso(day),
    currency: orders.currency,
    months: terms.months,
    margin: terms.margin,
    discountRate: terms.discountRate,
    orders: {
      rows: orders.rows,
      used: orders.used,
      skipped: new LazyList(orders.skipped.length, (i) => {
        const { row, reason } = orders.skipped[i];
        return { row, reason };
      }),
    },
    problems: problemsToJson(analysis.problems, language),
    check: checkToJson(dataCheck(analysis.table, orders)),
    model: {
      name: model.name,
      parameters: model.parameters,
      standardErrors: model.standardErrors,
      logLikelihood: model.logLikelihood,
      customers: model.customers,
      average: (model.average ?? [{ model, weight: 1 }]).map((one) => ({
        name: one.model.name,
        parameters: one.model.parameters,
        weight: one.weight,
      })),
      returning: model.returning ?? 0,
      pace: model.pace ?? 1,
      prior: model.prior,
    },
    spend: spendToJson(analysis.spend),
    season: seasonToJson(analysis.season),
    orderTrend: analysis.orderTrend,
    holdout: analysis.holdout,
    candidates: analysis.candidates,
    tracking: analysis.tracking,
    covariates: covariatesToJson(analysis.covariates),
    record: {
      windows: analysis.record.windows.map((one) => ({ ...one, asOf: dayToIso(one.asOf) })),
      modelError: analysis.record.modelError,
      trend: analysis.record.trend,
    },
    trust: {
      level: analysis.trust.level,
      reason: analysis.trust.reason,
      missed: analysis.trust.missed,
      raised: analysis.trust.raised,
      plusMinus: analysis.trust.plusMinus,
      message: trustText(analysis.trust, language),
    },
    relationship: analysis.relationship,
    moneyOf: analysis.moneyOf === null ? null : dayToIso(analysis.moneyOf),
    total: analysis.total,
    comingMonths: day === null ? [] : comingMonthsToJson(analysis),
    concentration: concentrationCurve(analysis.values.clv),
    newcomers: analysis.newcomers.map((one) => ({
      ...one,
      covariate: one.covariate === cohortCovariate ? '*cohort' : one.covariate,
      level: one.level && plainLevel(one.level),
    })),
    customers: customersToJson(analysis),
    segments: segmentsToJson(analysis),
    scheme: analysis.groups.segmentation.scheme,
    groups: groupsToJson(analysis),
  };
}

function comingMonthsToJson(analysis: Analysis): AnalysisJson['comingMonths'] {
  return comingMonths(analysis, 'gregorian').map((month) => ({
    ...month,
    start: dayToIso(month.start),
    from: dayToIso(month.from),
    to: dayToIso(month.to),
  }));
}

function seasonToJson(found: Analysis['season']): SeasonJson | null {
  if (found === null) return null;
  const { calendar, months, feasts } = seasonLevels(found.season);
  return {
    calendar: found.season.calendar,
    years: found.years,
    monthsOf: calendar,
    months: months.map((level) => (Number.isNaN(level) ? null : level)),
    feasts,
  };
}

/** Rare values are pooled as "*other". The internal marker contains a NUL character, which some JSON readers reject. */
function covariatesToJson(fit: CovariateFit | null): CovariateFit | null {
  if (fit === null) return null;
  return {
    ...fit,
    effects: fit.effects.map((effect) => ({
      ...effect,
      level: plainLevel(effect.level),
      reference: plainLevel(effect.reference),
    })),
  };
}

const plainLevel = (level: string): string => (level === pooledLevel ? '*other' : level);

function segmentsToJson({ groups, histories }: Analysis): AnalysisJson['segments'] {
  const { segmentation, values } = groups;
  return customersByGroup(segmentation).flatMap((customers, index) => {
    if (customers.length === 0) return [];
    const revenue = customers.reduce((sum, i) => sum + histories.revenue[i], 0);
    return [{ key: segmentation.groups[index].key, customers: customers.length, revenue, ...values[index] }];
  });
}

function groupsToJson({ groups }: Analysis): AnalysisJson['groups'] {
  const rules = new Map(groups.segmentation.groups.map(({ key, rule }) => [key, rule]));
  return groups.profiles().flatMap((profile) => {
    const rule = rules.get(profile.key);
    return rule === undefined ? [] : [{ ...profile, rule }];
  });
}

/** Why there is no analysis, and the account of the rows; `check.questions` need answers. */
export interface NoAnalysisJson {
  readonly failed: true;
  readonly problems: readonly ProblemJson[];
  readonly check: CheckJson;
}

export function noAnalysisToJson({ problems, account }: NoAnalysis, language: Language): NoAnalysisJson {
  return { failed: true, problems: problemsToJson(problems, language), check: checkToJson(account) };
}

function problemsToJson(problems: readonly Problem[], language: Language): ProblemJson[] {
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    message: problemText(problem, language),
    where: problem.where ?? null,
  }));
}

function spendToJson(spend: SpendModel): SpendJson {
  const { level = 1 } = spend;
  if (spend.name === 'mean') {
    return { name: spend.name, mean: spend.mean, customers: spend.customers, level };
  }
  const { parameters, standardErrors, logLikelihood, customers, firstOrders, observedMean } = spend;
  return {
    name: spend.name,
    ...parameters,
    standardErrors,
    logLikelihood,
    customers,
    firstOrders,
    priorStrength: spend.priorStrength ?? 0,
    observedMean,
    level,
  };
}
