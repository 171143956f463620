import { openWork, type Work } from './work';
import type { Answer, WorkerMessage, WorkerRequest, WorkProgress } from './workerProtocol';

export interface RunningWork {
  /** Rejects when our program made a mistake; never settles after `stop`. */
  readonly answer: Promise<Answer>;
  stop(): void;
}

/** Starts one piece of work; the one before it must be done or stopped. */
export type Run = (request: WorkerRequest, onProgress: (progress: WorkProgress) => void) => RunningWork;

/**
 * Work in a worker, or on the page when there is none: a host's security policy may refuse one, at once or only
 * when its script is loaded. The worker stays between pieces of work, because it keeps the last analysis.
 */
export function workIn(createWorker: () => Worker | null): Run {
  const work = openWork();
  let idle: Worker | null = null;
  return (request, onProgress) => {
    let stop = () => {};
    const answer = new Promise<Answer>((resolve, reject) => {
      const onPage = () => {
        stop = runOnPage(work(request), onProgress, resolve, reject);
      };
      const worker = idle ?? startWorker(createWorker);
      idle = null;
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
        idle = worker;
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
  };
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
  steps: ReturnType<Work>,
  onProgress: (progress: WorkProgress) => void,
  resolve: (answer: Answer) => void,
  reject: (error: unknown) => void,
): () => void {
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
