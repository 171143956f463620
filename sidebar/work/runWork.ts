import type { Progress } from '../../core/analysis';
import { runSteps } from './runSteps';
import { openWork } from './work';
import type { Answer, WorkerMessage, WorkerOrder, WorkerRequest } from './workerProtocol';

export interface RunningWork {
  /** Rejects when our program made a mistake; never settles after `stop`. */
  readonly answer: Promise<Answer>;
  stop(): void;
}

/** Starts one piece of work; the one before it must be done or stopped. */
export type Run = (request: WorkerRequest, onProgress?: (progress: Progress) => void) => RunningWork;

/** Longest time in ms that the page does not answer to the user, as far as steps allow. */
const patience = 30;

/**
 * Work in a worker, or on the page when there is none: a host's security policy may refuse one, at once or only
 * when its script is loaded. The worker stays, because it keeps the table and the last analysis; `onLost` is called
 * when it breaks down, and both are gone.
 */
export function workIn(createWorker: () => Worker | null, onLost: () => void): Run {
  const onPage = openWork();
  let worker: Worker | null | 'notYet' = 'notYet';
  let heard = false;
  let lastId = 0;
  /** The work that is waited for. */
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

/** The numbers of a piece of the table, which change hands without being copied. */
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
