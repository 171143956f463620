import { HostError } from '../../core/host/port';
import { runningJobs, type Stoppable } from '../../sidebar/flow/runningJobs';
import type { Event } from '../../sidebar/flow/state';

const shown = (job: number): Event => ({ type: 'shown', job });

function jobs() {
  const events: Event[] = [];
  let failures = 0;
  const running = runningJobs(
    (event) => events.push(event),
    () => failures++,
  );
  return { running, events, failures: () => failures };
}

/** After everything that waits for nothing but promises. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('the outcome of a job is dispatched when it ends', async () => {
  const { running, events, failures } = jobs();
  expect(running.isIdle()).toBe(true);
  running.start(1, async () => shown(1));
  expect(running.isIdle()).toBe(false);
  await settled();
  expect(events).toEqual([shown(1)]);
  expect(running.isIdle()).toBe(true);
  expect(failures()).toBe(0);
});

test.each([
  [new HostError('tabGone', 'no tab'), { code: 'tabGone' }],
  [
    new HostError('tooLarge', 'too many cells', 'The tab is full.'),
    { code: 'tooLarge', said: 'The tab is full.' },
  ],
  [new TypeError('a mistake of ours'), { code: 'unexpected' }],
])('a failure has the code of the host: %s', async (error, failure) => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
  const { running, events, failures } = jobs();
  running.start(1, () => Promise.reject(error));
  await settled();
  expect(events).toEqual([{ type: 'failed', job: 1, ...failure }]);
  expect(failures()).toBe(1);
  expect(running.isIdle()).toBe(true);
  expect(complaint).toHaveBeenCalledWith(error);
  complaint.mockRestore();
});

test('nothing comes of a job that was stopped, whichever way it ends', async () => {
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => {});
  const { running, events } = jobs();
  const signals: Stoppable[] = [];
  let stopped = 0;
  const begin = (job: number, end: () => Event) =>
    running.start(job, async (signal) => {
      signals.push(signal);
      signal.stop = () => stopped++;
      await settled();
      return end();
    });
  begin(1, () => shown(1));
  begin(2, () => {
    throw new Error('too late');
  });
  expect([running.stop(1), running.stop(2)]).toEqual([true, true]);
  expect(signals.map(({ cancelled }) => cancelled)).toEqual([true, true]);
  expect(stopped).toBe(2);
  expect(running.isIdle()).toBe(true);
  await settled();
  await settled();
  complaint.mockRestore();
  expect(events).toEqual([]);
});

test('a job that has ended cannot be stopped', async () => {
  const { running } = jobs();
  running.start(1, async () => shown(1));
  await settled();
  expect(running.stop(1)).toBe(false);
});
