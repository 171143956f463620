/** A worker that runs the pane's own script: the page's policy allows files of the add-in only. Null where workers are not allowed. */
export function createWorker(): Worker | null {
  try {
    return new Worker('taskpane.js');
  } catch {
    return null;
  }
}
