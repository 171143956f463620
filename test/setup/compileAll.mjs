/**
 * Compiles all files of the repository that tests may load and that have changed, at once and before the workers start: on a fresh
 * clone both had compiled the same files one by one, which took a tenth of the CPU of the fast tests.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stop, transform } from 'esbuild';
import { compiledFile, keyOf, optionsOf, root } from './compiling.mjs';

const isSource = /(?<!\.d)\.(ts|tsx|mjs)$/;
const isElsewhere = new Set(['node_modules', 'dist']);

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || isElsewhere.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesIn(path);
    return isSource.test(entry.name) ? [path] : [];
  });
}

export async function compileAll() {
  const sources = sourcesIn(root).map((path) => {
    const source = readFileSync(path, 'utf8');
    return { path, source, file: compiledFile(keyOf(source, path)) };
  });
  const changed = sources.filter(({ file }) => !existsSync(file));
  if (changed.length === 0) return;
  const folder = dirname(changed[0].file);
  mkdirSync(folder, { recursive: true });
  await Promise.all(
    changed.map(async ({ path, source, file }) => {
      // Programs that wait at their top level are no CommonJS, and no test loads them.
      const compiled = await transform(source, optionsOf(source, path)).catch(() => null);
      // Another run beside this one must never read half of a file.
      const unfinished = `${file}.${process.pid}.tmp`;
      writeFileSync(unfinished, JSON.stringify(compiled && { code: compiled.code, map: compiled.map }));
      renameSync(unfinished, file);
    }),
  );
  // The helper process of esbuild would keep jest waiting.
  await stop();
  const current = new Set(sources.map(({ file }) => basename(file)));
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.json') && !current.has(name)) rmSync(join(folder, name), { force: true });
  }
}
