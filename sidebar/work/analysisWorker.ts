import type { Beside } from '../../core/base/beside';
import { once } from '../../core/base/once';
import { runTask } from '../../core/tasksBeside';
import { speakLoaded } from '../scripts/loadedWords';
import { besideWorker, type Helper } from './besideWorker';
import { runSteps } from './runSteps';
import { openWork } from './work';
import type { HelperMessage, HelperOrder, WorkerMessage, WorkerOrder } from './workerProtocol';

/** The part of a worker's global scope that is used; the DOM library types `self` as a window. */
export interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerOrder | HelperOrder }) => void) | null;
  postMessage(message: WorkerMessage | HelperMessage): void;
  importScripts(address: string): void;
}

/** Longest delay in ms before a stop takes effect, as far as steps allow. */
const patience = 100;

/** Whether this script runs as a worker. The page's script is the worker's too, so that a page loads the core once. */
export function isWorker(): boolean {
  return typeof document === 'undefined';
}

/** A second worker that runs the same script; a worker that is asked for nothing but tasks starts no other. */
function ownHelper(): Helper {
  return new Worker(self.location.href);
}

/** Replies to each request with progress messages and one answer, unless stopped. */
export function serveAnalyses(scope = self as unknown as WorkerScope, createHelper = ownHelper): void {
  const known = new Set<string>();
  const helper = once(() => besideWorker(createHelper));
  const beside: Beside = { begin: (task, input) => helper().begin(task, input) };
  const work = openWork((scripts) => {
    for (const script of scripts.filter((one) => !known.has(one))) {
      scope.importScripts(script);
      known.add(script);
    }
    speakLoaded();
  }, beside);
  let running: { readonly id: number; stop(): void } | null = null;

  scope.onmessage = ({ data }) => {
    if (data.kind === 'ready' || data.kind === 'task') {
      try {
        const output = data.kind === 'task' ? runTask(data.task, data.input) : null;
        scope.postMessage({ kind: 'done', output });
      } catch (error) {
        console.error(error);
        scope.postMessage({ kind: 'failed' });
      }
      return;
    }
    const { id } = data;
    if (data.kind === 'stop') {
      if (running?.id === id) running.stop();
      return;
    }
    // The second worker starts while the table is read.
    helper();
    running?.stop();
    const stop = runSteps(work(data.request), patience, {
      onStep: (progress) => scope.postMessage({ kind: 'progress', id, progress }),
      onResult: (answer) => scope.postMessage({ kind: 'answer', id, answer }),
      onError: (error) => {
        const detail = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
        scope.postMessage({ kind: 'crashed', id, detail });
      },
    });
    running = { id, stop };
  };
}
