import { HostError, type HostErrorCode } from '../../core/host/port';
import type { Answer } from '../bridge';

/** The part of google.script.run that we use. Each call to a `with…` method returns a new runner. */
export interface ScriptRun {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
}

/** Calls a server function by name; rejects with a HostError on any failure in transit or on the server. */
export function callServer<T>(run: ScriptRun, name: string, args: readonly unknown[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const begun = Date.now();
    const runner = run
      .withSuccessHandler((value) => {
        const answer = value as Answer<T> | null;
        if (answer === null || typeof answer !== 'object') {
          // Google returns nothing when an answer contains an illegal value.
          reject(new HostError('unexpected', `${name} gave no answer`));
        } else if ('error' in answer) reject(new HostError(answer.error.code, answer.error.detail));
        else resolve(answer.value);
      })
      .withFailureHandler((error) => {
        const detail = error instanceof Error ? error.message : String(error);
        whyFailed(run, error, Date.now() - begun).then((code) => reject(new HostError(code, detail)));
      });
    const method = (runner as unknown as Record<string, ((...args: unknown[]) => void) | undefined>)[name];
    if (typeof method !== 'function') {
      reject(new HostError('unexpected', `the server has no function ${name}`));
      return;
    }
    method.apply(runner, args as unknown[]);
  });
}

/** In ms. Google stops an execution after six minutes, and no other failure takes this long. */
const longestExecution = 300_000;

/**
 * Why a call did not reach the server, or broke off. The message is in the user's language, so only what is not worded counts: the time it took,
 * the kind of the error, codes, and whether the server can be called at all. With several accounts in one browser it cannot: Google
 * then calls it as another user.
 */
async function whyFailed(run: ScriptRun, error: unknown, took: number): Promise<HostErrorCode> {
  if (took >= longestExecution) return 'tooSlow';
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  if (/NetworkError|TransportError/.test(`${name} ${message}`) || /\bHTTP 0\b/.test(message))
    return 'offline';
  if (globalThis.navigator?.onLine === false) return 'offline';
  if (/PERMISSION_DENIED/.test(message)) return 'notAuthorised';
  return (await isReached(run)) ? 'unexpected' : 'notAuthorised';
}

/** Whether the server answers to a call that it needs nothing for. */
function isReached(run: ScriptRun): Promise<boolean> {
  return new Promise((resolve) => {
    const runner = run
      .withSuccessHandler(() => resolve(true))
      .withFailureHandler(() => resolve(false)) as ScriptRun & { readScript?(name: string): void };
    // It refuses the name, which is an answer as well.
    if (runner.readScript) runner.readScript('');
    else resolve(false);
  });
}
