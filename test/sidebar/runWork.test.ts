import type { Progress } from '../../core/analysis';
import type { Row } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { type Run, workIn } from '../../sidebar/work/runWork';
import type { AskedOptions, WorkerRequest } from '../../sidebar/work/workerProtocol';
import { FakeWorker } from './fakeWorker';

jest.setTimeout(30_000);

const rows: Row[] = [
  ['Customer', 'Date', 'Amount'],
  ...Array.from({ length: 300 }, (_, i) => [`c${(i * 7) % 40}`, 45_000 + i * 3, 10 + (i % 9)]),
];
const options: AskedOptions = {
  terms: { months: 12, margin: 1, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'bgnbd',
  intervals: false,
  holdout: false,
  plan: { compareTo: null, campaign: null, budget: null },
};
const check: WorkerRequest = { kind: 'check', reading: {}, remembered: null };
const analyze: WorkerRequest = { kind: 'analyze', ticks: [], options, history: [] };
const checked = { kind: 'checked', check: { account: { sheet: 'Orders', orders: 300 } } };

async function load(run: Run) {
  const piece = tableOf(rows);
  await run({ kind: 'table', place: { sheet: 'Orders', firstRow: 1, firstColumn: 1 }, rows: 301 }).answer;
  await run({ kind: 'rows', piece }).answer;
  return piece;
}

/** Its workers, and how often what they kept was lost. */
function started(create: () => FakeWorker | null) {
  const workers: (FakeWorker | null)[] = [];
  const losses: string[] = [];
  const run = workIn(
    () => {
      const worker = create();
      workers.push(worker);
      return worker?.asWorker() ?? null;
    },
    () => losses.push('lost'),
  );
  return { run, workers, losses };
}

test('the table goes to the worker once, its numbers without a copy, and is asked about there', async () => {
  const { run, workers } = started(() => new FakeWorker());
  const piece = await load(run);
  expect(
    piece.columns.map((column) => (column.kind === 'codes' ? column.codes : column.numbers).length),
  ).toEqual([0, 0, 0]);
  expect(await run(check).answer).toMatchObject(checked);
  expect(await run(analyze).answer).toMatchObject({ kind: 'analyzed', outcome: { kind: 'result' } });
  const told = workers[0]?.orders.map((order) => (order.kind === 'work' ? order.request.kind : order.kind));
  expect(told).toEqual(['table', 'rows', 'check', 'analyze']);
});

test('the worker starts before there is a job for it', async () => {
  const { run, workers } = started(() => new FakeWorker());
  expect(workers).toHaveLength(0);
  await new Promise((resolve) => setTimeout(resolve));
  expect(workers).toHaveLength(1);
  await load(run);
  expect(workers).toHaveLength(1);
});

test('a table of customers is analysed too; what needs single orders is not there', async () => {
  const { run } = started(() => new FakeWorker());
  const piece = tableOf([
    ['Customer', 'Orders', 'First order', 'Last order', 'Total spent'],
    ...Array.from({ length: 60 }, (_, i) => {
      const orders = 1 + (i % 4);
      const first = 45_000 + i;
      return [`c${i}`, orders, first, first + 40 * (orders - 1), 15 * orders + (i % 9)];
    }),
  ]);
  await run({ kind: 'table', place: { sheet: 'Customers', firstRow: 1, firstColumn: 1 }, rows: 61 }).answer;
  await run({ kind: 'rows', piece }).answer;
  expect(await run(check).answer).toMatchObject({ check: { account: { kind: 'customers', customers: 60 } } });
  expect(await run(analyze).answer).toMatchObject({
    kind: 'analyzed',
    outcome: { kind: 'result', summary: { customers: 60, trust: { reason: 'noSingleOrders' } } },
  });
});

test('work that is stopped says nothing more, and the worker keeps the table', async () => {
  const { run, workers } = started(() => new FakeWorker());
  await load(run);
  const steps: Progress[] = [];
  await new Promise<void>((resolve) => {
    const { answer, stop } = run(analyze, (progress) => {
      steps.push(progress);
      stop();
      resolve();
    });
    answer.then(() => steps.push({ stage: 'ranges', done: 2 }));
  });
  expect(await run(check).answer).toMatchObject(checked);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(steps).toHaveLength(1);
  expect(workers).toHaveLength(1);
});

test.each<[string, () => FakeWorker | null]>([
  ['there is no worker', () => null],
  [
    'a worker is refused',
    () => {
      throw new Error('refused');
    },
  ],
  ['its script cannot be loaded', () => new FakeWorker('broken')],
])('where %s, the page does the work', async (_, create) => {
  const { run, losses } = started(create);
  await load(run);
  expect(await run(check).answer).toMatchObject(checked);
  expect(losses).toEqual([]);
});

test('a worker whose work throws an error is replaced, and what it kept is lost', async () => {
  const { run, workers, losses } = started(() => new FakeWorker());
  await load(run);
  const early: WorkerRequest = {
    kind: 'report',
    ticks: [],
    actions: {},
    language: 'en',
    scripts: ['words.en.js'],
  };
  await expect(run(early).answer).rejects.toThrow('no analysis is kept');
  expect(losses).toEqual(['lost']);
  expect(workers[0]?.terminated).toBe(true);
  await load(run);
  expect(await run(check).answer).toMatchObject(checked);
  expect(workers).toHaveLength(2);
});

test('on the page, too, work can be stopped', async () => {
  const { run } = started(() => null);
  await load(run);
  const { answer, stop } = run(analyze, () => stop());
  const late = await Promise.race([
    answer,
    new Promise((resolve) => setTimeout(() => resolve('nothing'), 300)),
  ]);
  expect(late).toBe('nothing');
  expect(await run(check).answer).toMatchObject(checked);
});

test('a worker that breaks down has lost the table, which is told; the next one begins anew', async () => {
  const { run, workers, losses } = started(() => new FakeWorker());
  await load(run);
  const { answer } = run(analyze);
  workers[0]?.breakDown('out of memory');
  await expect(answer).rejects.toThrow('out of memory');
  expect(losses).toEqual(['lost']);
  await expect(run(check).answer).rejects.toThrow('there is no table');
  await load(run);
  expect(await run(check).answer).toMatchObject(checked);
  // The second one was asked about a table that it did not have.
  expect(workers).toHaveLength(3);
});
