/** `npm run build`: writes the command, the library, both add-ins and the preview page into their dist folders. */
import { bundleCommand } from '../cli/bundle.mjs';
import { buildExcelAddin } from '../excel-addin/build/build';
import { buildPreview } from '../preview/build';
import { buildSheetsAddon } from '../sheets-addon/build/build';
import { buildLibrary } from './buildLibrary';
import { licenseCommand } from './licenseCommand';

await Promise.all([
  bundleCommand().then((metafile) => licenseCommand('cli/dist', metafile)),
  buildLibrary(),
  buildSheetsAddon(),
  buildExcelAddin(),
]);
await buildPreview();
