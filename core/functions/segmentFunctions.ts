import { groupName } from '../locales/groupText';
import { messages } from '../locales/messages';
import { asOf, scheme, untermed } from './arguments';
import { customerFunction } from './customerFunction';
import { sampleCustomer, sampleCustomers, sampleOrders } from './example';
import { groupRange } from './groupRange';
import { argumentReader } from './inputs';

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
      options: untermed(read, asOfIn),
      variant: chosen,
      columns: (found) => {
        const { groups, of } = groupRange(found, chosen, language).segmentation;
        return { headers: [headers.segment], values: (i) => [groupName(groups[of[i]].name, language)] };
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
      options: untermed(argumentReader(language), asOfIn),
      columns: ({ asOf: today, histories, rfm: { scores } }) => ({
        headers: [headers.daysSince, headers.orders, headers.spend, 'R', 'F', 'M'],
        values: (i) => [
          today - histories.lastDay[i],
          histories.orders[i],
          histories.revenue[i],
          ...scores[i],
        ],
      }),
    };
  },
});
