/**
 * The command as one bundle, so that it starts at once: compiling 300 files takes longer than most reports.
 *
 * Plain JavaScript, because it runs before anything is compiled.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'cli/dist');
/** The inputs of the bundle: size and modification time of each file. Written last. */
const made = join(folder, 'inputs.json');
/** Inputs besides the compiled files: this script, and the installed packages. */
const alsoRead = ['cli/bundle.mjs', 'node_modules/.package-lock.json'];

/** The module that runs the command. */
export const bundled = new URL('./dist/main.mjs', import.meta.url);

/** Whether there is a bundle whose inputs have not changed since. In the published package there are no inputs, only the bundle. */
export function isBundleFresh() {
  if (!existsSync(join(root, 'cli/main.ts'))) return true;
  try {
    /** @type {Record<string, string>} */
    const inputs = JSON.parse(readFileSync(made, 'utf8'));
    return Object.entries(inputs).every(([path, state]) => stateOf(path) === state);
  } catch {
    return false;
  }
}

/** Rebuilds the bundle and returns its metafile. Safe while other processes run or rebuild it. */
export async function bundleCommand() {
  const started = Date.now();
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['cli/main.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // The workbook writer is a separate chunk, loaded on demand.
    splitting: true,
    external: ['wasm-xlsxwriter', '@duckdb/node-api'],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const inputs = Object.fromEntries(
    [...Object.keys(metafile.inputs), ...alsoRead].map((path) => [path, stateOf(path, started)]),
  );
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) replace(path, contents);
  replace(made, JSON.stringify(inputs));
  const kept = new Set(outputFiles.map(({ path }) => basename(path)));
  const old = readdirSync(folder).filter((name) => name.endsWith('.mjs') && !kept.has(name));
  for (const name of old) rmSync(join(folder, name), { force: true });
  return metafile;
}

/**
 * A file's size and time of change; what was changed since `started` is never up to date.
 *
 * @param {string} path from the project's folder
 * @param {number} [started]
 */
function stateOf(path, started = Number.POSITIVE_INFINITY) {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  if (state === undefined) return 'missing';
  return state.mtimeMs < started ? `${state.size} ${state.mtimeMs}` : 'changed';
}

/**
 * Replaces a file atomically.
 *
 * @param {string} path
 * @param {string | Uint8Array} content
 */
function replace(path, content) {
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, path);
}
