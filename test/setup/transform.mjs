/** Jest's transform: TypeScript and ES modules become the CommonJS that jest runs, without a check of types. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { transformSync, version } from 'esbuild';

const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.jsx': 'jsx' };

const options = {
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
const root = join(import.meta.dirname, '../..');

/** One place of one file that is changed for the tests alone, by `npm run mutants`; null when none is. */
const mutant = JSON.parse(process.env.MUTANT || 'null');
const mutated = (source, path) =>
  mutant !== null && path === join(root, mutant.file)
    ? source.replace(mutant.find, () => mutant.replace)
    : source;

export default {
  process(unchanged, path) {
    const source = mutated(unchanged, path);
    return transformSync(source, {
      ...options,
      loader: loaders[extname(path)] ?? 'js',
      sourcefile: path,
      ...(source.includes('import.meta') ? urlOfFile : {}),
    });
  },

  getCacheKey(source, path, { configString, instrument }) {
    const hash = createHash('sha256');
    for (const part of [own, version, configString, String(instrument), path, mutated(source, path)])
      hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 32);
  },
};
