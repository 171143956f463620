import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityViolations } from './axe';

/** Accessible, and not wider than the sidebar. By its colours alone where the rest was just looked at. */
async function look(page: Page, name: string, only?: 'color-contrast'): Promise<void> {
  expect([name, await accessibilityViolations(page, only)]).toEqual([name, []]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([name, width]).toEqual([name, 300]);
  await shoot(page, name);
}

/** As it is, for a place that was looked at in another language: words change no colours. */
export const inspectWords = (page: Page, name: string) => look(page, name);

/** In light and dark. */
export async function inspect(page: Page, name: string): Promise<void> {
  await look(page, name);
  await dressed(page, { theme: 'dark' }, () => look(page, `${name}-dark`, 'color-contrast'));
}

/** In light and dark, in the colours and the font of both hosts. */
export async function inspectBothLooks(page: Page, name: string): Promise<void> {
  await inspect(page, name);
  await dressed(page, { look: 'excel' }, () => look(page, `${name}-excel`, 'color-contrast'));
  await dressed(page, { look: 'excel', theme: 'dark' }, () =>
    look(page, `${name}-excel-dark`, 'color-contrast'),
  );
}

/** Gives the root of the page other attributes, on which all of its colours depend, and puts them back. */
async function dressed(
  page: Page,
  attributes: Readonly<Record<string, string>>,
  then: () => Promise<void>,
): Promise<void> {
  const dress = (given: Readonly<Record<string, string | undefined>>) =>
    page.evaluate((wanted) => {
      const { dataset } = document.documentElement;
      const before = Object.fromEntries(Object.keys(wanted).map((name) => [name, dataset[name]]));
      Object.assign(dataset, wanted);
      return before;
    }, given);
  const before = await dress(attributes);
  await then();
  await dress(before);
}

/** A picture of all that can be scrolled to, for a person to look at. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.CLV_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
