import type { Analysis, AnalysisOptions, NoAnalysis, Progress } from '../../core/analysis';
import { analyzeInSteps } from '../../core/analyze';
import { makePlan, type Plan } from '../../core/campaigns/plan';
import type { Table } from '../../core/cells/cell';
import { type TableBuilder, tableBuilder } from '../../core/cells/table';
import { detailOf } from '../../core/home/detailOf';
import type { Home } from '../../core/home/home';
import type { ReportSpec } from '../../core/host/spec';
import { readMemory } from '../../core/report/memory/readMemory';
import { historyAfter, type ReportMemory } from '../../core/report/memory/reportMemory';
import type { LaidOutReport } from '../../core/report/writing/layoutReport';
import { withHoldout } from '../../core/withHoldout';
import { version } from '../../package.json';
import { later } from '../scripts/later';
import { checkOrders, readOnce, type TableRead } from './checkOrders';
import { summarize } from './summarize';
import type { Answer, WorkerRequest } from './workerProtocol';

/** The last analysis and its derived results. */
interface Kept {
  readonly analysis: Analysis;
  readonly plan: Plan;
  readonly memory: ReportMemory;
  readonly home: Home;
  /** Options of the analysis. */
  readonly asked: AnalysisOptions;
  /** Whether a requested holdout check is still missing. */
  readonly unchecked: boolean;
}

/** Executes a request step by step. To cancel, stop iterating. */
export type Work = (request: WorkerRequest) => Generator<Progress, Answer>;

/**
 * Work in a worker or on the page: holds the table and the last analysis, from which the report is made on demand.
 * `learn` runs the scripts for the report; on the page they have already run.
 */
export function openWork(learn: (scripts: readonly string[]) => void = () => {}): Work {
  let builder: TableBuilder | null = null;
  let table: Table | null = null;
  /** Cache of the last reading of the table, for an analysis with the same choices. */
  let read: TableRead | null = null;
  let last: Kept | null = null;
  let report: LaidOutReport | null = null;

  const wholeTable = (): Table => {
    table ??= builder?.table() ?? null;
    builder = null;
    if (table === null) throw new Error('there is no table');
    return table;
  };

  const laidOut = (spec: ReportSpec, shown = true): Answer => {
    report = later().layoutReport(spec, shown);
    const { rightToLeft, tabs } = report;
    return { kind: 'reported', report: { rightToLeft, tabs } };
  };

  return function* work(request) {
    if (request.kind !== 'block' && request.kind !== 'detail') report = null;
    switch (request.kind) {
      case 'table':
        last = null;
        read = null;
        table = null;
        builder = tableBuilder(request.place, request.rows);
        return { kind: 'taken' };
      case 'rows':
        if (builder === null) throw new Error('rows of no table');
        builder.appendTable(request.piece);
        return { kind: 'taken' };
      case 'check':
        last = null;
        yield { stage: 'orders', done: 0 };
        read = readOnce(wholeTable(), request.reading, request.remembered);
        return { kind: 'checked', check: checkOrders(wholeTable(), read) };
      case 'analyze': {
        const { plan: planned, ...asked } = request.options;
        // A plan is cheap, so a change that only concerns the plan does not repeat the analysis.
        const same = isSame(last?.asked, asked) ? last : null;
        last = null;
        const orders = asked.asOf === null && isSame(read?.reading, asked.reading) ? read?.orders : null;
        const analysis: Analysis | NoAnalysis =
          same?.analysis ??
          (yield* analyzeInSteps(wholeTable(), { ...request.options, holdout: false }, orders));
        if (!analysis.ok) {
          return { kind: 'analyzed', outcome: { kind: 'none', problems: analysis.problems } };
        }
        const memory = { ...readMemory(request.history), version };
        const plan = makePlan(analysis, { ...planned, past: memory.campaigns, ticks: request.ticks });
        const summary = summarize(analysis, plan, memory.history);
        last = {
          analysis,
          plan,
          memory,
          home: summary.home,
          asked,
          unchecked: same?.unchecked ?? asked.holdout,
        };
        return { kind: 'analyzed', outcome: { kind: 'result', summary } };
      }
      case 'detail': {
        if (last === null) throw new Error('no analysis is kept');
        const { analysis, home } = last;
        const { card, started } = request;
        const past = started.length === 0 ? last.plan.past : last.plan.campaigns(started);
        const plan = { ...last.plan, past };
        const history = historyAfter(last.memory, analysis);
        return { kind: 'detailed', detail: detailOf(card, { analysis, plan, history, home }) };
      }
      case 'report': {
        if (last === null) throw new Error('no analysis is kept');
        learn(request.scripts);
        // Only the report shows the holdout check, so the answer did not wait for it.
        if (last.unchecked) {
          yield { stage: 'holdout', done: 0 };
          last = { ...last, analysis: withHoldout(last.analysis), unchecked: false };
        }
        const plan = { ...last.plan, actions: request.actions, ticks: request.ticks };
        const { made = null, extraTabs = [] } = request;
        return laidOut(
          later().buildReport(last.analysis, plan, request.language, last.memory, { made, extraTabs }),
        );
      }
      case 'extra': {
        if (last === null) throw new Error('no analysis is kept');
        learn(request.scripts);
        const { language, asked, made, actions, ticks } = request;
        const plan = { ...last.plan, actions, ticks };
        return laidOut(later().buildExtra(last.analysis, plan, language, asked, made));
      }
      case 'history': {
        if (last === null) throw new Error('no analysis is kept');
        learn(request.scripts);
        const { analysis, plan, memory } = last;
        const { taken, withdrawn } = request;
        return laidOut(
          later().buildHistory(analysis, plan, request.language, memory, taken, withdrawn),
          false,
        );
      }
      case 'block': {
        if (report === null) throw new Error('a block of no report');
        return { kind: 'block', block: report.block(request.tab, request.block) };
      }
    }
  };
}

function isSame<Options extends object>(one: Options | undefined, other: Options): boolean {
  return one !== undefined && textOf(one) === textOf(other);
}

/** JSON with sorted keys and without undefined values. */
function textOf(options: object): string {
  return JSON.stringify(options, (_, value) =>
    value === null || typeof value !== 'object' || Array.isArray(value)
      ? value
      : Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}
