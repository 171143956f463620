import { campaignVerdict, toRemember, type Verdict } from '../../../core/campaigns/campaignVerdict';
import type { PastCampaign } from '../../../core/campaigns/pastCampaign';
import { verdictText } from '../../../core/speech/home/verdictText';
import { languages } from '../../../core/speech/language';
import { bookFrom, type Order } from '../../reference/orders';

const day = 46_346; // 20 November 2026
const costs = { margin: 0.5, costPerContact: 0, offerPerOrder: 0 };
const keysOf = (name: string, count: number) => Array.from({ length: count }, (_, i) => `${name}${i}`);

/** A campaign of so many customers, of whom so many ordered ten days later. */
function ran(written: number, ordered: number, aside: number, asideOrdered: number, asOf = day + 40) {
  const [contacted, left] = [keysOf('w', written), keysOf('a', aside)];
  const order = (customer: string, on: number): Order => ({ customer, day: on, amount: 20, row: 2 });
  const book = bookFrom([
    ...[...contacted, ...left].map((key) => order(key, day - 90)),
    ...[...contacted.slice(0, ordered), ...left.slice(0, asideOrdered)].map((key) => order(key, day + 10)),
  ]);
  const campaign: PastCampaign = {
    name: '2026-11-20',
    list: 'slipping',
    day,
    contacted,
    aside: left,
    closed: null,
  };
  return { book, campaign, verdict: campaignVerdict(book, asOf, campaign, costs) };
}

test.each<[number, number, number, number, Verdict, number]>([
  // written, ordered, aside, ordered: verdict, how many more
  [39, 18, 38, 5, 'better', 13],
  [96, 17, 95, 15, 'tooFew', 2],
  [39, 9, 12, 1, 'tooFew', 6],
  [310, 31, 312, 33, 'same', -2],
  [200, 10, 200, 40, 'worse', -30],
])('%d written to, %d ordered, kept aside %d, %d ordered: %s', (w, o, a, ao, verdict, more) => {
  const found = ran(w, o, a, ao).verdict;
  expect(found).toMatchObject({ verdict, complete: true, unknown: 0 });
  expect(Math.round(found.extraBuyers?.value ?? Number.NaN)).toBe(more);
  expect(found.extraBuyers?.low).toBeLessThan(found.extraBuyers?.value ?? 0);
  expect(found.extraBuyers?.high).toBeGreaterThan(found.extraBuyers?.value ?? 0);
});

test('where nobody was kept aside nothing can be compared', () => {
  expect(ran(39, 9, 0, 0).verdict).toMatchObject({ verdict: 'noControl', extraBuyers: null });
});

test('customers whom the orders no longer know count as not having ordered, and when they are most nothing is said', () => {
  const { book, campaign } = ran(30, 10, 30, 4);
  const renamed = (share: number) => ({
    ...campaign,
    contacted: campaign.contacted.map((key, i) => (i < share * 30 ? `${key}@shop` : key)),
    aside: campaign.aside.map((key, i) => (i < share * 30 ? `${key}@shop` : key)),
  });
  expect(campaignVerdict(book, day + 40, renamed(0.2), costs)).toMatchObject({
    unknown: 12,
    contacted: { customers: 30, buyers: 4 },
  });
  const lost = campaignVerdict(book, day + 40, renamed(0.8), costs);
  expect(lost).toMatchObject({ verdict: 'unknownCustomers', unknown: 48 });
  // Its customers may be known again in the next table, so they stay remembered.
  expect(toRemember(renamed(0.8), lost)).toEqual(renamed(0.8));
});

test('when its days are over a campaign keeps its outcome without its customers', () => {
  const { book, campaign, verdict } = ran(39, 18, 38, 5);
  const closed = toRemember(campaign, verdict);
  expect(closed).toEqual({
    ...campaign,
    contacted: [],
    aside: [],
    closed: { contacted: verdict.contacted, control: verdict.control, extraRevenue: verdict.extraRevenue },
  });
  const later = campaignVerdict(book, day + 400, closed, costs);
  expect(later).toEqual({ ...verdict, extraProfit: null });
  expect(toRemember(closed, later)).toBe(closed);
  const running = ran(39, 18, 38, 5, day + 29);
  expect(running.verdict.complete).toBe(false);
  expect(toRemember(running.campaign, running.verdict)).toBe(running.campaign);
});

test('is said in one line, in three languages', () => {
  const said = (found: ReturnType<typeof ran>) =>
    languages.map((language) => verdictText(found.verdict, language));
  expect(said(ran(39, 18, 38, 5))).toEqual([
    'Campaign of 20 November 2026, Win back: 39 written to, 18 ordered; of those kept aside 5 of 38: about 13 more than without',
    '20 Kasım 2026 kampanyası, Geri kazan: yazılan 39 kişiden 18 sipariş; ayrılan 38 kişiden 5: kampanyasız olacağından yaklaşık 13 fazla',
    'کمپین ۲۹ آبان ۱۴۰۵، بازگرداندن: ۳۹ نفر پیام گرفتند و ۱۸ نفر سفارش دادند؛ از ۳۸ نفر کنارگذاشته ۵ نفر: حدود ۱۳ نفر بیشتر از بدون کمپین',
  ]);
  expect(said(ran(39, 9, 12, 1, day + 20))[0]).toBe(
    'Campaign of 20 November 2026, Win back: 39 written to, 9 ordered; of those kept aside 1 of 12: too few to tell (so far; orders up to 20 December 2026 count)',
  );
  const named = ran(4, 1, 0, 0);
  expect(verdictText({ ...named.verdict, name: 'Spring' }, 'en')).toBe(
    'Campaign “Spring”, Win back: 4 written to, 1 ordered: nobody was kept aside, so there is nothing to compare with',
  );
});
