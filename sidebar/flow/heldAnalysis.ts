/** The table and the last analysis that the worker holds. */
import type { ListKey } from '../../core/campaigns/campaign';
import { tableOf } from '../../core/cells/table';
import type { CardDetail } from '../../core/home/details';
import type { CardKey } from '../../core/home/home';
import { HostError, type Memory } from '../../core/host/port';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import { historyKey } from '../../core/report/memory/readMemory';
import type { ReportToWrite } from '../../core/report/writing/layoutReport';
import type { Language } from '../../core/speech/language';
import { doneIn, type Ticks } from '../memory/ticks';
import type { LoadLater } from '../scripts/scripts';
import { type Run, workIn } from '../work/runWork';
import type { Answer, OrdersCheck, Outcome, WorkerRequest } from '../work/workerProtocol';
import type { DescribedHost } from './describedLately';
import { readOurTab, readTab } from './readTab';
import type { Stoppable } from './runningJobs';
import type { Effect, Job, LoadedTable } from './state';

/** Cells converted to columns without a pause: about ten milliseconds. */
const cellsPerTask = 12_500;

/** Job id of background work. */
const noJob: Job = -1;

export type AnalysisRequest = Pick<
  Extract<Effect, { type: 'analyze' }>,
  'table' | 'options' | 'ticks' | 'language'
>;

/** What the worker is made of, and what it is fed with. */
export interface Means {
  readonly lately: DescribedHost;
  readonly createWorker: () => Worker | null;
  readonly loadLater: LoadLater;
  /** The ticks, updated from the tabs of the report. */
  readonly ticksNow: (ticks: Ticks, language: Language) => Promise<Ticks>;
  readonly onProgress: (job: Job, done: number, total: number, note: string) => void;
}

/** Work about the orders: what a worker has lost, or was never given, is read and analysed again first. */
export class HeldAnalysis {
  /** The job whose table the worker holds; null when it holds none, or only part of one. */
  private loaded: Job | null = null;
  /** The last analysis, and whether the worker still holds it for its report. */
  private last: AnalysisRequest | null = null;
  private isKept = false;
  /** Settles when the last small request has been answered. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly run: Run;

  constructor(private readonly means: Means) {
    this.run = workIn(means.createWorker, () => this.release());
  }

  /** Sends the current content of a tab to the worker; `busy` is the job that waits for it. */
  async load({ tab, job }: LoadedTable, busy: Job, signal: Stoppable): Promise<void> {
    this.release();
    await readTab(this.means.lately, tab, signal, {
      begin: async ({ name, rows }) => {
        const place = { sheet: name, firstRow: 1, firstColumn: 1 };
        await this.run({ kind: 'table', place, rows }).answer;
      },
      take: async (rows) => {
        // In parts, so that the page stays responsive.
        const step = Math.max(1, Math.floor(cellsPerTask / Math.max(1, rows[0].length)));
        for (let first = 0; first < rows.length && !signal.cancelled; first += step) {
          await this.run({ kind: 'rows', piece: tableOf(rows.slice(first, first + step)) }).answer;
        }
      },
      onProgress: (done, total) => this.means.onProgress(busy, done, total, ''),
    });
    if (!signal.cancelled) this.loaded = job;
  }

  async check(
    table: LoadedTable,
    choices: { readonly reading: ReadingChoices; readonly remembered: Memory | null },
    job: Job,
    signal: Stoppable,
  ): Promise<OrdersCheck> {
    this.isKept = false;
    const answer = await this.answerAbout(table, job, signal, { kind: 'check', ...choices });
    return expected(answer, 'checked').check;
  }

  async analyze(request: AnalysisRequest, job: Job, signal: Stoppable): Promise<Outcome> {
    this.isKept = false;
    const { table, options, language } = request;
    const { lately, ticksNow } = this.means;
    const [history, ticks] = await Promise.all([
      readOurTab(lately, historyKey, signal),
      ticksNow(request.ticks, language),
    ]);
    lately.forget();
    const answer = await this.answerAbout(table, job, signal, {
      kind: 'analyze',
      options,
      history,
      ticks: doneIn(ticks),
    });
    const { outcome } = expected(answer, 'analyzed');
    this.last = { ...request, ticks };
    this.isKept = true;
    return outcome;
  }

  /** Tabs made of the last analysis; their blocks stay in the worker until they are written. */
  async tabs(
    request: (scripts: readonly string[]) => WorkerRequest,
    language: Language,
    job: Job,
    signal: Stoppable,
  ): Promise<ReportToWrite> {
    if (!this.isKept && this.last) await this.analyze(this.last, job, signal);
    const scripts = await this.means.loadLater(language).catch((error: unknown) => {
      throw new HostError('offline', String(error));
    });
    const answer = await this.answerOf(job, signal, request(scripts));
    return {
      ...expected(answer, 'reported').report,
      block: async (tab, block) => {
        if (signal.cancelled) return null;
        const stopped = new Promise<null>((resolve) => {
          signal.stop = () => resolve(null);
        });
        const piece = await Promise.race([this.inTurn({ kind: 'block', tab, block }), stopped]);
        return piece === null ? null : expected(piece, 'block').block;
      },
    };
  }

  /** What is behind a card; null without an analysis, which is repeated only if `mayRepeat`. */
  async detail(card: CardKey, started: readonly ListKey[], mayRepeat: boolean): Promise<CardDetail | null> {
    if (!this.isKept && this.last && mayRepeat) {
      await this.analyze(this.last, noJob, { cancelled: false, stop: () => {} });
    }
    if (!this.isKept) return null;
    return expected(await this.inTurn({ kind: 'detail', card, started }), 'detailed').detail;
  }

  /** The worker no longer holds anything. */
  private release(): void {
    this.loaded = null;
    this.isKept = false;
  }

  private async answerAbout(
    table: LoadedTable,
    job: Job,
    signal: Stoppable,
    request: WorkerRequest,
  ): Promise<Answer> {
    if (this.loaded !== table.job) await this.load(table, job, signal);
    return this.answerOf(job, signal, request);
  }

  private answerOf(job: Job, signal: Stoppable, request: WorkerRequest): Promise<Answer> {
    if (signal.cancelled) return new Promise(() => {});
    // The request replaces any work of the worker.
    this.turn = Promise.resolve();
    const work = this.run(request, ({ stage, done }) => this.means.onProgress(job, done, 1, stage));
    signal.stop = work.stop;
    return work.answer;
  }

  /** Small requests run after each other, because the worker answers one at a time. */
  private inTurn(request: WorkerRequest): Promise<Answer> {
    const answer = this.turn.then(() => this.run(request).answer);
    this.turn = answer.catch(() => {});
    return answer;
  }
}

function expected<Kind extends Answer['kind']>(answer: Answer, kind: Kind): Extract<Answer, { kind: Kind }> {
  if (answer.kind !== kind) throw new Error(`unexpected answer ${answer.kind}`);
  return answer as Extract<Answer, { kind: Kind }>;
}
