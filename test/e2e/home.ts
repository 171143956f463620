/** What a user does in the sidebar, in a page or in the frame of a pane. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { accessibilityViolations } from './axe';

/** Waits until there is an answer, or a new one after a change, and nothing is worked out any more. */
export const answered = (page: Page | Frame) =>
  page.locator('footer button.main:not([disabled])').waitFor({ timeout: 60_000 });

export const heading = (page: Page | Frame, text: string) =>
  page.getByRole('heading', { level: 1, name: text, exact: true }).waitFor({ timeout: 60_000 });

export const press = (page: Page | Frame, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** Chooses from the menu in the header. */
export async function choose(page: Page | Frame, name: string): Promise<void> {
  await page.locator('.menu > summary').click();
  await page.locator('.menu').getByRole('button', { name, exact: true }).click();
}

/** Chooses a language from the menu in the header. */
export async function speak(page: Page | Frame, language: string): Promise<void> {
  await page.locator('.menu > summary').click();
  await page.locator('#language').selectOption(language);
}

export async function openAssumptions(page: Page | Frame): Promise<void> {
  await page.locator('#assume').click();
  await page.getByRole('dialog').waitFor();
}

/** Unfolds the first section with this title. */
export const unfold = (page: Page | Frame, title: string) =>
  page.locator('summary', { hasText: title }).first().click();

/** Id, name or text of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const own = element.tagName === 'SUMMARY' ? element.firstChild : element;
    return element.id || element.ariaLabel || own?.textContent?.trim() || element.tagName;
  });

/** Presses Tab until the element with this id, name or text has the focus. */
export async function tabTo(page: Page, wanted: string): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (now === wanted) return;
    passed.push(now);
  }
  throw new Error(`Tab never reached “${wanted}”, but ${passed.join(', ')}`);
}

/** Accessible in light and dark, and not wider than the sidebar. */
export async function inspect(page: Page, name: string): Promise<void> {
  expect([name, await accessibilityViolations(page)]).toEqual([name, []]);
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
