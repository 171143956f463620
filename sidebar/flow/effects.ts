/** The side effects of the sidebar: calls to the host and to the worker. */
import { localSerial } from '../../core/cells/parse/civil';
import { tableOf } from '../../core/cells/table';
import { type Host, HostError, type WorkbookInfo } from '../../core/host/port';
import { usualSeason } from '../../core/model/season/seasonPlan';
import { extraTabOf } from '../../core/report/extraTabKey';
import { historyKey } from '../../core/report/memory/readMemory';
import { readTicks } from '../../core/report/notes/readTicks';
import type { ReportToWrite } from '../../core/report/writing/layoutReport';
import type { Language } from '../../core/speech/language';
import { readIndex } from '../form/readIndex';
import { languageIn } from '../memory/loaded';
import { doneIn, type Ticks, takenAway, withTabs } from '../memory/ticks';
import { later } from '../scripts/later';
import type { Scripts } from '../scripts/scripts';
import { workIn } from '../work/runWork';
import type { Answer, WorkerRequest } from '../work/workerProtocol';
import { type ReadingHost, readOurTab, readTab } from './readTab';
import type { Effect, Event, Job, LoadedTable } from './state';

/** Cells converted to columns without a pause: about ten milliseconds. */
const cellsPerTask = 12_500;

/**
 * Time in ms for which a description of the workbook stays valid. A call takes a second in a real host, so the first
 * answer describes the workbook once, not three times.
 */
const describedFor = 10_000;

/** Job id of background work. */
const noJob: Job = -1;

/** A cancellable job; its result is ignored after `stop`. */
interface Stoppable {
  cancelled: boolean;
  stop(): void;
}

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
  let chosen: Language | null = null;
  /** The job whose table the worker holds; null when it holds none, or only part of one. */
  let loaded: Job | null = null;
  /** The last analysis that the worker still holds for its report. */
  let analyzed: Pick<
    Extract<Effect, { type: 'analyze' }>,
    'table' | 'options' | 'ticks' | 'language'
  > | null = null;
  let isKept = false;
  const run = workIn(createWorker, () => {
    loaded = null;
    isKept = false;
  });
  /** The description from opening the workbook, and its time; null after the first answer. */
  let described: { readonly workbook: WorkbookInfo; readonly at: number } | null = null;
  const describe = async () => {
    const workbook = await host.describe();
    described = { workbook, at: performance.now() };
    return workbook;
  };
  const lately: ReadingHost = {
    describe: async () =>
      described !== null && performance.now() - described.at < describedFor ? described.workbook : describe(),
    readRows: (...area) => host.readRows(...area),
  };
  const running = new Map<Job, Stoppable>();
  /** Settles when the last small request has been answered. */
  let turn: Promise<unknown> = Promise.resolve();
  /** Settles when the last write has ended; a cancelled one still waits for its host call. */
  let written: Promise<unknown> = Promise.resolve();

  /** Dispatches the outcome of `action` as an event; a failure with the host's error code. */
  const attempt = (job: Job, action: (signal: Stoppable) => Promise<Event>) => {
    const signal: Stoppable = { cancelled: false, stop: () => {} };
    running.set(job, signal);
    action(signal)
      .catch((error: unknown): Event => {
        console.error(error);
        described = null;
        if (!(error instanceof HostError)) return { type: 'failed', job, code: 'unexpected' };
        const { code, said } = error;
        return { type: 'failed', job, code, ...(said === undefined ? {} : { said }) };
      })
      .then((event) => {
        running.delete(job);
        if (!signal.cancelled) send(event);
      });
  };

  const report = (job: Job) => (done: number, total: number, note: string) =>
    send({ type: 'progress', job, done, total, note });

  const answerOf = (job: Job, signal: Stoppable, request: WorkerRequest): Promise<Answer> => {
    if (signal.cancelled) return new Promise(() => {});
    const onProgress = report(job);
    // The table replaces any work of the worker.
    turn = Promise.resolve();
    const work = run(request, ({ stage, done }) => onProgress(done, 1, stage));
    signal.stop = work.stop;
    return work.answer;
  };

  /** Small requests that run after each other, because the worker answers one at a time. */
  const inTurn = (request: WorkerRequest): Promise<Answer> => {
    const answer = turn.then(() => run(request).answer);
    turn = answer.catch(() => {});
    return answer;
  };

  /** Sends the current content of a tab to the worker. */
  const load = async ({ tab, job }: LoadedTable, busy: Job, signal: Stoppable) => {
    loaded = null;
    isKept = false;
    await readTab(lately, tab, signal, {
      async begin({ name, rows }) {
        const place = { sheet: name, firstRow: 1, firstColumn: 1 };
        await run({ kind: 'table', place, rows }).answer;
      },
      async take(rows) {
        // In parts, so that the page stays responsive.
        const step = Math.max(1, Math.floor(cellsPerTask / Math.max(1, rows[0].length)));
        for (let first = 0; first < rows.length && !signal.cancelled; first += step) {
          await run({ kind: 'rows', piece: tableOf(rows.slice(first, first + step)) }).answer;
        }
      },
      onProgress: (done, total) => report(busy)(done, total, ''),
    });
    if (!signal.cancelled) loaded = job;
  };

  /** Asks the worker about a table, reading it again if the worker lost it. */
  const answerAbout = async (table: LoadedTable, job: Job, signal: Stoppable, request: WorkerRequest) => {
    if (loaded !== table.job) await load(table, job, signal);
    return answerOf(job, signal, request);
  };

  /** The ticks, updated from the tabs of the report. */
  const ticksNow = async (ticks: Ticks, language: Language): Promise<Ticks> => {
    const read = await readTicks(host, (await lately.describe()).tabs, language);
    if (read.length > 0) send({ type: 'ticksRead', read });
    return withTabs(ticks, read);
  };

  const analyze = async (request: NonNullable<typeof analyzed>, job: Job, signal: Stoppable) => {
    isKept = false;
    const { table, options, language } = request;
    const [history, ticks] = await Promise.all([
      readOurTab(lately, historyKey, signal),
      ticksNow(request.ticks, language),
    ]);
    described = null;
    const answer = await answerAbout(table, job, signal, {
      kind: 'analyze',
      options,
      history,
      ticks: doneIn(ticks),
    });
    if (answer.kind !== 'analyzed') throw new Error(`unexpected answer ${answer.kind}`);
    analyzed = { ...request, ticks };
    isKept = true;
    return answer.outcome;
  };

  /** Tabs made of the last analysis, which is repeated if the worker lost it; their blocks stay in the worker. */
  const tabsOf = async (
    request: (scripts: readonly string[]) => WorkerRequest,
    language: Language,
    job: Job,
    signal: Stoppable,
  ): Promise<ReportToWrite> => {
    if (!isKept && analyzed) await analyze(analyzed, job, signal);
    const scripts = await loadLater(language).catch((error: unknown) => {
      throw new HostError('offline', String(error));
    });
    const answer = await answerOf(job, signal, request(scripts));
    if (answer.kind !== 'reported') throw new Error(`unexpected answer ${answer.kind}`);
    return {
      ...answer.report,
      async block(tab, block) {
        if (signal.cancelled) return null;
        const stopped = new Promise<null>((resolve) => {
          signal.stop = () => resolve(null);
        });
        const piece = await Promise.race([inTurn({ kind: 'block', tab, block }), stopped]);
        if (piece !== null && piece.kind !== 'block') throw new Error(`unexpected answer ${piece.kind}`);
        return piece?.block ?? null;
      },
    };
  };

  const say = async (language: Language): Promise<Event> => {
    try {
      await loadWords(language);
      return { type: 'language', language };
    } catch (error) {
      console.error(error);
      return { type: 'unspoken', language };
    }
  };

  return (effect) => {
    switch (effect.type) {
      case 'speak':
        chosen = effect.language;
        say(effect.language).then((event) => {
          // Words of an earlier choice may arrive later.
          if (chosen === effect.language) send(event);
        });
        break;
      case 'open':
        attempt(effect.job, async () => {
          const workbook = await describe();
          const spoken = effect.first ? await say(languageIn(workbook)) : null;
          if (spoken?.type === 'unspoken') send(spoken);
          return { type: 'opened', job: effect.job, workbook };
        });
        break;
      case 'read':
        attempt(effect.job, async (signal) => {
          const { tab, job } = effect;
          const table = { tab, job };
          await load(table, job, signal);
          return { type: 'tableRead', job, table };
        });
        break;
      case 'check':
        attempt(effect.job, async (signal) => {
          const { table, reading, remembered, job } = effect;
          isKept = false;
          const answer = await answerAbout(table, job, signal, { kind: 'check', reading, remembered });
          if (answer.kind !== 'checked') throw new Error(`unexpected answer ${answer.kind}`);
          return { type: 'checked', job, check: answer.check };
        });
        break;
      case 'analyze':
        attempt(effect.job, async (signal) => {
          const { table, tabs, job, ticks, language } = effect;
          const indexIn = async (field: keyof typeof tabs) => {
            const tab = tabs[field];
            return tab === null ? null : readIndex(host, tab, field, signal);
          };
          const [prices, index] = [await indexIn('priceIndex'), await indexIn('seasonIndex')];
          if (prices && 'row' in prices) return { type: 'indexUnreadable', job, index: prices };
          if (index && 'row' in index) return { type: 'indexUnreadable', job, index };
          const season = { ...(effect.options.season ?? usualSeason), index };
          const options = { ...effect.options, priceIndex: prices, season };
          const asked = { table, options, ticks, language };
          return { type: 'analyzed', job, outcome: await analyze(asked, job, signal) };
        });
        break;
      case 'write':
        attempt(effect.job, async (signal) => {
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
          const layout = await tabsOf(request, language, job, signal);
          await written;
          described = null;
          const writing = later().writeReport(layout, host, {
            language,
            signal,
            takenAway: takenAway(ticks),
            onProgress: report(job),
          });
          written = writing.catch(() => {});
          return { type: 'tabsWritten', job, tabs: await writing };
        });
        break;
      case 'startCampaigns':
        attempt(effect.job, async (signal) => {
          const { opening, lists, withdrawn, actions, ticks, language, job } = effect;
          const part = async (request: (scripts: readonly string[]) => WorkerRequest) => {
            const layout = await tabsOf(request, language, job, signal);
            await written;
            described = null;
            const writing = later().writeReport(layout, host, {
              language,
              signal,
              takenAway: takenAway(ticks),
              part: true,
            });
            written = writing.catch(() => {});
            await writing;
          };
          // The campaign is recorded first, because a list in a tab counts as contacted.
          if (lists.length > 0 || withdrawn.length > 0)
            await part((scripts) => ({ kind: 'history', taken: lists, withdrawn, language, scripts }));
          if (opening !== null) {
            const time = localSerial(new Date());
            const done = doneIn(ticks);
            await part((scripts) => ({
              kind: 'extra',
              asked: opening,
              actions,
              ticks: done,
              language,
              scripts,
              made: time,
            }));
          }
          return { type: 'campaignsStarted', job, lists };
        });
        break;
      case 'readTicks':
        // If a tab cannot be read, the ticks stay as they are.
        if (running.size === 0) ticksNow([], effect.language).catch((error: unknown) => console.warn(error));
        break;
      case 'detail': {
        const { card, started } = effect;
        const ask = async () => {
          if (!isKept && analyzed && running.size === 0) {
            await analyze(analyzed, noJob, { cancelled: false, stop: () => {} });
          }
          if (!isKept) return;
          const answer = await inTurn({ kind: 'detail', card, started });
          if (answer.kind === 'detailed') send({ type: 'detailed', detail: answer.detail });
        };
        ask().catch((error: unknown) => console.error(error));
        break;
      }
      case 'stop': {
        const signal = running.get(effect.job);
        if (!signal) break;
        running.delete(effect.job);
        signal.cancelled = true;
        signal.stop();
        if (effect.waits) written.finally(() => send({ type: 'stopped', job: effect.job }));
        break;
      }
      case 'show':
        attempt(effect.job, async () => {
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
