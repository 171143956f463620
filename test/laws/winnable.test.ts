import { isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { historiesOf } from '../../core/customers/histories';
import { winnableValue } from '../../core/insight/winnableValue';
import { fitBgnbd } from '../../core/model/bgnbd/fitBgnbd';
import { patternsOf } from '../../core/model/fit/patterns';
import { fitGammaGamma } from '../../core/model/spend/fitGammaGamma';
import { readOrders } from '../../core/orders/readOrders';
import { rfmSegmentation } from '../../core/segments/schemes/scoredSegments';
import type { SegmentKey } from '../../core/segments/segment';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { listOfOrders } from '../reference/orders';
import { cdnowSample, describeWithResearchData } from '../reference/researchData';
import { runAll } from '../reference/values';

/** Segments of RFM who have gone quiet but may come back. */
const fading: readonly SegmentKey[] = ['cant_lose', 'at_risk', 'need_attention', 'about_to_sleep'];

describeWithResearchData('what a contact can win', () => {
  const orders = readOrders(tableOf(cdnowSample()));
  const { book } = listOfOrders(orders);
  const listed = 50;

  test.each(['1997-09-30', '1997-12-31'])(
    'of the fading customers of CDNOW on %s, those come first who may come',
    (iso) => {
      const day = isoToDay(iso) ?? Number.NaN;
      const histories = historiesOf(book, day);
      const patterns = patternsOf(histories);
      const terms = { months: 12, margin: 1, discountRate: 0.1 };
      const { model } = fitBgnbd(patterns);
      const { spend } = fitGammaGamma(histories);
      const values = runAll(valueCustomers(histories, patterns, model, spend, terms));
      const { groups, of } = rfmSegmentation({ histories, orders });
      const quiet = Array.from(of.keys()).filter((i) => fading.includes(groups[of[i]].key));
      const first = (worth: (i: number) => number) =>
        [...quiet].sort((a, b) => worth(b) - worth(a) || a - b).slice(0, listed);
      const cameWithinHalfAYear = (i: number) => {
        const customer = histories.customer[i];
        const own = book.day.subarray(book.start[customer], book.start[customer + 1]);
        return own.some((one) => one > day && one <= day + 183);
      };
      const { pAlive, clv } = values;
      const toWin = first((i) => winnableValue(values, i));
      const lost = first((i) => (pAlive[i] > 0 ? (clv[i] / pAlive[i]) * (1 - pAlive[i]) : 0));
      // By what is lost, a tenth to a fifth of the first fifty have less than 5 % chance to be alive.
      expect(lost.filter((i) => pAlive[i] < 0.05).length).toBeGreaterThan(4);
      expect(toWin.filter((i) => pAlive[i] < 0.05)).toEqual([]);
      expect(toWin.filter(cameWithinHalfAYear).length).toBeGreaterThan(
        1.2 * lost.filter(cameWithinHalfAYear).length,
      );
    },
  );
});
