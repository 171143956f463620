/** How tests compile a file: TypeScript and ES modules become the CommonJS that jest runs, without a check of types. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { version } from 'esbuild';

const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.jsx': 'jsx' };

const common = {
  format: 'cjs',
  platform: 'node',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  sourcemap: 'external',
  sourcesContent: false,
  // Modules are loaded by one registry (runtime.cjs), which node's import() does not know.
  supported: { 'dynamic-import': false },
};

const urlOfFile = {
  define: { 'import.meta.url': 'file_url' },
  banner: '"use strict";const file_url = require("node:url").pathToFileURL(__filename).href;',
};

const own = readFileSync(new URL(import.meta.url));

export const root = join(import.meta.dirname, '../..');

/** Options of esbuild for this file. */
export const optionsOf = (source, path) => ({
  ...common,
  loader: loaders[extname(path)] ?? 'js',
  sourcefile: path,
  ...(source.includes('import.meta') ? urlOfFile : {}),
});

/** Files with the same key are compiled to the same. */
export function keyOf(source, path) {
  const hash = createHash('sha256');
  for (const part of [own, version, path, source]) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 32);
}

/** Where `compileAll` keeps what it has compiled; goes when packages are installed anew. */
export const compiledFile = (key) => join(root, 'node_modules/.cache/tests', `${key}.json`);
