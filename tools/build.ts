/** `npm run build`: writes both add-ins and the preview page into their dist folders. */
import { buildExcelAddin } from '../excel-addin/build/build';
import { buildPreview } from '../preview/build';
import { buildSheetsAddon } from '../sheets-addon/build/build';

await Promise.all([buildSheetsAddon(), buildExcelAddin()]);
await buildPreview();
