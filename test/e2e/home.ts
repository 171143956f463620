/** What a user does in the sidebar, in a page or in the frame of a pane. */
import type { Frame, Locator, Page } from 'playwright-core';
import type { sidebarWords } from '../../core/speech/sidebar/sidebarWords';

type SidebarWords = ReturnType<typeof sidebarWords>;

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

/** A section of the assumptions. */
export const section = (page: Page, title: string) =>
  page.locator(`.assumptions > details:has(> summary:has-text(${JSON.stringify(title)}))`);

/** The input for the least that a group gets of the budget, in the open assumptions. */
export async function unfoldLeast(
  page: Page,
  { heading, fields }: SidebarWords['budget'],
  group: string,
): Promise<Locator> {
  await unfold(page, heading);
  const ofGroup = section(page, heading).locator('details', { hasText: group });
  await ofGroup.locator('summary').click();
  return ofGroup.getByLabel(fields.least.label);
}

/** Types into a field, which counts when Enter is pressed. */
export async function type(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.press('Enter');
}

/** Id, name, card or text of what has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const own = element.tagName === 'SUMMARY' ? element.firstChild : element;
    const { id, ariaLabel, dataset, tagName } = element;
    return id || ariaLabel || dataset.card || own?.textContent?.trim() || tagName;
  });

/** Presses Tab until the element with this id, name, card or text has the focus; backwards with Shift+Tab. */
export async function tabTo(page: Page, wanted: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (now === wanted) return;
    passed.push(now);
  }
  throw new Error(`Tab never reached “${wanted}”, but ${passed.join(', ')}`);
}
