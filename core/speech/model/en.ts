import type { TimingModelName } from '../../model/parameters';

const names: Readonly<Record<TimingModelName, string>> = {
  nbd: 'NBD (Ehrenberg 1959): customers never leave',
  bgnbd: 'BG/NBD (Fader, Hardie & Lee 2005): customers may leave after a repeat order',
  mbgnbd: 'MBG/NBD (Batislam, Denizel & Filiztekin 2007): customers may leave after any order',
  bgcnbd: 'BG/CNBD-k (Reutterer, Platzer & Schröder 2021): as BG/NBD, with regular gaps',
  mbgcnbd: 'MBG/CNBD-k (Reutterer, Platzer & Schröder 2021): as MBG/NBD, with regular gaps',
  paretonbd: 'Pareto/NBD (Schmittlein, Morrison & Colombo 1987): customers may leave at any time',
  bgbb: 'BG/BB (Fader, Hardie & Shang 2010): customers order, or leave, at set times only',
};

export interface Effect {
  readonly covariate: string;
  readonly level: string;
  readonly reference: string;
  /** A ratio and its 90 % interval. */
  readonly ratio: string;
  readonly low: string;
  readonly high: string;
}

/** The model tab: names, figures and tables. */
export const model = {
  names,
  /** In front of the name of the model in use. */
  timing: (p: { model: string }) => `Timing of orders: ${p.model}.`,
  /** The average in use, in the table of models. */
  average: 'Average of the models',
  averaged: (p: { models: string }) =>
    `The forecasts are the average of several models that explain these orders about equally well: ${p.models}. The parameters below are those of the first.`,
  returning: (p: { share: string }) =>
    `In this shop’s past, customers who seemed to be gone came back more often than the model expects; ${p.share} of them are expected to go on ordering.`,
  trendOfOrders: (p: { more: string }) =>
    `Forecasts made on past days were all too low or all too high, by a tenth at least, over a year or more. Coming orders are expected to be ${p.more} of what the models say.`,
  trendOfMoney: (p: { more: string }) =>
    `The money of past forecasts was consistently off in the same way. A coming order is expected to be worth ${p.more} of what the model says.`,
  spend: 'Money per order: Gamma-Gamma (Fader & Hardie 2013), fitted to repeat orders.',
  spendPrior: (p: { strength: string }) =>
    `What is usual for shops, a weak prior, supports this model with ${p.strength} of its weight, whatever is chosen for the timing of orders.`,
  firstOrdersAlike:
    'The first order of a customer counts too, like a repeat order: first and repeat orders of the same customers are about the same size.',
  firstOrdersScaled: (p: { factor: string }) =>
    `The first order of a customer counts too, multiplied by ${p.factor}: first and repeat orders of the same customers differ by that much on average.`,
  /** For fits that a weak prior moved from the maximum of the likelihood, or that have no maximum without it. */
  priorBeside: (p: { strength: string; lost: string }) =>
    `A weak prior, which is what is usual for shops, counts ${p.strength} in these numbers, because the orders alone leave some of them open; it costs ${p.lost} of log-likelihood. Beside them is the maximum likelihood, as R gives it.`,
  priorAlone: (p: { strength: string }) =>
    `A weak prior, which is what is usual for shops, counts ${p.strength} in these numbers: the orders alone have no maximum likelihood, because the likelihood rises for ever.`,
  spendMean: 'Money per order: the plain mean, because there are too few repeat buyers for a spend model.',
  /** By letter, or by model and letter where a letter has another meaning. */
  parameters: {
    r: 'Shape of the order rates: the smaller, the more customers differ',
    alpha: 'Scale of the order rates, in weeks; r / alpha is the mean number of orders a week',
    a: 'Leaving after an order: first parameter',
    b: 'Leaving after an order: second; a / (a + b) is the mean chance to leave after an order',
    s: 'Shape of the rates of leaving: the smaller, the more customers differ',
    beta: 'Scale of the rates of leaving, in weeks; s / beta is the mean rate of leaving a week',
    k: 'How regular orders are: 1 as by chance, the larger the more even the gaps',
    'bgbb.alpha': 'Ordering when there is an occasion: first parameter',
    'bgbb.beta': 'Ordering when there is an occasion: second; alpha / (alpha + beta) is the mean chance',
    'bgbb.gamma': 'Leaving before an occasion: first parameter',
    'bgbb.delta': 'Leaving before an occasion: second; gamma / (gamma + delta) is the mean chance',
    'bgbb.period': 'Weeks between two occasions',
    p: 'Spend: evenness of one customer’s orders',
    q: 'Spend: how alike customers are',
    gamma: 'Spend: scale, in money',
  } as Readonly<Record<string, string>>,
  rows: {
    log_likelihood: 'How well the model fits (for comparing models)',
    customers: 'Customers in the fit',
    prior_strength: 'How much the weak prior counts: 0 not at all, 1 in full',
    mean_spend: 'Mean money per order (too few repeat buyers for a spend model)',
    spend_customers: 'Repeat buyers in the spend model',
    first_order_factor: 'A first order counts as a repeat order of this many times its money',
    observed_months: 'Months from first to last order, mean over those who ordered again',
    kept_share: 'Share of today’s active customers who will still be active at the end of the months valued',
    expected_months:
      'Months that an active customer is expected to stay from today on, at that rate of leaving',
    holdout_weeks: 'Weeks held back for the check',
    holdout_expected: 'Repeat orders forecast for those weeks',
    holdout_actual: 'Actual repeat orders',
    holdout_bias: 'Forecast against actual orders, all customers together',
    holdout_mae: 'Mean error per customer, in orders',
    holdout_rmse: 'Root mean squared error per customer, in orders',
    holdout_naive_mae: 'Mean error of a plain forecast: past rate × weeks',
    holdout_naive_rmse: 'Root mean squared error of the plain forecast',
  },
  checked: (p: { weeks: string; expected: string; actual: string }) =>
    `Without seeing the last ${p.weeks} weeks, the model forecast ${p.expected} repeat orders for them; ${p.actual} came.`,
  columns: {
    model: 'Model',
    used: 'In use',
    yes: 'yes',
    logLikelihood: 'Fit before the check',
    maximumLikelihood: 'Maximum likelihood',
    bias: 'Off by, all together',
    mae: 'Mean error',
    rmse: 'Root mean squared error',
    ordersInCheck: 'Orders in the weeks held back',
    ordersBefore: 'Repeat orders before',
    customers: 'Customers',
    customersExpected: 'Customers, forecast',
    meanOrders: 'Orders per customer',
    meanExpected: 'Orders per customer, forecast',
    week: 'Week',
    repeatOrders: 'Repeat orders so far',
    repeatExpected: 'Repeat orders so far, model',
  },
  covariates: {
    leavesSooner: (p: Effect) =>
      `${p.covariate}: customers with “${p.level}” leave sooner than those with “${p.reference}”. Their risk of leaving is ${p.ratio} times as high (in 9 of 10 cases ${p.low} to ${p.high}).`,
    staysLonger: (p: Effect) =>
      `${p.covariate}: customers with “${p.level}” stay longer than those with “${p.reference}”. Their risk of leaving is ${p.ratio} times as high (in 9 of 10 cases ${p.low} to ${p.high}).`,
    ordersMore: (p: Effect) =>
      `${p.covariate}: customers with “${p.level}” order more often than those with “${p.reference}”, ${p.ratio} times as often (in 9 of 10 cases ${p.low} to ${p.high}).`,
    ordersLess: (p: Effect) =>
      `${p.covariate}: customers with “${p.level}” order less often than those with “${p.reference}”, ${p.ratio} times as often (in 9 of 10 cases ${p.low} to ${p.high}).`,
    noDifference: (p: { covariate: string }) =>
      `${p.covariate}: no clear difference in how often customers order or how soon they leave.`,
    other: 'other values',
    none: 'nothing',
    columns: {
      covariate: 'Column',
      level: 'Customers with',
      reference: 'Compared with',
      ordering: 'Order times as often',
      leaving: 'Risk of leaving, times',
      pooled: 'in the forecast',
    },
  },
  /** The table of customers still to come. */
  newcomers: {
    note: 'The last table says what a new customer is worth on average within the months valued, the first order included, and the range in which this mean lies in 9 of 10 cases. Compare it with what winning one costs. A quarter of first orders stands for customers like those who came then: if the last ones are worth less, so may the next be.',
    cohort: 'Like those who first ordered in',
    level: 'New customers with',
    all: 'All new customers',
    firstOrder: 'Mean first order',
  },
  orMore: (p: { orders: string }) => `${p.orders} or more`,
  tracked: (p: { actual: string; expected: string }) =>
    `Repeat orders: ${p.actual} came, ${p.expected} expected by the model`,
  trackingChart: 'Repeat orders week by week: actual, and expected by the model',
};
