import type { Row } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { openWork, type Work } from '../../sidebar/work';
import type { Answer, AskedOptions, WorkerRequest } from '../../sidebar/workerProtocol';

const rows: Row[] = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: 200 }, (_, i) => [`c${(i * 7) % 40}`, 45_000 + i * 3, 10 + (i % 9)]),
];
const options: AskedOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: false,
  holdout: false,
  plan: { compareTo: null, campaign: null, budget: null },
};

/** Work that has the table, in two pieces. */
function workWithTable(): Work {
  const work = openWork();
  const place = { sheet: 'Orders', firstRow: 1, firstColumn: 1 };
  done(work, { kind: 'table', place, rows: rows.length });
  for (const piece of [rows.slice(0, 7), rows.slice(7)]) done(work, { kind: 'rows', piece: tableOf(piece) });
  return work;
}

function done(work: Work, request: WorkerRequest): Answer {
  const steps = work(request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const analyze = { kind: 'analyze', options, language: 'en' } as const;
const check = { kind: 'check', reading: {}, remembered: null } as const;
const report = (action: string) =>
  ({ kind: 'report', actions: { lost: { action } }, language: 'en' }) as const;

test('the report is made again of the last analysis, with other words and nothing else', () => {
  const work = workWithTable();
  const first = done(work, analyze);
  if (first.kind !== 'analyzed' || first.outcome.kind !== 'result') throw new Error(first.kind);
  const again = done(work, { kind: 'report', actions: {}, language: 'en' });
  expect(again).toEqual({ kind: 'reported', report: first.outcome.report });
  const changed = done(work, report('Bake them a cake'));
  expect(JSON.stringify(changed).includes('Bake them a cake')).toBe(true);
  // As if the words had been there from the start.
  const plan = { compareTo: null, campaign: null, budget: null, actions: report('Bake them a cake').actions };
  const fresh = done(workWithTable(), { ...analyze, options: { ...options, plan } });
  expect(fresh).toMatchObject({ outcome: { report: (changed as { report: unknown }).report } });
});

test('an analysis of other rows is not taken for the last one', () => {
  const work = workWithTable();
  done(work, analyze);
  done(work, check);
  expect(() => done(work, report('x'))).toThrow('no analysis is kept');
});

test('questions are about the table that came last, whole', () => {
  const work = workWithTable();
  expect(done(work, check)).toMatchObject({
    check: { account: { sheet: 'Orders', rows: 200, orders: 200 }, firstRows: rows.slice(1, 5) },
  });
  done(work, { kind: 'table', place: { sheet: 'Other', firstRow: 1, firstColumn: 1 }, rows: 2 });
  done(work, { kind: 'rows', piece: tableOf(rows.slice(0, 2)) });
  expect(done(work, check)).toMatchObject({
    check: { account: { sheet: 'Other', rows: 1, orders: 1 }, firstRows: [rows[1]] },
  });
  expect(() => done(work, report('x'))).toThrow('no analysis is kept');
});

test('there is nothing to say before a table has come', () => {
  expect(() => done(openWork(), check)).toThrow('there is no table');
  expect(() => done(openWork(), { kind: 'rows', piece: tableOf(rows) })).toThrow('rows of no table');
});
