/** The Excel site as `npm run package` makes it, served from its own folder and opened. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as esbuild from 'esbuild';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { outsideExcel } from '../../excel-addin/outsideExcel';
import { version } from '../../package.json';
import { builtRoom } from '../../tools/builtRooms';
import { packageAddins } from '../../tools/packageAddins';
import { accessibilityViolations } from './axe';
import { connectBrowser } from './shared';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(folder, 'excel');
let browser: Browser;
let server: Server;
let address = '';

beforeAll(async () => {
  const [google, excel] = [builtRoom('sheets-addon'), builtRoom('excel-addin')];
  const built = google !== undefined && excel !== undefined ? { built: { google, excel } } : {};
  await packageAddins({ host: 'https://addin.example', out: folder, publisher: null, ...built });
  await esbuild.stop();
  const serve = sirv(site);
  server = createServer((request, response) =>
    serve(request, response, () => {
      response.statusCode = 404;
      response.end();
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await connectBrowser();
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true });
});

/** An empty page, and all that goes wrong in it. Nothing but the site itself is reached; Microsoft's script is as in a browser without Excel. */
async function emptyPage(locale: string) {
  const page = await browser.newPage({ locale });
  const mishaps: string[] = [];
  page.on('pageerror', (error) => mishaps.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') mishaps.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() !== 200) mishaps.push(`${response.status()} ${response.url()}`);
  });
  await page.route(
    (url) => url.origin !== address,
    (route) =>
      route.request().url().endsWith('/office.js')
        ? route.fulfill({
            contentType: 'text/javascript',
            body: 'window.Office = { HostType: { Excel: "Excel" }, onReady: async (then) => then?.({ host: null }) };',
          })
        : route.abort(),
  );
  return { page, mishaps };
}

test.each([
  ['en', 'en-GB'],
  ['tr', 'tr-TR'],
  ['fa', 'fa-IR'],
] as const)('the task pane says in %s that it belongs into Excel', async (language, locale) => {
  const { page, mishaps } = await emptyPage(locale);
  await page.goto(`${address}/v${version}/taskpane.html`);
  await page.getByText(outsideExcel[language]).waitFor();
  expect(await page.locator('html').getAttribute('dir')).toBe(language === 'fa' ? 'rtl' : 'ltr');
  expect(mishaps).toEqual([]);
  await page.close();
});

test('every page of the site opens without a mishap, and is accessible', async () => {
  const pages = [
    ...readdirSync(site).map((file) => `/${file}`),
    ...readdirSync(join(site, `v${version}`)).map((file) => `/v${version}/${file}`),
  ].filter((file) => file.endsWith('.html') && !file.endsWith('taskpane.html'));
  expect(pages.length).toBeGreaterThanOrEqual(4);
  // In one window: a new one for each takes twice as long.
  const { page, mishaps } = await emptyPage('en-US');
  for (const path of pages) {
    await page.goto(address + path);
    expect(await page.locator('h1').count()).toBeGreaterThan(0);
    expect([path, mishaps, await accessibilityViolations(page)]).toEqual([path, [], []]);
  }
  await page.close();
});
