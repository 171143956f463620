/** Both add-ins as files to be handed out. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buildExcelAddin } from '../excel-addin/build/build';
import { version } from '../package.json';
import { buildSheetsAddon } from '../sheets-addon/build/build';
import { checkPackage } from './publish/checkPackage';

interface PackageOptions {
  /** Address of the web server, https, without a path at its end. */
  readonly host: string;
  readonly out: string;
  /** Who hands it in to the stores, by the name that the stores have; then the package keeps their rules too. */
  readonly publisher?: string | undefined;
}

/**
 * Writes the package anew; returns the paths of its files, sorted, from the folder on. Throws when a manifest breaks a rule of
 * its host or of a store.
 */
export async function packageAddins({
  host: given,
  out,
  publisher,
}: PackageOptions): Promise<readonly string[]> {
  const host = given.replace(/\/+$/, '');
  rmSync(out, { recursive: true, force: true });
  const [google, excel] = [path.join(out, 'google'), path.join(out, 'excel', `v${version}`)];
  mkdirSync(google, { recursive: true });
  mkdirSync(excel, { recursive: true });
  await buildSheetsAddon({ out: google });
  await buildExcelAddin({ out: excel, baseUrl: `${host}/v${version}`, revision: 0, publisher });
  renameSync(path.join(excel, 'manifest.xml'), path.join(out, 'excel', 'manifest.xml'));
  const problems = checkPackage({
    google,
    excel: path.join(out, 'excel'),
    host,
    site: excel,
    forStore: publisher !== undefined,
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const name of ['.claspignore', '.clasp.json.example']) {
    copyFileSync(path.join('sheets-addon', name), path.join(google, name));
  }
  const example = path.join(google, '.clasp.json.example');
  writeFileSync(example, readFileSync(example, 'utf8').replace('"rootDir": "dist"', '"rootDir": "."'));
  for (const folder of [google, excel]) copyFileSync('LICENSE', path.join(folder, 'LICENSE'));
  const files = filesIn(out);
  const sums = files.map((file) => `${hashOf(path.join(out, file))}  ${file}\n`);
  writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
  return [...files, 'SHA256SUMS'].sort();
}

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? filesIn(folder, name) : [name];
    })
    .sort();
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
