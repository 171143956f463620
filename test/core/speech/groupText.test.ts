import type { GroupName, GroupRule } from '../../../core/segments/segmentation';
import { type Language, languages } from '../../../core/speech/language';
import { parseRule } from '../../../core/speech/rules/parseRule';
import { groupName } from '../../../core/speech/segments/groupName';
import {
  groupRule,
  refusalText,
  ruleContext,
  unsupportedText,
} from '../../../core/speech/segments/groupText';

test.each<[GroupName, string, string, string]>([
  [{ kind: 'segment', segment: 'at_risk' }, 'At risk', 'Risk altında', 'در معرض ریزش'],
  [{ kind: 'lifecycle', stage: 'infrequent' }, 'Infrequent', 'Seyrek alışveriş yapan', 'کم‌خرید'],
  [{ kind: 'tier', tier: 2, of: 4 }, 'Gold', 'Altın', 'طلایی'],
  [{ kind: 'tier', tier: 2, of: 3 }, 'Tier 2 of 3', 'Kademe 2 / 3', 'سطح ۲ از ۳'],
  [{ kind: 'abc', letter: 'A' }, 'Class A', 'A sınıfı', 'ردهٔ A'],
  [{ kind: 'band', from: null, to: 30 }, 'below 30', '30 altı', 'کمتر از ۳۰'],
  [{ kind: 'band', from: 30, to: 40 }, '30 to below 40', '30 – 40 altı', '۳۰ تا کمتر از ۴۰'],
  [{ kind: 'band', from: 40, to: null }, '40 and more', '40 ve üzeri', '۴۰ و بیشتر'],
  [
    {
      kind: 'cluster',
      number: 1,
      traits: [
        { feature: 'orders', level: 'high' },
        { feature: 'daysSince', level: 'high' },
      ],
    },
    'Group 1: many orders, long ago',
    'Grup 1: çok sipariş, uzun süredir yok',
    'گروه ۱: سفارش زیاد، مدت‌ها پیش',
  ],
  [
    { kind: 'cluster', number: 2, traits: [] },
    'Group 2: typical',
    'Grup 2: çoğunluk gibi',
    'گروه ۲: مانند بیشتر',
  ],
  [
    { kind: 'pair', first: { kind: 'text', text: 'İzmir' }, second: { kind: 'other' } },
    'İzmir, Other',
    'İzmir, Diğer',
    'İzmir، دیگر',
  ],
])('%j', (name, ...texts) => {
  expect(languages.map((language) => groupName(name, language))).toEqual(texts);
});

test.each<[GroupRule, string]>([
  [{ kind: 'codes', codes: ['555', '554'] }, 'RFM scores 555 554'],
  [{ kind: 'cells', cells: ['R5 F4–5'] }, 'Scores R5 F4–5'],
  [{ kind: 'days', from: 32, to: 365 }, 'Last order 32 to 365 days ago'],
  [{ kind: 'days', from: 366, to: null }, 'Last order 366 days ago or longer'],
  [{ kind: 'rank', from: 0.05, to: 0.2, least: 1234 }, 'Customers from 5% to 20%, by value; CLV from €1,234'],
  [{ kind: 'value', from: 100, to: null }, 'CLV €100 and more'],
  [
    { kind: 'accumulated', from: 0.8, to: 0.95 },
    'Customers who bring from 80% to 95% of all value, the best first',
  ],
  [
    { kind: 'typical', typical: { daysSince: 12, orders: 3, averageOrder: 250 } },
    'Typically: last order 12 days ago, 3 orders, €250 an order',
  ],
  [{ kind: 'column', header: 'City', value: { kind: 'blank' } }, 'City: Not filled in'],
  [{ kind: 'rule', rule: { kind: 'segment', test: 'is', value: 'at_risk' } }, 'segment is "At risk"'],
  [{ kind: 'both', first: { kind: 'rest' }, second: { kind: 'rest' } }, 'No rule applies; No rule applies'],
])('%j', (rule, text) => {
  expect(groupRule(rule, 'en', 'EUR')).toBe(text);
  for (const language of languages) expect(groupRule(rule, language, 'EUR').length).toBeGreaterThan(3);
});

test('a refused rule is told where, what, and what is known', () => {
  const refused = (text: string, language: Language) => {
    const read = parseRule(text, ruleContext(language, [{ header: 'City', role: 'city' }]));
    return 'refused' in read ? refusalText(read, language) : '';
  };
  expect(refused('shoes > 43', 'en')).toBe(
    'Character 1: “shoes” is not known. Use one of: CLV, revenue, orders, average order, days since last order, days since first order, chance of an order, chance alive, expected orders, first order, last order, segment, city.',
  );
  expect(refused('segment = Kahramanlar', 'tr')).toContain(
    '“Kahramanlar” adında segment yok. Bilinenler: Şampiyonlar',
  );
  expect(refused('CLV abov 3', 'en')).toContain('Character 5: “abov” is not a comparison');
  expect(refused('CLV bin üzerinde', 'tr')).toContain('“bin”');
  expect(refused('CLV بیشتر از هزار', 'fa')).toContain('۱۴');
});

test('a scheme that cannot be used is told with its reason', () => {
  const params = { column: 'Town', headers: ['City', 'Channel'] };
  expect(unsupportedText({ unsupported: true, code: 'unknownColumn', params }, 'en')).toBe(
    'There is no column “Town”. Choose one of: City, Channel.',
  );
});
