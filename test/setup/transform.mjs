/** Jest's transform: what compileAll.mjs has compiled, or compiled now. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { compiledFile, keyOf, optionsOf, root } from './compiling.mjs';

/** One place of one file that is changed for the tests alone, by `npm run mutants`; null when none is. */
const mutant = JSON.parse(process.env.MUTANT || 'null');
const mutated = (source, path) =>
  mutant !== null && path === join(root, mutant.file)
    ? source.replace(mutant.find, () => mutant.replace)
    : source;

function compiled(source, path) {
  const file = compiledFile(keyOf(source, path));
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return kept ?? transformSync(source, optionsOf(source, path));
}

export default {
  process: (source, path) => compiled(mutated(source, path), path),

  getCacheKey(source, path, { configString, instrument }) {
    const hash = createHash('sha256');
    for (const part of [keyOf(mutated(source, path), path), configString, String(instrument)])
      hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 32);
  },
};
