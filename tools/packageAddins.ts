/** Both add-ins as files to be handed out. */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { languages } from '../core/speech/language';
import { buildExcelAddin, checkedUrl } from '../excel-addin/build/build';
import { type Publisher, publicPageNames } from '../excel-addin/build/pages/publicPages';
import { version } from '../package.json';
import { buildSheetsAddon } from '../sheets-addon/build/build';
import { checkPackage } from './publish/checkPackage';
import { listingProblems, listingText, readListing, storeNames } from './publish/listing';
import { icons } from './publish/storeImages';

interface PackageOptions {
  /** Address of the web server, https, without a path at its end. */
  readonly host: string;
  readonly out: string;
  /** Who hands it in to the stores; null for an organisation's own use, which need not keep the stores' rules. */
  readonly publisher: Publisher | null;
  /** Folders of both add-ins as they were built of the same sources. Default: they are built. */
  readonly built?: { readonly google: string; readonly excel: string };
}

/**
 * Writes the package anew; returns the paths of its files, sorted, from the folder on. Throws when a manifest or a listing
 * breaks a rule of its host or of a store.
 */
export async function packageAddins({
  host: given,
  out,
  publisher,
  built,
}: PackageOptions): Promise<readonly string[]> {
  // Before anything of the last package is gone.
  const host = checkedUrl(given.replace(/\/+$/, ''));
  rmSync(out, { recursive: true, force: true });
  const [google, excel] = [path.join(out, 'google'), path.join(out, 'excel')];
  const site = path.join(excel, `v${version}`);
  for (const folder of [google, site]) mkdirSync(folder, { recursive: true });
  if (built === undefined) await buildSheetsAddon({ out: google });
  else cpSync(built.google, google, { recursive: true });
  await buildExcelAddin({
    out: site,
    baseUrl: `${host}/v${version}`,
    pagesUrl: host,
    revision: 0,
    publisher,
    ...(built === undefined ? {} : { scripts: built.excel }),
  });
  for (const name of ['manifest.xml', ...publicPageNames.map((page) => `${page}.html`)]) {
    renameSync(path.join(site, name), path.join(excel, name));
  }
  writeClaspSettings(google);
  for (const folder of [google, site]) copyFileSync('LICENSE', path.join(folder, 'LICENSE'));
  const problems = [
    ...checkPackage({ google, excel, host, site, forStore: publisher !== null }),
    ...writeListings(path.join(out, 'store')),
  ];
  copyIcons(path.join(out, 'store', 'icons'));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  zipFiles(out, 'google', ['google/', 'store/google-', ...iconsFor(/Google/)]);
  zipFiles(out, 'excel', ['excel/', 'store/microsoft-', ...iconsFor(/Excel|Microsoft/)]);
  const files = filesIn(out);
  const sums = files.map((file) => `${hashOf(path.join(out, file))}  ${file}\n`);
  writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
  return [...files, 'SHA256SUMS'].sort();
}

function writeClaspSettings(folder: string): void {
  copyFileSync('sheets-addon/.claspignore', path.join(folder, '.claspignore'));
  const example = readFileSync('sheets-addon/.clasp.json.example', 'utf8');
  writeFileSync(
    path.join(folder, '.clasp.json.example'),
    example.replace('"rootDir": "dist"', '"rootDir": "."'),
  );
}

/** Writes store/google-en.txt and so on; returns what the stores would refuse in them. */
function writeListings(folder: string): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return storeNames.flatMap((store) =>
    languages.flatMap((language) => {
      const listing = readListing('.', language);
      writeFileSync(path.join(folder, `${store}-${language}.txt`), listingText(listing, store));
      return listingProblems(listing, store).map(
        (sentence) => `listing for ${store} in ${language}: ${sentence}`,
      );
    }),
  );
}

function copyIcons(folder: string): void {
  mkdirSync(folder);
  for (const { file } of icons) copyFileSync(file, path.join(folder, path.basename(file)));
}

/** Paths of the icons in the package that are for a place. */
function iconsFor(place: RegExp): readonly string[] {
  return icons.filter(({ use }) => place.test(use)).map(({ file }) => `store/icons/${path.basename(file)}`);
}

/** Writes an archive of the files whose paths begin so. It is the same for the same files: its days are those of no machine. */
function zipFiles(out: string, name: string, beginnings: readonly string[]): void {
  const files = filesIn(out).filter((file) => beginnings.some((beginning) => file.startsWith(beginning)));
  const archive = zipSync(
    Object.fromEntries(files.map((file) => [file, readFileSync(path.join(out, file))])),
    {
      mtime: new Date(1980, 0, 1),
      level: 9,
    },
  );
  writeFileSync(path.join(out, `customer-value-${name}-${version}.zip`), archive);
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
