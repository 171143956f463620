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
        reject(new HostError(codeOf(detail), detail));
      });
    const method = (runner as unknown as Record<string, ((...args: unknown[]) => void) | undefined>)[name];
    if (typeof method !== 'function') {
      reject(new HostError('unexpected', `the server has no function ${name}`));
      return;
    }
    method.apply(runner, args as unknown[]);
  });
}

/**
 * Maps messages of the browser or Google when a call fails to reach the server or
 * breaks off. Several accounts in one browser lead to PERMISSION_DENIED, because
 * Google then calls the server as another user.
 */
function codeOf(detail: string): HostErrorCode {
  if (/permission|authori[sz]ation|not authori[sz]ed|sign in|ScriptError.*access/i.test(detail)) {
    return 'notAuthorised';
  }
  if (/network|connection failure|HTTP 0|offline|timed? ?out waiting/i.test(detail)) return 'offline';
  if (/maximum execution time|too large|payload|limit of/i.test(detail)) return 'tooLarge';
  return 'unexpected';
}
