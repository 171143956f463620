import { actionKeyOf, assumedUplift } from '../../../core/campaigns/actions';
import { type CustomerList, listKeys } from '../../../core/campaigns/campaign';
import { consentOf } from '../../../core/campaigns/consent';
import { breakEvenCost, breakEvenDiscount, contactGains } from '../../../core/campaigns/contactGains';
import { customerLists, type ListLimits, usualLimits } from '../../../core/campaigns/customerLists';
import { letterTexts, mergeFields } from '../../../core/campaigns/mergeFields';
import { productAdvice } from '../../../core/campaigns/nextProduct';
import { weekLists } from '../../../core/campaigns/weekLists';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { plainGroups } from '../../../core/segments/schemes/plainGroups';
import { rfmSegmentation } from '../../../core/segments/schemes/scoredSegments';
import { segmentKeys } from '../../../core/segments/segment';
import type { SegmentInputs } from '../../../core/segments/segmentInputs';
import { nameAt } from '../../../core/segments/segmentInputs';
import { actionFor, actionForList, proposedAction } from '../../../core/speech/campaigns/actionText';
import { languages } from '../../../core/speech/language';
import { inputsOf, shopInputs } from '../../reference/segmentShop';
import { expectedValues } from '../../reference/values';

/** Rows with "|" between cells, days after 45,000 in the second. */
function shop(header: string, ...rows: string[]): SegmentInputs {
  const cells = rows.map((row): Cell[] => {
    const [customer, day, amount, ...rest] = row.split('|');
    return [
      customer,
      45_000 + Number(day),
      Number(amount),
      ...rest.map((cell) => (cell === '' ? null : cell)),
    ];
  });
  return inputsOf(tableOf([header.split('|'), ...cells]));
}

const listsOf = (inputs: SegmentInputs, margin: number, limits?: ListLimits) =>
  customerLists(
    { ...inputs, plain: plainGroups(inputs), rfm: rfmSegmentation(inputs) },
    consentOf(inputs),
    margin,
    limits,
  );

const big = shopInputs(20272, 500);
const lists = listsOf(big, 0.4);
/** Customers who order every 20 to 60 days until the last day, for 10 to 69 each time, and some who left long ago. */
const steady = shop(
  'Customer|Date|Amount',
  ...Array.from({ length: 60 }, (_, i) =>
    Array.from(
      { length: 2 + (i % 6) },
      (_, n) => `c${i}|${400 - (i % 7 === 0 ? 250 : 5) - n * (20 + 10 * (i % 5))}|${10 + i}`,
    ),
  ).flat(),
  'z|400|40',
);
const upSell = listsOf(steady, 0.4).find(({ key }) => key === 'up_sell') as CustomerList;
const listOf = (key: string) => lists.find((list) => list.key === key) as CustomerList;

/** In days. */
const meanGap = (i: number) => (7 * big.histories.recency[i]) / big.histories.frequency[i];

describe('customerLists', () => {
  test('has every list once, with stakes that fall and add up', () => {
    expect(lists.map(({ key }) => key)).toEqual(listKeys);
    for (const { customers, stakes, atStake, reason } of lists) {
      expect(stakes).toHaveLength(customers.length);
      expect(new Set(customers).size).toBe(customers.length);
      expect([...stakes].sort((a, b) => b - a)).toEqual(stakes);
      expect(stakes.reduce((sum, stake) => sum + stake, 0)).toBeCloseTo(atStake, 9);
      expect(reason === null).toBe(customers.length > 0);
    }
  });

  test('writes to nobody who did not agree', () => {
    const consent = consentOf(big) ?? [];
    for (const { customers } of lists) for (const customer of customers) expect(consent[customer]).toBe(true);
    expect(lists.some(({ withoutConsent }) => withoutConsent > 0)).toBe(true);
  });

  test('lapsed but loyal: F of 4 or more, R of 2 or less, three orders or more, and past the own gap', () => {
    const all = listsOf({ ...big, table: null }, 0.4).find(({ key }) => key === 'lapsed_but_loyal');
    const { lastDay, orders, asOf } = big.histories;
    const recent = lastDay.slice().sort();
    const limit = recent[Math.ceil(0.4 * recent.length)];
    for (const i of all?.customers ?? []) {
      expect(lastDay[i]).toBeLessThanOrEqual(limit);
      expect(orders[i]).toBeGreaterThanOrEqual(3);
      expect(asOf - lastDay[i]).toBeGreaterThan(meanGap(i));
    }
    expect(all?.customers.length).toBeGreaterThan(0);
  });

  test('lapsed but loyal: who orders every ten months is not missed after ten', () => {
    const others = Array.from({ length: 30 }, (_, i) => `c${i}|${660 + 5 * i}|5`);
    const found = (loyalOrders: number, ...days: readonly number[]) => {
      const inputs = shop('Customer|Date|Amount', ...days.map((day) => `a|${day}|5`), ...others);
      const list = listsOf(inputs, 1, { ...usualLimits, loyalOrders });
      return list.find(({ key }) => key === 'lapsed_but_loyal')?.customers.map((i) => nameAt(inputs, i));
    };
    expect(found(3, 0, 130, 250, 380, 510)).toEqual(['a']);
    expect(found(3, 0, 0, 300, 350, 660)).toEqual([]);
    // Five orders are enough where five are asked for.
    expect(found(5, 0, 130, 250, 380, 510)).toEqual(['a']);
    expect(found(6, 0, 130, 250, 380, 510)).toEqual([]);
    expect(usualLimits.loyalOrders).toBe(3);
  });

  test('overdue: three purchases or more, and twice the own gap has passed', () => {
    const inputs = shop(
      'Customer|Date|Amount',
      'a|0|5',
      'a|10|5',
      'a|20|5',
      'b|0|5',
      'b|15|5',
      'b|30|5',
      'c|0|5',
      'c|1|5',
      ...Array.from({ length: 10 }, (_, i) => `d|${i / 2}|5`),
      'z|45|5',
    );
    const found = listsOf(inputs, 1);
    const namesOf = (list: string) =>
      found.find(({ key }) => key === list)?.customers.map((i) => nameAt(inputs, i));
    // a: gap 10, quiet for 25 days. b: gap 15, quiet for 15. c has two purchases. d is slipping away, with words for that.
    expect(namesOf('overdue')).toEqual(['a']);
    expect(namesOf('slipping')).toContain('d');
    const none = shop('Customer|Date|Amount', 'a|0|5', 'a|10|5', 'b|3|4');
    expect(listsOf(none, 1).find(({ key }) => key === 'overdue')?.reason).toBe('tooFewRepeaters');
  });

  test('second order: from the 7th day on, and the 60th is the last', () => {
    const found = (days: number) => {
      const inputs = shop('Customer|Date|Amount', `a|${100 - days}|5`, 'z|0|5', 'z|100|5');
      const list = listsOf(inputs, 1).find(({ key }) => key === 'second_order');
      return list?.customers.map((i) => nameAt(inputs, i));
    };
    expect(found(6)).toEqual([]);
    expect(found(7)).toEqual(['a']);
    expect(found(60)).toEqual(['a']);
    expect(found(61)).toEqual([]);
  });

  test('overdue: more than twice the gap, of customers with three purchases', () => {
    const found = (...rows: readonly string[]) => {
      const inputs = shop('Customer|Date|Amount', ...rows, 'z|40|5', 'z|45|5', 'z|50|5');
      return listsOf(inputs, 1).find(({ key }) => key === 'overdue')?.customers.length;
    };
    // A gap of 10 days: 20 days after the last order are just twice that.
    expect(found('a|10|5', 'a|20|5', 'a|30|5')).toBe(0);
    expect(found('a|9|5', 'a|19|5', 'a|29|5')).toBe(1);
    expect(found('a|19|5', 'a|29|5')).toBe(0);
  });

  test('key customers: from the third order on, and with more than a hundredth of all revenue', () => {
    const inputs = shop(
      'Customer|Date|Amount',
      ...['v|98|900', 'v|99|50', 'v|100|50'], // the VIP, 1000 of 10,000
      ...Array.from({ length: 90 }, (_, i) => `c${i}|${i % 50}|${i === 0 ? 101 : i === 1 ? 100 : 99.988636}`),
    );
    const found = (keyOrders: number) => {
      const list = listsOf(inputs, 1, { ...usualLimits, vipShare: 0.001, keyOrders, keyRevenueShare: 0.2 });
      return list.find(({ key }) => key === 'key_customers')?.customers.map((i) => nameAt(inputs, i));
    };
    expect(found(3)).toEqual(['v']);
    expect(found(4)).toEqual([]);
  });

  test('key customers: a share of all revenue must be passed, not only reached', () => {
    const inputs = shop('Customer|Date|Amount', 'a|98|25', 'b|99|26', 'c|100|49');
    const limits = { ...usualLimits, keyOrders: 9, keyRevenueShare: 0.25 };
    const list = listsOf(inputs, 1, limits).find(({ key }) => key === 'key_customers');
    expect(list?.customers.map((i) => nameAt(inputs, i)).sort()).toEqual(['b', 'c']);
  });

  test('VIP: of 21 customers the twentieth part is two, and equal ones are in together', () => {
    const one = (i: number, money: number) => [`c${i}|0|${money}`, `c${i}|50|${money}`, `c${i}|100|${money}`];
    const rows = Array.from({ length: 21 }, (_, i) => one(i, 100 - i)).flat();
    const vips = (...cells: readonly string[]) => {
      const inputs = shop('Customer|Date|Amount', ...cells);
      const list = listsOf(inputs, 1).find(({ key }) => key === 'vip');
      return list?.customers.map((i) => nameAt(inputs, i));
    };
    expect(vips(...rows)).toEqual(['c0', 'c1']);
    expect(vips(...rows.slice(0, 3), ...one(1, 99), ...one(2, 99), ...rows.slice(9))).toEqual([
      'c0',
      'c1',
      'c2',
    ]);
  });

  test('second order: one order, a week to 60 days ago', () => {
    for (const i of listOf('second_order').customers) {
      expect(big.histories.orders[i]).toBe(1);
      expect(big.histories.asOf - big.histories.lastDay[i]).toBeGreaterThanOrEqual(7);
      expect(big.histories.asOf - big.histories.lastDay[i]).toBeLessThanOrEqual(60);
    }
  });

  test('VIP are the twentieth with the highest value', () => {
    const { customers } = listsOf({ ...big, table: null }, 0.4).find(({ key }) => key === 'vip') ?? {
      customers: [],
    };
    const least = Math.min(...customers.map((i) => big.values.clv[i]));
    expect(big.values.clv.filter((clv) => clv >= least)).toHaveLength(25);
    expect(usualLimits.vipShare).toBe(0.05);
  });

  test('key customers are VIPs with enough orders, and who brings more than a share of all revenue, without those who are gone', () => {
    // With the usual three orders every VIP of this shop would be one.
    const limits = { ...usualLimits, keyOrders: 12, keyRevenueShare: 0.01 };
    const found = listsOf({ ...big, table: null }, 0.4, limits);
    const customersOf = (key: string) => found.find((list) => list.key === key)?.customers ?? [];
    const { histories } = big;
    const revenue = histories.revenue.reduce((sum, own) => sum + own, 0);
    const loyal = customersOf('vip').filter((i) => histories.orders[i] >= 12);
    const { groups, of } = plainGroups(big);
    const isGone = (i: number) => groups[of[i]].key === 'probably_gone';
    const largest = Array.from(histories.revenue).flatMap((own, i) => (own > revenue / 100 ? [i] : []));
    const large = largest.filter((i) => !isGone(i));
    expect(large.length).toBeLessThan(largest.length);
    expect(customersOf('vip').filter(isGone)).toEqual([]);
    // Each of the reasons counts for itself.
    expect(loyal.length).toBeLessThan(customersOf('vip').length);
    expect(large.some((i) => !loyal.includes(i))).toBe(true);
    expect(new Set(customersOf('key_customers'))).toEqual(new Set([...loyal, ...large]));
  });

  test('up-sell: who orders often in truth, less than others, is not late, and has a tenth of an order at stake', () => {
    const { customers, stakes } = upSell;
    const { groups, of } = plainGroups(steady);
    const { frequency, recency, asOf, lastDay, orders, revenue, count } = steady.histories;
    const average = (i: number) => revenue[i] / orders[i];
    const all = Array.from({ length: count }, (_, i) => average(i)).sort((one, other) => one - other);
    const usualOrder = all[(count - 1) / 2];
    expect(customers.length).toBeGreaterThan(3);
    customers.forEach((i, index) => {
      expect(average(i)).toBeLessThan(usualOrder);
      expect(frequency[i]).toBeGreaterThanOrEqual(2);
      expect(['best', 'regulars']).toContain(groups[of[i]].key);
      expect(asOf - lastDay[i]).toBeLessThanOrEqual((2 * 7 * recency[i]) / frequency[i] + 1e-6);
      expect(stakes[index]).toBeGreaterThanOrEqual(0.4 * 0.1 * usualOrder);
    });
  });

  test('up-sell: three days with an order are needed, and a gap no longer than most have', () => {
    const found = (...days: readonly number[]) => {
      const inputs = shop(
        'Customer|Date|Amount',
        ...days.map((day) => `a|${day}|1`),
        ...Array.from({ length: 9 }, (_, i) => [`c${i}|300|50`, `c${i}|340|50`, `c${i}|380|50`]).flat(),
        'z|400|50',
      );
      const list = listsOf(inputs, 1).find(({ key }) => key === 'up_sell');
      return list?.customers.map((i) => nameAt(inputs, i));
    };
    expect(found(330, 360, 390)).toEqual(['a']);
    expect(found(360, 390)).toEqual([]);
    expect(found(200, 290, 380)).toEqual([]);
    // Quiet for three times the own gap.
    expect(found(290, 310, 330)).toEqual([]);
  });

  test('up-sell: nobody whose group is slipping away, whatever the rhythm says', () => {
    const plain = plainGroups(steady);
    const [first, ...others] = upSell.customers;
    const slipping = plain.groups.findIndex(({ key }) => key === 'slipping_away');
    expect(slipping).toBeGreaterThanOrEqual(0);
    const moved = { ...plain, of: plain.of.map((group, i) => (i === first ? slipping : group)) };
    const lists = customerLists(
      { ...steady, plain: moved, rfm: rfmSegmentation(steady) },
      consentOf(steady),
      0.4,
    );
    expect(lists.find(({ key }) => key === 'up_sell')?.customers).toEqual(others);
  });

  test('slipping: the plain group of that name, and no other', () => {
    const { groups, of } = plainGroups(big);
    const { customers, withoutConsent } = listOf('slipping');
    const group = of.flatMap((index, i) => (groups[index].key === 'slipping_away' ? [i] : []));
    expect(customers.length).toBeGreaterThan(0);
    expect(customers.length + withoutConsent).toBe(group.length);
    expect(group).toEqual(expect.arrayContaining([...customers]));
  });

  test('who rests is left out, and counted after consent', () => {
    const { customers, withoutConsent } = listOf('slipping');
    const [first, ...others] = customers;
    const found = customerLists(
      { ...big, plain: plainGroups(big), rfm: rfmSegmentation(big) },
      consentOf(big),
      0.4,
      usualLimits,
      (list, customer) => list === 'slipping' && customer === first,
    ).find(({ key }) => key === 'slipping');
    expect(found).toMatchObject({ customers: others, withoutConsent, resting: [first] });
  });

  test('cross-sell: one product so far, and another that goes with it', () => {
    const many = (name: string, products: readonly string[]) =>
      Array.from({ length: 20 }, (_, i) => products.map((product, day) => `${name}${i}|${day}|5|${product}`));
    const inputs = shop(
      'Customer|Date|Amount|Product',
      ...many('set', ['Tea', 'Cup', 'Pot']).flat(),
      ...many('other', ['Book']).flat(),
      'two|1|5|Tea',
      'two|2|5|Cup',
      'one|1|5|Tea',
    );
    const found = listsOf(inputs, 1).find(({ key }) => key === 'cross_sell');
    expect(found?.customers.map((i) => nameAt(inputs, i))).toEqual(['one']);
  });

  test('cross-sell needs products', () => {
    expect(listsOf({ ...big, table: null }, 1).find(({ key }) => key === 'cross_sell')?.reason).toBe(
      'noProducts',
    );
  });
});

describe('weekLists', () => {
  const list = (key: CustomerList['key'], stakes: Record<number, number>): CustomerList => ({
    key,
    customers: Object.keys(stakes).map(Number),
    stakes: Object.values(stakes),
    atStake: Object.values(stakes).reduce((sum, stake) => sum + stake, 0),
    withoutConsent: 0,
    resting: [],
    reason: null,
  });

  test('takes the most at stake, then the most of what is left; nobody is on two lists', () => {
    const found = weekLists([
      list('vip', { 1: 50, 2: 40 }),
      list('slipping', { 1: 50, 2: 40, 3: 5 }),
      list('overdue', { 4: 20 }),
      list('up_sell', { 3: 6, 5: 1 }),
    ]);
    expect(found).toEqual([
      { key: 'slipping', customers: [1, 2, 3], stakes: [50, 40, 5], atStake: 95 },
      { key: 'overdue', customers: [4], stakes: [20], atStake: 20 },
      { key: 'up_sell', customers: [5], stakes: [1], atStake: 1 },
    ]);
  });

  test('a list is cut to what can be done, and counts for no more', () => {
    const many = list('slipping', Object.fromEntries(Array.from({ length: 9 }, (_, i) => [i, 10])));
    expect(weekLists([many, list('vip', { 100: 25 })], 2).map(({ key, atStake }) => [key, atStake])).toEqual([
      ['vip', 25],
      ['slipping', 20],
    ]);
  });

  test('of lists with as much at stake the first comes first, and there are three', () => {
    const keys = ['vip', 'slipping', 'overdue', 'up_sell'] as const;
    expect(weekLists(keys.map((key, i) => list(key, { [i]: 10 }))).map(({ key }) => key)).toEqual([
      ...['vip', 'slipping', 'overdue'],
    ]);
  });

  test('nothing at stake, no list', () => {
    expect(weekLists([list('vip', { 1: 0 })])).toEqual([]);
  });
});

describe('consentOf', () => {
  test('the latest answer counts, on one day a refusal, and silence is none', () => {
    const inputs = shop(
      'Customer|Date|Amount|Consent',
      'a|1|5|yes',
      'a|9|5|no',
      'b|1|5|hayır',
      'b|9|5|EVET',
      'c|1|5|',
      'd|3|5|بله',
      'e|3|5|yes',
      'e|3|5|no',
      'f|3|5|maybe',
    );
    expect(consentOf(inputs)).toEqual([false, true, false, true, false, false]);
  });

  test('no column, or one that we cannot read, decides nothing', () => {
    expect(consentOf(shop('Customer|Date|Amount', 'a|1|5', 'b|2|5'))).toBeNull();
    expect(consentOf(shop('Customer|Date|Amount|Consent', 'a|1|5|perhaps', 'b|2|5|who knows'))).toBeNull();
  });
});

describe('productAdvice', () => {
  // 4 customers of tea, 3 of them with cups; 2 of coffee, one with cups; 6 customers in all.
  const rows = [
    'a|1|5|Tea',
    'a|2|5|Cup',
    'b|1|5|tea',
    'b|1|5|Cup',
    'c|1|5|Tea',
    'c|9|5|Cup',
    'd|1|5|Tea',
    'e|1|5|Coffee',
    'e|2|5|Cup',
    'f|1|5|Coffee',
  ];
  const inputs = shop('Customer|Date|Amount|Product', ...rows);

  test('lift is the share of a product’s customers who have the other, over everybody’s share', () => {
    const { associations } = productAdvice(inputs, 'product', 3) ?? { associations: [] };
    expect(associations).toEqual([
      { product: 'Cup', next: 'Tea', support: 3, confidence: 3 / 4, lift: 3 / 4 / (4 / 6) },
      { product: 'Tea', next: 'Cup', support: 3, confidence: 3 / 4, lift: 3 / 4 / (4 / 6) },
    ]);
  });

  test('what is bought together more rarely than by chance is no advice', () => {
    // Coffee and cup: half of the customers of coffee, but four of six customers, have a cup.
    const { associations } = productAdvice(inputs, 'product', 1) ?? { associations: [] };
    expect(associations.map(({ product, next }) => `${product} ${next}`)).toEqual(['Cup Tea', 'Tea Cup']);
  });

  test('what everybody has goes with nothing: its lift is 1', () => {
    const bags = ['a', 'b', 'c'].map((customer) => `${customer}|1|5|Bag`);
    const found = productAdvice(
      shop('Customer|Date|Amount|Product', ...bags, 'a|2|5|Tea', 'b|2|5|Tea'),
      'product',
      1,
    );
    expect(found?.associations).toEqual([]);
  });

  test('suggests what a customer has not bought', () => {
    const { next } = productAdvice(inputs, 'product', 3) ?? { next: [] };
    expect(next.map((one) => one?.next ?? null)).toEqual([null, null, null, 'Cup', 'Tea', null]);
  });

  test('too little support is no advice', () => {
    expect(productAdvice(inputs, 'product')?.associations).toEqual([]);
    expect(productAdvice(inputs, 'category')).toBeNull();
  });
});

describe('mergeFields', () => {
  test('says what the latest order says, and what may be spent', () => {
    const inputs = shop(
      'Customer ID|Date|Amount|Customer name|Product',
      'c1|1|5|Ayşe Yılmaz|Tea',
      'c1|20|7|Ayşe Nur Yılmaz|Cup',
      'c1|20|7|Ayşe Nur Yılmaz|Bag',
      'c2|30|9||',
    );
    const fieldsOf = mergeFields(inputs);
    const [first, second] = [0, 1].map((i) => fieldsOf(i, { uplift: 0.05, margin: 0.4 }));
    expect(first).toMatchObject({ firstName: 'Ayşe', lastProduct: 'Bag', nextProduct: '', daysSince: 10 });
    expect(second).toMatchObject({ customer: 'c2', firstName: '', lastProduct: '', daysSince: 0 });
    const [chanceOfOrder] = inputs.values.chanceOfOrder;
    const [expectedOrderValue] = inputs.values.expectedOrderValue;
    expect(first.breakEvenCost).toBeCloseTo(0.4 * 0.05 * expectedOrderValue, 12);
    expect(first.breakEvenDiscount).toBeCloseTo(
      (0.4 * 0.05 * expectedOrderValue) / (chanceOfOrder + 0.05),
      12,
    );
  });
});

test.each([
  ['Ayşe Nur Yılmaz', 'Ayşe'],
  ['Yılmaz, Ayşe Nur', 'Ayşe'],
  ['سید‌علی رضایی', 'سید‌علی'],
  ['O’Neil', 'O’Neil'],
  ['c17', ''],
  ['ayse@shop.com', ''],
  ['', ''],
])('the first name in “%s” is “%s”', (name, firstName) => {
  const inputs = shop('Customer ID|Date|Amount|Customer name', `7|1|5|${name}`, '8|2|5|Ali Kaya');
  expect(mergeFields(inputs)(0, { uplift: 0.05, margin: 0.4 }).firstName).toBe(firstName);
});

test('a latest order that says a mail address in place of a name does not hide the name before it', () => {
  const inputs = shop('Customer ID|Date|Amount|Customer name', '7|1|5|Ayşe Yılmaz', '7|2|5|ayse@shop.com');
  expect(mergeFields(inputs)(0, { uplift: 0.05, margin: 0.4 }).firstName).toBe('Ayşe');
});

test('texts that the sheet tells of nobody are none', () => {
  const bare = shop('Customer ID|Date|Amount|Customer name|Product', '7|1|5|c7|', '8|2|5||');
  expect(letterTexts(bare)).toEqual({ firstName: null, lastProduct: null, nextProduct: null });
  const told = shop('Customer ID|Date|Amount|Customer name|Product', '7|1|5|Ada King|Tea', '8|2|5||');
  expect(letterTexts(told)).toEqual({ firstName: ['Ada', ''], lastProduct: ['Tea', ''], nextProduct: null });
});

describe('what a contact gains', () => {
  const offer = { uplift: 0.1, margin: 0.5, offerPerOrder: 4 };
  const at = (chanceOfOrder: number, expectedOrderValue: number) => ({
    ...big,
    values: expectedValues([{ chanceOfOrder, expectedOrderValue }]),
  });

  test('extra orders bring margin, and every order takes the offer', () => {
    expect(contactGains(at(0.2, 100), [0], offer)[0]).toBeCloseTo(0.1 * 0.5 * 100 - 0.3 * 4, 12);
  });

  test('who orders anyway cannot order more surely than surely', () => {
    expect(contactGains(at(0.95, 100), [0], offer)[0]).toBeCloseTo(0.05 * 0.5 * 100 - 4, 12);
  });

  test('at the break-even discount a contact gains nothing', () => {
    const offerPerOrder = breakEvenDiscount(offer, 0.2, 100);
    expect(contactGains(at(0.2, 100), [0], { ...offer, offerPerOrder })[0]).toBeCloseTo(0, 12);
    expect(breakEvenCost(offer, 0.2, 100)).toBeCloseTo(5, 12);
    expect(breakEvenDiscount({ uplift: 0, margin: 0.5 }, 0, 100)).toBe(0);
  });
});

describe('actions', () => {
  const keys = [
    ...segmentKeys,
    ...listKeys,
    'active',
    'infrequent',
    'lapsed',
    'top',
    'middle',
    'rest',
  ] as const;

  test.each(languages)('are complete in %s', (language) => {
    for (const key of keys) {
      const { owner, message, ...words } = proposedAction(key, language);
      expect(owner).toBe('');
      // Words to say are proposed for lists, whose people are written to, and not for whole groups.
      expect(message.length > 2).toBe(listKeys.some((list) => list === key));
      for (const word of Object.values(words)) expect(word.length).toBeGreaterThan(2);
    }
  });

  test('the user’s own words win, one by one', () => {
    const group = { key: 'champions', name: { kind: 'segment', segment: 'champions' } } as const;
    const edits = { champions: { action: 'Call Ayşe', owner: 'Mehmet' } };
    expect(actionFor(group, edits, 'en')).toEqual({
      ...proposedAction('champions', 'en'),
      ...edits.champions,
    });
    expect(actionForList('vip', { vip: { owner: 'Sara' } }, 'en').owner).toBe('Sara');
  });

  test.each([
    [{ kind: 'tier', tier: 1, of: 4 }, 'top'],
    [{ kind: 'tier', tier: 3, of: 4 }, 'middle'],
    [{ kind: 'tier', tier: 4, of: 4 }, 'rest'],
    [{ kind: 'abc', letter: 'B' }, 'middle'],
    [{ kind: 'lifecycle', stage: 'lapsed' }, 'lapsed'],
    [{ kind: 'text', text: 'İzmir' }, null],
    [
      { kind: 'pair', first: { kind: 'text', text: 'İzmir' }, second: { kind: 'tier', tier: 1, of: 4 } },
      'top',
    ],
  ] as const)('%j is known as %s', (name, key) => {
    expect(actionKeyOf({ name })).toBe(key);
  });

  test('every uplift that is assumed is a small share', () => {
    for (const key of [...keys, null]) {
      expect(assumedUplift(key)).toBeGreaterThan(0);
      expect(assumedUplift(key)).toBeLessThanOrEqual(0.05);
    }
  });
});
