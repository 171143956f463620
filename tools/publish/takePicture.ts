import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { showReport } from '../pictures/showReport';
import type { StorePicture } from './storeImages';

/**
 * Takes a picture for a store into a folder, without the preview's own bar above the host's; returns its path. The preview's grid
 * writes right-to-left text the wrong way round above the sheet, as no host does: there it is left out.
 */
export async function takePicture(
  browser: Browser,
  address: string,
  picture: StorePicture,
  folder: string,
): Promise<string> {
  const { file, width, height, deviceScaleFactor, taken, ...shown } = picture;
  const viewport = { width: width / deviceScaleFactor, height: height / deviceScaleFactor };
  const unshown = ['.about { display: none !important }'];
  if (picture.language === 'fa') {
    unshown.push('[data-u-comp="formula-bar"] canvas { visibility: hidden !important }');
  }
  // Before the grid measures its place.
  const prepare = async (page: Page) => {
    await page.clock.setFixedTime(new Date(taken));
    await page.addInitScript((rules) => {
      const style = document.createElement('style');
      style.textContent = rules;
      document.addEventListener('DOMContentLoaded', () => document.head.append(style));
    }, unshown.join('\n'));
  };
  const preview = await showReport(browser, address, shown, { viewport, deviceScaleFactor }, prepare);
  const target = path.join(folder, file);
  await preview.page.screenshot({ path: target });
  await preview.page.context().close();
  return target;
}
