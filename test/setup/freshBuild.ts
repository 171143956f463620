/** What `npm run build` has built, where nothing has changed since: as in `npm test`, which begins with it. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root';

const shared = ['core', 'tools', 'package.json', 'package-lock.json', 'tsconfig.json'];
const sources = {
  core: shared,
  'excel-addin': ['excel-addin', 'sidebar', ...shared],
  'sheets-addon': ['sheets-addon', 'sidebar', ...shared],
} as const;

/** The folder that was built of this room; undefined where there is none, or one that is older than its sources. */
export function freshBuild(room: keyof typeof sources): string | undefined {
  const built = join(root, room, 'dist');
  // A file that is no longer built would stay in its folder, and make it old. The library has a file for each of the core.
  const oldest = Math.min(...(room === 'core' ? [join(built, 'index.d.ts')] : filesIn(built)).map(changedAt));
  const changes = sources[room].flatMap((name) => filesIn(join(root, name))).map(changedAt);
  return oldest > changes.reduce((last, one) => Math.max(last, one)) ? built : undefined;
}

/** The files of a folder without what is built there, or the one file; a path alone where nothing is. */
function filesIn(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'dist')
    .flatMap((name) => filesIn(join(path, name)));
}

/** 0 for what is not there. */
const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
