import { shownDay } from '../../orders/customerTable/customerTable';
import { functionWords } from '../../speech/functions/functionWords';
import {
  asOf,
  customer,
  discountRate,
  isLeftOut,
  margin,
  months,
  orders,
  readMonthsAndMargin,
} from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleCustomer, sampleCustomers, sampleOrders } from '../help/example';
import { pricedRange } from '../ranges/pricedRange';
import { suggestOtherFunction } from '../suggestOtherFunction';
import type { FunctionContext, FunctionDescription, Input } from '../types';
import type { Question } from './customerFunction';

export const clv: FunctionDescription = {
  name: 'CLV',
  arguments: [orders, customer, months, margin, discountRate, asOf],
  spills: true,
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders],
    [sampleOrders, sampleCustomer, 24, { share: 0.4 }, { share: 0.08 }, '2024-12-31'],
  ],
  source:
    'Fader, Hardie & Lee (2005), Marketing Science 24(2); Fader & Hardie (2013), brucehardie.com/notes/025',
};

export function askClv(inputs: readonly Input[], { language }: FunctionContext): Question {
  const wrong = suggestOtherFunction(inputs, language);
  if (wrong !== null) throw wrong;
  const [, customerIn, monthsIn, marginIn, rateIn, asOfIn] = inputs;
  const read = argumentReader(language);
  const terms = {
    ...readMonthsAndMargin(read, monthsIn, marginIn, language),
    discountRate: read.number(rateIn, discountRate),
  };
  const asOfDay = read.day(asOfIn, asOf);
  const { headers } = functionWords(language);
  if (!isLeftOut(customerIn)) {
    return {
      asOf: asOfDay,
      about: terms,
      headers: [headers.clv],
      answers: (range) => {
        const values = pricedRange(range, language).values(terms);
        return { values: (i) => [values.clv[i]] };
      },
    };
  }
  return {
    asOf: asOfDay,
    about: terms,
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
    answers: (range) => {
      const { histories, orders } = pricedRange(range, language);
      const values = range.values(terms);
      const lastOrder = (i: number) => {
        const day = shownDay(orders, histories.lastDay[i]);
        return day === null ? '' : { day };
      };
      const ranges = range.ranges(terms);
      return {
        values: (i) => [
          histories.orders[i],
          lastOrder(i),
          values.pAlive[i],
          values.expectedOrders[i],
          values.expectedOrderValue[i],
          values.clv[i],
          ranges.clvLow[i],
          ranges.clvHigh[i],
        ],
        order: (a, b) => values.clv[b] - values.clv[a] || a - b,
      };
    },
  };
}
