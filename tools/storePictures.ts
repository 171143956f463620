/**
 * `npm run store-pictures [-- folder]`: the pictures of both listings, in three languages, into packages/store/pictures unless
 * given. `npm run store-pictures -- --icons` draws the icons in docs/publishing/icons anew instead.
 *
 * The pictures show the add-ins as they are, in the preview's grid, which stands in for Google Sheets and Excel.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../test/e2e/browser';
import { startPreviewServer } from '../test/e2e/previewServer';
import { drawIcons } from './publish/drawIcons';
import { pngSize } from './publish/pngSize';
import { largestPicture, storePictures } from './publish/storeImages';
import { takePicture } from './publish/takePicture';

const { values, positionals } = parseArgs({
  options: { icons: { type: 'boolean' } },
  allowPositionals: true,
});
const browser = await launchBrowser();
try {
  if (values.icons) for (const file of await drawIcons(browser, '.')) console.log(file);
  else await takeAll(positionals[0] ?? 'packages/store/pictures');
} finally {
  await browser.close();
}

async function takeAll(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startPreviewServer();
  try {
    for (const picture of storePictures) {
      const file = readFileSync(await takePicture(browser, server.address, picture, folder));
      const size = pngSize(file)?.join(' × ');
      if (size !== `${picture.width} × ${picture.height}` || file.length > largestPicture) {
        throw new Error(`${picture.file} has ${size} pixels and ${file.length} bytes`);
      }
      console.log(`${picture.file}: ${size}, ${file.length} bytes`);
    }
  } finally {
    server.stop();
  }
}
