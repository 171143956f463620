import { catalog } from '../../../core/functions/catalog/catalog';
import type { FunctionResult, Input } from '../../../core/functions/types';
import type { Language } from '../../../core/speech/language';
import { near } from '../../reference/near';
import { expectedOf, shopRows } from '../../reference/referenceShop';
import { cdnowSample, describeWithResearchData } from '../../reference/researchData';

function call(name: string, inputs: readonly Input[], language: Language = 'en'): FunctionResult {
  const found = catalog.find((entry) => entry.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.run(inputs, { language, mostCells: 1e6 });
}

/** Twelve customers over two years: enough to say something, little enough to see. */
const rows: (string | number)[][] = [['Customer', 'Date', 'Amount']];
for (let customer = 0; customer < 12; customer++) {
  for (let order = 0; order <= customer % 5; order++) {
    rows.push([`c${customer}`, 45000 + customer * 13 + order * (40 + 7 * customer), 20 + customer + order]);
  }
}
const withoutHeader = rows.slice(1);
const wholeColumn = [...rows, ...Array.from({ length: 5000 }, () => ['', '', ''])];

describe('who is asked about', () => {
  test('one customer gives one number', () => {
    expect(call('CLV', [rows, 'c4'])).toEqual(expect.any(Number));
  });

  test('the same with case and spaces written otherwise', () => {
    expect(call('CLV', [rows, ' C4 '])).toBe(call('CLV', [rows, 'c4']));
  });

  test('a range lines up, blank and unknown cells stay empty', () => {
    const four = call('CLV', [rows, 'c4']);
    const nine = call('CLV', [rows, 'c9']);
    expect(call('CLV', [rows, [['c9'], [''], ['nobody'], ['c4']]])).toEqual([[nine], [''], [''], [four]]);
    expect(call('CLV', [rows, [['c9', 'c4']]])).toEqual([[nine, four]]);
  });

  test('nobody gives the whole table, best first, rectangular', () => {
    const table = call('CLV', [rows]) as (string | number | { day: number })[][];
    expect(table[0]).toEqual([
      'Customer',
      'Orders',
      'Last order',
      'Chance alive',
      'Expected orders',
      'Average order',
      'CLV',
      'Low',
      'High',
    ]);
    expect(table).toHaveLength(13);
    for (const row of table) expect(row).toHaveLength(9);
    const values = table.slice(1).map((row) => row[6] as number);
    expect(values).toEqual([...values].sort((a, b) => b - a));
    const four = table.find((row) => row[0] === 'c4');
    expect(four?.[1]).toBe(5);
    expect(four?.[2]).toEqual({ day: 45000 + 4 * 13 + 4 * (40 + 28) });
    expect(four?.[6]).toBe(call('CLV', [rows, 'c4']));
  });

  test('a table that the host cannot take is refused with what to do, a range of customers is not', () => {
    const clv = catalog.find(({ name }) => name === 'CLV');
    const small = { language: 'en', mostCells: 100 } as const;
    expect(() => clv?.run([rows], small)).toThrow(
      'The table would have 117 cells, and a formula can fill at most 100. Give customer a part of the customers',
    );
    expect(clv?.run([rows, [['c4']]], small)).toHaveLength(1);
    // Just as many as the host takes.
    expect(clv?.run([rows], { ...small, mostCells: 117 })).toHaveLength(13);
    expect(() => clv?.run([rows], { ...small, mostCells: 116 })).toThrow('117 cells');
  });

  test('months and a margin in each other’s place are told, a month and 40 % are not', () => {
    expect(() => call('CLV', [rows, 'c4', 0.4, 36])).toThrow(/36/);
    expect(call('CLV', [rows, 'c4', 1, 40])).toBe(call('CLV', [rows, 'c4', 1, 0.4]));
    expect(call('CLV', [rows, 'c4', 0.5, 1])).toEqual(expect.any(Number));
  });

  test('months go to 120, a margin is above 0 and at most 1, a discount rate may be 0', () => {
    const refused = (...inputs: readonly Input[]) => {
      try {
        call('CLV', [rows, 'c4', ...inputs]);
        return false;
      } catch {
        return true;
      }
    };
    expect([[120], [121], [0]].map((inputs) => refused(...inputs))).toEqual([false, true, true]);
    expect([[1], [0], [100]].map((inputs) => refused('', ...inputs))).toEqual([false, true, false]);
    expect([[0], [-0.01]].map((inputs) => refused('', '', ...inputs))).toEqual([false, true]);
  });

  test('with a range of horizons each customer has a separate one', () => {
    const answers = call('CLV', [rows, [['c4'], ['c9'], ['c4']], [[6], [12], ['']]]);
    expect(answers).toEqual([
      [call('CLV', [rows, 'c4', 6])],
      [call('CLV', [rows, 'c9'])],
      [call('CLV', [rows, 'c4'])],
    ]);
    expect(call('CLV', [rows, 'c4', [[6, 12]]])).toEqual([
      [call('CLV', [rows, 'c4', 6]), call('CLV', [rows, 'c4', 12])],
    ]);
  });

  test('an unknown customer is said by name', () => {
    expect(() => call('CLV', [rows, 'Zoe'])).toThrow(
      'customer: “Zoe” is not among the orders. Write the customer exactly as in the orders, or point to a cell with it.',
    );
  });
});

describe('the orders', () => {
  test('without a header three columns are customer, date, amount', () => {
    expect(call('CLV', [withoutHeader, 'c4'])).toBe(call('CLV', [rows, 'c4']));
  });

  test('trailing blanks of a whole column change nothing', () => {
    expect(call('CLV', [wholeColumn, 'c4'])).toBe(call('CLV', [rows, 'c4']));
  });

  test('row order changes nothing, to the last bit', () => {
    const shuffled = [rows[0], ...rows.slice(1).reverse()];
    expect(call('CLV', [shuffled])).toEqual(call('CLV', [rows]));
  });

  test.each<[string, Input, RegExp]>([
    ['a number', 20, /^orders: “20” is not a range of orders/],
    ['nothing', undefined, /^orders is missing. Give the range/],
    [
      'an empty range',
      [
        ['', ''],
        ['', ''],
      ],
      /^orders: the range is empty/,
    ],
    [
      'no date column',
      [
        ['Customer', 'Amount'],
        ['a', 5],
        ['b', 7],
      ],
      /date/i,
    ],
  ])('%s is refused with a sentence', (_, orders, sentence) => {
    expect(() => call('CLV', [orders, 'c1'])).toThrow(sentence);
  });
});

describe('the other arguments', () => {
  const four = (...rest: Input[]) => call('CLV', [rows, 'c4', ...rest]);

  test('left out, null and "" are the default', () => {
    expect(four(undefined, null, '')).toBe(four(12, 1, 0.1));
  });

  test('a margin may be a share or a percentage in any hand', () => {
    const expected = four(12, 0.4);
    for (const written of [40, '40%', '%40', '٪۴۰', '0,4', '0.4']) expect(four(12, written)).toBe(expected);
    expect(expected).toBeCloseTo(0.4 * (four(12) as number), 10);
  });

  test('a longer horizon is worth more, a higher rate less', () => {
    expect(four(24)).toBeGreaterThan(four(12) as number);
    expect(four(12, 1, 0.3)).toBeLessThan(four(12, 1, 0.1) as number);
  });

  test('as_of is a date, a serial number or a text, and hides later orders', () => {
    const then = call('RFM', [rows, 'c4', 45200]);
    expect(call('RFM', [rows, 'c4', '2023-10-01'])).toEqual(then);
    expect(then).not.toEqual(call('RFM', [rows, 'c4']));
  });

  test.each<[string, Input[], string]>([
    ['months', [-3], 'months: “-3” does not fit. Give one number above 0 up to 120, such as 12.'],
    ['months', ['soon'], 'months: “soon” does not fit. Give one number above 0 up to 120, such as 12.'],
    ['months', [[[1], [-3]]], 'months: “-3” does not fit. Give one number above 0 up to 120, such as 12.'],
    ['margin', [12, 'half'], 'margin: “half” does not fit. Give one share above 0% up to 100%, such as 40%.'],
    ['margin', [12, 0], 'margin: “0” does not fit. Give one share above 0% up to 100%, such as 40%.'],
    [
      'discount_rate',
      [12, 1, -0.1],
      'discount_rate: “-0.1” does not fit. Give one share from 0% up to 1000%, such as 10%.',
    ],
    [
      'as_of',
      [12, 1, 0.1, 'today'],
      'as_of: “today” does not fit. Give a date cell, or text such as "2024-12-31".',
    ],
  ])('%s is refused: %j', (_, rest, sentence) => {
    expect(() => four(...rest)).toThrow(sentence);
  });

  test('complaints come in the language of the workbook', () => {
    expect(() => call('CLV', [rows, 'c4', -3], 'tr')).toThrow('months: “-3” uygun değil.');
    expect(() => call('CLV', [rows, 'c4', -3], 'fa')).toThrow('months: «-3» مناسب نیست.');
  });

  test('a scheme that is not there is refused, not guessed', () => {
    expect(() => call('SEGMENT', [rows, 'c4', 'zodiac'])).toThrow(
      'scheme: “zodiac” does not fit. Give "rfm" or "rf" or "value" or "lifecycle" or "plain".',
    );
  });
});

describe('the other functions', () => {
  test('SEGMENT names a segment in the language of the workbook', () => {
    const english = call('SEGMENT', [rows]) as string[][];
    expect(english[0]).toEqual(['Customer', 'Segment']);
    expect(english).toHaveLength(13);
    expect((call('SEGMENT', [rows], 'tr') as string[][])[0]).toEqual(['Müşteri', 'Segment']);
  });

  test('RFM gives days, orders, spend and three scores', () => {
    const [row] = call('RFM', [rows, 'c4']) as number[][];
    const lastDay = Math.max(...withoutHeader.map((order) => order[1] as number));
    const own = withoutHeader.filter((order) => order[0] === 'c4');
    const spend = own.reduce((sum, order) => sum + (order[2] as number), 0);
    expect(row.slice(0, 3)).toEqual([
      lastDay - Math.max(...own.map((order) => order[1] as number)),
      5,
      spend,
    ]);
    for (const score of row.slice(3)) expect([1, 2, 3, 4, 5]).toContain(score);
  });

  test('P_ALIVE is a probability, EXPECTED_ORDERS grows with the horizon', () => {
    const alive = call('P_ALIVE', [rows, 'c4']) as number;
    expect(alive).toBeGreaterThan(0);
    expect(alive).toBeLessThanOrEqual(1);
    expect(call('EXPECTED_ORDERS', [rows, 'c4', 24])).toBeGreaterThan(
      call('EXPECTED_ORDERS', [rows, 'c4', 12]) as number,
    );
  });
});

describe('CLV_MODEL', () => {
  const label = (table: FunctionResult, name: string) =>
    (table as (string | number)[][]).find((row) => row[0] === name);

  test('fits every model by its name, however it is written', () => {
    for (const [written, name] of [
      ['NBD', 'nbd'],
      ['bg/nbd', 'bgnbd'],
      ['MBG-NBD', 'mbgnbd'],
      ['BG/CNBD', 'bgcnbd'],
      ['BG/CNBD-k', 'bgcnbd'],
      ['MBG/CNBD', 'mbgcnbd'],
      ['MBG/CNBD-k', 'mbgcnbd'],
      ['PNBD', 'paretonbd'],
      ['Pareto / NBD', 'paretonbd'],
      ['BG/BB', 'bgbb'],
    ]) {
      expect(label(call('CLV_MODEL', [rows, written]), 'model')?.[1]).toBe(name);
    }
  });

  test('a letter that two models share stands above spend_model for timing and below it for spend', () => {
    const shop = Array.from({ length: 96 }, (_, i) => [
      `c${i % 24}`,
      45_000 + 9 * i,
      10 + (i % 24) + (i % 7),
    ]);
    const labels = (call('CLV_MODEL', [shop, 'BG/BB']) as string[][]).map(([first]) => first);
    const spend = labels.indexOf('spend_model');
    expect(labels.slice(0, spend)).toEqual(['model', 'alpha', 'beta', 'gamma', 'delta', 'period']);
    expect(labels.slice(spend + 1, spend + 4)).toEqual(['p', 'q', 'gamma']);
  });

  test('leans on a prior as asked, and says how much and what it costs', () => {
    // 60 customers: the data leave dropout open.
    const few = shopRows().filter(([customer = ''], i) => i === 0 || customer <= 'C060');
    const fitted = (...choices: string[]) => {
      const table = call('CLV_MODEL', [few, choices[0] ?? '', '2023-09-30', choices[1] ?? '']);
      return (name: string) => label(table, name)?.[1];
    };
    const [byName, off, on] = [fitted('BG/NBD'), fitted('BG/NBD', 'off'), fitted('BG/NBD', 'On')];
    for (const letter of ['r', 'alpha', 'a', 'b', 'log_likelihood', 'prior_strength']) {
      expect(byName(letter)).toBe(off(letter));
    }
    expect(byName('prior_strength')).toBe(0);
    expect(byName('maximum_log_likelihood')).toBeUndefined();
    expect(on('prior_strength')).toBeGreaterThan(0);
    expect(on('log_likelihood')).toBeLessThan(Number(byName('log_likelihood')));
    expect(on('maximum_log_likelihood')).toBe(byName('log_likelihood'));
    expect(fitted('auto')('prior_strength')).toBe(fitted('auto', 'on')('prior_strength'));
    expect(fitted('auto', 'off')('prior_strength')).toBe(0);
    expect(() => fitted('auto', 'weak')).toThrow('prior: “weak” does not fit. Give "auto" or "off" or "on".');
  });

  test('an unknown model is refused with all that there are', () =>
    expect(() => call('CLV_MODEL', [rows, 'prophet'])).toThrow(
      'model: “prophet” does not fit. Give "auto" or "nbd" or "bgnbd" or "mbgnbd" or "bgcnbd" or "mbgcnbd" or "paretonbd" or "bgbb".',
    ));

  test('says whether to rely on it: a word that is the same everywhere, and a sentence that is not', () => {
    const [english, turkish] = (['en', 'tr'] as const).map((language) =>
      label(call('CLV_MODEL', [rows], language), 'trust'),
    );
    expect(english?.[1]).toMatch(/^(good|fair|weak|unchecked)$/);
    expect(turkish?.[1]).toBe(english?.[1]);
    expect(turkish?.[2]).not.toBe(english?.[2]);
  });

  test('is a rectangle of numbers and words, nothing else', () => {
    for (const row of call('CLV_MODEL', [rows]) as unknown[][]) {
      expect(row).toHaveLength(3);
      for (const cell of row) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
    }
  });
});

test('CLV_MODEL gives the optimum that an independent program finds', () => {
  const table = call('CLV_MODEL', [shopRows(), 'BG/NBD', '2023-09-30']) as (string | number)[][];
  const [timing, spend] = [expectedOf('bgnbd'), expectedOf('gammagamma')];
  const expected = { ...timing.parameters, log_likelihood: timing.logLikelihood, ...spend.parameters };
  for (const [label, number] of Object.entries(expected)) {
    near(table.find((row) => row[0] === label)?.[1] as number, number, 1e-9);
  }
  for (const [label, error] of Object.entries({ ...timing.standardErrors, ...spend.standardErrors })) {
    near(table.find((row) => row[0] === label)?.[2] as number, error, 1e-7);
  }
  expect(table.find((row) => row[0] === 'customers')?.[1]).toBe(800);
});

describeWithResearchData('CDNOW by formula', () => {
  test('CLV_MODEL gives the published optimum (facts of Fader, Hardie & Lee 2005 to nine digits)', () => {
    const table = call('CLV_MODEL', [cdnowSample(), 'BG/NBD', '1997-09-30']) as (string | number)[][];
    const value = (label: string) => table.find((row) => row[0] === label)?.[1] as number;
    expect(value('model')).toBe('bgnbd');
    const expected = {
      r: 0.242594522,
      alpha: 4.413602019,
      a: 0.792922017,
      b: 2.425906777,
      log_likelihood: -9582.429206674,
      p: 6.24957227,
      q: 3.74422467,
      gamma: 15.44352096,
    };
    for (const [label, number] of Object.entries(expected)) {
      expect(Math.abs(value(label) / number - 1)).toBeLessThan(1e-8);
    }
    expect(value('customers')).toBe(2357);
  });
});
