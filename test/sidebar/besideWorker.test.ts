/** @jest-environment node */
import type { Analysis, NoAnalysis } from '../../core/analysis';
import { analyzeInSteps } from '../../core/analyze';
import type { Beside } from '../../core/base/beside';
import { lastOf } from '../../core/base/lastOf';
import { tableOf } from '../../core/cells/table';
import { besideWorker } from '../../sidebar/work/besideWorker';
import { runSteps } from '../../sidebar/work/runSteps';
import { sheetRows } from '../bench/browser/sheetRows';
import { FakeWorker } from './fakeWorker';

jest.setTimeout(60_000);

const table = tableOf(sheetRows(1, 1001, 1000));
const stepsOf = (beside: Beside | null) =>
  analyzeInSteps(
    table,
    {
      terms: { months: 12, margin: 1, discountRate: 0.1 },
      asOf: null,
      reading: {},
      model: 'auto',
      intervals: true,
      holdout: false,
    },
    null,
    beside,
  );
/** The numbers of an analysis, with every digit. */
const numbersOf = (result: Analysis | NoAnalysis) => {
  if (!result.ok) throw new Error('no analysis');
  const { record, total, values } = result;
  return { record, total, values };
};
const alone = numbersOf(lastOf(stepsOf(null)));

/** As a worker runs it. */
const analysisBeside = (beside: Beside) =>
  new Promise<ReturnType<typeof numbersOf>>((resolve, reject) => {
    runSteps(stepsOf(beside), 100, {
      onStep: () => {},
      onResult: (result) => resolve(numbersOf(result)),
      onError: reject,
    });
  });

// A worker says on its console what it could not do.
beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => jest.restoreAllMocks());

const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

test('a second worker draws its half, and the analysis is the same', async () => {
  const helper = new FakeWorker();
  const beside = besideWorker(() => helper.asWorker());
  await pause();
  expect(await analysisBeside(beside)).toEqual(alone);
  expect(helper.received.map(({ kind }) => kind)).toEqual(['ready', 'task', 'task', 'task']);
});

test('before it has answered once it is not asked, and while it works it takes no other task', async () => {
  const helper = new FakeWorker();
  const beside = besideWorker(() => helper.asWorker());
  expect(beside.begin('draws', {})).toBeNull();
  await pause();
  const begun = beside.begin('unknown', {});
  expect(begun).not.toBeNull();
  expect(beside.begin('draws', {})).toBeNull();
  await begun?.settled;
});

test('one that breaks down is ended and not asked again; all is done here', async () => {
  const helper = new FakeWorker();
  const beside = besideWorker(() => helper.asWorker());
  await pause();
  const begun = beside.begin('draws', {});
  helper.breakDown('out of memory');
  await begun?.settled;
  expect(begun?.output()).toBeNull();
  expect(helper.terminated).toBe(true);
  expect(beside.begin('draws', {})).toBeNull();
  expect(await analysisBeside(beside)).toEqual(alone);
});

test('where no second worker can start, all is done here', async () => {
  const refused = besideWorker(() => {
    throw new Error('refused');
  });
  expect(refused.begin('draws', {})).toBeNull();
  const broken = new FakeWorker('broken');
  const beside = besideWorker(() => broken.asWorker());
  await pause();
  expect(broken.terminated).toBe(true);
  expect(beside.begin('draws', {})).toBeNull();
});

test('a job that is stopped while it waits for the second worker goes no further', async () => {
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const seen: string[] = [];
  function* steps() {
    yield { until: settled };
    seen.push('went on');
  }
  const stop = runSteps(steps(), 100, {
    onStep: () => {},
    onResult: () => seen.push('done'),
    onError: () => {},
  });
  await pause();
  stop();
  settle();
  await pause();
  expect(seen).toEqual([]);
});
