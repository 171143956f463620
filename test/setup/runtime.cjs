/**
 * How a worker of jest loads the test files: into its own realm, with one registry of modules for all of them.
 *
 * Jest's own runtime makes a realm for each file and loads all modules in it anew, jest's own as well, which took a third of the CPU.
 * Here a module is loaded once in a worker; only the test files and the frame that jest puts around each are loaded each time.
 * The sources keep nothing but caches of pure functions and the sentences, which are all spoken here, as in a sidebar that stays
 * open; what a file puts into the realm is taken out after it (realm.mjs). A file that needs modules of its own asks for them with
 * `jest.isolateModules`, `jest.resetModules` or `jest.doMock`.
 */
const { AsyncLocalStorage } = require('node:async_hooks');
const { readFileSync, statSync } = require('node:fs');
const { createRequire, isBuiltin } = require('node:module');
const { dirname, extname, isAbsolute, resolve } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { compileFunction } = require('node:vm');
const { default: JestRuntime } = require('jest-runtime');

// Most of what tests run is run a few times: V8 spent a fifth of the CPU on optimising what was nearly done. Hot loops still are.
setFlagsFromString('--interrupt-budget=1200000');
// The modules stay: compiled again after every few collections, they took another thirtieth.
setFlagsFromString('--no-flush-bytecode');

const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts'];
const parameters = ['module', 'exports', 'require', '__dirname', '__filename', 'jest'];

/** The modules that the files of this worker share, by path. */
const shared = new Map();
/** Those that are in use: a file may have others of its own, or put something else in the place of one. */
let modules = shared;
const replaced = new Map();
/** What they were compiled to: a module that is loaded anew is not compiled anew. */
const compiled = new Map();
/** Where the maps of compiled files are, for the stacks of errors. */
const sourceMaps = new Map();

/** Sources that were found: those that are loaded anew are not looked for anew. */
const found = new Map();

/** The file that a module asks for by a path with or without its ending. */
function fileOf(path) {
  if (!found.has(path)) {
    const file = endings.map((ending) => path + ending).find(isFile);
    if (file === undefined) return undefined;
    found.set(path, file);
  }
  return found.get(path);
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function resetModules() {
  modules = new Map();
}

function isolateModules(load) {
  const before = modules;
  resetModules();
  try {
    load();
  } finally {
    modules = before;
  }
}

class SharedRuntime {
  storages = [];

  constructor(config, environment, transformer, testPath) {
    this.environment = environment;
    this.transformer = transformer;
    this.isNative = new RegExp(config.transformIgnorePatterns.join('|'));
    const { moduleMocker: mocker } = environment;
    this.jest = {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      setTimeout: (milliseconds) => {
        environment.global[Symbol.for('TEST_TIMEOUT_SYMBOL')] = milliseconds;
      },
      resetModules,
      isolateModules,
      doMock: (name, make) => replaced.set(this.resolve(name, testPath), make),
      dontMock: (name) => replaced.delete(this.resolve(name, testPath)),
    };
  }

  requireModule(path) {
    // A file of tests speaks when it is loaded.
    if (path.endsWith('.test.ts')) modules.delete(path);
    return this.load(path);
  }

  load(path) {
    const loaded = modules.get(path);
    if (loaded !== undefined) return loaded.exports;
    const module = { exports: {} };
    modules.set(path, module);
    try {
      const make = replaced.get(path);
      if (make === undefined) this.run(path, module);
      else module.exports = make();
    } catch (error) {
      modules.delete(path);
      throw error;
    }
    return module.exports;
  }

  run(path, module) {
    if (extname(path) === '.json') {
      module.exports = JSON.parse(readFileSync(path, 'utf8'));
      return;
    }
    const run = compiled.get(path) ?? this.compile(path);
    run(module, module.exports, this.requireFrom(path), dirname(path), path, this.jest);
  }

  compile(path) {
    const { code, sourceMapPath } = this.transformer.transform(path, {
      collectCoverage: false,
      supportsDynamicImport: false,
      supportsExportNamespaceFrom: false,
      supportsStaticESM: false,
      supportsTopLevelAwait: false,
    });
    if (sourceMapPath) sourceMaps.set(path, sourceMapPath);
    const run = compileFunction(code, parameters, { filename: path });
    compiled.set(path, run);
    return run;
  }

  requireFrom(path) {
    const native = createRequire(path);
    const ask = (name) => {
      const place = this.resolve(name, path, native);
      return place === null ? native(name) : this.load(place);
    };
    return Object.assign(ask, { resolve: native.resolve });
  }

  /** The path of a module that is loaded here; null for one of node, or of a package that runs as it is. */
  resolve(name, from, native = createRequire(from)) {
    if (isBuiltin(name)) return null;
    if (name.startsWith('.') || isAbsolute(name)) {
      const file = fileOf(resolve(dirname(from), name));
      if (file !== undefined) return file;
    }
    const place = native.resolve(name);
    return this.isNative.test(place) ? null : place;
  }

  /** The frame around the tests of a file, whose state is a file's. */
  requireInternalModule(path) {
    const module = { exports: {} };
    const native = createRequire(path);
    const { storages } = this;
    class Storage extends AsyncLocalStorage {
      constructor() {
        super();
        storages.push(this);
      }
    }
    const ask = Object.assign(
      (name) => (name === 'node:async_hooks' ? { AsyncLocalStorage: Storage } : native(name)),
      native,
    );
    const run =
      compiled.get(path) ?? compileFunction(readFileSync(path, 'utf8'), parameters, { filename: path });
    compiled.set(path, run);
    run(module, module.exports, ask, dirname(path), path);
    return module.exports;
  }

  teardown() {
    modules = shared;
    replaced.clear();
    // Each that is left is asked at every promise.
    for (const storage of this.storages) storage.disable();
  }

  getSourceMaps() {
    return sourceMaps;
  }
  setGlobalsForRuntime() {}
  unstable_shouldLoadAsEsm() {
    return false;
  }
  enterTestCode() {}
  leaveTestCode() {}
  getAllCoverageInfoCopy() {}
}

/** Called with `new` for each test file. */
module.exports = function runtimeOf(
  config,
  environment,
  resolver,
  transformer,
  files,
  coverage,
  path,
  options,
) {
  return environment.isShared
    ? new SharedRuntime(config, environment, transformer, path)
    : new JestRuntime(config, environment, resolver, transformer, files, coverage, path, options);
};
