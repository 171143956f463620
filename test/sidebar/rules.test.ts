import fc from 'fast-check';
import { languages } from '../../core/speech/language';
import { type RuleTest, vocabularies } from '../../core/speech/rules/vocabulary';
import { conditionFields, testsOf } from '../../sidebar/form/rules/conditions';
import {
  contextOf,
  inRows,
  inWords,
  readRule,
  rememberedRules,
  rulesToRemember,
  ruleText,
} from '../../sidebar/form/rules/readRules';
import type { TypedCondition, TypedRule } from '../../sidebar/form/rules/typedRule';
import type { OrdersCheck } from '../../sidebar/work/workerProtocol';

const check = {
  groupColumns: [
    { header: 'Town', role: 'city' },
    { header: 'Children', role: null },
    { header: 'CLV', role: null },
  ],
} as unknown as OrdersCheck;
const rows = (...conditions: (readonly [TypedCondition['field'], RuleTest, string])[]): TypedRule => ({
  name: 'Mine',
  written: { as: 'rows', rows: conditions.map(([field, test, value]) => ({ field, test, value })) },
});
const text = (written: string): TypedRule => ({ name: 'Mine', written: { as: 'text', text: written } });

const three = rows(
  ['column:city', 'is', 'İzmir'],
  ['clv', 'above', '1000'],
  ['daysSinceLast', 'atLeast', '60'],
);

test('rows are written in the words of the language', () => {
  expect(ruleText(three, contextOf(check, 'en'))).toBe(
    'city is "İzmir" and CLV above 1000 and no order for 60 days',
  );
  expect(ruleText(three, contextOf(check, 'tr'))).toBe(
    'şehir = "İzmir" ve CLV 1000 üzerinde ve 60 gündür sipariş yok',
  );
  expect(ruleText(three, contextOf(check, 'fa'))).toBe(
    'شهر برابر "İzmir" و CLV بیشتر از 1000 و 60 روز بدون سفارش',
  );
});

test.each([
  ['clv', 'above', 'much', 'number'],
  ['clv', 'above', '', 'value'],
  ['clv', 'above', '5 and CLV above 3', 'number'],
  ['firstOrder', 'above', 'spring', 'day'],
  ['segment', 'is', '', 'value'],
  ['column:city', 'is', ' ', 'value'],
  ['column:Children', 'above', 'two', 'number'],
] as const)('%s %s %j lacks a %s', (field, test, value, lacks) => {
  const read = readRule(rows(['clv', 'above', '1'], [field, test, value]), contextOf(check, 'en'));
  expect(read).toEqual({ kind: 'rows', wrong: new Map([[1, lacks]]) });
});

test.each([
  ['tr', 'clv', '1.000,5', 1000.5],
  ['en', 'clv', '1,000.5', 1000.5],
  ['fa', 'clv', '۱۰۰۰٫۵', 1000.5],
  ['tr', 'chanceInHorizon', '%40', 0.4],
  ['tr', 'pAlive', '%40', 0.4],
  ['fa', 'pAlive', '۴۰٪', 0.4],
  ['en', 'pAlive', '40', 0.4],
  ['fa', 'lastOrder', '۱۴۰۳/۱۰/۱۱', 45657],
  ['en', 'lastOrder', '2024-12-31', 45657],
] as const)('in %s %s %s is %d', (language, field, value, number) => {
  const read = readRule(rows([field, 'atLeast', value]), contextOf(check, language));
  expect(read).toMatchObject({ kind: 'rule', rule: { value: number } });
});

test('a column that is not there is refused with what could stand there', () => {
  const read = readRule(rows(['column:Mood', 'is', 'good']), contextOf(check, 'en'));
  expect(read).toMatchObject({ kind: 'refused', refusal: { code: 'unknownField', found: 'Mood' } });
});

test('what rows cannot say stays text, and what they can becomes rows', () => {
  const context = contextOf(check, 'en');
  expect(inRows(text('CLV above 10 or CLV below 5'), context)).toBeNull();
  expect(inRows(text('Children = 2'), context)).toBeNull();
  expect(inRows(text('CLV over'), context)).toBeNull();
  expect(inRows(text('Town is not blank and segment is Champions'), context)?.written).toEqual({
    as: 'rows',
    rows: [
      { field: 'column:city', test: 'notBlank', value: '' },
      { field: 'segment', test: 'is', value: 'champions' },
    ],
  });
});

test('a name of the language as a header is a column in quotes', () => {
  const typed = rows(['column:CLV', 'contains', 'high']);
  expect(ruleText(typed, contextOf(check, 'en'))).toBe('"CLV" contains "high"');
  expect(inRows(inWords(typed, contextOf(check, 'en')), contextOf(check, 'en'))).toEqual(typed);
});

describe('any readable rows', () => {
  const field = fc.constantFrom(...conditionFields(contextOf(check, 'en')));
  const condition = field.chain((field) =>
    fc.constantFrom(...testsOf(field)).chain((test): fc.Arbitrary<TypedCondition> => {
      const isText = field.startsWith('column:') && ['is', 'isNot', 'contains'].includes(test);
      const value =
        test === 'blank' || test === 'notBlank'
          ? fc.constant('')
          : field === 'segment'
            ? fc.constantFrom('champions', 'lost')
            : field === 'firstOrder' || field === 'lastOrder'
              ? fc.constantFrom('2024-12-31', '2020-02-29')
              : isText
                ? fc.string({ minLength: 1 }).map((any) => `x${any}`.trim())
                : fc.integer({ min: 2, max: 90 }).map(String);
      return value.map((value) => ({ field, test, value }));
    }),
  );
  const rules = fc
    .array(condition, { minLength: 1, maxLength: 4 })
    .map((conditions): TypedRule => ({ name: 'Mine', written: { as: 'rows', rows: conditions } }));

  test.each(languages)('mean in words what they mean in rows (%s)', (language) => {
    const context = contextOf(check, language);
    fc.assert(
      fc.property(rules, (typed) => {
        const read = readRule(typed, context);
        expect(read.kind).toBe('rule');
        expect(readRule(inWords(typed, context), context)).toEqual(read);
        const again = inRows(inWords(typed, context), context);
        expect(again && readRule(again, context)).toEqual(read);
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  test('are found again in the workbook in another language', () => {
    const tr = contextOf(check, 'tr');
    const fa = contextOf(check, 'fa');
    fc.assert(
      fc.property(rules, (typed) => {
        const kept = rulesToRemember([typed], check, 'tr');
        const [found] = rememberedRules(kept, check, 'fa');
        expect(found && readRule(found, fa)).toEqual(readRule(typed, tr));
        expect(found?.written.as).toBe('rows');
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});

test('rules are kept as data, in no language', () => {
  const typed = [rows(['clv', 'above', '1.500,5']), text('segment = "Kayıp müşteriler" ve CLV 0,5 üzerinde')];
  const kept = rulesToRemember(typed, check, 'tr');
  expect([kept['rule.1'], kept['rule.2']].map((json) => JSON.parse(String(json)))).toEqual([
    { kind: 'number', field: 'clv', test: 'above', value: 1500.5 },
    {
      kind: 'and',
      rules: [
        { kind: 'segment', test: 'is', value: 'lost' },
        { kind: 'number', field: 'clv', test: 'above', value: 0.5 },
      ],
    },
  ]);
  expect(rememberedRules(kept, check, 'fa').map((one) => ruleText(one, contextOf(check, 'fa')))).toEqual([
    'CLV بیشتر از 1500.5',
    'بخش برابر "از دست رفته" و CLV بیشتر از 0.5',
  ]);
});

test('a half-filled row is left out, and a text that is no rule stays as it was typed', () => {
  const typed = [
    rows(['clv', 'above', '7'], ['orders', 'above', '']),
    rows(['clv', 'above', '']),
    text('CLV 7 üzerinde ve'),
  ];
  const kept = rulesToRemember(typed, check, 'tr');
  expect(kept).toEqual({
    'rule.1': '{"kind":"number","field":"clv","test":"above","value":7}',
    'rule.1.name': 'Mine',
    'rule.2': 'CLV 7 üzerinde ve',
    'rule.2.name': 'Mine',
  });
  expect(rememberedRules(kept, check, 'tr')).toEqual([
    rows(['clv', 'above', '7']),
    text('CLV 7 üzerinde ve'),
  ]);
});

test('rules of a column that is gone stay, to be changed', () => {
  const kept = rulesToRemember([rows(['column:Children', 'above', '2']), text('')], check, 'tr');
  const bare = { groupColumns: [] } as unknown as OrdersCheck;
  const [found] = rememberedRules(kept, bare, 'fa');
  expect(found).toEqual(rows(['column:Children', 'above', '۲']));
  expect(found && readRule(found, contextOf(bare, 'fa'))).toMatchObject({
    refusal: { code: 'unknownField', found: 'Children' },
  });
});

test('rules that older versions kept in English words are read in every language', () => {
  const kept = { 'rule.1': 'no order for 60 days', 'rule.1.name': 'Quiet' };
  expect(rememberedRules(kept, check, 'fa')).toEqual([
    { ...rows(['daysSinceLast', 'atLeast', '۶۰']), name: 'Quiet' },
  ]);
});

test.each([
  '{"kind":"number","field":"mood","test":"above","value":7}',
  '{"kind":"number","field":"clv","test":"above","value":"7"}',
  '{"kind":"number","field":"clv","test":"contains","value":7}',
  '{"kind":"segment","test":"is","value":"kings"}',
  '{"kind":"and","rules":[{"kind":"blank","column":"city"}]}',
  '{"kind":"not","rule":{"kind":"text","column":"city","test":"above","value":"x"}}',
  '{"kind":"astrology"}',
  '{',
])('what is no rule of ours is shown as it was kept: %s', (json) => {
  expect(rememberedRules({ 'rule.1': json }, check, 'en')).toMatchObject([
    { written: { as: 'text', text: json } },
  ]);
});

test.each([
  ['en', 'clv', '1,000', ['1000', '1']],
  ['tr', 'clv', '1.000', ['1', '1000']],
  ['fa', 'clv', '1.234', ['۱٫۲۳۴', '۱٬۲۳۴']],
  ['tr', 'pAlive', '1', ['%100', '%1']],
  ['en', 'pAlive', '1.5', ['150%', '1.5%']],
  ['tr', 'lastOrder', '03/04/2024', ['2024-04-03', '2024-03-04']],
] as const)('in %s %s %s is asked about, in a row and in words', (language, field, value, readings) => {
  const context = contextOf(check, language);
  const typed = rows([field, 'above', value]);
  expect(readRule(typed, context)).toEqual({
    kind: 'rows',
    wrong: new Map([[0, expect.objectContaining({ code: 'twoReadings', got: value, readings })]]),
  });
  const read = readRule(text(`${vocabularies.en.fields[field][0]} > ${value}`), context);
  expect(read).toMatchObject({ refusal: { code: 'twoReadings', found: value, known: readings } });
  for (const one of readings) {
    expect(readRule(rows([field, 'above', one]), context)).toMatchObject({ kind: 'rule' });
  }
});

test.each(['40%', '1e3', '۱۲ تومان', 'NaN', '3/4', '--5'])('%j is no money to compare with', (value) => {
  expect(readRule(rows(['clv', 'above', value]), contextOf(check, 'en'))).toMatchObject({ kind: 'rows' });
  expect(readRule(text(`CLV above ${value}`), contextOf(check, 'en'))).toMatchObject({ kind: 'refused' });
});
