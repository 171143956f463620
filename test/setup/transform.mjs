/**
 * Jest's transform: TypeScript and ES modules become the CommonJS that jest runs, without a check of types.
 *
 * Jest runs each test file in a realm of its own, where every look-up of a global is an intercepted call, also in
 * compiled code: numerical suites took three times as long. A module therefore looks up the globals of the
 * language that it uses once, at its top. What a test may replace (Date, timers, process) is not among them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { transformSync, version } from 'esbuild';
import { loadedModules } from './loadedModules.mjs';

const globals = [
  ...[
    'Array',
    'BigInt',
    'Boolean',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Set',
    'String',
    'Symbol',
    'WeakMap',
  ],
  ...['Float32Array', 'Float64Array', 'Int32Array', 'Uint8Array', 'Uint16Array', 'Uint32Array', 'DataView'],
  ...['Infinity', 'NaN', 'isFinite', 'isNaN', 'parseFloat', 'parseInt'],
];
const bound = (name) => `global_${name}`;

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
  // Jest's realm has no import() without a flag of node.
  supported: { 'dynamic-import': false },
};

const own = readFileSync(new URL(import.meta.url));
const root = join(import.meta.dirname, '../..');

/** Around a module that the test files of a worker share, see realm.mjs; a realm that holds none loads it as usual. */
const registry = `globalThis[Symbol.for(${JSON.stringify(loadedModules.description)})]`;
const ifLoaded = `const loaded = ${registry};if (loaded?.has(__filename)) { module.exports = loaded.get(__filename); return; }`;
const whenLoaded = 'loaded?.set(__filename, module.exports);';
const isShared = (path) => path.startsWith(join(root, 'core/'));

/** A test file that would get a shared module where it expects a new one. */
const expectsTooMuch = (source) =>
  /jest\s*\.(resetModules|isolateModules|mock|doMock)\(/.test(source) &&
  !source.startsWith('/** @jest-environment node */');

/** One place of one file that is changed for the tests alone, by `npm run mutants`; null when none is. */
const mutant = JSON.parse(process.env.MUTANT || 'null');
const mutated = (source, path) =>
  mutant !== null && path === join(root, mutant.file)
    ? source.replace(mutant.find, () => mutant.replace)
    : source;

export default {
  process(unchanged, path) {
    const source = mutated(unchanged, path);
    if (path.endsWith('.test.ts') && expectsTooMuch(source))
      throw new Error(`${path} has modules loaded anew: it must begin with /** @jest-environment node */`);
    // Tests in a browser hand functions to a page, where no bound name exists.
    const inBrowser = path.includes(join('test', 'e2e'));
    const used = inBrowser ? [] : globals.filter((name) => source.includes(name));
    const lookUps = used.map((name) => `${bound(name)} = globalThis.${name}`);
    if (source.includes('import.meta'))
      lookUps.push('file_url = require("node:url").pathToFileURL(__filename).href');
    return transformSync(source, {
      ...options,
      loader: loaders[extname(path)] ?? 'js',
      sourcefile: path,
      define: {
        'import.meta.url': 'file_url',
        ...Object.fromEntries(used.map((name) => [name, bound(name)])),
      },
      banner: `"use strict";${isShared(path) ? ifLoaded : ''}${lookUps.length > 0 ? `const ${lookUps.join(', ')};` : ''}`,
      ...(isShared(path) ? { footer: whenLoaded } : {}),
    });
  },

  getCacheKey(source, path, { configString, instrument }) {
    const hash = createHash('sha256');
    for (const part of [own, version, configString, String(instrument), path, mutated(source, path)])
      hash.update(part).update('\0');
    return hash.digest('hex').slice(0, 32);
  },
};
