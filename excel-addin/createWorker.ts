/** The analysis in a worker of its own file, because the page's policy forbids any other; null where workers are not allowed. */
export function createWorker(): Worker | null {
  try {
    return new Worker('analysis-worker.js');
  } catch {
    return null;
  }
}
