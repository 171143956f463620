import { groupName } from '../locales/groupText';
import { messages } from '../locales/messages';
import { profileGroups } from '../segments/profileGroups';
import { defaultTerms } from '../valuation/defaultTerms';
import { analyzeRange } from './analyzeRange';
import { asOf, margin, months, orders, readMonthsAndMargin, scheme } from './arguments';
import { sampleOrders } from './example';
import { groupRange } from './groupRange';
import { argumentReader } from './inputs';
import type { CustomFunction } from './types';

/** A row for each segment that has customers, in the order of the scheme. */
export const segmentSummary: CustomFunction = {
  name: 'SEGMENT_SUMMARY',
  arguments: [orders, scheme, months, margin, asOf],
  spills: true,
  examples: [[sampleOrders], [sampleOrders, 'lifecycle', 12, { share: 0.4 }]],
  source: null,
  run([ordersIn, schemeIn, monthsIn, marginIn, asOfIn], context) {
    const { language } = context;
    const read = argumentReader(language);
    const chosen = read.choice(schemeIn, scheme);
    const terms = { ...defaultTerms, ...readMonthsAndMargin(read, monthsIn, marginIn, language) };
    const range = analyzeRange(ordersIn, read.day(asOfIn, asOf), context);
    const segmentation = groupRange(range, chosen, terms, language);
    const { headers } = messages(language).functions;
    return [
      [
        headers.segment,
        headers.customers,
        headers.customersShare,
        headers.revenue,
        headers.revenueShare,
        headers.clv,
        headers.clvShare,
        headers.clvMean,
        headers.pAlive,
      ],
      ...profileGroups(range.inputs(terms), segmentation).map((profile) => [
        groupName(profile.name, language),
        profile.customers,
        profile.customersShare,
        profile.revenue,
        profile.revenueShare,
        profile.clv,
        profile.clvShare,
        profile.clv / profile.customers,
        profile.pAlive,
      ]),
    ];
  },
};
