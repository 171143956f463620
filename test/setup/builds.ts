/** Builds the add-ins once for all test files, in a folder of this run, so that no test sees an old build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from 'esbuild';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { buildSheetsAddon } from '../../sheets-addon/build/build';
import { buildsAt, excelBaseUrl, excelFolder, googleFolder } from '../hosts/builds';

export default async function buildAddins(): Promise<void> {
  process.env[buildsAt] = mkdtempSync(join(tmpdir(), 'builds-'));
  await Promise.all([
    buildSheetsAddon({ out: googleFolder() }),
    buildExcelAddin({ out: excelFolder(), baseUrl: excelBaseUrl, revision: 7 }),
  ]);
  // Its helper process would keep jest waiting.
  await stop();
}

export function removeBuilds(): void {
  rmSync(process.env[buildsAt] ?? '', { recursive: true, force: true });
}
