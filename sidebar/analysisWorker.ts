/** Entry of the worker script: to each request its progress and one answer. */
import { openWork } from './work';
import type { WorkerMessage, WorkerRequest } from './workerProtocol';

/** The part of a worker's global scope that is used; the DOM library types `self` as a window. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerRequest }) => void) | null;
  postMessage(message: WorkerMessage): void;
}

const scope = self as unknown as WorkerScope;

const work = openWork();

scope.onmessage = ({ data }) => {
  try {
    const steps = work(data);
    for (;;) {
      const step = steps.next();
      if (step.done) {
        scope.postMessage({ kind: 'answer', answer: step.value });
        return;
      }
      scope.postMessage({ kind: 'progress', progress: step.value });
    }
  } catch (error) {
    const detail = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    scope.postMessage({ kind: 'crashed', detail });
  }
};
