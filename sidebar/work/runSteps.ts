/** Takes what comes of steps. */
export interface StepsListener<Step, Result> {
  onStep(step: Step): void;
  onResult(result: Result): void;
  onError(error: unknown): void;
}

/**
 * Runs steps one after the other and lets others in between, so that a page answers to its user and a worker hears
 * what it is told: after every `patience` milliseconds, as far as steps allow. Gives a function that stops it.
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
