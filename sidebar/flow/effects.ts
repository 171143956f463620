/** The side effects of the sidebar: calls to the host and to the worker. */
import type { Host } from '../../core/host/port';
import { usualSeason } from '../../core/model/season/seasonPlan';
import { readTicks } from '../../core/report/notes/readTicks';
import type { Language } from '../../core/speech/language';
import { readIndex } from '../form/readIndex';
import { languageIn } from '../memory/loaded';
import { type Ticks, withTabs } from '../memory/ticks';
import type { LoadWords, Scripts } from '../scripts/scripts';
import { describedLately } from './describedLately';
import { HeldAnalysis, type Means } from './heldAnalysis';
import { runningJobs, type Stoppable } from './runningJobs';
import type { Effect, Event } from './state';
import { tabWriter } from './tabWriter';

/** The page's facilities that effects need. */
export interface Surroundings extends Scripts {
  readonly host: Host;
  readonly createWorker: () => Worker | null;
}

/** Makes the function that carries out effects and dispatches events. */
export function performer(
  { host, createWorker, loadWords, loadLater }: Surroundings,
  send: (event: Event) => void,
): (effect: Effect) => void {
  const lately = describedLately(host);
  const ticksNow = async (ticks: Ticks, language: Language): Promise<Ticks> => {
    const read = await readTicks(host, (await lately.describe()).tabs, language);
    if (read.length > 0) send({ type: 'ticksRead', read });
    return withTabs(ticks, read);
  };
  const means: Means = {
    lately,
    createWorker,
    loadLater,
    ticksNow,
    onProgress: (job, done, total, note) => send({ type: 'progress', job, done, total, note }),
  };
  const jobs = runningJobs(send, lately.forget);
  const held = new HeldAnalysis(means);
  const writer = tabWriter(host, held, means);
  const speak = speaker(loadWords, send);

  return (effect) => {
    switch (effect.type) {
      case 'speak':
        speak.next(effect.language);
        break;
      case 'open':
        jobs.start(effect.job, async () => {
          const workbook = await lately.describeAnew();
          const spoken = effect.first ? await speak.load(languageIn(workbook)) : null;
          if (spoken?.type === 'unspoken') send(spoken);
          return { type: 'opened', job: effect.job, workbook };
        });
        break;
      case 'read':
        jobs.start(effect.job, async (signal) => {
          const { tab, job } = effect;
          const table = { tab, job };
          await held.load(table, job, signal);
          return { type: 'tableRead', job, table };
        });
        break;
      case 'check':
        jobs.start(effect.job, async (signal) => {
          const { table, reading, remembered, job } = effect;
          const check = await held.check(table, { reading, remembered }, job, signal);
          return { type: 'checked', job, check };
        });
        break;
      case 'analyze':
        jobs.start(effect.job, (signal) => analyze(effect, host, held, signal));
        break;
      case 'write':
        jobs.start(effect.job, (signal) => writer.report(effect, signal));
        break;
      case 'startCampaigns':
        jobs.start(effect.job, (signal) => writer.startCampaigns(effect, signal));
        break;
      case 'readTicks':
        // If a tab cannot be read, the ticks stay as they are.
        if (jobs.isIdle()) ticksNow([], effect.language).catch((error: unknown) => console.warn(error));
        break;
      case 'detail':
        held.detail(effect.card, effect.started, jobs.isIdle()).then(
          (detail) => {
            if (detail !== null) send({ type: 'detailed', detail });
          },
          (error: unknown) => console.error(error),
        );
        break;
      case 'stop':
        if (jobs.stop(effect.job) && effect.waits)
          writer.ended().finally(() => send({ type: 'stopped', job: effect.job }));
        break;
      case 'show':
        jobs.start(effect.job, async () => {
          await host.showTab(effect.tab);
          return { type: 'shown', job: effect.job };
        });
        break;
      case 'remember':
        // A read-only workbook stores nothing; the user can continue.
        host.remember(effect.choices).catch((error: unknown) => console.warn(error));
        break;
    }
  };
}

/** Reads the tabs with monthly levels first; one that is no such tab is the outcome. */
async function analyze(
  { table, tabs, job, ticks, language, options: given }: Extract<Effect, { type: 'analyze' }>,
  host: Host,
  held: HeldAnalysis,
  signal: Stoppable,
): Promise<Event> {
  const indexIn = async (field: keyof typeof tabs) => {
    const tab = tabs[field];
    return tab === null ? null : readIndex(host, tab, field, signal);
  };
  const [priceIndex, index] = [await indexIn('priceIndex'), await indexIn('seasonIndex')];
  if (priceIndex && 'row' in priceIndex) return { type: 'indexUnreadable', job, index: priceIndex };
  if (index && 'row' in index) return { type: 'indexUnreadable', job, index };
  const options = { ...given, priceIndex, season: { ...(given.season ?? usualSeason), index } };
  const outcome = await held.analyze({ table, options, ticks, language }, job, signal);
  return { type: 'analyzed', job, outcome };
}

/** Loads words; those of an earlier choice may arrive later than those of the last one, and are then not spoken. */
function speaker(loadWords: LoadWords, send: (event: Event) => void) {
  let chosen: Language | null = null;
  const load = async (language: Language): Promise<Extract<Event, { type: 'language' | 'unspoken' }>> => {
    try {
      await loadWords(language);
      return { type: 'language', language };
    } catch (error) {
      console.error(error);
      return { type: 'unspoken', language };
    }
  };
  return {
    load,
    next(language: Language): void {
      chosen = language;
      load(language).then((event) => {
        if (chosen === language) send(event);
      });
    },
  };
}
