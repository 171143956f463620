import { HostError } from '../../core/host/port';
import type { Event, Job } from './state';

/** A cancellable job; its result is ignored after `stop`. */
export interface Stoppable {
  cancelled: boolean;
  stop(): void;
}

export interface RunningJobs {
  isIdle(): boolean;
  /** Dispatches the outcome of `action` as an event; a failure with the host's error code. */
  start(job: Job, action: (signal: Stoppable) => Promise<Event>): void;
  /** Returns false when the job has ended before. */
  stop(job: Job): boolean;
}

export function runningJobs(send: (event: Event) => void, onFailure: () => void): RunningJobs {
  const running = new Map<Job, Stoppable>();
  return {
    isIdle: () => running.size === 0,
    start(job, action) {
      const signal: Stoppable = { cancelled: false, stop: () => {} };
      running.set(job, signal);
      action(signal)
        .catch((error: unknown): Event => {
          console.error(error);
          onFailure();
          return failureOf(job, error);
        })
        .then((event) => {
          running.delete(job);
          if (!signal.cancelled) send(event);
        });
    },
    stop(job) {
      const signal = running.get(job);
      if (!signal) return false;
      running.delete(job);
      signal.cancelled = true;
      signal.stop();
      return true;
    },
  };
}

function failureOf(job: Job, error: unknown): Event {
  if (!(error instanceof HostError)) return { type: 'failed', job, code: 'unexpected' };
  const { code, said } = error;
  return { type: 'failed', job, code, ...(said === undefined ? {} : { said }) };
}
