/** Code.js in its own frame, as close to Apps Script's bare realm as a browser allows. */
import { type LoadCode, realmOf } from '../../../simulated/google';
import { NotBuilt } from '../builtFile';
import { element } from '../element';

/** Globals of an Apps Script realm besides the add-on's own functions. */
const globals = new Set(
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp
   Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl ArrayBuffer
   Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray
   BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent
   encodeURI encodeURIComponent eval isFinite isNaN console WebAssembly globalThis`.split(/\s+/),
);

/**
 * Runs the script at `address` once. Google loads it anew for every execution,
 * which takes longer and forgets what the code has remembered in between.
 */
export async function loadRealm(address: string): Promise<LoadCode> {
  const frame = element('iframe', { src: '/google-realm.html', hidden: true, title: 'Apps Script' });
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
    document.body.append(frame);
  });
  const inside = frame.contentWindow as (Window & Record<string, unknown>) | null;
  if (!inside) throw new Error('the browser made no frame for Code.js');
  const script = inside.document.createElement('script');
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new NotBuilt(address));
  });
  script.src = address;
  const { head } = inside.document;
  // Removes globals that Apps Script lacks, so that code relying on them fails here too.
  for (const name of Object.getOwnPropertyNames(inside))
    if (!globals.has(name)) Reflect.deleteProperty(inside, name);
  head.append(script);
  await loaded;
  return (services) => {
    Object.assign(inside, services);
    return realmOf(inside);
  };
}
