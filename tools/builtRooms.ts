/**
 * What was built last, and of what: a room is built again only when a file that it is built of, or one that was built, has another
 * size or time than then.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface BuiltRoom {
  /** Files and folders that a build reads, from the repository. */
  readonly sources: readonly string[];
  /** Variables of the environment that it reads. */
  readonly variables?: readonly string[];
}

/** The installed packages are in the last of these. */
const shared = ['core', 'tools', 'package.json', 'tsconfig.json', 'node_modules/.package-lock.json'];

/** What each room is built of. @internal */
export const rooms = {
  cli: { sources: ['cli', 'files', 'warehouse', ...shared] },
  core: { sources: shared },
  'sheets-addon': { sources: ['sheets-addon', 'sidebar', ...shared] },
  'excel-addin': {
    sources: ['excel-addin', 'sidebar', 'docs/publishing', ...shared],
    variables: ['ADDIN_BASE_URL', 'ADDIN_REVISION'],
  },
  preview: { sources: ['preview', 'simulated', 'files', ...shared] },
} as const satisfies Record<string, BuiltRoom>;

export type RoomName = keyof typeof rooms;

/** A repository, this one unless another is given. */
const own = fileURLToPath(new URL('..', import.meta.url));

/** The folder in which a room is built, where all in it is as it was built, of what is there now; undefined otherwise. */
export function builtRoom(name: RoomName, root = own): string | undefined {
  const then = textOf(recordOf(name, root));
  const now = JSON.stringify([sourcesOf(name, root), builtIn(name, root)]);
  return then === now ? join(root, name, 'dist') : undefined;
}

/** Builds a room unless that is done. */
export async function buildRoom(name: RoomName, build: () => Promise<unknown>, root = own): Promise<void> {
  if (builtRoom(name, root) !== undefined) return;
  const record = recordOf(name, root);
  // A build that is broken off is none.
  rmSync(record, { force: true });
  // Before: what is changed meanwhile is built again the next time.
  const sources = sourcesOf(name, root);
  await build();
  mkdirSync(dirname(record), { recursive: true });
  const unfinished = `${record}.${process.pid}.tmp`;
  writeFileSync(unfinished, JSON.stringify([sources, builtIn(name, root)]));
  renameSync(unfinished, record);
}

/** Goes when packages are installed anew. */
const recordOf = (name: RoomName, root: string) => join(root, 'node_modules/.cache/built', `${name}.json`);

function sourcesOf(name: RoomName, root: string): readonly string[] {
  const { sources, variables = [] }: BuiltRoom = rooms[name];
  return [
    ...sources.flatMap((path) => filesIn(root, path)),
    ...variables.map((variable) => `${variable} ${process.env[variable]}`),
  ];
}

const builtIn = (name: RoomName, root: string) => filesIn(root, `${name}/dist`);

/** Path, size and time of change of each file in a folder without what is built there, or of the one file. */
function filesIn(root: string, path: string): readonly string[] {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  if (state?.isDirectory() !== true) return [`${path} ${state?.size} ${state?.mtimeMs}`];
  return readdirSync(join(root, path))
    .filter((name) => name !== 'dist')
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
