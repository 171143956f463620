/** The built add-in, once per test file, in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExcelAddin } from '../../excel-addin/build/build';

export const baseUrl = 'https://addin.example/clv';

/** Registers the build before and the clean-up after all tests; the answer gives the folder. */
export function builtAddin(): () => string {
  const folder = mkdtempSync(join(tmpdir(), 'excel-addin-'));
  beforeAll(() => buildExcelAddin({ out: folder, baseUrl, revision: 7 }), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
