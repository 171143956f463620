/**
 * A part of the work with plain data in and out, so that a second thread can do it: the same numbers wherever it runs.
 * It reports the share done, 0 to 1, on the way.
 */
export interface Task<Input = unknown, Output = unknown> {
  readonly name: string;
  run(input: Input): Generator<number, Output>;
}

/** A second thread. */
export interface Beside {
  /** Begins a task there; null where that thread is busy, or there is none (any more): then the caller does the work. */
  begin(task: string, input: unknown): Begun | null;
}

/** A task that the second thread works at. */
export interface Begun {
  /** Settles when the task has ended, well or not; never rejects. */
  readonly settled: Promise<void>;
  /** From then on; null where the thread failed. */
  output(): { readonly value: unknown } | null;
}

/** A step of work: the share done, 0 to 1, or what the next step has to wait for. */
export type Step = number | Promise<void>;

/** Hands a task to the second thread, and answers how to get the output; null where the caller has to do the work. */
export function begin<Input, Output>(
  beside: Beside | null,
  task: Task<Input, Output>,
  input: Input,
): (() => Generator<Step, Output>) | null {
  const begun = beside?.begin(task.name, input) ?? null;
  if (begun === null) return null;
  return function* () {
    yield begun.settled;
    const there = begun.output();
    return there === null ? yield* task.run(input) : (there.value as Output);
  };
}
