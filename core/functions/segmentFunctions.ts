import { groupName } from '../locales/groupText';
import { messages } from '../locales/messages';
import { analyzeRange } from './analyzeRange';
import { asOf, customer, orders, untermed } from './arguments';
import { groupRange, readScheme, scheme } from './groupRange';
import { argumentReader } from './inputs';
import { lineUp } from './lineUp';
import type { CustomFunction } from './types';

export const segment: CustomFunction = {
  name: 'SEGMENT',
  arguments: [orders, customer, scheme, asOf],
  spills: true,
  run([ordersIn, customerIn, schemeIn, asOfIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const chosen = readScheme(read, schemeIn);
    const found = analyzeRange(ordersIn, untermed(read, asOfIn), context);
    const { groups, of } = groupRange(found, chosen, language).segmentation;
    const { headers } = messages(language).functions;
    return lineUp(
      customerIn,
      found,
      { headers: [headers.segment], values: (i) => [groupName(groups[of[i]].name, language)] },
      language,
    );
  },
};

export const rfm: CustomFunction = {
  name: 'RFM',
  arguments: [orders, customer, asOf],
  spills: true,
  run([ordersIn, customerIn, asOfIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const found = analyzeRange(ordersIn, untermed(read, asOfIn), context);
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
          ...found.rfm.scores[i],
        ],
      },
      language,
    );
  },
};
