import { localSerial } from '../../core/cells/parse/civil';
import type { Host } from '../../core/host/port';
import { extraTabOf } from '../../core/report/extraTabKey';
import type { WriteOptions, WrittenTab } from '../../core/report/writing/writeReport';
import { doneIn, takenAway } from '../memory/ticks';
import { later } from '../scripts/later';
import type { WorkerRequest } from '../work/workerProtocol';
import type { HeldAnalysis, Means } from './heldAnalysis';
import type { Stoppable } from './runningJobs';
import type { Effect, Event } from './state';

type Effects<Type extends Effect['type']> = Extract<Effect, { type: Type }>;

/** Writes tabs of the last analysis into the workbook, one run after the other. */
export interface TabWriter {
  /** The whole report. */
  report(effect: Effects<'write'>, signal: Stoppable): Promise<Event>;
  /** The campaigns of lists, and a list or group as a tab. */
  startCampaigns(effect: Effects<'startCampaigns'>, signal: Stoppable): Promise<Event>;
  /** Settles when the last run has ended; a cancelled one still waits for its host call. */
  ended(): Promise<unknown>;
}

export function tabWriter(host: Host, held: HeldAnalysis, means: Means): TabWriter {
  const { lately, ticksNow, onProgress } = means;
  let last: Promise<unknown> = Promise.resolve();

  const write = async (
    request: (scripts: readonly string[]) => WorkerRequest,
    { language, job }: Effects<'write' | 'startCampaigns'>,
    options: Omit<WriteOptions, 'language' | 'signal'>,
    signal: Stoppable,
  ): Promise<readonly WrittenTab[]> => {
    const tabs = await held.tabs(request, language, job, signal);
    await last;
    lately.forget();
    const writing = later().writeReport(tabs, host, { ...options, language, signal });
    last = writing.catch(() => {});
    return writing;
  };

  return {
    async report(effect, signal) {
      const { actions, language, job } = effect;
      const { tabs } = await lately.describe();
      const ticks = await ticksNow(effect.ticks, language);
      const request = (scripts: readonly string[]): WorkerRequest => ({
        kind: 'report',
        actions,
        ticks: doneIn(ticks),
        language,
        scripts,
        made: localSerial(new Date()),
        // Lists and groups that have their own tabs are rewritten.
        extraTabs: tabs.flatMap(({ ours }) => extraTabOf(ours ?? '') ?? []),
      });
      const options: Omit<WriteOptions, 'language' | 'signal'> = {
        takenAway: takenAway(ticks),
        onProgress: (done, total, note) => onProgress(job, done, total, note),
      };
      return { type: 'tabsWritten', job, tabs: await write(request, effect, options, signal) };
    },
    async startCampaigns(effect, signal) {
      const { opening, lists, withdrawn, actions, ticks, language, job } = effect;
      const options = { takenAway: takenAway(ticks), part: true };
      // The campaign is recorded first, because a list in a tab counts as contacted.
      if (lists.length > 0 || withdrawn.length > 0) {
        await write(
          (scripts) => ({ kind: 'history', taken: lists, withdrawn, language, scripts }),
          effect,
          options,
          signal,
        );
      }
      if (opening !== null) {
        const made = localSerial(new Date());
        const done = doneIn(ticks);
        await write(
          (scripts) => ({ kind: 'extra', asked: opening, actions, ticks: done, language, scripts, made }),
          effect,
          options,
          signal,
        );
      }
      return { type: 'campaignsStarted', job, lists };
    },
    ended: () => last,
  };
}
