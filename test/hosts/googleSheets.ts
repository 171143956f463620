import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { buildSheetsAddon } from '../../sheets-addon/build/build';

export interface BuiltAddon {
  readonly folder: string;
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
}

/** Builds the add-on into a folder of its own, so that a test never sees an old build. */
export async function builtAddon(): Promise<BuiltAddon> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheets-addon-'));
  await buildSheetsAddon({ out: folder });
  // Its helper process would keep jest waiting.
  await esbuild.stop();
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
  return { folder, code: read('Code.js'), sidebar: read('sidebar.html'), manifest: read('appsscript.json') };
}
