/** A type import only, so that `part` is not bundled into the first script. */
type Later = typeof import('./part');

let part: Later | null = null;

/** Called by the later script. */
export function provideLater(provided: Later): void {
  part = provided;
}

/** Whether the later script has run. */
export function hasLater(): boolean {
  return part !== null;
}

/** The exports of the later script. Throws before it has run. */
export function later(): Later {
  if (part === null) throw new Error('the later script has not run');
  return part;
}
