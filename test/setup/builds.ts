/** Builds the add-ins and the library once for all test files, in a folder of this run, so that no test sees an old build. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from 'esbuild';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { buildSheetsAddon } from '../../sheets-addon/build/build';
import { buildLibrary } from '../../tools/buildLibrary';
import { buildsAt, excelBaseUrl, excelFolder, googleFolder, libraryProject } from '../hosts/builds';
import { root } from '../root';

export default async function buildAll(): Promise<void> {
  process.env[buildsAt] = mkdtempSync(join(tmpdir(), 'builds-'));
  await Promise.all([
    buildSheetsAddon({ out: googleFolder() }),
    buildExcelAddin({ out: excelFolder(), baseUrl: excelBaseUrl, revision: 7 }),
    installLibrary(join(libraryProject(), 'node_modules/customer-value')),
  ]);
  // Its helper process would keep jest waiting.
  await stop();
}

async function installLibrary(folder: string): Promise<void> {
  await buildLibrary({ out: join(folder, 'core/dist') });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
}

export function removeBuilds(): void {
  rmSync(process.env[buildsAt] ?? '', { recursive: true, force: true });
}
