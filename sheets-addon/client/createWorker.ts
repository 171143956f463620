/** The id of the page's script, which the build writes. */
const scriptId = 'app';

/**
 * A worker that runs the page's own script, since the sidebar is one file; null where the browser or its policy
 * refuses one, and the analysis then runs on the page.
 */
export function createWorker(): Worker | null {
  const script = document.getElementById(scriptId)?.textContent;
  if (!script) return null;
  try {
    return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  } catch {
    return null;
  }
}
