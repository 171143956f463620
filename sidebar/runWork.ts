import { work } from './work';
import type { Answer, WorkerMessage, WorkerRequest, WorkProgress } from './workerProtocol';

export interface RunningWork {
  /** Rejects when our program made a mistake; never settles after `stop`. */
  readonly answer: Promise<Answer>;
  stop(): void;
}

/**
 * Starts the work in a worker, or on the page when there is none: a host's
 * security policy may refuse one, at once or only when its script is loaded.
 */
export function runWork(
  request: WorkerRequest,
  createWorker: () => Worker | null,
  onProgress: (progress: WorkProgress) => void,
): RunningWork {
  let stop = () => {};
  const answer = new Promise<Answer>((resolve, reject) => {
    const onPage = () => {
      stop = runOnPage(request, onProgress, resolve, reject);
    };
    const worker = startWorker(createWorker);
    if (!worker) {
      onPage();
      return;
    }
    let heard = false;
    stop = () => worker.terminate();
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      heard = true;
      if (data.kind === 'progress') {
        onProgress(data.progress);
        return;
      }
      worker.terminate();
      if (data.kind === 'answer') resolve(data.answer);
      else reject(new Error(data.detail));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      if (heard) reject(new Error(event.message));
      else onPage();
    };
    worker.postMessage(request);
  });
  return { answer, stop: () => stop() };
}

function startWorker(createWorker: () => Worker | null): Worker | null {
  try {
    return createWorker();
  } catch {
    return null;
  }
}

/** Longest time in ms that the page does not answer to the user, as far as steps allow. */
const patience = 30;

function runOnPage(
  request: WorkerRequest,
  onProgress: (progress: WorkProgress) => void,
  resolve: (answer: Answer) => void,
  reject: (error: unknown) => void,
): () => void {
  const steps = work(request);
  let stopped = false;
  const proceed = () => {
    const start = performance.now();
    try {
      while (!stopped) {
        const step = steps.next();
        if (step.done) {
          resolve(step.value);
          return;
        }
        onProgress(step.value);
        if (performance.now() - start > patience) break;
      }
    } catch (error) {
      reject(error);
      return;
    }
    if (!stopped) setTimeout(proceed);
  };
  setTimeout(proceed);
  return () => {
    stopped = true;
  };
}
