import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, AnalysisOptions, Progress } from '../../core/analysis';
import { analyze, analyzeInSteps } from '../../core/analyze';
import type { Beside } from '../../core/base/beside';
import type { Table } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { runTask } from '../../core/tasksBeside';
import { sheetRows } from '../bench/browser/sheetRows';
import { root } from '../root';

const options: AnalysisOptions = {
  terms: { months: 6, margin: 0.4, discountRate: 0.1 },
  asOf: null,
  reading: {},
  model: 'auto',
  intervals: true,
  holdout: false,
};

/** A shop with a season, and one of regular customers. */
const shops = {
  'a coffee roaster': () => {
    const [header, ...rows] = readFileSync(join(root, 'samples/coffee-roaster.csv'), 'utf8')
      .trim()
      .split('\n');
    return tableOf([header, ...rows.filter((_, i) => i % 2 === 0)].map((row) => row.split(',')));
  },
  'regular customers': () => tableOf(sheetRows(1, 2001, 2000)),
};

/** A thread to which everything goes as a copy, and which answers after a pause; `answer` is what it does with a task. */
function thread(answer: (task: string, input: unknown) => unknown = runTask) {
  const asked: string[] = [];
  const beside: Beside = {
    begin(task, input) {
      asked.push(task);
      const sent = structuredClone(input);
      let output: { value: unknown } | null = null;
      const settled = (async () => {
        try {
          output = { value: structuredClone(answer(task, sent)) };
        } catch {
          output = null;
        }
      })();
      return { settled, output: () => output };
    },
  };
  return { asked, beside };
}

async function analysisBeside(table: Table, beside: Beside): Promise<Analysis> {
  const steps = analyzeInSteps(table, options, null, beside);
  let last: Progress | null = null;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      if (!step.value.ok) throw new Error('no analysis');
      return step.value;
    }
    expect(step.value.done).toBeGreaterThanOrEqual(last?.done ?? 0);
    last = step.value;
    await step.value.until;
  }
}

/** What is shown of an analysis, with every digit. */
const found = ({ model, spend, record, values, total, groups }: Analysis) => ({
  model,
  spend,
  record,
  values,
  total,
  groups: groups.values,
});

describe.each(Object.entries(shops))('%s', (_, shop) => {
  const table = shop();
  const alone = analyze(table, options);
  if (!alone.ok) throw new Error('no analysis');

  test('a second thread takes half of the work, and every number is the same to the last digit', async () => {
    const { asked, beside } = thread();
    expect(found(await analysisBeside(table, beside))).toEqual(found(alone));
    expect(new Set(asked)).toEqual(new Set(['candidates', 'pastForecasts', 'draws']));
  });

  test('where it breaks down the first one does its part too', async () => {
    const { asked, beside } = thread(() => {
      throw new Error('out of memory');
    });
    expect(found(await analysisBeside(table, beside))).toEqual(found(alone));
    expect(asked.length).toBeGreaterThan(1);
  });

  test('where it is busy the first one does all of it', async () => {
    expect(found(await analysisBeside(table, { begin: () => null }))).toEqual(found(alone));
  });
});

test('an unknown task is a programmer’s mistake', () => {
  expect(() => runTask('dance', {})).toThrow(RangeError);
});
