import type { AnalysisOptions } from '../../core/analysis';
import { tableOf } from '../../core/cells/table';
import { openWork, type Work } from '../../sidebar/work';
import type { Answer, WorkerRequest } from '../../sidebar/workerProtocol';

const table = tableOf(
  [
    ['Customer', 'Date', 'Amount'],
    ...Array.from({ length: 200 }, (_, i) => [`c${(i * 7) % 40}`, 45_000 + i * 3, 10 + (i % 9)]),
  ],
  { sheet: 'Orders' },
);
const options: AnalysisOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: false,
  holdout: false,
  plan: { compareTo: null, campaign: null, budget: null },
};

function done(work: Work, request: WorkerRequest): Answer {
  const steps = work(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const analyze = { kind: 'analyze', table, options, language: 'en' } as const;
const report = (action: string) =>
  ({ kind: 'report', actions: { lost: { action } }, language: 'en' }) as const;

test('the report is made again of the last analysis, with other words and nothing else', () => {
  const work = openWork();
  const first = done(work, analyze);
  if (first.kind !== 'analyzed' || first.outcome.kind !== 'result') throw new Error(first.kind);
  const again = done(work, { kind: 'report', actions: {}, language: 'en' });
  expect(again).toEqual({ kind: 'reported', report: first.outcome.report });
  const changed = done(work, report('Bake them a cake'));
  expect(JSON.stringify(changed).includes('Bake them a cake')).toBe(true);
  // As if the words had been there from the start.
  const plan = { compareTo: null, campaign: null, budget: null, actions: report('Bake them a cake').actions };
  const fresh = done(openWork(), { ...analyze, options: { ...options, plan } });
  expect(fresh).toMatchObject({ outcome: { report: (changed as { report: unknown }).report } });
});

test('an analysis of other rows is not taken for the last one', () => {
  const work = openWork();
  done(work, analyze);
  done(work, { kind: 'check', table, reading: {}, remembered: null });
  expect(() => done(work, report('x'))).toThrow('no analysis is kept');
});
