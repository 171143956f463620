import type { Task } from './base/beside';
import { lastOf } from './base/lastOf';
import { otherCandidates } from './model/choose/chooseModel';
import { pastForecasts } from './model/record/pastForecast';
import { secondPart } from './valuation/drawnPart';

/** What a second thread can do. */
const tasks: readonly Task<never>[] = [otherCandidates, pastForecasts, secondPart];

/** Runs a task by name. Throws a RangeError where there is none. */
export function runTask(name: string, input: unknown): unknown {
  const task = tasks.find((one) => one.name === name);
  if (task === undefined) throw new RangeError(`no task ${name}`);
  return lastOf(task.run(input as never));
}
