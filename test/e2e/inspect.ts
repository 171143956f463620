import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { accessibilityViolations } from './axe';

/** Accessible in light and dark, and not wider than the sidebar; by its colours alone where the rest was looked at before. */
export async function inspect(page: Page, name: string, only?: 'color-contrast'): Promise<void> {
  expect([name, await accessibilityViolations(page, only)]).toEqual([name, []]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect([name, width]).toEqual([name, 300]);
  await inTheDark(page, async () => {
    expect([name, await accessibilityViolations(page, 'color-contrast')]).toEqual([name, []]);
    await shoot(page, `${name}-dark`);
  });
  await shoot(page, name);
}

async function inTheDark(page: Page, look: () => Promise<void>): Promise<void> {
  const show = (theme: string) =>
    page.evaluate((one) => {
      document.documentElement.dataset.theme = one;
    }, theme);
  await show('dark');
  await look();
  await show('light');
}

/** A picture of all that can be scrolled to, for a person to look at. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.CLV_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
