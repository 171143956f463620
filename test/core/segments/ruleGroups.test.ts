import { segmentCustomers } from '../../../core/segments/segmentCustomers';
import { members, shop } from '../../reference/smallShop';

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
    ['at most', { kind: 'number', field: 'revenue', test: 'atMost', value: 20 }, 'b c'],
    ['at least', { kind: 'number', field: 'orders', test: 'atLeast', value: 2 }, 'a'],
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
