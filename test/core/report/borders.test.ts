/** Where tables of the report begin and end, and who comes first of equals. */

import type { Cell } from '../../../core/cells/cell';
import { planTabWords } from '../../../core/report/planContext';
import { reportContext } from '../../../core/report/reportContext';
import { letterTable } from '../../../core/report/tabs/listTables';
import { analyse, reportIn, shop, tableIn } from './plannedShop';

test('of a shop of forty months the last 36 are shown, those without orders too', () => {
  // The fifteenth day of each month from January 2021 on, but for March 2024; April 2024 is the 40th month.
  const rows: Cell[][] = [['Customer', 'Date', 'Amount']];
  for (let month = 0; month < 40; month++) {
    if (month === 38) continue;
    const iso = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
    for (let customer = 0; customer < 3; customer++) {
      if (month % (customer + 1) === 0) rows.push([`c${customer}`, iso, 100 + month]);
    }
  }
  rows.push(['c0', '2024-04-15', 7]);
  const months = tableIn(reportIn(analyse({ intervals: false }, rows)), 'summary', 'months');
  expect(months.rows).toHaveLength(36);
  expect(months.rows[0].slice(0, 2)).toEqual(['2021-05', 2]);
  expect(months.rows.slice(-2).map((row) => row.slice(0, 3))).toEqual([
    ['2024-03', 0, 0],
    // The analysis day is one of its month: 139 of c0 and of c2, and 7.
    ['2024-04', 3, 285],
  ]);
});

describe('customers who are equal in everything', () => {
  /** Every customer twice, the second one under a name that comes later. */
  const twins = shop().flatMap(([who, ...rest], i): Cell[][] =>
    i === 0 ? [[who, ...rest]] : ['d', 'c'].map((letter) => [`${letter}${String(who).slice(1)}`, ...rest]),
  );
  const report = reportIn(analyse({ intervals: false }, twins));

  test.each([
    ['best', 100],
    ['slipping', 0],
  ])('%s: the first by name comes first', (key, most) => {
    const names = tableIn(report, key, key).column('Customer');
    if (most > 0) expect(names).toHaveLength(most);
    expect(names.length).toBeGreaterThan(1);
    const firstOf = new Set<string>();
    for (const name of names.map(String)) {
      // The twin d7 comes right behind c7, so c7 has been there.
      if (name.startsWith('d')) expect(firstOf).toContain(name.slice(1));
      else firstOf.add(name.slice(1));
    }
  });
});

test('of each list the first so many get a letter', () => {
  const analysis = analyse({ intervals: false });
  const context = reportContext(analysis, analysis.plan, 'en');
  const lists = analysis.plan.lists().filter(({ reason }) => reason === null);
  const lettersOf = (most: number) =>
    letterTable({ ...context, plan: analysis.plan, words: planTabWords('en') }, 'letters', lists, 0, most);
  const counts = lists.map(({ customers }) => Math.min(2, customers.length));
  expect(Math.max(...lists.map(({ customers }) => customers.length))).toBeGreaterThan(2);
  expect(lettersOf(2).rows).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
  expect(lettersOf(2).rows[1]).toEqual(lettersOf(Number.POSITIVE_INFINITY).rows[1]);
});

test('tenths of 15 customers are of one or two, and hold them all', () => {
  const few = shop().filter(([who], i) => i === 0 || Number(String(who).slice(1)) < 15);
  const tenths = tableIn(reportIn(analyse({ intervals: false }, few)), 'summary', 'tenths');
  // round(1.5 g): 0, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15.
  expect(tenths.column('Customers')).toEqual([2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
});
