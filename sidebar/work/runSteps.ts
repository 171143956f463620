/** Receives the progress and result of steps. */
export interface StepsListener<Step, Result> {
  onStep(step: Step): void;
  onResult(result: Result): void;
  onError(error: unknown): void;
}

/**
 * Runs steps one after the other and yields to the event loop after every `patience` milliseconds, as far as steps
 * allow, so that a page stays responsive and a worker receives messages. Returns a function that stops it.
 */
export function runSteps<Step, Result>(
  steps: Generator<Step, Result>,
  patience: number,
  listener: StepsListener<Step, Result>,
): () => void {
  let stopped = false;
  const proceed = () => {
    const start = performance.now();
    try {
      while (!stopped) {
        const step = steps.next();
        if (step.done) {
          listener.onResult(step.value);
          return;
        }
        listener.onStep(step.value);
        if (performance.now() - start > patience) break;
      }
    } catch (error) {
      listener.onError(error);
      return;
    }
    if (!stopped) setTimeout(proceed);
  };
  setTimeout(proceed);
  return () => {
    stopped = true;
  };
}
