import { campaignVerdict, toRemember, type Verdict } from '../../../core/campaigns/campaignVerdict';
import { dayVerdict, latestDay } from '../../../core/campaigns/dayVerdict';
import type { PastCampaign } from '../../../core/campaigns/pastCampaign';
import { markOf, restingIn, tickedIn, tickOf, writtenTo } from '../../../core/campaigns/ticks';
import { dayVerdictText, verdictText } from '../../../core/speech/home/verdictText';
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
  return { book, campaign, verdict: campaignVerdict(book, asOf, allOf(campaign), costs) };
}

const allOf = (campaign: PastCampaign) => writtenTo(campaign, tickedIn([]));

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
  expect(campaignVerdict(book, day + 40, allOf(renamed(0.2)), costs)).toMatchObject({
    unknown: 12,
    contacted: { customers: 30, buyers: 4 },
  });
  const lost = campaignVerdict(book, day + 40, allOf(renamed(0.8)), costs);
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
    closed: {
      basis: 'list',
      contacted: verdict.contacted,
      control: verdict.control,
      extraRevenue: verdict.extraRevenue,
    },
  });
  const later = campaignVerdict(book, day + 400, allOf(closed), costs);
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
    'Campaign of 20 November 2026, Win back: 39 written to, 18 ordered in 30 days; of 38 kept aside, 5 ordered: about 13 more than without',
    '20 Kasım 2026 kampanyası, Geri kazan: yazılan 39 kişiden 18 kişi 30 gün içinde sipariş verdi; karşılaştırma için bekletilen 38 kişiden 5 kişi: kampanyasız olacağından yaklaşık 13 fazla',
    'کمپین ۲۹ آبان ۱۴۰۵، بازگرداندن: ۳۹ نفر پیام گرفتند و ۱۸ نفر در ۳۰ روز سفارش دادند؛ از ۳۸ نفر کنارگذاشته ۵ نفر: حدود ۱۳ نفر بیشتر از بدون کمپین',
  ]);
  expect(said(ran(39, 9, 12, 1, day + 20))[0]).toBe(
    'Campaign of 20 November 2026, Win back: 39 written to, 9 ordered in 20 days; of 12 kept aside, 1 ordered: too few to tell (so far; orders up to 20 December 2026 count)',
  );
  const ticked = { ...ran(39, 18, 38, 5).verdict, basis: 'ticked' as const };
  expect(languages.map((language) => verdictText(ticked, language))).toEqual([
    expect.stringContaining(': 39 written to (as ticked), 18 ordered'),
    expect.stringContaining(': yazıldı diye işaretlenen 39 kişiden 18 kişi'),
    expect.stringContaining(': ۳۹ نفر (نشان‌زده‌ها) پیام گرفتند'),
  ]);
  const named = ran(4, 1, 0, 0);
  expect(verdictText({ ...named.verdict, name: 'Spring' }, 'en')).toBe(
    'Campaign “Spring”, Win back: 4 written to, 1 ordered in 30 days: nobody was kept aside, so there is nothing to compare with',
  );
});

describe('dayVerdict', () => {
  const withControl = ran(39, 18, 38, 5).verdict;
  const without = { ...ran(46, 6, 0, 0).verdict, list: 'vip' as const };
  const unknown = {
    ...ran(10, 0, 10, 0).verdict,
    list: 'overdue' as const,
    verdict: 'unknownCustomers' as const,
  };

  test('one list stays as it is', () => {
    const { list, extraProfit: _, ...rest } = withControl;
    expect(dayVerdict([withControl])).toEqual({ ...rest, lists: [list] });
  });

  test('those ticked of one list and all of another are said', () => {
    const ticked = { ...withControl, basis: 'ticked' as const };
    expect(dayVerdict([ticked, ticked]).basis).toBe('ticked');
    const mixed = dayVerdict([ticked, without]);
    expect(mixed.basis).toBe('mixed');
    expect(dayVerdictText(mixed, 'en')).toContain(
      '85 written to (as ticked; for a list without ticks, everybody), ',
    );
  });

  test('people of all lists are added up, and only what could be compared decides', () => {
    const day = dayVerdict([withControl, without]);
    expect(day).toMatchObject({
      lists: ['slipping', 'vip'],
      contacted: { customers: 85, buyers: 24, orders: 24 },
      control: { customers: 38, buyers: 5 },
      verdict: 'better',
      extraBuyers: withControl.extraBuyers,
      response: null,
    });
    expect(dayVerdictText(day, 'en')).toBe(
      'Campaign of 20 November 2026, 2 lists: 85 written to, 24 ordered in 30 days; of 38 kept aside, 5 ordered: about 13 more than without',
    );
    expect(dayVerdict([without, without]).verdict).toBe('noControl');
    expect(dayVerdict([unknown, unknown]).verdict).toBe('unknownCustomers');
    expect(dayVerdict([unknown, without]).verdict).toBe('noControl');
  });

  test('what lists won is added up, with errors that are independent', () => {
    const { extraBuyers } = dayVerdict([withControl, { ...withControl, list: 'vip' }]);
    const own = withControl.extraBuyers ?? { value: 0, low: 0, high: 0 };
    expect(extraBuyers?.value).toBeCloseTo(2 * own.value, 9);
    expect(extraBuyers?.low).toBeCloseTo(2 * own.value - Math.SQRT2 * (own.value - (own.low ?? 0)), 9);
    expect(extraBuyers?.high).toBeCloseTo(2 * own.value + Math.SQRT2 * ((own.high ?? 0) - own.value), 9);
  });

  test('two lists that are each too few can be enough together, and harm is said', () => {
    const half = ran(39, 10, 38, 5).verdict;
    expect(half.verdict).toBe('tooFew');
    expect(dayVerdict([half, half, half]).verdict).toBe('better');
    const harmed = ran(39, 5, 38, 10).verdict;
    expect(dayVerdict([harmed, harmed, harmed]).verdict).toBe('worse');
    const same = ran(310, 31, 312, 33).verdict;
    expect(dayVerdict([same, same]).verdict).toBe('same');
    expect(dayVerdict([same, ran(39, 9, 12, 1).verdict]).verdict).toBe('tooFew');
  });

  test('a list whose range has no end leaves the sum without one', () => {
    const open = { ...withControl, extraBuyers: { value: 3, low: null, high: 5 } };
    expect(dayVerdict([withControl, open]).extraBuyers).toMatchObject({ low: null });
  });

  test('the latest day is all of its lists', () => {
    const older = { ...withControl, day: day - 40 };
    expect(latestDay([withControl, without, older])?.lists).toEqual(['slipping', 'vip']);
    expect(latestDay([])).toBeNull();
  });
});

describe('ticks', () => {
  const { campaign, book } = ran(39, 18, 38, 5);

  test('only who is ticked counts as written to, and without any tick the whole list does', () => {
    const ticks = ['w0', 'w1', 'w30'].map((key) => tickOf(day, 'slipping', key));
    const { contacted, aside, basis } = writtenTo(campaign, tickedIn(ticks));
    expect([contacted, aside, basis]).toEqual([['w0', 'w1', 'w30'], campaign.aside, 'ticked']);
    expect(
      campaignVerdict(book, day + 40, writtenTo(campaign, tickedIn(ticks)), costs).contacted,
    ).toMatchObject({
      customers: 3,
      buyers: 2,
    });
    // A tick of another day or list is none of this campaign.
    for (const [on, list] of [
      [day + 1, 'slipping'],
      [day, 'vip'],
    ] as const)
      expect(writtenTo(campaign, tickedIn([tickOf(on, list, 'w0')]))).toEqual({ ...campaign, basis: 'list' });
  });

  test('where all ticks were taken away nobody was written to; what is closed stays as it was', () => {
    const isTicked = tickedIn([markOf(day, 'slipping')]);
    expect(writtenTo(campaign, isTicked).contacted).toEqual([]);
    const group = { customers: 3, buyers: 1, orders: 1, revenue: 5 };
    const closed = {
      ...campaign,
      closed: { basis: 'ticked' as const, contacted: group, control: group, extraRevenue: null },
    };
    expect(writtenTo(closed, isTicked)).toEqual({ ...closed, basis: 'ticked' });
  });

  test('who was ticked in the last 30 days rests from that list alone', () => {
    const rests = (ago: number) => {
      const resting = restingIn([tickOf(day - ago, 'slipping', 'ann')], day);
      return [resting('slipping', 'ann'), resting('vip', 'ann'), resting('slipping', 'bob')];
    };
    expect(rests(1)).toEqual([true, false, false]);
    expect(rests(30)).toEqual([true, false, false]);
    expect(rests(31)).toEqual([false, false, false]);
    // Of today: the list that is being worked off.
    expect(rests(0)).toEqual([false, false, false]);
  });
});
