import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../core/cells/cell';
import type { DocumentJson } from '../../core/report/documentJson';
import { historyWords } from '../../core/speech/history/historyWords';
import { shopRows } from '../reference/segmentShop';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rows = shopRows(77, 300);
const lastDay = Math.max(...rows.slice(1).map(([, day]) => Number(day)));
/** Orders as text, up to so many days before the last one. */
function ordersUpTo(days: number): string {
  const path = join(folder, `orders-${days}.csv`);
  const until = (row: readonly Cell[]) => row[1] === 'Order date' || Number(row[1]) <= lastDay - days;
  const iso = (day: Cell) =>
    typeof day === 'number' ? new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10) : day;
  writeFileSync(
    path,
    rows
      .filter(until)
      .map(([customer, day, ...rest]) => [customer, iso(day), ...rest].join(','))
      .join('\n'),
  );
  return path;
}

const out = join(folder, 'report.xlsx');

async function report(...words: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(...words);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

async function document(...words: string[]): Promise<DocumentJson> {
  return JSON.parse(await report(...words, '--json'));
}

test('a report that is written again over the last one says what has changed, and what its campaigns brought', async () => {
  const first = await report(ordersUpTo(40), '--out', out, '--locale', 'tr', '--control-share', '30%');
  expect(first).toContain('bu ilk çalıştırma');
  const second = await report(ordersUpTo(5), '--out', out, '--control-share', '30%');
  expect(second).toMatch(
    /What changed since last time\? [+−][\d,]+ since .+; \d+ newly slipping, \d+ came back/,
  );
  expect(second).toMatch(
    /Did my campaign work\? Campaign of .+: \d+ written to, \d+ ordered in \d+ days; of \d+ kept aside, \d+ ordered: /,
  );
  const third = await document(ordersUpTo(0), '--history', out);
  expect(third.history.runs).toHaveLength(3);
  expect(third.history.unread).toEqual([]);
  expect(third.verdicts.map(({ complete }) => complete)).toEqual([false, false, false, true, true, true]);
  expect(third.home.cards.changes).toMatchObject({ empty: null, since: third.history.runs[1].day });
  for (const { version, settings } of third.history.runs) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(settings).toMatchObject({ months: 12, margin: 1, model: 'auto', scheme: 'plain' });
  }
}, 120_000);

test('without a report to read back every run is the first', async () => {
  const { history, home, verdicts } = await document(ordersUpTo(0));
  expect(history.runs).toHaveLength(1);
  expect(verdicts).toEqual([]);
  expect(home.cards.changes).toMatchObject({ empty: 'firstRun' });
});

test('an earlier report that is not there is named, and one without a history remembers nothing', async () => {
  const { code, stderr } = await runCommand(ordersUpTo(0), '--json', '--history', join(folder, 'none.xlsx'));
  expect(code).toBe(1);
  expect(stderr).toContain('none.xlsx');
  const found = await document(ordersUpTo(0), '--history', ordersUpTo(5));
  expect(found.history.runs).toHaveLength(1);
});

test('the tab has another name in each language, by which it is found', () => {
  const names = (['en', 'tr', 'fa'] as const).map((language) => historyWords(language).tab);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name.length).toBeLessThan(32);
});
