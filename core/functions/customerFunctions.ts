import { readNumberText } from '../cells/numberText';
import { readRate } from '../cells/rate';
import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import type { Terms } from '../valuation/value';
import { analyzeRange } from './analyzeRange';
import {
  asOf,
  customer,
  defaultTerms,
  discountRate,
  isLeftOut,
  margin,
  months,
  orders,
  readMonths,
  untermed,
} from './arguments';
import { argumentReader } from './inputs';
import { lineUp } from './lineUp';
import { type CustomFunction, FunctionError, type Input } from './types';

export const clv: CustomFunction = {
  name: 'CLV',
  arguments: [orders, customer, months, margin, discountRate, asOf],
  spills: true,
  run([ordersIn, customerIn, monthsIn, marginIn, rateIn, asOfIn], context) {
    const { language } = context;
    refuseAverages([ordersIn, customerIn, monthsIn], language);
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
    const asTable = isLeftOut(customerIn);
    const found = analyzeRange(
      ordersIn,
      { terms, asOf: day, model: 'auto', intervals: asTable, holdout: false },
      context,
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

/** =CLV(20, 40%, 36) is monthly revenue, margin and months: that is what CLV_SIMPLE is for. */
function refuseAverages([first, second, third]: readonly Input[], language: Language): void {
  const revenue = numberIn(first, readNumberText);
  const margin = numberIn(second, readRate);
  if (Number.isNaN(revenue) || Number.isNaN(margin)) return;
  const months = numberIn(third, readNumberText);
  throw new FunctionError(
    'value',
    messages(language).functions.errors.simpleMeant({
      revenue,
      margin,
      months: Number.isNaN(months) ? defaultTerms.months : months,
    }),
  );
}

function numberIn(input: Input, read: (text: string) => number): number {
  if (typeof input === 'number') return input;
  return typeof input === 'string' ? read(input) : Number.NaN;
}

export const pAlive: CustomFunction = {
  name: 'P_ALIVE',
  arguments: [orders, customer, asOf],
  spills: true,
  run([ordersIn, customerIn, asOfIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const found = analyzeRange(ordersIn, untermed(read, asOfIn), context);
    const { headers } = messages(language).functions;
    const columns = { headers: [headers.pAlive], values: (i: number) => [found.values[i].pAlive] };
    return lineUp(customerIn, found, columns, language);
  },
};

export const expectedOrders: CustomFunction = {
  name: 'EXPECTED_ORDERS',
  arguments: [orders, customer, months, asOf],
  spills: true,
  run([ordersIn, customerIn, monthsIn, asOfIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const options = untermed(read, asOfIn);
    const terms = { ...defaultTerms, months: readMonths(read, monthsIn) };
    const found = analyzeRange(ordersIn, { ...options, terms }, context);
    const { headers } = messages(language).functions;
    const columns = {
      headers: [headers.expectedOrders],
      values: (i: number) => [found.values[i].expectedOrders],
    };
    return lineUp(customerIn, found, columns, language);
  },
};
