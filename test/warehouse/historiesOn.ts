import type { Row } from '../../core/cells/cell';
import { dayToIso, isoToDay } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { historiesOf } from '../../core/customers/histories';
import { cohorts } from '../../core/insight/cohorts';
import { patternsOf } from '../../core/model/fit/patterns';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import { lastDayOf, type OrderBook } from '../../core/orders/book';
import { readOrders } from '../../core/orders/readOrders';
import { rfmSegmentation } from '../../core/segments/schemes/scoredSegments';
import { cohortsQuery } from '../../warehouse/queries/cohorts';
import { groupsQuery } from '../../warehouse/queries/groups';
import { historiesQuery } from '../../warehouse/queries/histories';
import { movementQuery } from '../../warehouse/queries/movement';
import { patternsQuery } from '../../warehouse/queries/patterns';
import { sqlOf } from '../../warehouse/query';
import type { Source } from '../../warehouse/source';
import { near } from '../reference/near';
import { shopRows } from '../reference/referenceShop';
import { cdnowSample } from '../reference/researchData';
import { type Engine, fillOrders, type SqlRow } from './engines';
import { ordersByLine, refundedOrders } from './inventedOrders';

interface Shop {
  readonly what: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly source: Omit<Source, 'table'>;
  readonly reading?: ReadingChoices;
}

const plain = [
  ['Customer', 'VARCHAR(40)'],
  ['Date', 'DATE'],
  ['Amount', 'DECIMAL(12, 2)'],
] as const;
const named = { customer: 'Customer', date: 'Date', amount: 'Amount' } as const;

const shops: Shop[] = [
  {
    what: 'an invented shop',
    columns: plain,
    rows: shopRows()
      .slice(1)
      .map(([customer, date, , amount]) => [customer, date, amount]),
    source: { columns: named, counted: [] },
  },
  {
    what: 'the same up to an earlier day',
    columns: plain,
    rows: shopRows()
      .slice(1)
      .map(([customer, date, , amount]) => [customer, date, amount]),
    source: { columns: named, counted: [], asOf: '2023-09-30' },
  },
  {
    what: 'refunds without order numbers, as they come',
    columns: plain,
    rows: refundedOrders(400),
    source: { columns: named, counted: [] },
    reading: { duplicateOrders: 'all' },
  },
  {
    what: 'lines of orders with their refunds',
    columns: [...plain, ['Order number', 'VARCHAR(40)']],
    rows: ordersByLine(400),
    source: { columns: { ...named, orderId: 'Order number' }, counted: [] },
  },
];

function bookOf({ columns, rows, reading = {}, source }: Shop): OrderBook {
  const header = columns.map(([name]) => name);
  const { book, problems } = readOrders(
    tableOf([header, ...rows] as Row[]),
    reading,
    source.asOf === undefined ? null : isoToDay(source.asOf),
  );
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return book;
}

/** Runs every query on a shop, and compares it with the core. */
async function compare(engine: Engine, shop: Shop): Promise<void> {
  await fillOrders(engine, shop.columns, shop.rows);
  const target = { dialect: engine.dialect, source: { ...shop.source, table: 'orders' } };
  const book = bookOf(shop);
  const asOf = shop.source.asOf === undefined ? lastDayOf(book) : (isoToDay(shop.source.asOf) ?? 0);
  compareHistories(await engine.rows(sqlOf(historiesQuery(target))), book, asOf);
  comparePatterns(await engine.rows(sqlOf(patternsQuery(target))), book, asOf);
  compareGroups(await engine.rows(sqlOf(groupsQuery(target))), book, asOf);
  compareCohorts(await engine.rows(sqlOf(cohortsQuery(target))), book, asOf);
  const earlier = asOf - 90;
  compareMovement(await engine.rows(sqlOf(movementQuery(target, dayToIso(earlier)))), book, earlier, asOf);
}

const exact = 1e-12;

function compareHistories(rows: readonly SqlRow[], book: OrderBook, asOf: number): void {
  const core = historiesOf(book, asOf);
  expect(rows).toHaveLength(core.count);
  const byKey = new Map(rows.map((row) => [row.customer, row]));
  const own = Array.from(core.customer, (inBook) => byKey.get(book.keys[inBook]));
  expect(
    own.map((row) => {
      const { orders, first_order, last_order, frequency, recency_days, age_days } = row ?? {};
      const [recency, age] = [Number(recency_days) / 7, Number(age_days) / 7];
      return { orders, first_order, last_order, frequency, recency_days, recency, age_days, age };
    }),
  ).toEqual(
    own.map((_, i) => ({
      orders: core.orders[i],
      first_order: dayToIso(core.firstDay[i]),
      last_order: dayToIso(core.lastDay[i]),
      frequency: core.frequency[i],
      recency_days: Math.round(7 * core.recency[i]),
      recency: core.recency[i],
      age_days: Math.round(7 * core.age[i]),
      age: core.age[i],
    })),
  );
  for (const [i, row] of own.entries()) {
    near(Number(row?.total_spend), core.revenue[i], exact, 1);
    near(Number(row?.monetary_value), core.meanSpend[i], exact, 1);
    near(Number(row?.log_gaps), core.logGaps[i], exact, 1);
  }
}

function comparePatterns(rows: readonly SqlRow[], book: OrderBook, asOf: number): void {
  const core = patternsOf(historiesOf(book, asOf));
  const key = (...parts: readonly (number | SqlRow[string] | undefined)[]) => parts.join(' ');
  const found = new Map<string, { customers: number; logGaps: number }>();
  for (const { frequency, recency_days, age_days, customers, log_gaps } of rows) {
    const own = key(frequency, recency_days, age_days);
    const { customers: known, logGaps } = found.get(own) ?? { customers: 0, logGaps: 0 };
    found.set(own, {
      customers: known + Number(customers),
      logGaps: logGaps + Number(customers) * Number(log_gaps),
    });
  }
  expect(found.size).toBe(core.count);
  const own = Array.from(core.frequency.subarray(0, core.count), (frequency, i) =>
    found.get(key(frequency, Math.round(7 * core.recency[i]), Math.round(7 * core.age[i]))),
  );
  expect(own.map((one) => one?.customers)).toEqual(own.map((_, i) => core.customers[i]));
  // The core rounds to multiples of 2⁻³².
  for (const [i, one] of own.entries()) near(one?.logGaps ?? Number.NaN, core.logGaps[i], 1e-9, 1);
}

function compareCohorts(rows: readonly SqlRow[], book: OrderBook, asOf: number): void {
  const expected = cohorts(book, asOf, 'month').cohorts.flatMap(({ start, periods }) =>
    periods.flatMap(({ customers, orders, revenue }, since) =>
      customers === 0 ? [] : [{ cohort: dayToIso(start), months_since: since, customers, orders, revenue }],
    ),
  );
  expect(rows.map(({ revenue, ...row }) => row)).toEqual(expected.map(({ revenue, ...row }) => row));
  expected.forEach(({ revenue }, i) => {
    near(Number(rows[i]?.revenue), revenue, exact, 1);
  });
}

function compareGroups(rows: readonly SqlRow[], book: OrderBook, asOf: number): void {
  const histories = historiesOf(book, asOf);
  const { groups, of } = rfmSegmentation({ histories, orders: { kind: 'orders', book } });
  const expected = groups.map(({ key }, group) => {
    const indexes = Array.from(of.keys()).filter((index) => of[index] === group);
    return {
      segment: key,
      customers: indexes.length,
      all_orders: indexes.reduce((sum, index) => sum + histories.orders[index], 0),
      revenue: indexes.reduce((sum, index) => sum + histories.revenue[index], 0),
    };
  });
  const found = expected.filter(({ customers }) => customers > 0);
  expect(rows).toHaveLength(found.length);
  for (const { segment, customers, all_orders, revenue } of found) {
    const row = rows.find((one) => one.segment === segment);
    expect(row).toMatchObject({ segment, customers, all_orders });
    near(Number(row?.revenue), revenue, exact, 1);
  }
}

/** The core's segments of both days, by the limits of the later one. */
function compareMovement(rows: readonly SqlRow[], book: OrderBook, earlier: number, asOf: number): void {
  const orders = { kind: 'orders', book } as const;
  const [before, after] = [earlier, asOf].map((day) => ({ histories: historiesOf(book, day), orders }));
  if (!before || !after) throw new Error('no days');
  const [then, now] = [rfmSegmentation(before, after), rfmSegmentation(after)];
  const placeThen = new Map(Array.from(before.histories.customer, (inBook, index) => [inBook, index]));
  const expected = new Map<string, { customers: number; revenue: number }>();
  after.histories.customer.forEach((inBook, index) => {
    const old = placeThen.get(inBook);
    const from = old === undefined ? 'new' : then.groups[then.of[old]].key;
    const move = `${from} ${now.groups[now.of[index]].key}`;
    const { customers, revenue } = expected.get(move) ?? { customers: 0, revenue: 0 };
    const since = after.histories.revenue[index] - (old === undefined ? 0 : before.histories.revenue[old]);
    expected.set(move, { customers: customers + 1, revenue: revenue + since });
  });
  expect(expected.size).toBeGreaterThan(5);
  expect(new Set(rows.map(({ earlier_segment, segment }) => `${earlier_segment} ${segment}`))).toEqual(
    new Set(expected.keys()),
  );
  for (const { earlier_segment, segment, customers, revenue_since } of rows) {
    const move = expected.get(`${earlier_segment} ${segment}`);
    expect(customers).toBe(move?.customers);
    near(Number(revenue_since), move?.revenue ?? Number.NaN, 1e-9, 1);
  }
}

/** Defines the tests that histories, patterns, groups, cohorts and movement are on this engine what they are in the core. */
export function historiesOn(engine: () => Engine): void {
  test.each(shops)('groups $what as the core does', (shop) => compare(engine(), shop));
}

/** The same for CDNOW, where the research data are there. */
export function cdnowOn(engine: () => Engine): void {
  test('is grouped as the core does', () =>
    compare(engine(), {
      what: 'CDNOW',
      columns: plain,
      rows: cdnowSample().slice(1),
      source: { columns: named, counted: [], asOf: '1997-09-30' },
      reading: { duplicateOrders: 'all' },
    }));
}
