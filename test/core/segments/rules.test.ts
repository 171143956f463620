import fc from 'fast-check';
import { dayFields, numberFields, type Rule, shareFields } from '../../../core/segments/rules/rule';
import { segmentKeys } from '../../../core/segments/segment';
import { parseRule } from '../../../core/speech/rules/parseRule';
import { printRule } from '../../../core/speech/rules/printRule';
import type { RuleContext, RuleRefusal } from '../../../core/speech/rules/ruleContext';
import { anyText } from '../../reference/anyText';

const columns = [
  { header: 'Şehir/İl', role: 'city' },
  { header: 'Loyalty card', role: null },
  { header: 'and', role: null },
  { header: 'Yaş "yıl"', role: null },
];
const context = (language: RuleContext['language'], segmentNames = {}): RuleContext => ({
  language,
  columns,
  segmentNames,
});
const clvAbove1000: Rule = { kind: 'number', field: 'clv', test: 'above', value: 1000 };
const silentFor60: Rule = { kind: 'number', field: 'daysSinceLast', test: 'atLeast', value: 60 };
const chanceFrom40: Rule = { kind: 'number', field: 'chanceInHorizon', test: 'atLeast', value: 0.4 };
const cityIsIzmir: Rule = { kind: 'text', column: 'city', test: 'is', value: 'İzmir' };

describe('parseRule', () => {
  test.each<[RuleContext['language'], string, Rule]>([
    [
      'en',
      'city is İzmir and CLV above 1000 and no order for 60 days',
      { kind: 'and', rules: [cityIsIzmir, clvAbove1000, silentFor60] },
    ],
    [
      'tr',
      'şehir = İzmir ve CLV 1000’den fazla ve 60 gündür sipariş yok',
      { kind: 'and', rules: [cityIsIzmir, clvAbove1000, silentFor60] },
    ],
    ['tr', 'Şehir İzmir ise', cityIsIzmir],
    ['fa', 'CLV بیشتر از ۱۰۰۰ باشد و ۶۰ روز بدون سفارش', { kind: 'and', rules: [clvAbove1000, silentFor60] }],
    ['fa', 'شهر برابر "İzmir" است', cityIsIzmir],
    ['fa', 'تعداد سفارش دست‌کم ۳', { kind: 'number', field: 'orders', test: 'atLeast', value: 3 }],
    ['en', 'CLV > 1000', clvAbove1000],
    ['tr', 'clv 1000 üzerinde', clvAbove1000],
    ['en', 'clv is more than 1000.5', { ...clvAbove1000, value: 1000.5 }],
    ['tr', 'clv 1000,5 üstünde', { ...clvAbove1000, value: 1000.5 }],
    ['en', 'chance of an order at least 40%', chanceFrom40],
    ['tr', 'sipariş olasılığı en az %40', chanceFrom40],
    ['fa', 'احتمال سفارش دست‌کم ۴۰٪', chanceFrom40],
    ['en', 'chance alive below 40%', { kind: 'number', field: 'pAlive', test: 'below', value: 0.4 }],
    [
      'tr',
      'aktif kalma olasılığı %40 altında',
      { kind: 'number', field: 'pAlive', test: 'below', value: 0.4 },
    ],
    [
      'en',
      'ordered in the last 30 days',
      { kind: 'number', field: 'daysSinceLast', test: 'atMost', value: 30 },
    ],
    [
      'en',
      'first order before 2024-03-31',
      { kind: 'day', field: 'firstOrder', test: 'below', value: 45382 },
    ],
    ['en', 'segment is at risk', { kind: 'segment', test: 'is', value: 'at_risk' }],
    ['en', 'Loyalty card is not blank', { kind: 'not', rule: { kind: 'blank', column: 'Loyalty card' } }],
    ['en', '"and" is 5', { kind: 'columnNumber', column: 'and', test: 'is', value: 5 }],
    [
      'en',
      'not (orders = 1 or orders = 2)',
      {
        kind: 'not',
        rule: {
          kind: 'or',
          rules: [
            { kind: 'number', field: 'orders', test: 'is', value: 1 },
            { kind: 'number', field: 'orders', test: 'is', value: 2 },
          ],
        },
      },
    ],
    // "and" binds closer than "or".
    [
      'en',
      'orders = 1 or CLV > 1000 and no order for 60 days',
      {
        kind: 'or',
        rules: [
          { kind: 'number', field: 'orders', test: 'is', value: 1 },
          { kind: 'and', rules: [clvAbove1000, silentFor60] },
        ],
      },
    ],
  ])('%s: %s', (language, text, rule) => {
    expect(parseRule(text, context(language))).toEqual(rule);
  });

  test.each(['در آستانهٔ خواب', 'در آستانه\u200cی خواب'])('knows a segment by both spellings: %s', (name) => {
    const shown = context('fa', { about_to_sleep: 'در آستانهٔ خواب' });
    expect(parseRule(`segment = "${name}"`, shown)).toEqual({
      kind: 'segment',
      test: 'is',
      value: 'about_to_sleep',
    });
  });

  test('knows segments by the names that are shown', () => {
    expect(parseRule('segment = Risk altında', context('tr', { at_risk: 'Risk altında' }))).toEqual({
      kind: 'segment',
      test: 'is',
      value: 'at_risk',
    });
  });

  test.each<[string, RuleRefusal['code'], number, string]>([
    ['', 'empty', 1, ''],
    ['shoe size above 43', 'unknownField', 1, 'shoe'],
    ['CLV above', 'missingValue', 10, ''],
    ['CLV above high', 'notANumber', 11, 'high'],
    ['CLV above 1,000', 'twoReadings', 11, '1,000'],
    ['Şehir = İzmir ve CLV 1.000’den fazla', 'twoReadings', 22, '1.000'],
    ['no order for 1.000 days', 'twoReadings', 14, '1.000'],
    ['chance alive above 1', 'twoReadings', 20, '1'],
    ['last order before 03/04/2024', 'twoReadings', 19, '03/04/2024'],
    ['CLV above 40%', 'notANumber', 11, '40%'],
    ['last order before 45657', 'notADate', 19, '45657'],
    ['CLV', 'unknownTest', 4, ''],
    ['CLV 1000', 'unknownTest', 9, ''],
    ['last order before 2024-02-31', 'notADate', 19, '2024-02-31'],
    ['segment is heroes', 'unknownSegment', 12, 'heroes'],
    ['(CLV > 1000', 'missingClose', 12, ''],
    ['CLV > 1000 orders > 3', 'unexpected', 12, 'orders'],
    ['CLV > 1000 and', 'unknownField', 15, ''],
    ['CLV contains 5', 'unknownTest', 14, '5'],
    ['=HYPERLINK("x")', 'unknownField', 1, '='],
    ['a'.repeat(2001), 'tooLong', 1, ''],
    ['('.repeat(60), 'tooLong', 26, '('],
  ])('refuses “%s”', (text, code, at, found) => {
    expect(parseRule(text, context('en'))).toMatchObject({ refused: true, code, at, found });
  });

  test('names what is known when it does not know a field', () => {
    expect(parseRule('shoes = 1', context('en'))).toMatchObject({
      known: expect.arrayContaining(['CLV', 'days since last order', 'city', 'Loyalty card']),
    });
  });
});

const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })
  .filter((n) => n === 0 || Math.abs(n) > 1e-6)
  .map((n) => n + 0);
const test_ = fc.constantFrom('is', 'isNot', 'above', 'atLeast', 'below', 'atMost' as const);
const column = fc.constantFrom('city', 'Loyalty card', 'and', 'Yaş "yıl"');
const positive = finite.map(Math.abs);
const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({
    kind: fc.constant('number'),
    field: fc.constantFrom(...numberFields.filter((field) => !shareFields.includes(field))),
    test: test_,
    value: positive,
  }),
  fc.record({
    kind: fc.constant('number'),
    field: fc.constantFrom('chanceInHorizon', 'pAlive'),
    test: test_,
    value: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
  }),
  fc.record({
    kind: fc.constant('day'),
    field: fc.constantFrom(...dayFields),
    test: test_,
    value: fc.integer({ min: 40000, max: 46000 }),
  }),
  fc.record({
    kind: fc.constant('segment'),
    test: fc.constantFrom('is', 'isNot'),
    value: fc.constantFrom(...segmentKeys),
  }),
  fc.record({
    kind: fc.constant('text'),
    column,
    test: fc.constantFrom('is', 'isNot', 'contains'),
    value: fc.string({ unit: 'grapheme', maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('columnNumber'), column, test: test_, value: finite }),
  fc.record({ kind: fc.constant('blank'), column }),
) as fc.Arbitrary<Rule>;
const rules = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.record({
      kind: fc.constantFrom('and', 'or'),
      rules: fc.array(tie('rule'), { minLength: 2, maxLength: 3 }),
    }) as fc.Arbitrary<Rule>,
    fc.record({ kind: fc.constant('not'), rule: tie('rule') }) as fc.Arbitrary<Rule>,
  ),
})).rule;

describe('printRule', () => {
  test.each<[RuleContext['language'], string]>([
    ['en', 'city is "İzmir" and CLV above 1000 and no order for 60 days'],
    ['tr', 'şehir = "İzmir" ve CLV 1000 üzerinde ve 60 gündür sipariş yok'],
    ['fa', 'شهر برابر "İzmir" و CLV بیشتر از 1000 و 60 روز بدون سفارش'],
  ])('writes %s', (language, text) => {
    const rule: Rule = { kind: 'and', rules: [cityIsIzmir, clvAbove1000, silentFor60] };
    expect(printRule(rule, context(language))).toBe(text);
  });

  test.each(['en', 'tr', 'fa'] as const)('is read back as the same rule, in %s', (language) => {
    const names = { at_risk: 'Risk "altında"', lost: 'and' };
    fc.assert(
      fc.property(rules, (rule) => {
        const text = printRule(rule, context(language, names));
        fc.pre(text.length <= 2000);
        expect(parseRule(text, context(language, names))).toEqual(rule);
      }),
      { seed: 20263, numRuns: 2000 },
    );
  });

  test('whatever is typed is read or refused, never thrown', () => {
    const words = fc.constantFrom(
      'and',
      'or',
      'not',
      '(',
      ')',
      'CLV',
      'city',
      'is',
      'above',
      '"',
      '5',
      '%',
      'no order for',
      'days',
      '“x',
      've',
      'و',
      '𝒳',
      '\u200c',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(words).map((w) => w.join(' ')),
        ),
        (text) => {
          const read = parseRule(text, context('en'));
          if ('refused' in read) expect(read.at).toBeGreaterThanOrEqual(1);
          else expect(parseRule(printRule(read, context('en')), context('en'))).toEqual(read);
        },
      ),
      { seed: 20264, numRuns: 3000 },
    );
  });
});
