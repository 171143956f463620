/** Builds the add-ins and the library once for all test files, in a folder of this run, so that no test sees an old build. */
import { copyFileSync, cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
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

/** The library of `npm run build` where nothing has changed since: its declarations take as long as both add-ins. */
async function installLibrary(folder: string): Promise<void> {
  const out = join(folder, 'core/dist');
  if (isLibraryFresh()) cpSync(built, out, { recursive: true });
  else await buildLibrary({ out });
  copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
}

const built = join(root, 'core/dist');

/** Whether the library was built after the last change of the core and of what builds it. */
function isLibraryFresh(): boolean {
  const made = ['index.js', 'index.d.ts'].map((name) => changedAt(join(built, name)));
  const sources = readdirSync(join(root, 'core'), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('dist'))
    .map((name) => join(root, 'core', name));
  const changes = [...sources, join(root, 'package-lock.json'), join(root, 'tools/buildLibrary.ts')].map(
    changedAt,
  );
  return Math.min(...made) > changes.reduce((last, one) => Math.max(last, one), 0);
}

/** 0 for what is not there. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

export function removeBuilds(): void {
  rmSync(process.env[buildsAt] ?? '', { recursive: true, force: true });
}
