import type { Analysis } from '../core/analysis';
import { analyzeInSteps } from '../core/analyze';
import { buildReport } from '../core/report/buildReport';
import { checkOrders } from './checkOrders';
import { summarize } from './summarize';
import type { Answer, WorkerRequest, WorkProgress } from './workerProtocol';

/** Does what a request asks for, a step at a time. To cancel, stop pulling. */
export type Work = (request: WorkerRequest) => Generator<WorkProgress, Answer>;

/** Work in a worker or on the page: the last analysis is kept, so that its report can be made again without it. */
export function openWork(): Work {
  let kept: Analysis | null = null;
  return function* work(request) {
    if (request.kind === 'report') {
      if (kept === null) throw new Error('no analysis is kept');
      yield { stage: 'report', done: 1 };
      const plan = kept.plan && { ...kept.plan, actions: request.actions };
      return { kind: 'reported', report: buildReport({ ...kept, plan }, request.language) };
    }
    kept = null;
    if (request.kind === 'check') {
      yield { stage: 'orders', done: 0 };
      return { kind: 'checked', check: checkOrders(request.table, request.reading, request.remembered) };
    }
    const analysis = yield* analyzeInSteps(request.table, request.options);
    if ('failed' in analysis) {
      return { kind: 'analyzed', outcome: { kind: 'none', problems: analysis.problems } };
    }
    kept = analysis;
    yield { stage: 'report', done: 1 };
    const { language } = request;
    const report = buildReport(analysis, language);
    return { kind: 'analyzed', outcome: { kind: 'result', summary: summarize(analysis), report, language } };
  };
}
