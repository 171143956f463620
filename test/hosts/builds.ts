/** What `test/setup/builds.ts` has built for this run: the add-ins and the library. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scriptFiles } from '../../sheets-addon/bridge';

/** The variable that tells the workers of jest where the builds are. */
export const buildsAt = 'CLV_TEST_BUILDS';

export const excelBaseUrl = 'https://addin.example/clv';

export const googleFolder = (): string => folderOf('google');
export const excelFolder = (): string => folderOf('excel');
/** A project in which the library is installed as a package. */
export const libraryProject = (): string => folderOf('project');

export interface BuiltAddon {
  readonly code: string;
  readonly sidebar: string;
  readonly manifest: string;
  /** All HTML files by name, as the project has them. */
  readonly files: Readonly<Record<string, string>>;
}

/** What is pushed to Google. */
export function builtAddon(): BuiltAddon {
  const read = (name: string) => readFileSync(join(googleFolder(), name), 'utf8');
  const names = ['sidebar', ...scriptFiles];
  const files = Object.fromEntries(names.map((name) => [name, read(`${name}.html`)]));
  return { code: read('Code.js'), sidebar: files.sidebar, manifest: read('appsscript.json'), files };
}

function folderOf(name: string): string {
  const builds = process.env[buildsAt];
  if (builds === undefined)
    throw new Error(`${buildsAt} is not set: run the tests with the repository's jest.config.mjs`);
  return join(builds, name);
}
