/** For node only: the realm is a vm context with ECMAScript's globals and nothing else. */
import vm from 'node:vm';
import { newRealm } from '../newRealm';
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
    const { global, run } = bareRealm();
    Object.assign(global, services);
    run(script);
    return realmOf(global);
  };
}

/** One realm for all executions, as in a page: much quicker, but what one execution leaves behind the next one sees. */
export function loadProjectOnce(code: string): LoadCode {
  const { global, run } = bareRealm();
  run(new vm.Script(code, { filename: 'Code.js' }));
  const realm = realmOf(global);
  return (services) => {
    Object.assign(global, services);
    return realm;
  };
}

function bareRealm() {
  const realm = newRealm({ codeGeneration: { strings: false, wasm: true } });
  for (const name of undocumented) delete realm.global[name];
  return realm;
}
