import type { Page } from 'playwright-core';

/** The counts of the open account of rows, in whatever digits, add up to its last line, which is what this gives. */
export async function sumOfAccount(page: Page): Promise<number> {
  const counts = (await page.locator('table.account td').allTextContents()).map(numberIn);
  const stated = counts.pop() ?? Number.NaN;
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(stated);
  return stated;
}

/** The digits of a text, Latin or Persian ones, as one number. */
export function numberIn(text: string): number {
  const latin = text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
  return Number(latin.replace(/\D/g, ''));
}
