/** `npm run build`: writes the command, the library, both add-ins and the preview page into their dist folders. */
import { bundleCommand } from '../cli/bundle.mjs';
import { buildExcelAddin } from '../excel-addin/build/build';
import { buildPreview } from '../preview/build';
import { buildSheetsAddon } from '../sheets-addon/build/build';
import { buildLibrary } from './buildLibrary';

await Promise.all([bundleCommand(), buildLibrary(), buildSheetsAddon(), buildExcelAddin()]);
await buildPreview();
