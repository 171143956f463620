/** For node only: realms in which scripts of an add-in run. */
import vm from 'node:vm';

/** Node before 20.18, and 22 before 22.8, has neither. */
const ordinary = (vm.constants as Partial<typeof vm.constants> | undefined)?.DONT_CONTEXTIFY;

export interface Realm {
  /** ECMAScript's globals and `console`; what is put into it is global too. */
  readonly global: Record<string, unknown>;
  /** Returns what the script's last statement gives. */
  run(script: vm.Script): unknown;
}

/**
 * A realm whose global object is an ordinary one, where node can make such. In the other kind node answers each look-up of a
 * global itself, which takes fifty times as long.
 */
export function newRealm(options?: vm.CreateContextOptions): Realm {
  const context = vm.createContext(ordinary ?? Object.create(null), options);
  return {
    global: vm.runInContext('globalThis', context) as Record<string, unknown>,
    run: (script) => script.runInContext(context),
  };
}
