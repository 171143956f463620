import { TestEnvironment } from 'jest-environment-node';
import { ModuleMocker } from 'jest-mock';

const mocker = new ModuleMocker(globalThis);

/** Where jest's frame around the tests keeps what it knows of a file. */
const symbolsOfJest = ['EVENT_HANDLERS', 'JEST_STATE_SYMBOL', 'RETRY_TIMES_SETTER', 'TEST_TIMEOUT_SYMBOL'];

/** The realm of the worker itself, see runtime.cjs: what a test file leaves in it is taken out after the file. */
class SharedRealm {
  isShared = true;
  global = globalThis;
  moduleMocker = mocker;
  globals = Object.getOwnPropertyDescriptors(globalThis);
  variables = { ...process.env };
  exit = process.exit;
  folder = process.cwd();

  getVmContext() {
    return null;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {}

  async teardown() {
    this.moduleMocker.restoreAllMocks();
    process.exit = this.exit;
    process.chdir(this.folder);
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name];
    Object.assign(process.env, this.variables);
    for (const name of Reflect.ownKeys(globalThis)) {
      // Others are of packages, which stay loaded.
      if (typeof name === 'symbol' && !symbolsOfJest.includes(name.description)) continue;
      const before = this.globals[name];
      if (before === undefined) delete globalThis[name];
      else if ('value' in before && globalThis[name] !== before.value)
        Object.defineProperty(globalThis, name, before);
    }
  }
}

/** Called with `new` for each test file. */
export default function realmOf(config, context) {
  const { watch, watchAll, collectCoverage } = config.globalConfig;
  // The sources change between two runs of a process that watches; and what is covered is known to jest's own runtime.
  return watch || watchAll || collectCoverage ? new TestEnvironment(config, context) : new SharedRealm();
}
