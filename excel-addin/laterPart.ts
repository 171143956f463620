/** Types only: what is named here is not a part of the first script. */
type LaterPart = typeof import('./part');

let part: LaterPart | null = null;

/** Called by the later script. */
export function provideLaterPart(provided: LaterPart): void {
  part = provided;
}

/** What the later script holds for Excel alone; null before it has run. */
export function laterPart(): LaterPart | null {
  return part;
}
