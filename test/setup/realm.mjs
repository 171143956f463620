/**
 * The environment of the test files: one realm for all files that a worker runs, in which the core is loaded once.
 *
 * Jest makes a realm for each file, in which all modules are loaded, compiled and warmed up anew; that took a quarter of the
 * CPU. The core keeps nothing but caches of pure functions and the sentences, which are all spoken here, so its modules are
 * shared (transform.mjs), as in a sidebar that stays open; what a file puts into the realm is taken out after it. A file that has modules loaded anew begins with
 * `@jest-environment node`, and gets a realm of its own; so does one whose worker must not know yet what the page knows.
 */
import { TestEnvironment } from 'jest-environment-node';
import { loadedModules } from './loadedModules.mjs';

class SharedRealm extends TestEnvironment {
  modules = new Map();

  async setup() {
    this.globals = Object.getOwnPropertyDescriptors(this.global);
    this.variables = { ...this.global.process.env };
    this.global[loadedModules] = this.modules;
  }

  async teardown() {
    this.fakeTimers.dispose();
    this.fakeTimersModern.dispose();
    this.moduleMocker.restoreAllMocks();
    const { env } = this.global.process;
    for (const name of Object.keys(env)) if (!(name in this.variables)) delete env[name];
    Object.assign(env, this.variables);
    for (const name of Reflect.ownKeys(this.global)) {
      const before = this.globals[name];
      if (before === undefined) delete this.global[name];
      else if ('value' in before && this.global[name] !== before.value)
        Object.defineProperty(this.global, name, before);
    }
  }
}

let realm = null;

/** Called with `new` for each test file. */
export default function realmOf(config, context) {
  const { watch, watchAll } = config.globalConfig;
  // The sources change between two runs of a process that watches.
  if (watch || watchAll) return new TestEnvironment(config, context);
  realm ??= new SharedRealm(config, context);
  return realm;
}
