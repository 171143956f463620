import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../../cli/readFile';
import { dayToIso } from '../../core/cells/parse/civil';
import { fitBgnbd } from '../../core/model/bgnbd/fitBgnbd';
import { fitGammaGamma } from '../../core/model/spend/fitGammaGamma';
import { firstDayOf, lastDayOf } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import { coffeeRoasterShop } from '../../samples/coffeeRoaster';
import { samples } from '../../samples/samples';
import { compressed, spendHistories } from '../reference/columns';
import { historiesOfOrders } from '../reference/histories';
import { root } from '../root';

const fileOf = (name: string) => join(root, 'samples', name);

test.each(Object.entries(samples))('%s is what its program makes, byte for byte', (name, make) => {
  expect(readFileSync(fileOf(name), 'utf8') === make()).toBe(true);
});

/** What the shop was made with, and what is read of it. */
test.each([
  ['coffee-roaster.csv', 20000, '2022-07-01', '2024-12-31', ['cancelled', 'refunded']],
  ['kitap-kulubu.csv', 800, '2023-03-02', '2024-09-30', ['cancelled', 'refunded']],
  ['chaikhaneh.csv', 600, '2023-03-23', '2024-09-14', ['cancelled', 'refunded']],
])('%s: every row is an order or was called off or sent back', async (name, rows, first, last, reasons) => {
  const { tabs, guessed } = await readFile(fileOf(name));
  const orders = readOrders(tabs[0].table);
  const { book } = orders;
  expect(guessed).toBe(false);
  expect(orders.rows).toBe(rows);
  expect([...new Set(orders.skipped.map(({ reason }) => reason))].sort()).toEqual(reasons);
  expect([firstDayOf(book), lastDayOf(book)].map(dayToIso)).toEqual([first, last]);
  expect(orders.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the coffee roaster has customer, date and amount in its first three columns', async () => {
  const [{ table }] = (await readFile(fileOf('coffee-roaster.csv'))).tabs;
  const first = { ...table, columns: table.columns.slice(0, 3) };
  expect(readOrders(first).columns).toEqual({ customer: 0, date: 1, amount: 2 });
});

test('amounts are read in each notation', async () => {
  const sum = async (name: string) =>
    readOrders((await readFile(fileOf(name))).tabs[0].table).book.amount.reduce(
      (total, amount) => total + amount,
      0,
    );
  // Sums over the kept rows of the generator, made with Python's csv module and decimal arithmetic.
  expect(await sum('coffee-roaster.csv')).toBeCloseTo(651252.1, 2);
  expect(await sum('kitap-kulubu.csv')).toBeCloseTo(312636.15, 2);
  expect(await sum('chaikhaneh.csv')).toBe(236960000);
});

test('the models find the parameters the coffee roaster was made with, within three standard errors', async () => {
  const { tabs } = await readFile(fileOf('coffee-roaster.csv'));
  const histories = historiesOfOrders(readOrders(tabs[0].table));
  const timing = fitBgnbd(compressed(histories)).model;
  const { spend } = fitGammaGamma(spendHistories(histories));
  if (spend.name !== 'gammagamma') throw new Error('no spend model');
  const found: Readonly<Record<string, number>> = { ...timing.parameters, ...spend.parameters };
  const errors: Readonly<Record<string, number>> = { ...timing.standardErrors, ...spend.standardErrors };
  for (const [letter, truth] of Object.entries(coffeeRoasterShop.behaviour)) {
    const distance = Math.abs(found[letter] - truth) / errors[letter];
    expect({ letter, truth, found: found[letter], near: distance < 3 }).toMatchObject({ near: true });
  }
});
