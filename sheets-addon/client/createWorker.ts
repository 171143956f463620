/** Source of sidebar/analysisWorker, put in by the build. */
declare const WORKER_SOURCE: string;

/**
 * A worker from a blob, since the sidebar is one file; null where the browser or
 * its policy refuses one, and the analysis then runs in the page itself.
 */
export function createWorker(): Worker | null {
  try {
    const address = URL.createObjectURL(new Blob([WORKER_SOURCE], { type: 'text/javascript' }));
    return new Worker(address);
  } catch {
    return null;
  }
}
