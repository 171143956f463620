/** Jest's message to a worker that has nothing more to do (CHILD_MESSAGE_END of jest-worker, which does not export it). */
const end = 2;

/** Calls `close` when jest lets this worker go: what is open would keep it. In jest's own process nothing does. */
export function whenWorkerEnds(close: () => void): void {
  const listen = (message: unknown) => {
    if (!Array.isArray(message) || message[0] !== end) return;
    process.off('message', listen);
    close();
  };
  process.on('message', listen);
}
