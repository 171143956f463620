import { analyzeInSteps } from '../core/analyze';
import { buildReport } from '../core/report/buildReport';
import { checkOrders } from './checkOrders';
import { summarize } from './summarize';
import type { Answer, WorkerRequest, WorkProgress } from './workerProtocol';

/**
 * Does what the request asks for, a step at a time, in a worker or on the page.
 * To cancel, stop pulling.
 */
export function* work(request: WorkerRequest): Generator<WorkProgress, Answer> {
  if (request.kind === 'check') {
    yield { stage: 'orders', done: 0 };
    return { kind: 'checked', check: checkOrders(request.table, request.reading, request.remembered) };
  }
  const steps = analyzeInSteps(request.table, request.options);
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      yield step.value;
      continue;
    }
    const analysis = step.value;
    if ('failed' in analysis) {
      return { kind: 'analyzed', outcome: { kind: 'none', problems: analysis.problems } };
    }
    yield { stage: 'report', done: 1 };
    const { language } = request;
    const report = buildReport(analysis, language);
    return { kind: 'analyzed', outcome: { kind: 'result', summary: summarize(analysis), report, language } };
  }
}
