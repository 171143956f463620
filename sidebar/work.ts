import type { Analysis } from '../core/analysis';
import { analyzeInSteps } from '../core/analyze';
import type { Table } from '../core/cells/cell';
import { type TableBuilder, tableBuilder } from '../core/cells/table';
import { buildReport } from '../core/report/buildReport';
import { checkOrders } from './checkOrders';
import { summarize } from './summarize';
import type { Answer, WorkerRequest, WorkProgress } from './workerProtocol';

/** Does what a request asks for, a step at a time. To cancel, stop pulling. */
export type Work = (request: WorkerRequest) => Generator<WorkProgress, Answer>;

/** Work in a worker or on the page: it owns the table, and keeps the last analysis for the report to be made again. */
export function openWork(): Work {
  let builder: TableBuilder | null = null;
  let table: Table | null = null;
  let kept: Analysis | null = null;

  const wholeTable = (): Table => {
    table ??= builder?.table() ?? null;
    builder = null;
    if (table === null) throw new Error('there is no table');
    return table;
  };

  return function* work(request) {
    switch (request.kind) {
      case 'table':
        kept = null;
        table = null;
        builder = tableBuilder(request.place, request.rows);
        return { kind: 'taken' };
      case 'rows':
        if (builder === null) throw new Error('rows of no table');
        builder.appendTable(request.piece);
        return { kind: 'taken' };
      case 'check':
        kept = null;
        yield { stage: 'orders', done: 0 };
        return { kind: 'checked', check: checkOrders(wholeTable(), request.reading, request.remembered) };
      case 'analyze': {
        kept = null;
        const analysis = yield* analyzeInSteps(wholeTable(), request.options);
        if ('failed' in analysis) {
          return { kind: 'analyzed', outcome: { kind: 'none', problems: analysis.problems } };
        }
        kept = analysis;
        yield { stage: 'report', done: 1 };
        const { language } = request;
        const report = buildReport(analysis, language);
        return {
          kind: 'analyzed',
          outcome: { kind: 'result', summary: summarize(analysis), report, language },
        };
      }
      case 'report': {
        if (kept === null) throw new Error('no analysis is kept');
        yield { stage: 'report', done: 1 };
        const plan = kept.plan && { ...kept.plan, actions: request.actions };
        return { kind: 'reported', report: buildReport({ ...kept, plan }, request.language) };
      }
    }
  };
}
