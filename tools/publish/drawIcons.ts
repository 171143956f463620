import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { drawnIcons } from './storeImages';

/** Draws the icons that are made from docs/publishing/icon.svg into a folder laid out like the repository; returns their paths. */
export async function drawIcons(browser: Browser, folder: string): Promise<readonly string[]> {
  const svg = readFileSync('docs/publishing/icon.svg', 'utf8');
  const page = await browser.newPage();
  const paths: string[] = [];
  for (const { file, width, height } of drawnIcons) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    await page.setViewportSize({ width, height });
    await page.setContent(pageOf(width, height, svg));
    await page.screenshot({ path: target, omitBackground: true });
    paths.push(target);
  }
  await page.close();
  return paths;
}

/** The icon fills its square; on the banner it stands in the middle of a light ground, without words, which differ by language. */
function pageOf(width: number, height: number, svg: string): string {
  const isSquare = width === height;
  const size = isSquare ? width : Math.round(height * 0.6);
  return `<!doctype html><style>
    body { margin: 0; width: ${width}px; height: ${height}px; display: grid; place-items: center; ${isSquare ? '' : 'background: #e8f3ec'} }
    svg { display: block; width: ${size}px; height: ${size}px }
  </style>${svg}`;
}
