import { tableOf } from '../../core/cells/table';
import { historiesOf } from '../../core/customers/histories';
import { movementSince } from '../../core/insight/movementBetween';
import { patternsOf } from '../../core/model/fit/patterns';
import { firstDayOf, lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import type { Scheme } from '../../core/segments/scheme';
import { rfmScores } from '../../core/segments/schemes/rfmScores';
import { rfmSegmentation } from '../../core/segments/schemes/scoredSegments';
import { isUnsupported } from '../../core/segments/segmentation';
import { segmentCustomers } from '../../core/segments/segmentCustomers';
import type { SegmentInputs } from '../../core/segments/segmentInputs';
import { valueCustomers } from '../../core/valuation/valueCustomers';
import { listOfOrders } from '../reference/orders';
import { cdnowSample, describeWithResearchData } from '../reference/researchData';
import { shopInputs, valuation } from '../reference/segmentShop';
import { runAll } from '../reference/values';

// Who has done nothing moves by silence alone, under the limits of today: never because others ordered, because customers
// came, or because the scoring of F changed.

/** The shop of the same orders on an earlier day. */
function asOfDay(inputs: SegmentInputs, day: number): SegmentInputs {
  const histories = historiesOf(listOfOrders(inputs.orders).book, day);
  const { model, spend, terms } = valuation;
  const values = runAll(valueCustomers(histories, patternsOf(histories), model, spend, terms));
  return { ...inputs, histories, values };
}

/** Of those who have moved since a day without an order: how each was judged then and now. */
function quietMoves(today: SegmentInputs, scheme: Scheme, day: number) {
  const segmentation = segmentCustomers(today, scheme);
  if (isUnsupported(segmentation)) throw new Error(segmentation.code);
  const movement = movementSince(today, segmentation, day, valuation);
  if (movement === null) throw new Error('no movement');
  const earlier = asOfDay(today, day);
  const [then, now] = [earlier, today].map((one) => rfmScores(one, today).scores);
  const placeThen = new Map(Array.from(earlier.histories.customer, (number, i) => [number, i]));
  const { customer, lastDay } = today.histories;
  return movement.moved
    .filter((one) => lastDay[one.customer] <= day)
    .map((one) => ({
      ...one,
      scoreThen: then[placeThen.get(customer[one.customer]) ?? -1],
      scoreNow: now[one.customer],
    }));
}

const bySilence = ({ scoreThen, scoreNow }: ReturnType<typeof quietMoves>[number]) =>
  scoreThen[0] > scoreNow[0] && scoreThen[1] === scoreNow[1] && scoreThen[2] === scoreNow[2];

const shop = shopInputs(20268, 400);

test.each<Scheme>([{ name: 'rfm' }, { name: 'rf' }])(
  '$name: who did nothing moves by a lower R alone',
  (scheme) => {
    for (const days of [7, 30, 90, 200]) {
      const moves = quietMoves(shop, scheme, shop.histories.asOf - days);
      expect(moves.filter((move) => !bySilence(move))).toEqual([]);
      if (days >= 30) expect(moves.length).toBeGreaterThan(0);
    }
  },
);

test.each<Scheme>([
  { name: 'value', tiers: { kind: 'shares', shares: [0.05, 0.15, 0.3] } },
  { name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } },
  { name: 'value', tiers: { kind: 'breaks', count: 4 } },
  { name: 'lifecycle', cutOffs: null },
])('$name: who did nothing can only fall', (scheme) => {
  for (const days of [30, 90, 200]) {
    const moves = quietMoves(shop, scheme, shop.histories.asOf - days);
    expect(moves.filter(({ way }) => way !== 'fell')).toEqual([]);
    expect(moves.length).toBeGreaterThan(0);
  }
});

describeWithResearchData('movement from week to week', () => {
  const orders = readOrders(tableOf(cdnowSample()));
  const { book } = orders;
  const week = 7;
  /** Every week of the 78 from the thirteenth on, by when all customers have come. */
  const origins: number[] = [];
  for (let day = firstDayOf(book) + 13 * week; day <= lastDayOf(book); day += week) origins.push(day);

  test('no customer of CDNOW changes groups because limits or scoring changed', () => {
    let [moved, most] = [0, 0];
    for (const day of origins) {
      const histories = historiesOf(book, day);
      const { model, spend, terms } = valuation;
      const values = runAll(valueCustomers(histories, patternsOf(histories), model, spend, terms));
      const today: SegmentInputs = { orders, table: null, histories, values };
      const moves = quietMoves(today, { name: 'rfm' }, day - week);
      expect(moves.filter((move) => !bySilence(move))).toEqual([]);
      moved += moves.length;
      // By the limits of each day for itself some would be said to have moved who were only judged otherwise.
      const [own, then] = [
        rfmSegmentation(today),
        rfmSegmentation({ histories: historiesOf(book, day - week), orders }),
      ];
      const otherwise = Array.from(histories.lastDay).filter(
        (last, i) => last <= day - week && own.of[i] !== then.of[i],
      ).length;
      most = Math.max(most, otherwise / histories.count);
    }
    expect(moved).toBeGreaterThan(0);
    expect(most).toBeGreaterThan(0.2);
  });
});
