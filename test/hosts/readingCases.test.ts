/**
 * Small inputs of kinds that people report in public, from the command, from the formulas of both built add-ins and
 * from the sidebar's check: the files of test/fixtures, and further ones where they are there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { files } from '../fixtures/expected';
import { root } from '../root';
import { bothHosts } from './bothHosts';
import { builtAddon, excelFolder } from './builds';
import { byCommand, byFormulas, bySidebar, type Reading } from './readEverywhere';

const hosts = bothHosts(builtAddon().code, excelFolder());

/** The command and the sidebar read the same table in the same way: `exports.test.ts` has that; here are the hosts' cells. */
const fixtures = files.filter(([, { choices }]) => Object.keys(choices ?? {}).length === 0);

describe('the files of the tests, in cells', () => {
  test.each(fixtures)('%s', async (file, { orders, customers, revenue }) => {
    const { google, excel } = await byFormulas(join(root, 'test/fixtures', file), hosts, { clv: false });
    expect(excel).toEqual(google);
    const { read, said } = google;
    if (orders === 0) {
      expect(read).toBeNull();
      expect(said).toMatch(/\.$/);
      expect(said).not.toMatch(/--[a-z]/);
    } else {
      expect([read?.orders, read?.customers]).toEqual([orders, customers]);
      expect(read?.revenue).toBeCloseTo(revenue, 6);
    }
  });
});

/** Expected result of one of the further inputs; left-out fields may be anything. */
interface Case {
  readonly orders?: number;
  readonly customers?: number;
  readonly revenue?: number;
  readonly revenueAtLeast?: number;
  readonly revenueAtMost?: number;
  readonly first?: string;
  readonly last?: string;
  /** Money of the customer whose id holds the key. */
  readonly per?: Readonly<Record<string, number>>;
  /** Must ask, or refuse with a sentence. */
  readonly ask?: boolean;
  readonly notOrders?: boolean;
  readonly say?: boolean;
  readonly saysPending?: number;
  readonly notCustomer?: string;
}

const folder = process.env.CLV_TEST_CASES ?? join(root, '..', 'shared', 'cases');

if (existsSync(join(folder, 'expected.json'))) {
  const cases = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<string, Case>;

  describe('further inputs', () => {
    test('each has its answer', () => {
      const there = readdirSync(folder).filter((file) => /\.(csv|xlsx)$/.test(file));
      expect(there.sort()).toEqual(Object.keys(cases).sort());
    });

    describe.each(Object.entries(cases))('%s', (file, expected) => {
      const path = join(folder, file);
      test('from the command', async () => holds(await byCommand(path), expected, 'told'));
      test('in the sidebar’s check', async () => holds(await bySidebar(path), expected, 'told'));
      test('from =CLV(range) in both hosts', async () => {
        const { google, excel } = await byFormulas(path, hosts, { clv: true });
        holds(google, expected, 'cells');
        expect(excel).toEqual(google);
      });
    });
  });
} else test.skip('further inputs (left out: they are not in this checkout)', () => {});

/** A cell of numbers has no room for warnings: it says something only instead of them. */
function holds({ read, said }: Reading, expected: Case, place: 'told' | 'cells'): void {
  if (expected.ask) {
    expect(read).toBeNull();
    expect(said).not.toBe('');
    return;
  }
  if (expected.notOrders) {
    // Read as the customers that it holds, or refused: said in either case.
    if (read === null || place === 'told') expect(said).not.toBe('');
    return;
  }
  for (const key of ['orders', 'customers', 'first', 'last'] as const) {
    const isTold = expected[key] !== undefined && read?.[key] !== null;
    if (isTold) expect([key, read?.[key]]).toEqual([key, expected[key]]);
  }
  const { revenue = Number.NaN, spent = {} } = read ?? {};
  if (expected.revenue !== undefined) expect(revenue).toBeCloseTo(expected.revenue, 6);
  if (expected.revenueAtLeast !== undefined) expect(revenue).toBeGreaterThanOrEqual(expected.revenueAtLeast);
  if (expected.revenueAtMost !== undefined) expect(revenue).toBeLessThanOrEqual(expected.revenueAtMost);
  if (place === 'told' && expected.say) expect(said).not.toBe('');
  if (place === 'told' && expected.saysPending !== undefined) {
    expect(said).toMatch(new RegExp(`\\b${expected.saysPending} rows|pendingOrders`));
  }
  const names = Object.keys(spent);
  if (names.length === 0) return;
  for (const [name, money] of Object.entries(expected.per ?? {})) {
    const own = names.filter((customer) => customer.includes(name));
    expect([name, own.map((one) => spent[one])]).toEqual([name, [money]]);
  }
  if (expected.notCustomer !== undefined) expect(names).not.toContain(expected.notCustomer);
}
