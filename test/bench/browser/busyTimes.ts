/** How busy the threads of a page were while it was traced. */
export interface BusyTimes {
  /** Seconds of CPU on the thread that answers to the user, and on those of workers. */
  readonly page: number;
  readonly worker: number;
  /** The longest task of the page's own thread, in ms of CPU. */
  readonly longestTask: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of CPU. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** Reads a trace of Chromium with the category "toplevel": each task of each thread with its time. */
export function busyTimes(trace: Buffer): BusyTimes {
  const { traceEvents: events } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const threads = new Map(
    events
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name ?? '']),
  );
  const times = { page: 0, worker: 0, longestTask: 0 };
  for (const { name, pid, tid, tdur = 0 } of events) {
    if (!name.endsWith('RunTask')) continue;
    const thread = threads.get(`${pid} ${tid}`);
    if (thread === 'CrRendererMain') {
      times.page += tdur / 1e6;
      times.longestTask = Math.max(times.longestTask, tdur / 1e3);
    } else if (thread?.startsWith('DedicatedWorker')) times.worker += tdur / 1e6;
  }
  return times;
}
