import { type ScriptName, scriptsBy } from '../sidebar/scripts/scripts';

/** A hash of all scripts beside this one, put here by the build: a script that the browser has kept is never taken for another version's. */
declare const scriptsVersion: string;

/** Runs the scripts that stand beside this one. */
export const { loadWords, loadLater } = scriptsBy(async (name: ScriptName) => {
  const address = `${name.replace('-', '.')}.js?${scriptsVersion}`;
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
  return address;
});
