import { functionWords } from '../../speech/functions/functionWords';
import { groupName } from '../../speech/segments/groupName';
import { defaultTerms } from '../../valuation/defaultTerms';
import { asOf, scheme } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleCustomer, sampleCustomers, sampleOrders } from '../help/example';
import { groupRange } from '../ranges/groupRange';
import { pricedRange } from '../ranges/pricedRange';
import { customerFunction } from './customerFunction';

export const segment = customerFunction({
  name: 'SEGMENT',
  others: [scheme, asOf],
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer, 'value'],
  ],
  source: 'Hughes (1994), Strategic Database Marketing',
  ask([, , schemeIn, asOfIn], { language }) {
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
  },
});

export const rfm = customerFunction({
  name: 'RFM',
  others: [asOf],
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer],
  ],
  source: 'Hughes (1994), Strategic Database Marketing',
  ask([, , asOfIn], { language }) {
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
  },
});
