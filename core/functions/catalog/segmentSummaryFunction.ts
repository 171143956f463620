import { groupSums } from '../../insight/groupSums';
import { formatNumber } from '../../speech/format';
import { functionWords } from '../../speech/functions/functionWords';
import { groupName } from '../../speech/segments/groupName';
import { defaultTerms } from '../../valuation/defaultTerms';
import { asOf, margin, months, orders, readMonthsAndMargin, scheme } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleOrders } from '../help/example';
import { analyzeRange } from '../ranges/analyzeRange';
import { groupRange } from '../ranges/groupRange';
import type { FunctionContext, FunctionDescription, FunctionResult, Input } from '../types';

export const segmentSummary: FunctionDescription = {
  name: 'SEGMENT_SUMMARY',
  arguments: [orders, scheme, months, margin, asOf],
  spills: true,
  examples: [[sampleOrders], [sampleOrders, 'lifecycle', 12, { share: 0.4 }]],
  source: null,
};

/** A row for each segment that has customers, in the order of the scheme. */
export function runSegmentSummary(
  [ordersIn, schemeIn, monthsIn, marginIn, asOfIn]: readonly Input[],
  context: FunctionContext,
): FunctionResult {
  const { language } = context;
  const read = argumentReader(language);
  const chosen = read.choice(schemeIn, scheme);
  const terms = { ...defaultTerms, ...readMonthsAndMargin(read, monthsIn, marginIn, language) };
  const range = analyzeRange(ordersIn, read.day(asOfIn, asOf), context);
  const segmentation = groupRange(range, chosen, terms, language);
  const { headers } = functionWords(language);
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
      headers.chanceInHorizon({
        months: { value: terms.months, text: formatNumber(terms.months, language) },
      }),
    ],
    ...groupSums(range.inputs(terms), segmentation)
      .filter((sums) => sums !== null)
      .map((sums) => [
        groupName(sums.name, language),
        sums.customers,
        sums.customersShare,
        sums.revenue,
        sums.revenueShare,
        sums.clv,
        sums.clvShare,
        sums.clv / sums.customers,
        sums.pAlive,
        sums.chanceInHorizon,
      ]),
  ];
}
