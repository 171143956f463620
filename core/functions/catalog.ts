import type { Analysis } from '../analysis';
import { messages } from '../locales/messages';
import { segmentName } from '../locales/segmentName';
import type { Terms } from '../valuation/value';
import { analyzeRange } from './analyzeRange';
import { type ArgumentReader, argumentReader } from './inputs';
import { lineUp } from './lineUp';
import type { Argument, CustomFunction, Input } from './types';

const orders: Argument = { name: 'orders', kind: 'orders', optional: false };
const customer: Argument = { name: 'customer', kind: 'customers', optional: true };
const months: Argument = { name: 'months', kind: 'number', optional: true };
const margin: Argument = { name: 'margin', kind: 'rate', optional: true };
const discountRate: Argument = { name: 'discount_rate', kind: 'rate', optional: true };
const scheme: Argument = { name: 'scheme', kind: 'text', optional: true };
const model: Argument = { name: 'model', kind: 'text', optional: true };
const asOf: Argument = { name: 'as_of', kind: 'date', optional: true };

/** What an argument is when it is left out, "" or null. */
const defaultTerms: Terms = { months: 12, margin: 1, discountRate: 0.1 };

function readMonths(read: ArgumentReader, input: Input): number {
  return read.number(input, months.name, defaultTerms.months, { above: 0, atMost: 600 });
}

/** For functions that value nothing, so that they share one analysis. */
function untermed(read: ArgumentReader, asOfInput: Input) {
  return {
    terms: defaultTerms,
    asOf: read.day(asOfInput, asOf.name),
    model: 'auto',
    intervals: false,
    holdout: false,
  } as const;
}

const clv: CustomFunction = {
  name: 'CLV',
  arguments: [orders, customer, months, margin, discountRate, asOf],
  spills: true,
  run([ordersIn, customerIn, monthsIn, marginIn, rateIn, asOfIn], { language }) {
    const read = argumentReader(language);
    const terms: Terms = {
      months: readMonths(read, monthsIn),
      margin: read.rate(marginIn, margin.name, defaultTerms.margin, { above: 0, atMost: 1 }),
      discountRate: read.rate(rateIn, discountRate.name, defaultTerms.discountRate, {
        above: 0,
        orEqual: true,
        atMost: 10,
      }),
    };
    const day = read.day(asOfIn, asOf.name);
    const asTable = customerIn === undefined || customerIn === null || customerIn === '';
    const found = analyzeRange(
      ordersIn,
      { terms, asOf: day, model: 'auto', intervals: asTable, holdout: false },
      language,
    );
    const { values, histories } = found;
    const { headers } = messages(language).functions;
    if (!asTable) {
      return lineUp(customerIn, found, { headers: [headers.clv], values: (i) => [values[i].clv] }, language);
    }
    return lineUp(
      customerIn,
      found,
      {
        headers: [
          headers.orders,
          headers.lastOrder,
          headers.pAlive,
          headers.expectedOrders,
          headers.averageOrder,
          headers.clv,
          headers.low,
          headers.high,
        ],
        values: (i) => [
          histories[i].orders,
          { day: histories[i].lastDay },
          values[i].pAlive,
          values[i].expectedOrders,
          values[i].expectedOrderValue,
          values[i].clv,
          values[i].clvLow,
          values[i].clvHigh,
        ],
        order: (a, b) => values[b].clv - values[a].clv || a - b,
      },
      language,
    );
  },
};

const segment: CustomFunction = {
  name: 'SEGMENT',
  arguments: [orders, customer, scheme, asOf],
  spills: true,
  run([ordersIn, customerIn, schemeIn, asOfIn], { language }) {
    const read = argumentReader(language);
    read.choice(schemeIn, scheme.name, ['rfm']);
    const found = analyzeRange(ordersIn, untermed(read, asOfIn), language);
    const { headers } = messages(language).functions;
    return lineUp(
      customerIn,
      found,
      {
        headers: [headers.segment],
        values: (i) => [segmentName(found.segmentation.members[i].segment, language)],
      },
      language,
    );
  },
};

const rfm: CustomFunction = {
  name: 'RFM',
  arguments: [orders, customer, asOf],
  spills: true,
  run([ordersIn, customerIn, asOfIn], { language }) {
    const read = argumentReader(language);
    const found = analyzeRange(ordersIn, untermed(read, asOfIn), language);
    const { headers } = messages(language).functions;
    return lineUp(
      customerIn,
      found,
      {
        headers: [headers.daysSince, headers.orders, headers.spend, 'R', 'F', 'M'],
        values: (i) => [
          found.asOf - found.histories[i].lastDay,
          found.histories[i].orders,
          found.histories[i].revenue,
          ...found.segmentation.members[i].rfm,
        ],
      },
      language,
    );
  },
};

const pAlive: CustomFunction = {
  name: 'P_ALIVE',
  arguments: [orders, customer, asOf],
  spills: true,
  run([ordersIn, customerIn, asOfIn], { language }) {
    const read = argumentReader(language);
    const found = analyzeRange(ordersIn, untermed(read, asOfIn), language);
    const { headers } = messages(language).functions;
    const columns = { headers: [headers.pAlive], values: (i: number) => [found.values[i].pAlive] };
    return lineUp(customerIn, found, columns, language);
  },
};

const expectedOrders: CustomFunction = {
  name: 'EXPECTED_ORDERS',
  arguments: [orders, customer, months, asOf],
  spills: true,
  run([ordersIn, customerIn, monthsIn, asOfIn], { language }) {
    const read = argumentReader(language);
    const options = untermed(read, asOfIn);
    const terms = { ...defaultTerms, months: readMonths(read, monthsIn) };
    const found = analyzeRange(ordersIn, { ...options, terms }, language);
    const { headers } = messages(language).functions;
    const columns = {
      headers: [headers.expectedOrders],
      values: (i: number) => [found.values[i].expectedOrders],
    };
    return lineUp(customerIn, found, columns, language);
  },
};

const clvModel: CustomFunction = {
  name: 'CLV_MODEL',
  arguments: [orders, model, asOf],
  spills: true,
  run([ordersIn, modelIn, asOfIn], { language }) {
    const read = argumentReader(language);
    const chosen = read.choice(modelIn, model.name, ['auto', 'bgnbd']);
    const found = analyzeRange(
      ordersIn,
      { ...untermed(read, asOfIn), model: chosen, holdout: true },
      language,
    );
    return modelRows(found);
  },
};

/** Label, value, standard error: labels are the same in every language, so that formulas can look them up. */
function modelRows(found: Analysis): (string | number)[][] {
  const { model, spend, holdout } = found;
  const parameterRows = (
    parameters: Readonly<Record<string, number>>,
    errors: Readonly<Partial<Record<string, number>>>,
  ) => Object.keys(parameters).map((letter) => [letter, parameters[letter], errors[letter] ?? '']);
  return [
    ['model', model.name, ''],
    ...parameterRows(model.parameters, model.standardErrors),
    ...(spend.name === 'gammagamma'
      ? parameterRows(spend.parameters, spend.standardErrors)
      : [['mean_spend', spend.mean, '']]),
    ['log_likelihood', model.logLikelihood, ''],
    ['customers', model.customers, ''],
    ...(spend.name === 'gammagamma' ? [['spend_log_likelihood', spend.logLikelihood, '']] : []),
    ['spend_customers', spend.customers, ''],
    ...(holdout
      ? [
          ['holdout_weeks', holdout.holdoutWeeks, ''],
          ['holdout_bias', holdout.bias, ''],
          ['holdout_mae', holdout.mae, ''],
          ['holdout_rmse', holdout.rmse, ''],
          ['holdout_naive_mae', holdout.naiveMae, ''],
        ]
      : []),
  ];
}

/** Every custom function, described once; both hosts are built from this list. */
export const catalog: readonly CustomFunction[] = [clv, segment, rfm, pAlive, expectedOrders, clvModel];
