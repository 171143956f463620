/** Writes the add-in as files for a web server: manifest, task pane, functions, worker, help page and icons. */
import '../../core/speech/speakAll';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseNumber } from 'office-addin-cli';
import { languages } from '../../core/speech/language';
import { billFile } from '../../tools/bundledPackages';
import type { OnBundle } from '../../tools/bundleWords';
import { sidebarShell, withShell } from '../../tools/sidebarShell';
import { bundleScripts } from './bundleScripts';
import { functionsMetadata, metadataFile } from './functionsMetadata';
import { helpPage } from './helpPage';
import { fillManifest } from './manifest';
import { type Publisher, publicPages } from './pages/publicPages';

export interface ExcelBuildOptions {
  /** Address of the web server, https. Default: the environment's ADDIN_BASE_URL, else https://localhost:3000. */
  readonly baseUrl?: string;
  /** Fourth number of the version, to be raised when the manifest changes. Default: ADDIN_REVISION, else 0. */
  readonly revision?: number;
  /** Publisher for manifest and pages; null (the default) for use inside an organisation. */
  readonly publisher?: Publisher | null;
  /** Permanent address of the pages on privacy, terms and support. Default: baseUrl. */
  readonly pagesUrl?: string;
  /** The repository. Default: the current directory. */
  readonly root?: string;
  /** Output folder. Default: excel-addin/dist. */
  readonly out?: string;
  readonly onBundle?: OnBundle;
  /** Folder of a build of the same sources, whose scripts are taken as they are: no option changes them. Default: they are bundled. */
  readonly scripts?: string;
}

export async function buildExcelAddin(options: ExcelBuildOptions = {}): Promise<void> {
  const room = path.resolve(options.root ?? '.', 'excel-addin');
  const out = path.resolve(options.out ?? path.join(room, 'dist'));
  const baseUrl = checkedUrl(options.baseUrl ?? process.env.ADDIN_BASE_URL ?? 'https://localhost:3000');
  const revision =
    options.revision ?? parseNumber(process.env.ADDIN_REVISION, 'ADDIN_REVISION should be a number.') ?? 0;

  const { publisher = null, pagesUrl = baseUrl } = options;

  await mkdir(path.join(out, 'assets'), { recursive: true });
  // 16, 32 and 80 pixels on the ribbon, 64 for fine screens: what Office asks for.
  const icons = await readdir(path.join(room, 'assets'));
  await Promise.all([
    options.scripts === undefined
      ? bundleScripts(room, out, options.onBundle)
      : takeScripts(options.scripts, out),
    readFile(path.join(room, 'taskpane.html'), 'utf8').then(async (page) =>
      writeFile(path.join(out, 'taskpane.html'), withShell(page, await sidebarShell(path.dirname(room)))),
    ),
    readFile(path.join(room, 'manifest.xml'), 'utf8').then((template) =>
      writeFile(
        path.join(out, 'manifest.xml'),
        fillManifest(template, { baseUrl, revision, publisher, pagesUrl }),
      ),
    ),
    ...languages.map((language) =>
      writeFile(
        path.join(out, metadataFile(language)),
        `${JSON.stringify(functionsMetadata(language, baseUrl), null, 2)}\n`,
      ),
    ),
    writeFile(path.join(out, 'help.html'), helpPage()),
    ...publicPages({ root: path.dirname(room), publisher, help: `${baseUrl}/help.html` }).map(
      ({ file, html }) => writeFile(path.join(out, file), html),
    ),
    ...icons.map((icon) => copyFile(path.join(room, 'assets', icon), path.join(out, 'assets', icon))),
  ]);
}

async function takeScripts(from: string, out: string): Promise<void> {
  const names = (await readdir(from)).filter((name) => name.endsWith('.js') || name === billFile);
  await Promise.all(names.map((name) => copyFile(path.join(from, name), path.join(out, name))));
}

/** Written instead of copied: a copy of a read-only file could not be overwritten by the next build. */
async function copyFile(from: string, to: string): Promise<void> {
  await writeFile(to, await readFile(from));
}

/** Without a slash at its end. Throws when it is no https, which Excel on the web and the store require. */
export function checkedUrl(text: string): string {
  if (!URL.canParse(text) || new URL(text).protocol !== 'https:')
    throw new Error(`the add-in's address must begin with https://, got ${text}`);
  return new URL(text).href.replace(/\/$/, '');
}
