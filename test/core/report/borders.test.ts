/** Where tables of the report begin and end, and who comes first of equals. */

import type { Cell } from '../../../core/cells/cell';
import { analyse, reportIn, shop, tableIn } from './plannedShop';

test('of a shop of forty months the last 24 are shown, those without orders too', () => {
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
  const came = months.rows.filter(([, ordered]) => ordered !== '');
  // The month that is not over is the 24th.
  expect(came).toHaveLength(23);
  expect(came[0].slice(0, 3)).toEqual(['May 22', 2, 0]);
  expect(came[22].slice(0, 3)).toEqual(['Mar 24', 0, 0]);
  // It counts as expected: what came, and what is still to come of it; the first whole month follows.
  const [label, ordered, first, expected] = months.rows[23];
  expect([label, ordered, first]).toEqual(['Apr 24', '', '']);
  expect(Number(expected)).toBeGreaterThanOrEqual(3);
  expect(months.rows[24][0]).toBe('May 24');
});

describe('customers who are equal in everything', () => {
  /** Every customer twice, the second one under a name that comes later. */
  const twins = shop().flatMap(([who, ...rest], i): Cell[][] =>
    i === 0 ? [[who, ...rest]] : ['d', 'c'].map((letter) => [`${letter}${String(who).slice(1)}`, ...rest]),
  );
  const report = reportIn(analyse({ intervals: false }, twins));

  test('the first by name comes first', () => {
    const names = tableIn(report, 'customers', 'customers').column('Customer');
    expect(names.length).toBeGreaterThan(100);
    const firstOf = new Set<string>();
    for (const name of names.map(String)) {
      // The twin d7 comes right behind c7, so c7 has been there.
      if (name.startsWith('d')) expect(firstOf).toContain(name.slice(1));
      else firstOf.add(name.slice(1));
    }
  });
});
