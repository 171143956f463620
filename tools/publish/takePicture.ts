import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { showReport } from '../pictures/showReport';
import type { StorePicture } from './storeImages';

/** Takes a picture for a store into a folder, without the preview's own bar above the host's; returns its path. */
export async function takePicture(
  browser: Browser,
  address: string,
  picture: StorePicture,
  folder: string,
): Promise<string> {
  const { file, width, height, deviceScaleFactor, ...shown } = picture;
  const viewport = { width: width / deviceScaleFactor, height: height / deviceScaleFactor };
  // Before the grid measures its place.
  const hideBar = async (page: Page) => {
    await page.addInitScript(() => {
      const style = document.createElement('style');
      style.textContent = '.about { display: none !important }';
      document.addEventListener('DOMContentLoaded', () => document.head.append(style));
    });
  };
  const preview = await showReport(browser, address, shown, { viewport, deviceScaleFactor }, hideBar);
  const target = path.join(folder, file);
  await preview.page.screenshot({ path: target });
  await preview.page.context().close();
  return target;
}
