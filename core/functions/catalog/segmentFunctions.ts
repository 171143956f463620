import { functionWords } from '../../speech/functions/functionWords';
import { groupName } from '../../speech/segments/groupName';
import { defaultTerms } from '../../valuation/defaultTerms';
import { asOf, customer, orders, scheme } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleCustomer, sampleCustomers, sampleOrders } from '../help/example';
import { groupRange } from '../ranges/groupRange';
import { pricedRange } from '../ranges/pricedRange';
import type { FunctionContext, FunctionDescription, Input } from '../types';
import type { Question } from './customerFunction';

export const segment: FunctionDescription = {
  name: 'SEGMENT',
  arguments: [orders, customer, scheme, asOf],
  spills: true,
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer, 'value'],
  ],
  source: 'Hughes (1994), Strategic Database Marketing',
};

export function askSegment(
  [, , schemeIn, asOfIn]: readonly Input[],
  { language }: FunctionContext,
): Question {
  const read = argumentReader(language);
  const chosen = read.choice(schemeIn, scheme);
  const { headers } = functionWords(language);
  return {
    asOf: read.day(asOfIn, asOf),
    about: chosen,
    headers: [headers.segment],
    answers: (range) => {
      const { groups, of } = groupRange(range, chosen, defaultTerms, language);
      return { values: (i) => [groupName(groups[of[i]].name, language)] };
    },
  };
}

export const rfm: FunctionDescription = {
  name: 'RFM',
  arguments: [orders, customer, asOf],
  spills: true,
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer],
  ],
  source: 'Hughes (1994), Strategic Database Marketing',
};

export function askRfm([, , asOfIn]: readonly Input[], { language }: FunctionContext): Question {
  const { headers } = functionWords(language);
  return {
    asOf: argumentReader(language).day(asOfIn, asOf),
    about: null,
    headers: [headers.daysSince, headers.orders, headers.spend, 'R', 'F', 'M'],
    answers: (range) => {
      const { histories } = range;
      const { scores } = pricedRange(range, language).rfm();
      return {
        values: (i) => [
          histories.asOf - histories.lastDay[i],
          histories.orders[i],
          histories.revenue[i],
          ...scores[i],
        ],
      };
    },
  };
}
