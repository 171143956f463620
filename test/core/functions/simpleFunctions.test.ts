import { catalog } from '../../../core/functions/catalog/catalog';
import type { FunctionResult, Input } from '../../../core/functions/types';
import type { Language } from '../../../core/speech/language';
import { near } from '../../reference/near';

function call(name: string, inputs: readonly Input[], language: Language = 'en'): FunctionResult {
  const found = catalog.find((entry) => entry.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.run(inputs, { language, mostCells: 1e6 });
}
const number = (name: string, ...inputs: Input[]): number => {
  const result = call(name, inputs);
  if (typeof result !== 'number') throw new Error(`${name} gave ${JSON.stringify(result)}`);
  return result;
};

describe('CLV_SIMPLE: monthly revenue × margin × months', () => {
  // The worked example of the source article: 20 a month, 40 %, 36 months.
  test.each([0.4, 40, '40%', '%40', '٪۴۰', '0,4'])('a margin written %p', (margin) =>
    near(number('CLV_SIMPLE', 20, margin, 36), 288, 1e-15),
  );

  test.each(['1,234', '1.234', ' ۱.۲۳۴'])(
    '%p is one number to some and another to others: refused',
    (revenue) =>
      expect(() => call('CLV_SIMPLE', [revenue, 0.4, 36])).toThrow(
        /It can be (1234 or 1\.2340|1\.2340 or 1234)/,
      ),
  );

  test.each([
    ['0,125', 0.125],
    ['1234', 1234],
    ['1,23', 1.23],
    ['12,3456', 12.3456],
  ])('%p can be read in one way only', (revenue, value) =>
    near(number('CLV_SIMPLE', revenue, 1, 1), value, 1e-15),
  );

  test('a column of customers gives a column of values, blank rows stay blank', () =>
    expect(call('CLV_SIMPLE', [[[20], [''], [50]], 0.4, [[36], [12], [12]]])).toEqual([[288], [''], [240]]));

  test('one row and one column go along with all of it', () =>
    expect(call('CLV_SIMPLE', [[[10], [20]], [[0.5, 1]], 2])).toEqual([
      [10, 20],
      [20, 40],
    ]));

  test.each<[string, Input[], RegExp]>([
    [
      'margin as money',
      [20, 150, 36],
      /^margin: “150” does not fit. Give a share .* divide it by the revenue/,
    ],
    [
      'a share for money',
      ['40%', 0.4, 36],
      /^monthly_revenue: “40%” does not fit. Give one amount of money, 0 or more, such as 20/,
    ],
    ['margin and months swapped', [20, 36, 0.4], /changed places.*=CLV_SIMPLE\(20, 40%, 36\)/],
    ['no margin', [20, undefined, 36], /^margin is missing. Give a share/],
    ['no months', [20, 0.4, ''], /^months is missing. Give one number above 0 up to 600/],
    [
      'ranges of different size',
      [[[20], [30]], [[0.4], [0.4], [0.4]], 12],
      /^monthly_revenue: this range is 2 × 1/,
    ],
    ['a table of orders', [[['a', 45000, 20]]], /^CLV_SIMPLE works from averages.*=CLV\(Orders!A:C\)/],
  ])('%s is refused with a sentence', (_, inputs, sentence) =>
    expect(() => call('CLV_SIMPLE', inputs)).toThrow(sentence),
  );
});

describe('CLV_AOV: average order × orders a year × years × margin', () => {
  test('with and without margin', () => {
    near(number('CLV_AOV', 35, 4, 3), 420, 1e-15);
    near(number('CLV_AOV', 35, 4, 3, '40%'), 168, 1e-14);
  });
  test('months in the place of years', () =>
    expect(() => call('CLV_AOV', [35, 4, 36])).toThrow(
      'years: “36” does not fit. Give years, above 0 up to 30. Months divided by 12 are years: 36 months are 3 years.',
    ));
});

describe('CLV_RETENTION', () => {
  // Gupta & Lehmann (2003): margin multiples r/(1+d−r); 80 % at 12 % is 2.5, 90 % at 12 % is 4.09 (their table 1).
  test('the published multiples', () => {
    near(number('CLV_RETENTION', 1, 0.8, 0.12), 2.5, 1e-14);
    expect(number('CLV_RETENTION', 1, '90%', '12%').toFixed(2)).toBe('4.09');
  });
  test.each([1, 2, 24])('%d periods are the sum written out', (periods) => {
    let sum = 0;
    for (let t = 1; t <= periods; t++) sum += 100 * (0.8 / 1.1) ** t;
    near(number('CLV_RETENTION', 100, 0.8, 0.1, periods), sum, 1e-13);
  });
  test('everybody stays: as many margins as periods', () =>
    near(number('CLV_RETENTION', 100, 1, 0, 12), 1200, 1e-15));
  test('nobody stays', () => expect(number('CLV_RETENTION', 100, 0, 0.1)).toBe(0));
  test('no end', () => expect(() => call('CLV_RETENTION', [100, 1, 0])).toThrow(/has no end. Give periods/));
  test.each([
    // m r/(1 + d − r): a rate of 1 is 100 %, from 2 on it is a percentage, and between them it is in doubt.
    [1, 0.8 / 1.2],
    [2, 0.8 / 0.22],
    [10, 0.8 / 0.3],
  ])('a discount rate of %d', (rate, value) => near(number('CLV_RETENTION', 1, 0.8, rate), value, 1e-12));
  test.each([1.01, 1.99, '1,4'])('a discount rate of %p can be two', (rate) =>
    expect(() => call('CLV_RETENTION', [1, 0.8, rate])).toThrow(/^discount_rate: /),
  );
  test('1,200 periods and no more', () => {
    expect(number('CLV_RETENTION', 1, 1, 0, 1200)).toBe(1200);
    expect(() => call('CLV_RETENTION', [1, 1, 0, 1201])).toThrow(/^periods: /);
  });
  test('half a period', () =>
    expect(() => call('CLV_RETENTION', [100, 0.8, 0.1, 2.5])).toThrow(
      'periods: “2.5” does not fit. Give one whole number',
    ));
});

describe('what winning a customer may cost', () => {
  test('a third of the value, or another ratio', () => {
    near(number('MAX_CAC', 288), 96, 1e-15);
    near(number('MAX_CAC', 288, 4), 72, 1e-15);
    expect(call('MAX_CAC', [[[30, 60, 90]]])).toEqual([[10, 20, 30]]);
  });
  test('months to pay back', () => near(number('CAC_PAYBACK', 60, 8), 7.5, 1e-15));
  test('a share in the place of money', () =>
    expect(() => call('CAC_PAYBACK', [60, '40%'])).toThrow(
      'monthly_margin: “40%” does not fit. Give money per month above 0, such as 8. A share such as 40% has to be multiplied by the monthly revenue first.',
    ));
});

describe('=CLV(20, 40%, 36)', () => {
  test.each<[Language, Input[], string]>([
    ['en', [20, 0.4, 36], 'write =CLV_SIMPLE(20, 40%, 36) or =CLV_SIMPLE(20; 40%; 36).'],
    ['en', [20, 40, 36], 'write =CLV_SIMPLE(20, 40%, 36) or'],
    ['en', [[[20]], [[0.4]], [[36]]], 'write =CLV_SIMPLE(20, 40%, 36) or'],
    ['en', [35.5, 4, 3], 'write =CLV_AOV(35.5, 4, 3) or =CLV_AOV(35,5; 4; 3).'],
    ['tr', [35.5, 4, 3], '=CLV_AOV(35,5; 4; 3).'],
    ['tr', [20.5, 0.4, 36], '=CLV_SIMPLE(20,5; 40%; 36).'],
    ['fa', ['20', '40%', 36], '=CLV_SIMPLE(20, 40%, 36)'],
  ])('is answered with the formula that was meant (%s, %j)', (language, inputs, formula) =>
    expect(() => call('CLV', inputs, language)).toThrow(formula),
  );
});
