import type { Analysis } from '../../../core/analysis';
import { analyze } from '../../../core/analyze';
import type { Cell } from '../../../core/cells/cell';
import { tableOf } from '../../../core/cells/table';
import { catalog } from '../../../core/functions/catalog/catalog';
import { analyzeRange } from '../../../core/functions/ranges/analyzeRange';
import { joinCustomers, type PerCustomer } from '../../../core/functions/ranges/joinCustomers';
import { remembering } from '../../../core/functions/ranges/remembering';
import type { FunctionContext, Input } from '../../../core/functions/types';
import { seededRandom } from '../../../core/math/random';
import { defaultTerms } from '../../../core/valuation/defaultTerms';

/**
 * Sixty customers over two and a half years, who order once to six times, on any day: of regular ones the choice of a
 * model takes ten times as long.
 */
const random = seededRandom(5);
const rows: Cell[][] = [['Customer', 'Date', 'Amount']];
for (let customer = 0; customer < 60; customer++) {
  for (let order = 0; order <= (customer * 7) % 6; order++) {
    rows.push([
      `c${customer}`,
      45_000 + customer * 11 + (order === 0 ? 0 : Math.floor(300 * random())),
      20 + customer + order,
    ]);
  }
}
const context: FunctionContext = { language: 'en', mostCells: 1e6 };
const lastDay = 45_400;

function analysisOf(asOf: number | null): Analysis {
  const found = analyze(tableOf(rows), {
    terms: defaultTerms,
    asOf,
    reading: {},
    model: 'auto',
    intervals: true,
    holdout: true,
  });
  if (!found.ok) throw new Error('there are orders');
  return found;
}

test.each([null, lastDay])('the parts are those of an analysis, to the last bit (day %s)', (day) => {
  const whole = analysisOf(day);
  const range = analyzeRange(rows, day, context);
  const { model, spend } = range.models('auto');
  expect({ model, spend }).toEqual({ model: whole.model, spend: whole.spend });
  expect({ ...range.values(defaultTerms), ...range.ranges(defaultTerms) }).toEqual(whole.values);
  expect(range.groups({ name: 'rfm' }, defaultTerms)).toEqual(whole.rfm);
});

test('equal ranges are one, and each part of it is made once', () => {
  const range = analyzeRange(rows, null, context);
  expect(
    analyzeRange(
      rows.map((row) => [...row]),
      null,
      context,
    ),
  ).toBe(range);
  expect(range.values({ ...defaultTerms })).toBe(range.values(defaultTerms, 'auto'));
  expect(range.values({ ...defaultTerms, months: 6 })).not.toBe(range.values(defaultTerms));
  expect(analyzeRange(rows, lastDay, context)).not.toBe(range);
});

describe('nothing is worked out', () => {
  const range = analyzeRange(rows, null, context);
  const columns: PerCustomer = {
    headers: ['CLV'],
    answers() {
      throw new Error('this takes a while');
    },
  };
  const lines = (customers: Input, most = 1e6) =>
    joinCustomers(customers, range, columns, { language: 'en', mostCells: most });

  test('for a table that the host cannot take', () => {
    expect(() => lines(undefined)).toThrow('this takes a while');
    expect(() => lines(undefined, 121)).toThrow('The table would have 122 cells');
  });

  test('for somebody who is not there', () => {
    expect(() => lines('c7')).toThrow('this takes a while');
    expect(() => lines('nobody')).toThrow('“nobody” is not among the orders');
    expect(lines([['nobody'], ['']])).toEqual([[''], ['']]);
    expect(() => lines([['nobody'], ['c7']])).toThrow('this takes a while');
  });

  test('for the cache when the first cell asks for somebody who is not there', () => {
    const clv = catalog.find(({ name }) => name === 'CLV');
    const cache = {
      get: () => null,
      put() {
        throw new Error('something was left there');
      },
    };
    expect(() => clv?.run([rows, 'nobody'], { ...context, cache })).toThrow('is not among the orders');
    expect(() => clv?.run([rows, 'c7'], { ...context, cache })).toThrow('something was left there');
  });

  test('of the models, by functions that show nothing of them', async () => {
    jest.resetModules();
    const place = '../../../core/model/fitForecast';
    jest.doMock(place, () => ({
      fitForecast() {
        throw new Error('a model is fitted');
      },
    }));
    await import('../../../core/speech/speakAll');
    const { catalog } = await import('../../../core/functions/catalog/catalog');
    jest.dontMock(place);
    const call = (name: string, ...more: Input[]) =>
      catalog.find((one) => one.name === name)?.run([rows, ...more], context);
    for (const [name, more] of [
      ['RFM', []],
      ['COHORTS', []],
      ['SEGMENT', [null, 'rfm']],
      ['SEGMENT', [null, 'rf']],
    ] as const) {
      expect(call(name, ...more)).toHaveProperty('length');
    }
    for (const name of ['CLV', 'P_ALIVE', 'EXPECTED_ORDERS', 'SEGMENT_SUMMARY', 'CLV_MODEL']) {
      expect(() => call(name)).toThrow('a model is fitted');
    }
  });
});

test('the last answers are remembered, by what was asked and not by when', () => {
  const asked: number[] = [];
  const double = remembering(2, ({ number }: { number: number }) => {
    asked.push(number);
    return 2 * number;
  });
  expect([1, 2, 1, 3, 1, 2].map((number) => double({ number }))).toEqual([2, 4, 2, 6, 2, 4]);
  expect(asked).toEqual([1, 2, 3, 2]);
});
