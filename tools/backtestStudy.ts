/**
 * `npm run backtest-study`: forecasts from rolling origins on five invented shops, and on CDNOW where CLV_TEST_DATA names the
 * folder of the research data; and what shops of many kinds are told of their forecasts. Prints the tables of
 * core/model/README.md and writes nothing. Takes some minutes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../cli/readFile';
import { type BacktestOptions, type BacktestRow, backtest } from '../core/backtest/backtest';
import { type BacktestSummary, summarize } from '../core/backtest/summary';
import type { OrderBook } from '../core/orders/book';
import { readTable } from '../core/orders/readTable';
import { judged, shopsToJudge } from '../test/reference/judgedShops';
import { type Life, livedShop, lives } from '../test/reference/livedShops';

/** Shops of each kind, their customers and weeks. */
const [shops, customers, weeks] = [Number(process.argv[2] ?? 3), 400, 156];
const data = process.env.CLV_TEST_DATA ?? '';

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const signed = (share: number): string => {
  const by = percent(Math.abs(share));
  if (by === percent(0)) return by;
  return `${share > 0 ? '+' : '−'}${by}`;
};

console.log(
  '| shop | weeks | of | forecasts | bias | missed | book: bias | missed | RMSE : book | Gini | book | totals held | width | groups held | customers held |',
);
console.log(`| --- | ---: | --- |${' ---: |'.repeat(12)}`);

for (const [name, file, options] of [
  ['CDNOW, every tenth customer', 'cdnow_sample.csv', { horizons: [13, 26], every: 6, after: 16 }],
  ['CDNOW, all', 'cdnow_master.csv', { horizons: [13, 26], every: 13, after: 26 }],
] as const) {
  const path = join(data, file);
  if (data !== '' && existsSync(path))
    print(name, [...backtest(await bookIn(path), { model: 'auto', ...options })]);
}
const options: BacktestOptions = { model: 'auto', horizons: [13, 26], every: 13, after: 78 };
for (const life of lives) study(life, life.name, options);
for (const life of lives.filter(({ season }) => season !== undefined))
  study(life, `${life.name}, two years known`, { ...options, after: 104 });
printJudgements();

function study(life: Life, name: string, options: BacktestOptions): void {
  const rows: BacktestRow[] = [];
  for (let seed = 1; seed <= shops; seed++)
    rows.push(...backtest(livedShop(life, seed, customers, weeks), options));
  print(name, rows);
}

async function bookIn(path: string): Promise<OrderBook> {
  const { tabs } = await readFile(path, null);
  const read = readTable(tabs[0].table, {}, null);
  if (read.kind === 'customers') throw new Error(`${path} has no single orders`);
  return read.book;
}

function print(name: string, rows: readonly BacktestRow[]): void {
  for (const one of summarize(rows)) console.log(`| ${[name, ...cells(one)].join(' | ')} |`);
}

function cells(one: BacktestSummary): (string | number)[] {
  const { byTheBook: book } = one;
  return [
    one.weeks,
    one.of,
    one.origins,
    signed(Math.expm1(one.bias)),
    percent(Math.expm1(one.absoluteLog)),
    signed(Math.expm1(book.bias)),
    percent(Math.expm1(book.absoluteLog)),
    (one.rmse / book.rmse).toFixed(3),
    one.gini.toFixed(3),
    book.gini.toFixed(3),
    percent(one.totals.held),
    percent(one.totals.width),
    percent(one.groups.held),
    percent(one.customers.held),
  ];
}

function printJudgements(): void {
  const words = { good: 'plan', fair: 'rough guide', unchecked: 'not tested' };
  console.log(
    '\n| shop | months | is told | weeks | what came, beside past forecasts | allow for | range of the total |',
  );
  console.log('| --- | ---: | --- | ---: | --- | ---: | ---: |');
  for (const shop of shopsToJudge) {
    const { trust, total } = judged(shop);
    const { level, weeks, missed, plusMinus } = trust;
    const allowed = [-plusMinus / (1 + plusMinus), plusMinus].map(signed).join(' to ');
    const range = [total.clvLow, total.clvHigh].map((end) => signed(end / total.clv - 1)).join(' to ');
    const told = missed.length > 0 ? [weeks, missed.map(signed).join(', '), allowed] : ['–', '–', '–'];
    console.log(`| ${[shop.name, shop.months, words[level], ...told, range].join(' | ')} |`);
  }
}
