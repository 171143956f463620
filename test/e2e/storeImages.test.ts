/** The images of the stores' listings can be made anew, each with the pixels that the store asks for. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { drawIcons } from '../../tools/publish/drawIcons';
import { pngSize } from '../../tools/publish/pngSize';
import { drawnIcons, largestPicture, storePictures } from '../../tools/publish/storeImages';
import { takePicture } from '../../tools/publish/takePicture';
import { connectBrowser, previewAddress } from './shared';

jest.setTimeout(180_000);

const folder = mkdtempSync(join(tmpdir(), 'store-'));
let browser: Browser;

beforeAll(async () => {
  browser = await connectBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('icons are drawn with their pixels', async () => {
  const files = await drawIcons(browser, folder);
  expect(files.map((file) => pngSize(readFileSync(file)))).toEqual(
    drawnIcons.map(({ width, height }) => [width, height]),
  );
});

test('a picture shows the report and the pane, and not the preview', async () => {
  const picture = storePictures.find(
    ({ host, language, tab }) => host === 'excel' && language === 'tr' && tab === 'segments',
  );
  if (!picture) throw new Error('no such picture');
  const file = readFileSync(await takePicture(browser, previewAddress(), picture, folder));
  expect(pngSize(file)).toEqual([1366, 768]);
  // An empty page of this size has 5 kB.
  expect(file.length).toBeGreaterThan(30_000);
  expect(file.length).toBeLessThanOrEqual(largestPicture);
});
