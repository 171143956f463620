import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { sidebarWords } from '../../../core/speech/sidebar/sidebarWords';
import { launchBrowser } from '../../e2e/browser';
import { answered, press } from '../../e2e/home';
import { buildSidebarPage } from '../../e2e/sidebarPage';
import { alignedTable } from '../stopwatch';
import { busyTimes } from './busyTimes';
import type { LargeSheetPage } from './largeSheet';
import { sheetColumns, sheetRows } from './sheetRows';

/** Where the page is, and asks for rows; this program answers, and nothing goes over the network. */
const pageAt = 'https://sheet.invalid/';
const rowsAt = `${pageAt}rows`;

declare const window: Window & LargeSheetPage;

/** What the user does and waits for. */
interface StepUse {
  readonly step: string;
  readonly seconds: number;
  readonly page: number;
  readonly worker: number;
  readonly longestTask: number;
  /** Memory of the page's process, with its worker, in MB; NaN where the system does not tell. */
  readonly megabytes: number;
  readonly peak: number;
}

/**
 * Sheets of eight columns in the sidebar, in a browser. From opening to the report: seconds until the result is shown, seconds of CPU on the page's thread and on that of the worker, the longest that the page did not answer to
 * the user (in ms of CPU, so that other programs on the machine do not matter), and the memory of page and worker.
 */
export async function printBrowser(sizes: readonly number[]): Promise<void> {
  const browser = await launchBrowser();
  try {
    const html = await buildSidebarPage('../bench/browser/largeSheet.ts', true);
    for (const rows of sizes) {
      const { paint, script, steps } = await measure(browser, html, rows);
      const [painted, run] = [paint, script].map((ms) => ms.toFixed(0));
      console.log(`\nFirst paint ${painted} ms after the HTML was there, the script ${run} ms\n`);
      console.log(`A sheet of ${rows.toLocaleString('en')} rows × 8 columns in the sidebar\n`);
      console.log(
        alignedTable([
          ['step', 'seconds', 'page s', 'worker s', 'longest task, ms', 'MB after', 'MB at most'],
          ...steps.map(({ step, seconds, page, worker, longestTask, megabytes, peak }) => [
            step,
            ...[seconds, page, worker].map((time) => time.toFixed(1)),
            ...[longestTask, megabytes, peak].map((number) => number.toFixed(0)),
          ]),
        ]),
      );
    }
  } finally {
    await browser.close();
  }
}

interface Measured {
  /** When the page was first painted and when its script ran, in ms after the HTML was there. */
  readonly paint: number;
  readonly script: number;
  readonly steps: readonly StepUse[];
}

async function measure(browser: Browser, html: string, rows: number): Promise<Measured> {
  const { write } = sidebarWords('en');
  // The page of the tests may fetch nothing, this one its rows.
  const page = await browser.newPage({
    viewport: { width: 300, height: 720 },
    locale: 'en-US',
    bypassCSP: true,
  });
  page.setDefaultTimeout(300_000);
  await page.route(pageAt, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.goto(pageAt);
  await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
  const [there = Number.NaN, paint = Number.NaN, script = Number.NaN] = await page.evaluate(() => [
    (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.responseEnd,
    performance.getEntriesByName('first-paint')[0]?.startTime,
    performance.getEntriesByName('script')[0]?.startTime,
  ]);
  await page.route(`${rowsAt}**`, (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const piece = sheetRows(Number(asked.get('first')), Number(asked.get('count')), rows);
    return route.fulfill({ json: piece, headers: { 'access-control-allow-origin': '*' } });
  });
  const memory = await memoryOf(page);
  const steps: StepUse[] = [];
  const step = async (name: string, action: () => Promise<unknown>) => {
    await browser.startTracing(page, { categories: ['toplevel'] });
    const start = performance.now();
    await action();
    const seconds = (performance.now() - start) / 1000;
    const busy = busyTimes(await browser.stopTracing());
    steps.push({ step: name, seconds, ...busy, ...memory() });
  };
  const start = () =>
    page.evaluate(([count, columns, from]) => window.startSidebar(count, columns, from), [
      rows + 1,
      sheetColumns,
      rowsAt,
    ] as const);
  await step('open, to the answer', async () => {
    await start();
    await answered(page);
  });
  await step('another margin', async () => {
    await page.locator('#home-margin').fill('0.4');
    await page.locator('#home-margin').press('Enter');
    await answered(page);
  });
  await step('write the report', async () => {
    await press(page, write.write);
    await page.getByText(write.done).waitFor();
  });
  await page.close();
  return { paint: paint - there, script: script - there, steps };
}

/** Reads the memory of the page's process from the system. */
async function memoryOf(page: Page): Promise<() => Pick<StepUse, 'megabytes' | 'peak'>> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return () => {
    const used = renderers.map((id) => [fieldOf(id, 'VmRSS'), fieldOf(id, 'VmHWM')]);
    const [megabytes, peak] = used.sort(([one], [other]) => other - one)[0] ?? [Number.NaN, Number.NaN];
    return { megabytes, peak };
  };
}

/** A field of /proc in MB; NaN on other systems than Linux. */
function fieldOf(process: number, name: string): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
