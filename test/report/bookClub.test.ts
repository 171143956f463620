import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCommand } from '../../cli/options/parseCommand';
import { readFile } from '../../cli/readFile';
import { resolveCommand } from '../../cli/resolveCommand';
import { analyze } from '../../core/analyze';
import { makePlan } from '../../core/campaigns/plan';
import { concentrationOf } from '../../core/insight/concentration';
import { type DocumentJson, toJson } from '../../core/report/documentJson';
import { readJson } from '../core/report/readJson';
import { root } from '../root';

const program = join(root, 'samples', 'check', 'kitap_kulubu.py');

/** Worked out by samples/check/kitap_kulubu.py, which shares no line with us. */
const theirs = JSON.parse(readFileSync(join(root, 'samples', 'check', 'kitap_kulubu.json'), 'utf8'));

/** With the model by name: the automatic choice corrects the model's forecasts by the shop's past, which the program does not. */
async function ours(...words: string[]) {
  const file = join(root, 'samples', 'kitap-kulubu.csv');
  const command = parseCommand([file, '--model', 'bgnbd', ...words]);
  if (typeof command === 'string') throw new Error('no report asked for');
  const { tabs } = await readFile(command.file);
  const { table, options, planFor } = await resolveCommand(
    tabs.map((tab) => tab.table),
    command,
  );
  const analysis = analyze(table, { ...options, intervals: false, holdout: false });
  if (!analysis.ok) throw new Error('the sample cannot be read');
  const plan = makePlan(analysis, planFor(analysis.groups));
  return { analysis, ...readJson<DocumentJson>(toJson(analysis, plan, 'en')) };
}

/** The same with every number within 1e-6, the precision to which a likelihood determines parameters in double precision. */
function near(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(near);
  if (typeof expected === 'number') {
    return {
      asymmetricMatch: (actual: number) =>
        Math.abs(actual - expected) <= 1e-6 * Math.max(1, Math.abs(expected)),
      toString: () => `near ${expected}`,
    };
  }
  if (typeof expected !== 'object' || expected === null) return expected;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, near(value)]));
}

const groupsOf = ({ groups }: Awaited<ReturnType<typeof ours>>) =>
  Object.fromEntries(
    groups.map(({ key, customers, orders, revenue, oneTimeShare, concentration }) => [
      key,
      { customers, orders, revenue, oneTimeShare, concentration },
    ]),
  );

const usual = ours('--scheme', 'rfm');

test('the customers, their orders and their money', async () => {
  const { analysis, asOf, customers, orders } = await usual;
  const revenues = customers.map(({ revenue }) => revenue);
  expect({
    asOf,
    customers: customers.length,
    orders: orders.used,
    purchases: customers.reduce((sum, { frequency }) => sum + frequency + 1, 0),
    revenue: revenues.reduce((sum, revenue) => sum + revenue, 0),
    concentration: concentrationOf(revenues),
    frequencyScoring: analysis.groups.segmentation.frequencyScoring,
  }).toEqual(
    near(
      Object.fromEntries(
        ['asOf', 'customers', 'orders', 'purchases', 'revenue', 'concentration', 'frequencyScoring'].map(
          (name) => [name, theirs[name]],
        ),
      ),
    ),
  );
});

test('the scores of every customer', async () => {
  const { customers } = await usual;
  expect(Object.fromEntries(customers.map(({ id, rfm }) => [emailOf(id), rfm.join('')]))).toEqual(
    theirs.codes,
  );
});

/** Shown as it was written in one of the orders, sometimes in capitals. */
const emailOf = (id: string) => id.trim().toLowerCase();

test.each([
  ['--scheme rfm', theirs.rfm],
  ['--scheme rf', theirs.rf],
  ['--limits-spend 250,500,1000,2500', theirs.thresholds.groups],
  ['--scheme lifecycle', theirs.lifecycle.groups],
  ['--cut-offs 60,180', theirs['cut-offs 60,180']],
  ['--scheme value', theirs.value],
  ['--tiers abc', theirs.abc],
])('the groups by “%s”', async (words, groups) => {
  expect(groupsOf(await ours(...words.split(' ').filter(Boolean)))).toEqual(near(groups));
});

test('the cut-offs that the gaps propose', async () => {
  const { scheme } = await ours('--scheme', 'lifecycle');
  const [active, infrequent] = theirs.lifecycle.cutOffs;
  expect(scheme).toEqual({ name: 'lifecycle', cutOffs: { active, infrequent } });
});

test('the customers of every city', async () => {
  const { groups } = await ours('--by', 'Şehir');
  const named = groups.map(({ name, customers }) => [
    name.kind === 'text' ? name.text : name.kind,
    customers,
  ]);
  expect(Object.fromEntries(named)).toEqual(theirs.cities);
});

test('the cohorts by month', async () => {
  const { cohorts } = await usual;
  expect(cohorts?.cohorts).toMatchObject(near(theirs.cohorts) as object[]);
  expect(cohorts?.cohorts).toHaveLength(theirs.cohorts.length);
});

test('who moved from which segment to which in 90 days', async () => {
  const { movement } = await usual;
  if (!movement) throw new Error('there is no movement');
  const { groups, matrix, arrived, from } = movement;
  const moves = [
    ...matrix.flatMap((row, i) => row.map((count, j) => [`${groups[i]} > ${groups[j]}`, count] as const)),
    ...arrived.map((count, j) => [`arrived > ${groups[j]}`, count] as const),
  ];
  expect({ from, moves: Object.fromEntries(moves.filter(([, count]) => count > 0)) }).toEqual(
    theirs.movement,
  );
});

test('the models, and what they expect of every customer', async () => {
  const { model, spend, customers } = await usual;
  expect(model.name).toBe('bgnbd');
  expect({ ...model.parameters, logLikelihood: model.logLikelihood }).toEqual(near(theirs.model));
  expect(spend).toMatchObject(near(theirs.spend) as object);
  const values = customers.map(({ id, pAlive, expectedOrders, expectedOrderValue, clv }) => [
    emailOf(id),
    { pAlive, clv, expectedOrders, expectedOrderValue },
  ]);
  expect(Object.fromEntries(values)).toEqual(near(theirs.values));
});

const hasPython = spawnSync('python3', ['--version']).status === 0;
(hasPython ? test : test.skip)('the program gives these numbers again (needs python3)', () => {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONIOENCODING: 'utf-8' };
  const { stdout, status } = spawnSync('python3', [program], { encoding: 'utf8', env, maxBuffer: 2 ** 24 });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toEqual(near(theirs));
});
