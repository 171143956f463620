/** The built add-ins in their hosts come with one language, and learn another one when it is chosen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { homeWords } from '../../core/speech/home/homeWords';
import type { Language } from '../../core/speech/language';
import { pageWords } from '../../core/speech/pages/pageWords';
import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { root } from '../root';
import { speak } from './home';
import { PreviewPage, withoutGrid } from './previewPage';
import { connectBrowser, previewAddress } from './shared';

jest.setTimeout(180_000);

let browser: Browser;
let preview: PreviewPage;

beforeAll(async () => {
  browser = await connectBrowser();
  preview = await PreviewPage.open(
    browser,
    previewAddress(),
    '?host=google&lang=tr&shop=coffee-roaster',
    undefined,
    withFewCustomers,
  );
});

afterAll(() => browser?.close());

/** The first rows of the sample shop, in Turkish, and no grid to show them. */
async function withFewCustomers(page: Page): Promise<void> {
  await withoutGrid(page);
  const lines = readFileSync(join(root, 'samples/coffee-roaster.csv'), 'utf8').split('\n').slice(0, 300);
  await page.route('**/samples/coffee-roaster.csv', (route) => route.fulfill({ body: lines.join('\n') }));
}

/** Waits for the answer in this language. */
const answerIn = (frame: Frame, language: Language) =>
  frame.getByText(homeWords(language).revenue, { exact: true }).waitFor({ timeout: 60_000 });

/** The languages whose words have come to the pane. */
const languagesIn = (frame: Frame) =>
  frame.evaluate(() =>
    Object.keys((window as unknown as { customerValueWords: { words: object } }).customerValueWords.words),
  );

test.each(['google', 'excel'] as const)('in %s', async (host) => {
  if (host === 'excel') await preview.show('?host=excel&lang=tr&shop=coffee-roaster');
  const files: string[] = [];
  preview.page.on('request', (request) => {
    const [, file] = /\/((?:words|later)\.(?:\w+\.)?js)\?\w{8}$/.exec(request.url()) ?? [];
    if (file !== undefined) files.push(file);
  });
  const frame = await preview.openAddIn(host);
  const said = { tr: sidebarWords('tr'), fa: sidebarWords('fa') };
  await answerIn(frame, 'tr');
  expect(await languagesIn(frame)).toEqual(['tr']);

  if (host === 'excel') {
    // A file of words that is not there leaves the language that is.
    expect(preview.errors).toEqual([]);
    await preview.page.route('**/words.fa.js*', (route) => route.abort());
    await speak(frame, 'fa');
    await frame.getByText(said.tr.languageNotLoaded('فارسی')).waitFor();
    await answerIn(frame, 'tr');
    await preview.page.unroute('**/words.fa.js*');
    // The browser tells of the file.
    preview.errors.length = 0;
    await preview.page.keyboard.press('Escape');
  }

  await speak(frame, 'fa');
  await answerIn(frame, 'fa');
  expect(await languagesIn(frame)).toEqual(['tr', 'fa']);
  expect(await frame.evaluate(() => document.documentElement.dir)).toBe('rtl');

  // The worker learns it too.
  await preview.writeReport(frame);
  await frame.getByText(said.fa.write.done).waitFor();
  const names = (await preview.sheets()).map(({ name }) => name);
  expect(names).toContain(pageWords('fa').tabs.summary);

  // Back to a language that is there: nothing is loaded.
  await speak(frame, 'tr');
  await frame.getByText(said.tr.write.done).waitFor();
  const isExcel = host === 'excel';
  // The page asks for it, after the failure once more, and then the worker.
  expect(files.filter((file) => file.startsWith('words'))).toEqual(
    isExcel ? ['words.fa.js', 'words.fa.js', 'words.fa.js'] : [],
  );
  // What the report is made with, once there is an answer.
  for (const file of ['later.js', 'later.fa.js']) expect(files.includes(file)).toBe(isExcel);
  expect(preview.outside).toEqual([]);
  expect(preview.errors).toEqual([]);
});
