import { counted } from '../../../core/speech/counted';
import { pluralIn } from '../../../core/speech/plural';

test.each([
  [0, 'are'],
  [1, 'is'],
  [1.04, 'are'],
  [1.5, 'are'],
  [2, 'are'],
  [21, 'are'],
] as const)('English says of %d that it %s', (value, form) => {
  expect(pluralIn('en')(value, 'is', 'are')).toBe(form);
});

test('where Intl has no plural rules, one is one and all else is not', async () => {
  const own = Intl.PluralRules;
  jest.resetModules();
  Reflect.deleteProperty(Intl, 'PluralRules');
  try {
    const { pluralIn: fresh } = await import('../../../core/speech/plural');
    expect([0, 1, 1.5, 2].map((value) => fresh('en')(value, 'row', 'rows'))).toEqual([
      'rows',
      'row',
      'rows',
      'rows',
    ]);
  } finally {
    Object.defineProperty(Intl, 'PluralRules', { value: own, configurable: true, writable: true });
  }
});

test('numbers are written as in the language, and quantities as they say', () => {
  expect([1, 1234].map(counted.en.rows)).toEqual(['1 row', '1,234 rows']);
  expect([1, 1234].map(counted.tr.customers)).toEqual(['1 müşteri', '1.234 müşteri']);
  expect([1, 1234].map(counted.fa.orders)).toEqual(['۱ سفارش', '۱٬۲۳۴ سفارش']);
  expect(counted.en.orders({ value: 1, text: 'one' })).toBe('one order');
  expect(
    [
      { value: 1, text: '1' },
      { value: 1.5, text: '1.5' },
    ].map(counted.en.nextMonths),
  ).toEqual(['month', '1.5 months']);
});
