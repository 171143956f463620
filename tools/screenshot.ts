/** Takes docs/screenshot.png for the README: home beside a tab of the report, in the preview. Needs `npm run build` first. */
import { mkdir, stat } from 'node:fs/promises';
import { launchBrowser } from '../test/e2e/browser';
import { PreviewPage } from '../test/e2e/previewPage';
import { startPreviewServer } from '../test/e2e/previewServer';

/** A larger window drawn smaller: the report's first screen fits, in a picture of 1280 × 800. */
const view = { viewport: { width: 1600, height: 1000 }, deviceScaleFactor: 0.8 };
const file = 'docs/screenshot.png';
const largest = 300_000;

const server = await startPreviewServer();
const browser = await launchBrowser();
try {
  const preview = await PreviewPage.open(browser, server.address, '?host=google&lang=en', view);
  const frame = await preview.openAddIn('google');
  await preview.writeReport(frame);
  const shown = (await preview.sheets()).find(
    ({ name, charts }) => /segments/i.test(name) && charts.length > 0,
  );
  if (!shown) throw new Error('the report has no chart of segments');
  await preview.showTab(shown.name);
  await preview.page.waitForTimeout(1500);
  await mkdir('docs', { recursive: true });
  await preview.page.screenshot({ path: file });
} finally {
  await browser.close();
  server.stop();
}
const { size } = await stat(file);
console.log(`${file}: ${size} bytes`);
if (size > largest) {
  console.error(`More than ${largest} bytes; a README should load quickly.`);
  process.exitCode = 1;
}
