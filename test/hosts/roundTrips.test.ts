/** A call to a host takes about a second in life, however little it does: how many a small shop waits for. */
import { countedHosts, shopWith } from './trips/countedHosts';
import { wholeRun } from './trips/wholeRun';

const most = {
  google: (tabs: number) => 2 + tabs,
  excel: (tabs: number) => 2 * (2 + tabs),
};

describe.each(['google', 'excel'] as const)('%s', (name) => {
  test('a shop with 1,000 orders, from opening the sidebar to the report', async () => {
    const workbook = shopWith(1_000);
    const { host, count } = countedHosts[name](workbook);
    const { written } = await wholeRun(host);
    expect(written.length).toBe(7);
    expect(count().calls).toBeLessThanOrEqual(most[name](written.length));
    const first = count();
    await wholeRun(host);
    expect(workbook.sheets).toHaveLength(8);
    // What the user may have written on the tabs is read before.
    expect(count().calls - first.calls).toBeLessThanOrEqual(2 * most[name](written.length) + 1);
  });
});
