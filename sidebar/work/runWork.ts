import type { Progress } from '../../core/analysis';
import { runSteps } from './runSteps';
import { openWork } from './work';
import type { Answer, WorkerMessage, WorkerOrder, WorkerRequest } from './workerProtocol';

export interface RunningWork {
  /** Rejects on a programming error; never settles after `stop`. */
  readonly answer: Promise<Answer>;
  stop(): void;
}

/** Starts a job; the previous one must be done or stopped. */
export type Run = (request: WorkerRequest, onProgress?: (progress: Progress) => void) => RunningWork;

/** Longest time in ms that the page is blocked, as far as steps allow. */
const patience = 30;

/**
 * Runs jobs in a worker, or on the page without one: a host's security policy may refuse a worker at once, or when its
 * script is loaded. The worker starts before there is a job and lives on, because it holds the table and the last analysis;
 * `onLost` is called when it crashes and both are lost.
 */
export function workIn(createWorker: () => Worker | null, onLost: () => void): Run {
  const onPage = openWork();
  let worker: Worker | null | 'notYet' = 'notYet';
  let heard = false;
  let lastId = 0;
  /** The pending job. */
  let current: {
    readonly id: number;
    message(message: WorkerMessage): void;
    broken(error: Error): void;
  } | null = null;

  const start = (): Worker | null => {
    const started = startWorker(createWorker);
    heard = false;
    if (started === null) return null;
    started.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      heard = true;
      // State after a crash may be inconsistent, and a fresh worker may be able to load words that this one could not.
      if (data.kind === 'crashed') {
        started.terminate();
        worker = 'notYet';
        onLost();
      }
      if (data.id === current?.id) current.message(data);
    };
    started.onerror = (event) => {
      event.preventDefault();
      started.terminate();
      worker = heard ? 'notYet' : null;
      if (heard) onLost();
      current?.broken(new Error(event.message));
    };
    return started;
  };

  // Starting copies a page of half a megabyte, so it runs as a separate task while the host describes the workbook.
  setTimeout(() => {
    if (worker === 'notYet') worker = start();
  });

  return (request, onProgress = () => {}) => {
    const id = ++lastId;
    let stop = () => {};
    const answer = new Promise<Answer>((resolve, reject) => {
      const workOnPage = () => {
        stop = runSteps(onPage(request), patience, {
          onStep: onProgress,
          onResult: resolve,
          onError: reject,
        });
      };
      if (worker === 'notYet') worker = start();
      if (worker === null) {
        workOnPage();
        return;
      }
      const used = worker;
      const order = (what: WorkerOrder, transfer: Transferable[] = []) => used.postMessage(what, transfer);
      current = {
        id,
        message(message) {
          if (message.kind === 'progress') {
            onProgress(message.progress);
            return;
          }
          current = null;
          if (message.kind === 'answer') resolve(message.answer);
          else reject(new Error(message.detail));
        },
        broken(error) {
          current = null;
          if (worker === null) workOnPage();
          else reject(error);
        },
      };
      stop = () => {
        if (current?.id !== id) return;
        current = null;
        order({ kind: 'stop', id });
      };
      order({ kind: 'work', id, request }, buffersIn(request));
    });
    return { answer, stop: () => stop() };
  };
}

/** The buffers of a piece of the table, which are transferred instead of copied. */
function buffersIn(request: WorkerRequest): ArrayBuffer[] {
  if (request.kind !== 'rows') return [];
  return request.piece.columns.map(
    (column) => (column.kind === 'codes' ? column.codes : column.numbers).buffer as ArrayBuffer,
  );
}

function startWorker(createWorker: () => Worker | null): Worker | null {
  try {
    return createWorker();
  } catch {
    return null;
  }
}
