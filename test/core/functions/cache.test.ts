import { catalog } from '../../../core/functions/catalog/catalog';
import type { AnswerCache, FunctionResult, Input } from '../../../core/functions/types';
import { seededRandom } from '../../../core/math/random';

/** Forty customers with an address and a telephone number each, who order once to four times, on any day. */
const random = seededRandom(5);
const rows: (string | number)[][] = [['Email', 'Phone', 'Date', 'Amount']];
for (let customer = 0; customer < 40; customer++) {
  for (let order = 0; order <= customer % 4; order++) {
    const phone = `0532 111 22 ${10 + customer}`;
    const day = 45_000 + customer * 9 + (order === 0 ? 0 : Math.floor(150 * random()));
    rows.push([`c${customer}@shop.com`, phone, day, 20 + order]);
  }
}

/** A cache in memory that counts what is done to it. */
function memoryCache() {
  const texts = new Map<string, string>();
  const counted = { puts: 0, texts };
  const cache: AnswerCache = {
    get: (key) => texts.get(key) ?? null,
    put(written) {
      counted.puts++;
      for (const [key, text] of Object.entries(written)) texts.set(key, text);
    },
  };
  return { cache, counted };
}

function call(name: string, inputs: readonly Input[], cache?: AnswerCache): FunctionResult {
  const found = catalog.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found.run(inputs, { language: 'en', mostCells: 1e6, cache });
}

const customers = ['c7@shop.com', ' C13@SHOP.COM', '+90 532 111 22 21'];
const questions: readonly [name: string, ...more: Input[]][] = [
  ['CLV', 24, '40%'],
  ['SEGMENT', 'value'],
  ['SEGMENT', 'rf'],
  ['RFM'],
  ['P_ALIVE', 45_300],
  ['EXPECTED_ORDERS', 6],
];

test.each(questions)('%s from the cache is the same to the last bit', (name, ...more) => {
  const { cache, counted } = memoryCache();
  for (const customer of customers) {
    const alone = call(name, [rows, customer, ...more]);
    expect(call(name, [rows, customer, ...more], cache)).toEqual(alone);
  }
  expect(counted.puts).toBe(1);
});

test('questions do not answer each other', () => {
  const { cache } = memoryCache();
  const twice = () => questions.map(([name, ...more]) => call(name, [rows, 'c7@shop.com', ...more], cache));
  const first = twice();
  expect(twice()).toEqual(first);
  expect(new Set(first.map((answer) => JSON.stringify(answer))).size).toBe(questions.length);
});

test('other orders have other answers', () => {
  const { cache, counted } = memoryCache();
  const [before, after] = [rows, [...rows, ['c7@shop.com', '', 45_500, 900]]].map((orders) =>
    call('CLV', [orders, 'c7@shop.com'], cache),
  );
  expect(after).toBeGreaterThan(before as number);
  expect(counted.puts).toBe(2);
});

test('somebody unknown is said at once, without another analysis', () => {
  const { cache, counted } = memoryCache();
  call('CLV', [rows, 'c7@shop.com'], cache);
  expect(() => call('CLV', [rows, 'zoe@shop.com'], cache)).toThrow('“zoe@shop.com” is not among the orders');
  expect(counted.puts).toBe(1);
});

test('a range of customers and the table need no cache', () => {
  const { cache, counted } = memoryCache();
  call('CLV', [rows, [['c7@shop.com'], ['c8@shop.com']]], cache);
  call('CLV', [rows], cache);
  expect(counted.puts).toBe(0);
});

test('a cache that keeps nothing, or loses half, changes no answer', () => {
  const alone = call('CLV', [rows, 'c7@shop.com']);
  expect(call('CLV', [rows, 'c7@shop.com'], { get: () => null, put: () => {} })).toBe(alone);
  const long = [rows[0] ?? [], ...Array.from({ length: 30 }, () => rows.slice(1)).flat()];
  const { cache, counted } = memoryCache();
  const usual = customers.map((customer) => call('CLV', [long, customer], cache));
  expect(counted.texts.size).toBeGreaterThan(3);
  [...counted.texts.keys()].forEach((key, i) => {
    if (i % 2 === 0) counted.texts.delete(key);
  });
  expect(customers.map((customer) => call('CLV', [long, customer], cache))).toEqual(usual);
});

test('the cache holds no names, addresses or numbers of anybody', () => {
  const { cache, counted } = memoryCache();
  for (const [name, ...more] of questions) call(name, [rows, 'c7@shop.com', ...more], cache);
  const everything = [...counted.texts].flat().join(' ');
  expect(everything.length).toBeGreaterThan(1000);
  for (const part of ['@', 'shop', '532111221']) expect(everything.includes(part)).toBe(false);
});
