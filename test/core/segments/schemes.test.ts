import type { Cell } from '../../../core/cells/cell';
import { buildHistories } from '../../../core/customers/buildHistories';
import { seededRandom } from '../../../core/math/random';
import { meanNumbers } from '../../../core/segments/columnCells';
import { roundLimits } from '../../../core/segments/columnGroups';
import { proposedCutOffs } from '../../../core/segments/lifecycle';
import { findOrderColumn } from '../../../core/segments/orderColumn';
import { scoresByLimits } from '../../../core/segments/rfmScores';
import { rfmGroups, rfmSegment } from '../../../core/segments/rfmTable';
import { rfGroups, rfSegment } from '../../../core/segments/rfTable';
import type { Scheme } from '../../../core/segments/scheme';
import type { Segmentation } from '../../../core/segments/segmentation';
import { isUnsupported, lackingFor, segmentCustomers } from '../../../core/segments/segmentCustomers';
import { type SegmentInputs, segmentInputs } from '../../../core/segments/segmentInputs';
import { inputsOf, shopInputs, tableOf } from '../../reference/segmentShop';

function grouped(inputs: SegmentInputs, scheme: Scheme): Segmentation {
  const found = segmentCustomers(inputs, scheme);
  if (isUnsupported(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** Customers of each group by key, those without left out. */
function members(inputs: SegmentInputs, scheme: Scheme): Record<string, string> {
  const { groups, of } = grouped(inputs, scheme);
  const found: Record<string, string[]> = {};
  of.forEach((place, i) => {
    const key = groups[place].key;
    found[key] = [...(found[key] ?? []), inputs.histories[i].id];
  });
  return Object.fromEntries(Object.entries(found).map(([key, ids]) => [key, ids.join(' ')]));
}

/** A small shop in rows "customer day amount extra …", days after 45,000. */
function shop(header: string, ...rows: string[]): SegmentInputs {
  const cells = rows.map((row): Cell[] => {
    const [customer, day, amount, ...rest] = row.split(' ');
    const more = rest.map((text): Cell => (text === '-' ? null : /^\d+$/.test(text) ? Number(text) : text));
    return [customer, 45_000 + Number(day), Number(amount), ...more];
  });
  const names = header === '' ? [] : header.split(' ');
  return inputsOf(tableOf([['Customer', 'Date', 'Amount', ...names], ...cells]));
}

/** The same shop with other values, for schemes that go by them. */
function withValues(inputs: SegmentInputs, clv: readonly number[]): SegmentInputs {
  return { ...inputs, values: inputs.values.map((value, i) => ({ ...value, clv: clv[i] })) };
}

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
    expect(scoresByLimits([history], limits, 1000).scores[0].join('')).toBe(code);
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
    expect(lackingFor(inputs, 'value')).toEqual(reason);
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

  test('a month and a year while there are too few gaps', () => {
    const inputs = shop('', 'a 0 5', 'a 9 5', 'b 3 5');
    expect(proposedCutOffs(inputs)).toEqual({ active: 31, infrequent: 365 });
  });
});

describe('clusters', () => {
  /** Three kinds of customers who leave no doubt: regulars with small orders, big spenders of long ago, and newcomers. */
  function threeKinds(seed: number): { inputs: SegmentInputs; kind: Map<string, number> } {
    const random = seededRandom(seed);
    const about = (mean: number) => mean * (0.8 + 0.4 * random());
    const kind = new Map<string, number>();
    const histories = Array.from({ length: 240 }, (_, i) => {
      const k = i % 3;
      const id = `c${String(i).padStart(3, '0')}`;
      kind.set(id, k);
      const orders = Math.round(k === 0 ? about(20) : k === 1 ? about(6) : 1);
      const daysSince = Math.round(k === 0 ? about(8) : k === 1 ? about(400) : about(40));
      const revenue = orders * (k === 0 ? about(10) : k === 1 ? about(300) : about(50));
      return {
        id,
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
    const values = histories.map(({ revenue }) => ({ ...base.values[0], clv: revenue / 10 }));
    return {
      inputs: { ...base, asOf: 45_500, histories, values, keys: histories.map(({ id }) => id) },
      kind,
    };
  }

  test.each([1, 2, 3, 4, 5])(
    'finds three kinds of customers again, and that they are three (seed %d)',
    (seed) => {
      const { inputs, kind } = threeKinds(seed);
      const { of, groups } = grouped(inputs, { name: 'clusters', count: null });
      expect(groups).toHaveLength(3);
      const pairs = new Set(inputs.histories.map(({ id }, i) => `${kind.get(id)} is ${of[i]}`));
      expect(pairs.size).toBe(3);
    },
  );

  test('are named by what sets them apart, the most valuable first', () => {
    const { groups } = grouped(threeKinds(1).inputs, { name: 'clusters', count: null });
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
    const { inputs } = threeKinds(1);
    // Evenly spread in all three features.
    const histories = inputs.histories.map((history) => {
      const orders = Math.round(Math.exp(2 + 2 * random()));
      const lastDay = 45_500 - Math.round(Math.exp(3 + 3 * random()));
      return { ...history, orders, lastDay, revenue: orders * Math.exp(2 + 3 * random()) };
    });
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
    const order = inputs.histories.map((_, i) => i).sort(() => random() - 0.5);
    const turned = {
      ...inputs,
      histories: order.map((i) => inputs.histories[i]),
      values: order.map((i) => inputs.values[i]),
      keys: order.map((i) => inputs.keys[i]),
    };
    const [one, other] = [inputs, turned].map((shop) => grouped(shop, { name: 'clusters', count: 4 }));
    expect(other.scheme).toEqual(one.scheme);
    expect(other.of).toEqual(order.map((i) => one.of[i]));
  });

  test('where nobody differs in orders are found by the rest, and kept as JSON they are the same', () => {
    const { inputs } = threeKinds(2);
    const once = inputs.histories.map((history) => ({ ...history, orders: 1 }));
    const shop = { ...inputs, histories: once };
    const found = grouped(shop, { name: 'clusters', count: 2 });
    expect(new Set(found.of).size).toBe(2);
    expect(segmentCustomers(shop, JSON.parse(JSON.stringify(found.scheme)))).toEqual(found);
  });

  test('need 20 customers', () => {
    const reason = { unsupported: true, code: 'tooFewCustomers', params: { customers: 19, needed: 20 } };
    expect(segmentCustomers(shopInputs(4, 19), { name: 'clusters', count: null })).toEqual(reason);
    expect(lackingFor(shopInputs(4, 19), 'clusters')).toEqual(reason);
  });
});

describe('columns', () => {
  test('words: a customer has what most of her orders say, of those the latest; spelling makes no difference', () => {
    const inputs = shop(
      'City',
      'a 1 5 İzmir',
      'a 2 5 izmir',
      'a 3 5 Ankara',
      'b 1 5 Ankara',
      'b 2 5 IZMIR',
      'c 1 5 -',
      'd 4 5 İzmir',
    );
    expect(members(inputs, { name: 'columns', columns: ['city'], byValue: false })).toEqual({
      'city:izmir': 'a b d',
      'city:*blank': 'c',
    });
    const { groups } = grouped(inputs, { name: 'columns', columns: ['City'], byValue: false });
    expect(groups[0].name).toEqual({ kind: 'text', text: 'İzmir' });
  });

  test('a number on a limit is in the band that begins there', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `c${i} 1 5 ${20 + i}`);
    const found = members(shop('Age', ...rows), { name: 'columns', columns: ['Age'], byValue: false });
    expect(found['C:30..40'] ?? found['D:30..40']).toMatch(/^c10 /);
  });

  test('cells of orders after the analysis day say nothing', () => {
    const later = shop('City', 'a 1 5 Bursa', 'a 50 5 Leeds', 'a 60 5 Leeds', 'b 2 5 Leeds', 'z 70 5 Rome');
    const { asOf, histories } = buildHistories(later.orders, 45_010);
    const values = histories.map(() => later.values[0]);
    const inputs = segmentInputs({ asOf, orders: later.orders, histories, values }, later.table);
    expect(inputs.keys).toEqual(['a', 'b']);
    expect(members(inputs, { name: 'columns', columns: ['city'], byValue: false })).toEqual({
      'city:bursa': 'a',
      'city:leeds': 'b',
    });
  });

  test('means do not depend on the order of the rows, to the last digit', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `a ${i} 5 ${10 ** (i % 9)}.${((i * 37) % 89) + 10}`);
    const mean = (all: string[]) => {
      const inputs = shop('Score', ...all);
      const column = findOrderColumn(inputs, 'Score');
      return column && meanNumbers(inputs, column)[0];
    };
    expect(mean([...rows].reverse())).toBe(mean(rows));
    expect(mean([...rows.slice(7), ...rows.slice(0, 7)])).toBe(mean(rows));
  });

  test('more than twelve values: the most frequent, and other', () => {
    const rows = Array.from({ length: 60 }, (_, i) => `c${i} 1 5 v${i % 15}`);
    const found = members(shop('Channel', ...rows, 'x 1 5 v14', 'y 1 5 v13'), {
      name: 'columns',
      columns: ['Channel'],
      byValue: false,
    });
    expect(Object.keys(found)).toHaveLength(13);
    expect(found['channel:v14']?.split(' ')).toHaveLength(5);
    expect(found['channel:*other']?.split(' ')).toHaveLength(12);
  });

  test('numbers: bands with round limits', () => {
    const rows = Array.from({ length: 50 }, (_, i) => `c${i} 1 5 ${20 + i}`);
    const { groups } = grouped(shop('Age', ...rows), { name: 'columns', columns: ['Age'], byValue: false });
    expect(groups.map(({ name }) => (name.kind === 'band' ? [name.from, name.to] : name.kind))).toEqual([
      [null, 30],
      [30, 40],
      [40, 50],
      [50, 60],
      [60, null],
      'blank',
    ]);
  });

  test.each([
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [3, 5, 6, 8],
    ],
    [
      [0.1, 0.2, 0.3, 0.4, 0.5],
      [0.18, 0.26, 0.34, 0.42],
    ],
    [
      [1000, 2100, 3300, 9900, 15_000],
      [2000, 3000, 6000, 11_000],
    ],
    [[7, 7, 7], []],
    [[0, 0, 0, 0, 0, 0, 100], []],
    [[], []],
  ])('round limits of %j', (numbers, limits) => {
    expect(roundLimits(Float64Array.from(numbers))).toEqual(limits);
  });

  test.each<[string, readonly string[], unknown]>([
    [
      'Town',
      ['City'],
      { code: 'unknownColumn', params: { column: 'Town', headers: ['City', 'Nickname', 'Shop'] } },
    ],
    ['Shop', [], { code: 'sameColumn', params: { header: 'Shop' } }],
    ['Nickname', [], { code: 'columnOfNames', params: { header: 'Nickname' } }],
  ])('column %s is not grouped by, with the reason', (column, _, reason) => {
    const rows = Array.from({ length: 80 }, (_, i) => `c${i} ${i} 5 v${i % 3} nick${i} one`);
    const found = segmentCustomers(shop('City Nickname Shop', ...rows), {
      name: 'columns',
      columns: [column],
      byValue: false,
    });
    expect(found).toMatchObject({ unsupported: true, ...(reason as object) });
  });

  test('a table of customer, date and amount has none', () => {
    const inputs = shop('', 'a 1 5', 'b 2 6');
    const reason = { unsupported: true, code: 'noColumns', params: {} };
    expect(segmentCustomers(inputs, { name: 'columns', columns: ['city'], byValue: false })).toEqual(reason);
    expect(lackingFor(inputs, 'columns')).toEqual(reason);
    expect(lackingFor({ ...inputs, table: null }, 'columns')).toEqual(reason);
  });

  test('a code that looks like a number is a word', () => {
    const rows = Array.from({ length: 40 }, (_, i) => `c${i} 1 5 0${i % 20}x`.replace('x', ''));
    const cells = rows.map((row): Cell[] => {
      const [c, d, a, code] = row.split(' ');
      return [c, 45_000 + Number(d), Number(a), code];
    });
    const inputs = inputsOf(tableOf([['Customer', 'Date', 'Amount', 'Branch'], ...cells]));
    const { groups } = grouped(inputs, { name: 'columns', columns: ['Branch'], byValue: false });
    expect(groups[0].name.kind).toBe('text');
  });
});

describe('rules', () => {
  const inputs = shop(
    'City Age Score',
    'a 90 5 İzmir 30 A',
    'a 100 500 Ankara 30 ?',
    'b 10 20 İzmir 40 +',
    'c 100 20 Bursa - B',
  );
  const rule = (kind: object) => kind as never;
  test('the first that holds decides; a column is asked of every order', () => {
    const found = members(inputs, {
      name: 'rules',
      rules: [
        { name: 'İzmir', rule: rule({ kind: 'text', column: 'city', test: 'is', value: 'izmir' }) },
        { name: 'Recent', rule: rule({ kind: 'number', field: 'daysSinceLast', test: 'atMost', value: 5 }) },
      ],
    });
    expect(found).toEqual({ rule_izmir: 'a b', rule_recent: 'c' });
  });

  test.each<[string, object, string]>([
    ['isNot', { kind: 'text', column: 'city', test: 'isNot', value: 'İzmir' }, 'c'],
    ['contains', { kind: 'text', column: 'city', test: 'contains', value: 'ur' }, 'c'],
    ['contains a sign', { kind: 'text', column: 'Score', test: 'contains', value: '+' }, 'b'],
    ['is a sign', { kind: 'text', column: 'Score', test: 'is', value: '+' }, 'b'],
    ['is not a sign', { kind: 'text', column: 'Score', test: 'isNot', value: '++' }, 'a b c'],
    ['columnNumber', { kind: 'columnNumber', column: 'Age', test: 'above', value: 30 }, 'b'],
    ['blank', { kind: 'blank', column: 'Age' }, 'c'],
    ['not', { kind: 'not', rule: { kind: 'blank', column: 'Age' } }, 'a b'],
    ['day', { kind: 'day', field: 'lastOrder', test: 'below', value: 45_050 }, 'b'],
    ['revenue', { kind: 'number', field: 'revenue', test: 'is', value: 505 }, 'a'],
    ['averageOrder', { kind: 'number', field: 'averageOrder', test: 'below', value: 252.5 }, 'b c'],
    [
      'or',
      {
        kind: 'or',
        rules: [
          { kind: 'number', field: 'orders', test: 'is', value: 2 },
          { kind: 'blank', column: 'Age' },
        ],
      },
      'a c',
    ],
    [
      'and',
      {
        kind: 'and',
        rules: [
          { kind: 'number', field: 'orders', test: 'is', value: 1 },
          { kind: 'blank', column: 'Age' },
        ],
      },
      'c',
    ],
  ])('%s', (_, one, ids) => {
    expect(members(inputs, { name: 'rules', rules: [{ name: 'x', rule: rule(one) }] }).rule_x).toBe(ids);
  });

  test('a group keeps its key when rules before it go, and names that look alike have keys of their own', () => {
    const all = rule({ kind: 'number', field: 'orders', test: 'atLeast', value: 1 });
    const keys = (...names: string[]) => {
      const made = segmentCustomers(inputs, {
        name: 'rules',
        rules: names.map((name) => ({ name, rule: all })),
      });
      return 'unsupported' in made ? made : made.groups.map(({ key }) => key);
    };
    expect(keys('First', 'Küsen iyiler', 'KÜSEN  İYİLER', '★')).toEqual([
      'rule_first',
      'rule_kusen iyiler',
      'rule_kusen iyiler_2',
      'rule_★',
      'rest',
    ]);
    expect(keys('Küsen iyiler')).toEqual(['rule_kusen iyiler', 'rest']);
  });

  test('say what is missing', () => {
    const missing = { name: 'Far', rule: rule({ kind: 'blank', column: 'Country' }) };
    expect(segmentCustomers(inputs, { name: 'rules', rules: [missing] })).toEqual({
      unsupported: true,
      code: 'columnOfRule',
      params: { rule: 'Far', column: 'Country', headers: ['City', 'Age', 'Score'] },
    });
    expect(segmentCustomers(inputs, { name: 'rules', rules: [] })).toMatchObject({ code: 'noRules' });
  });
});
