import { functionWords } from '../../speech/functions/functionWords';
import { defaultTerms } from '../../valuation/defaultTerms';
import { asOf, customer, months, orders } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleCustomer, sampleCustomers, sampleOrders } from '../help/example';
import type { FunctionContext, FunctionDescription, Input } from '../types';
import type { Question } from './customerFunction';

export const pAlive: FunctionDescription = {
  name: 'P_ALIVE',
  arguments: [orders, customer, asOf],
  spills: true,
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer],
  ],
  source: 'Fader, Hardie & Lee (2008), brucehardie.com/notes/021',
};

export function askPAlive([, , asOfIn]: readonly Input[], { language }: FunctionContext): Question {
  const { headers } = functionWords(language);
  return {
    asOf: argumentReader(language).day(asOfIn, asOf),
    about: null,
    headers: [headers.pAlive],
    answers: (range) => {
      const values = range.values(defaultTerms);
      return { values: (i) => [values.pAlive[i]] };
    },
  };
}

export const expectedOrders: FunctionDescription = {
  name: 'EXPECTED_ORDERS',
  arguments: [orders, customer, months, asOf],
  spills: true,
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer, 6],
  ],
  source: 'Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 10',
};

export function askExpectedOrders(
  [, , monthsIn, asOfIn]: readonly Input[],
  { language }: FunctionContext,
): Question {
  const read = argumentReader(language);
  const terms = { ...defaultTerms, months: read.number(monthsIn, months) };
  const { headers } = functionWords(language);
  return {
    asOf: read.day(asOfIn, asOf),
    about: terms,
    headers: [headers.expectedOrders],
    answers: (range) => {
      const values = range.values(terms);
      return { values: (i) => [values.expectedOrders[i]] };
    },
  };
}
