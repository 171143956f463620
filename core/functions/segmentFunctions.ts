import { messages } from '../locales/messages';
import { segmentName } from '../locales/segmentName';
import { analyzeRange } from './analyzeRange';
import { asOf, customer, orders, untermed } from './arguments';
import { argumentReader } from './inputs';
import { lineUp } from './lineUp';
import type { Argument, CustomFunction } from './types';

const scheme: Argument = { name: 'scheme', kind: 'text', optional: true };

export const segment: CustomFunction = {
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

export const rfm: CustomFunction = {
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
