/** How busy the threads of a page were while it was traced. */
export interface BusyTimes {
  /** Seconds of CPU on the thread that answers to the user, on the worker that does most, and on the others. */
  readonly page: number;
  readonly worker: number;
  readonly beside: number;
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
  const times = { page: 0, longestTask: 0 };
  const workers = new Map<string, number>();
  for (const { name, pid, tid, tdur = 0 } of events) {
    if (!name.endsWith('RunTask')) continue;
    const place = `${pid} ${tid}`;
    const thread = threads.get(place);
    if (thread === 'CrRendererMain') {
      times.page += tdur / 1e6;
      times.longestTask = Math.max(times.longestTask, tdur / 1e3);
    } else if (thread?.startsWith('DedicatedWorker')) {
      workers.set(place, (workers.get(place) ?? 0) + tdur / 1e6);
    }
  }
  const [worker = 0, ...others] = [...workers.values()].sort((one, other) => other - one);
  return { ...times, worker, beside: others.reduce((sum, own) => sum + own, 0) };
}
