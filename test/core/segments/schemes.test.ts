import { historyAt } from '../../../core/customers/histories';
import { seededRandom } from '../../../core/math/random';
import { proposedCutOffs } from '../../../core/segments/schemes/lifecycle';
import { scoresByLimits } from '../../../core/segments/schemes/rfmScores';
import { rfmGroups, rfmSegment } from '../../../core/segments/schemes/rfmTable';
import { rfGroups, rfSegment } from '../../../core/segments/schemes/rfTable';
import { segmentCustomers } from '../../../core/segments/segmentCustomers';
import type { SegmentInputs } from '../../../core/segments/segmentInputs';
import { eachHistory, historiesFrom } from '../../reference/histories';
import { shopInputs } from '../../reference/segmentShop';
import { grouped, members, shop, withValues } from '../../reference/smallShop';
import { expectedValues } from '../../reference/values';

describe('the tables', () => {
  test('all 125 codes are told as the rule of exactly one segment, the one they belong to', () => {
    const told = rfmGroups.flatMap(({ key, rule }) =>
      rule.kind === 'codes' ? rule.codes.map((c) => [c, key]) : [],
    );
    expect(new Set(told.map(([code]) => code)).size).toBe(125);
    expect(told).toHaveLength(125);
    for (const [code, key] of told) {
      const [r, f, m] = [...code].map(Number);
      expect(rfmSegment([r, f, m])).toBe(key);
    }
  });

  test('all 25 cells of the grid are in the segment of the published table', () => {
    const published: Record<string, string> = {
      champions: '5:4-5',
      loyal: '3-4:4-5',
      potential_loyalist: '4-5:2-3',
      new: '5:1',
      promising: '4:1',
      need_attention: '3:3',
      about_to_sleep: '3:1-2',
      at_risk: '1-2:3-4',
      cant_lose: '1-2:5',
      hibernating: '1-2:1-2',
    };
    const within = (range: string, score: number) => {
      const [from, to = from] = range.split('-').map(Number);
      return from <= score && score <= to;
    };
    for (const r of [1, 2, 3, 4, 5]) {
      for (const f of [1, 2, 3, 4, 5]) {
        const found = Object.keys(published).filter((key) => {
          const [rs, fs] = published[key].split(':');
          return within(rs, r) && within(fs, f);
        });
        expect(found).toEqual([rfSegment(r, f)]);
      }
    }
    expect(rfGroups.map(({ key }) => key)).toEqual(Object.keys(published));
    expect(rfGroups[2].rule).toEqual({ kind: 'cells', cells: ['R5 F2–3', 'R4 F2–3'] });
  });

  test('refuses a cell that is none', () => {
    expect(() => rfSegment(6, 1)).toThrow('RF scores must be 1 to 5, got 6, 1');
  });
});

describe('own limits', () => {
  const limits = { days: [30, 90, 180, 365], orders: [2, 3, 5, 10], spend: [50, 100, 200, 500] } as const;
  test.each([
    [0, 1, 10, '511'],
    [30, 2, 50, '522'],
    [31, 3, 99.99, '432'],
    [90, 4, 100, '433'],
    [180, 5, 200, '344'],
    [365, 10, 500, '255'],
    [366, 9, 499, '144'],
  ])('%d days, %d orders, %d money score %s', (days, orders, revenue, code) => {
    const history = {
      id: '',
      firstDay: 0,
      lastDay: 1000 - days,
      orders,
      revenue,
      frequency: 0,
      recency: 0,
      age: 0,
      meanSpend: 0,
    };
    expect(scoresByLimits(historiesFrom([history], 1000), limits).scores[0].join('')).toBe(code);
  });

  test('must rise', () => {
    const inputs = shopInputs(1, 5);
    expect(() =>
      segmentCustomers(inputs, { name: 'thresholds', limits: { ...limits, days: [30, 30, 180, 365] } }),
    ).toThrow('limits must rise, got 30, 30, 180, 365');
  });
});

describe('value tiers', () => {
  const ten = shop('', ...'abcdefghij'.split('').map((id, i) => `${id} ${i} 10`));

  test('by shares go by how many are worth more; ties go to the better tier together', () => {
    const inputs = withValues(ten, [100, 90, 90, 70, 60, 50, 40, 30, 20, 10]);
    expect(members(inputs, { name: 'value', tiers: { kind: 'shares', shares: [0.2, 0.3] } })).toEqual({
      tier_1: 'a b c',
      tier_2: 'd e',
      tier_3: 'f g h i j',
    });
    const { groups } = grouped(inputs, { name: 'value', tiers: { kind: 'shares', shares: [0.2, 0.3] } });
    expect(groups[0]).toMatchObject({
      name: { kind: 'tier', tier: 1, of: 3 },
      rule: { from: 0, to: 0.2, least: 90 },
    });
  });

  test('by natural breaks are where the values leave gaps', () => {
    const inputs = withValues(ten, [1, 2, 3, 1, 2, 50, 52, 51, 200, 198]);
    expect(members(inputs, { name: 'value', tiers: { kind: 'breaks', count: 3 } })).toEqual({
      tier_1: 'i j',
      tier_2: 'f g h',
      tier_3: 'a b c d e',
    });
  });

  test('ABC by what the best bring together', () => {
    // 500 + 300 = 80 % of 1,000; then 150 up to 95 %; d stands on no border.
    const inputs = withValues(ten, [500, 300, 100, 50, 20, 10, 10, 5, 5, 0]);
    expect(members(inputs, { name: 'value', tiers: { kind: 'abc', shares: [0.8, 0.95] } })).toEqual({
      a: 'a b',
      b: 'c d',
      c: 'e f g h i j',
    });
  });

  test('say why there are none when all are worth the same', () => {
    const inputs = withValues(ten, Array(10).fill(5));
    const reason = { unsupported: true, code: 'sameValues', params: {} };
    expect(segmentCustomers(inputs, { name: 'value', tiers: { kind: 'breaks', count: 3 } })).toEqual(reason);
  });

  test.each([[[]], [[0.5, 0.5]], [[0.2, -0.1]]])('refuse shares %j', (shares) => {
    expect(() => segmentCustomers(ten, { name: 'value', tiers: { kind: 'shares', shares } })).toThrow(
      RangeError,
    );
  });
});

describe('lifecycle', () => {
  test('goes by days since the last order, both ends of a stage in it', () => {
    const inputs = shop('', 'a 100 5', 'b 69 5', 'c 68 5', 'd 10 5', 'e 9 5');
    expect(members(inputs, { name: 'lifecycle', cutOffs: { active: 31, infrequent: 90 } })).toEqual({
      active: 'a b',
      infrequent: 'c d',
      lapsed: 'e',
    });
  });

  test('proposes the gaps that 40 % and 80 % of all gaps stay within', () => {
    // One customer with gaps of 1, 2, … 21 days: P40 of 21 ascending numbers is the 9th, P80 the 17th.
    const rows = Array.from({ length: 22 }, (_, i) => `a ${(i * (i + 1)) / 2} 5`);
    const inputs = shop('', ...rows);
    expect(proposedCutOffs(inputs)).toEqual({ active: 9, infrequent: 17 });
  });

  test('orders of one day are one purchase: there is no gap of 0', () => {
    const rows = Array.from({ length: 22 }, (_, i) => `a ${(i * (i + 1)) / 2} 5`);
    const inputs = shop('', ...rows, ...rows.map((row) => `${row.slice(0, -1)}7`));
    expect(proposedCutOffs(inputs)).toEqual({ active: 9, infrequent: 17 });
  });

  test('twenty gaps are enough, nineteen are not', () => {
    // Gaps of 1, 2, … days. Of 20 the quantiles lie at 1 + 19 × 0.4 = 8.6 and 1 + 19 × 0.8 = 16.2.
    const shopOf = (gaps: number) =>
      shop('', ...Array.from({ length: gaps + 1 }, (_, i) => `a ${(i * (i + 1)) / 2} 5`));
    expect(proposedCutOffs(shopOf(20))).toEqual({ active: 9, infrequent: 16 });
    expect(proposedCutOffs(shopOf(19))).toEqual({ active: 31, infrequent: 365 });
  });

  test('where all gaps are alike, infrequent begins a day later', () => {
    const weekly = shop('', ...Array.from({ length: 22 }, (_, i) => `a ${7 * i} 5`));
    expect(proposedCutOffs(weekly)).toEqual({ active: 7, infrequent: 8 });
  });

  test('a month and a year while there are too few gaps', () => {
    const inputs = shop('', 'a 0 5', 'a 9 5', 'b 3 5');
    expect(proposedCutOffs(inputs)).toEqual({ active: 31, infrequent: 365 });
  });
});

describe('clusters', () => {
  /** Three kinds of customers who leave no doubt: regulars with small orders, big spenders of long ago, and newcomers. */
  function threeKinds(seed: number): SegmentInputs {
    const random = seededRandom(seed);
    const about = (mean: number) => mean * (0.8 + 0.4 * random());
    const customers = Array.from({ length: 240 }, (_, i) => {
      const k = i % 3;
      const orders = Math.round(k === 0 ? about(20) : k === 1 ? about(6) : 1);
      const daysSince = Math.round(k === 0 ? about(8) : k === 1 ? about(400) : about(40));
      const revenue = orders * (k === 0 ? about(10) : k === 1 ? about(300) : about(50));
      return {
        orders,
        firstDay: 44_000,
        lastDay: 45_500 - daysSince,
        revenue,
        frequency: orders - 1,
        recency: 1,
        age: 200,
        meanSpend: 5,
      };
    });
    const base = shopInputs(3, 5);
    const values = expectedValues(customers.map(({ revenue }) => ({ clv: revenue / 10 })));
    return { ...base, histories: historiesFrom(customers), values };
  }

  test.each([1, 2, 3, 4, 5])(
    'finds three kinds of customers again, and that they are three (seed %d)',
    (seed) => {
      const { of, groups } = grouped(threeKinds(seed), { name: 'clusters', count: null });
      expect(groups).toHaveLength(3);
      const pairs = new Set(of.map((group, i) => `${i % 3} is ${group}`));
      expect(pairs.size).toBe(3);
    },
  );

  test('are named by what sets them apart, the most valuable first', () => {
    const { groups } = grouped(threeKinds(1), { name: 'clusters', count: null });
    const names = groups.map(({ name }) =>
      name.kind === 'cluster'
        ? name.traits.map(({ feature, level }) => `${feature} ${level}`).join(', ')
        : '',
    );
    expect(names).toEqual([
      'daysSince high, averageOrder high',
      'averageOrder low, daysSince low',
      'orders low',
    ]);
    expect(groups[2].rule).toMatchObject({ kind: 'typical', typical: { orders: 1 } });
  });

  test('are not made up where customers form no groups', () => {
    const random = seededRandom(9);
    const inputs = threeKinds(1);
    // Evenly spread in all three features.
    const customers = eachHistory(inputs.histories).map((history) => {
      const orders = Math.round(Math.exp(2 + 2 * random()));
      const lastDay = 45_500 - Math.round(Math.exp(3 + 3 * random()));
      return { ...history, orders, lastDay, revenue: orders * Math.exp(2 + 3 * random()) };
    });
    const histories = historiesFrom(customers);
    expect(segmentCustomers({ ...inputs, histories }, { name: 'clusters', count: null })).toEqual({
      unsupported: true,
      code: 'noClusters',
      params: {},
    });
    expect(grouped({ ...inputs, histories }, { name: 'clusters', count: 4 }).groups).toHaveLength(4);
  });

  test('do not depend on the order of the customers', () => {
    const random = seededRandom(20274);
    const inputs = shopInputs(20274, 300);
    const order = Array.from(inputs.values.clv, (_, i) => i).sort(() => random() - 0.5);
    const { asOf } = inputs.histories;
    const turned = {
      ...inputs,
      histories: historiesFrom(
        order.map((i) => historyAt(inputs.histories, i)),
        asOf,
      ),
      values: expectedValues(order.map((i) => ({ clv: inputs.values.clv[i] }))),
    };
    const [one, other] = [inputs, turned].map((shop) => grouped(shop, { name: 'clusters', count: 4 }));
    expect(other.scheme).toEqual(one.scheme);
    expect(other.of).toEqual(order.map((i) => one.of[i]));
  });

  test('where nobody differs in orders are found by the rest, and kept as JSON they are the same', () => {
    const inputs = threeKinds(2);
    const { histories } = inputs;
    const shop = { ...inputs, histories: { ...histories, orders: histories.orders.map(() => 1) } };
    const found = grouped(shop, { name: 'clusters', count: 2 });
    expect(new Set(found.of).size).toBe(2);
    expect(segmentCustomers(shop, JSON.parse(JSON.stringify(found.scheme)))).toEqual(found);
  });

  test('need 20 customers', () => {
    expect(grouped(shopInputs(4, 20), { name: 'clusters', count: 2 }).of).toHaveLength(20);
    const reason = { unsupported: true, code: 'tooFewCustomers', params: { customers: 19, needed: 20 } };
    expect(segmentCustomers(shopInputs(4, 19), { name: 'clusters', count: null })).toEqual(reason);
  });
});
