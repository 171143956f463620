/** What `test/setup/browser.ts` has started for all tests of this run. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** The variables that tell the workers of jest where it is. */
export const places = {
  browser: 'CLV_TEST_BROWSER',
  preview: 'CLV_TEST_PREVIEW',
  sidebarPage: 'CLV_TEST_SIDEBAR_PAGE',
} as const;

/** The browser; contexts and pages opened through this connection are closed with it. */
export const connectBrowser = (): Promise<Browser> => chromium.connect(placeOf('browser'));

/** The address of the preview. */
export const previewAddress = (): string => placeOf('preview');

/** The page of `sidebarPage.ts` as HTML. */
export const sidebarPage = (): string => readFileSync(placeOf('sidebarPage'), 'utf8');

function placeOf(name: keyof typeof places): string {
  const place = process.env[places[name]];
  if (place === undefined)
    throw new Error(`${places[name]} is not set: run the tests with the repository's jest.config.mjs`);
  return place;
}
