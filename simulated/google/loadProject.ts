/** For node only: the realm is a vm context with ECMAScript's globals and nothing else. */
import vm from 'node:vm';
import type { LoadCode } from './index.ts';
import { realmOf } from './wire';

/** Names that V8 puts into every context and Apps Script does not document. */
const undocumented = [
  'SharedArrayBuffer',
  'Atomics',
  'FinalizationRegistry',
  'WeakRef',
  'escape',
  'unescape',
];

export function loadProject(code: string): LoadCode {
  const script = new vm.Script(code, { filename: 'Code.js' });
  return (services) => {
    const global = bareGlobal();
    Object.assign(global.services, services);
    script.runInContext(global.context);
    return realmOf(global.services);
  };
}

/** One realm for all executions, as in a page: much quicker, but what one execution leaves behind the next one sees. */
export function loadProjectOnce(code: string): LoadCode {
  const global = bareGlobal();
  new vm.Script(code, { filename: 'Code.js' }).runInContext(global.context);
  const realm = realmOf(global.services);
  return (services) => {
    Object.assign(global.services, services);
    return realm;
  };
}

function bareGlobal() {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: true } });
  const services = vm.runInContext('globalThis', context) as Record<string, unknown>;
  for (const name of undocumented) delete services[name];
  return { context, services };
}
