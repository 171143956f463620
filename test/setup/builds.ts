/** The add-ins and the library for all test files, in a folder of this run: built, or taken from `npm run build` where that is up to date. */
import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop } from 'esbuild';
import { buildExcelAddin } from '../../excel-addin/build/build';
import { builtRoom } from '../../tools/builtRooms';
import { buildsAt, excelBaseUrl, excelFolder, googleFolder, libraryProject } from '../hosts/builds';
import { root } from '../root';

export default async function buildAll(): Promise<void> {
  process.env[buildsAt] = mkdtempSync(join(tmpdir(), 'builds-'));
  await Promise.all([
    buildGoogle(googleFolder()),
    buildExcel(excelFolder()),
    installLibrary(join(libraryProject(), 'node_modules/customer-value')),
  ]);
  // Its helper process would keep jest waiting.
  await stop();
}

async function buildGoogle(out: string): Promise<void> {
  const built = builtRoom('sheets-addon');
  if (built !== undefined) return cpSync(built, out, { recursive: true });
  const { buildSheetsAddon } = await import('../../sheets-addon/build/build');
  await buildSheetsAddon({ out });
}

async function buildExcel(out: string): Promise<void> {
  const scripts = builtRoom('excel-addin');
  await buildExcelAddin({
    out,
    baseUrl: excelBaseUrl,
    revision: 7,
    ...(scripts === undefined ? {} : { scripts }),
  });
}

/** Its declarations take as long as both add-ins. */
async function installLibrary(folder: string): Promise<void> {
  const [built, out] = [builtRoom('core'), join(folder, 'core/dist')];
  if (built !== undefined) cpSync(built, out, { recursive: true });
  // Loaded with TypeScript, which takes half a second.
  else await (await import('../../tools/buildLibrary')).buildLibrary({ out });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
}

export function removeBuilds(): void {
  rmSync(process.env[buildsAt] ?? '', { recursive: true, force: true });
}
