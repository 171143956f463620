import { speakLoaded } from '../scripts/loadedWords';
import { runSteps } from './runSteps';
import { openWork } from './work';
import type { WorkerMessage, WorkerOrder } from './workerProtocol';

/** The part of a worker's global scope that is used; the DOM library types `self` as a window. */
export interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerOrder }) => void) | null;
  postMessage(message: WorkerMessage): void;
  importScripts(address: string): void;
}

/** Longest delay in ms before a stop takes effect, as far as steps allow. */
const patience = 100;

/** Whether this script runs as a worker. The page's script is the worker's too, so that a page loads the core once. */
export function isWorker(): boolean {
  return typeof document === 'undefined';
}

/** Replies to each request with progress messages and one answer, unless stopped. */
export function serveAnalyses(scope = self as unknown as WorkerScope): void {
  const known = new Set<string>();
  const work = openWork((scripts) => {
    for (const script of scripts.filter((one) => !known.has(one))) {
      scope.importScripts(script);
      known.add(script);
    }
    speakLoaded();
  });
  let running: { readonly id: number; stop(): void } | null = null;

  scope.onmessage = ({ data }) => {
    const { id } = data;
    if (data.kind === 'stop') {
      if (running?.id === id) running.stop();
      return;
    }
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
