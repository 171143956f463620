/**
 * Run as a process of its own: one cell of a spreadsheet, for which Google loads Code.js anew. The script runs in the
 * main realm: in a context of node:vm each look-up of a global leaves the compiled code, which no host does.
 *
 * Prints what the cell has used and what it shows.
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { serialToTime } from '../../../core/cells/parse/civil';
import { createGoogleHost, type GoogleArgument, realmOf } from '../../../simulated/google';
import { Workbook } from '../../../simulated/workbook/workbook';
import { cpuSeconds } from '../program';
import { simulatedOrders } from '../simulatedOrders';
import { type Cell, shapeOf } from './cell';

const [, , codePath = '', cachePath = '', customers = '', name = '', others = '[]'] = process.argv;

/** Days are Date cells, at midnight in the spreadsheet's zone, which was three hours ahead in all these years. */
const orders = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from(simulatedOrders(Number(customers)), ({ customer, day, amount }) => [
    `C${customer}`,
    new Date(serialToTime(day) - 10_800_000),
    amount,
  ]),
];
const code = readFileSync(codePath, 'utf8');

/** What another cell, another process here, has left. */
const kept = new Map<string, string>(
  existsSync(cachePath) ? (JSON.parse(readFileSync(cachePath, 'utf8')) as [string, string][]) : [],
);
const documentCache = {
  get: (key: string) => kept.get(key) ?? null,
  putAll(texts: Readonly<Record<string, string>>) {
    for (const [key, text] of Object.entries(texts)) kept.set(key, text);
  },
};

let seconds = 0;
function measured<T>(work: () => T): T {
  const before = cpuSeconds();
  try {
    return work();
  } finally {
    seconds += cpuSeconds() - before;
  }
}

const google = createGoogleHost(new Workbook('Shop', 'en-US', 'Europe/Istanbul'), (services) => {
  Object.assign(globalThis, services, { CacheService: { getDocumentCache: () => documentCache } });
  measured(() => runInThisContext(code, { filename: 'Code.js' }));
  const realm = realmOf(globalThis);
  return {
    ...realm,
    get(name) {
      const found = realm.get(name);
      return found && ((...inputs) => measured(() => found(...inputs)));
    },
  };
});
let gives: string;
try {
  gives = shapeOf(google.callCustomFunction(name, [orders, ...(JSON.parse(others) as GoogleArgument[])]));
} catch (error) {
  gives = (error as Error).message;
}
if (cachePath !== '') writeFileSync(cachePath, JSON.stringify([...kept]));
process.stdout.write(JSON.stringify({ seconds, gives } satisfies Cell));
