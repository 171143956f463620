import { groupName } from '../locales/groupText';
import { messages } from '../locales/messages';
import { defaultTerms } from '../valuation/defaultTerms';
import { asOf, scheme } from './arguments';
import { customerFunction } from './customerFunction';
import { sampleCustomer, sampleCustomers, sampleOrders } from './example';
import { groupRange } from './groupRange';
import { argumentReader } from './inputs';
import { pricedRange } from './pricedRange';

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
    const { headers } = messages(language).functions;
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
    const { headers } = messages(language).functions;
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
