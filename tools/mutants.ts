/**
 * Changes the source in one small place at a time and runs the tests nearest to it: each must fail then.
 *
 * npm run mutants             all of them
 * npm run mutants -- refund   those with these words in their stage, their file or what they break
 *
 * The files stay as they are: jest's transform puts the change in (test/setup/transform.mjs). The list is in
 * tools/mutants, by stage. Exits with 1 when an unexplained mutant survives.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { stages } from './mutants/list';
import type { Mutant } from './mutants/mutant';
import { placeError } from './mutants/placeError';

const root = join(import.meta.dirname, '..');

/** A mutant that makes a loop endless is noticed as well; a slow machine is not taken for one. */
const patienceInSeconds = 180;

interface Task extends Mutant {
  readonly stage: string;
  readonly file: string;
  readonly tests: readonly string[];
}

type Outcome = 'killed' | 'explained' | 'SURVIVED' | 'explained wrongly' | 'does not run';
const isFine = (outcome: Outcome) => outcome === 'killed' || outcome === 'explained';

/** What a run of tests came to; 'broken' when a file could not even be loaded. */
type TestRun = 'passed' | 'failed' | 'broken';

const words = process.argv.slice(2).map((word) => word.toLowerCase());
const all: readonly Task[] = Object.entries(stages).flatMap(([stage, files]) =>
  files.flatMap(({ file, tests, mutants }) => mutants.map((mutant) => ({ ...mutant, stage, file, tests }))),
);
const tasks = all.filter(({ stage, file, holds }) =>
  words.every((word) => `${stage} ${file} ${holds}`.toLowerCase().includes(word)),
);
if (tasks.length === 0) fail([`none of the ${all.length} mutants has these words: ${words.join(' ')}`]);

const misplaced = await Promise.all(all.map((task) => placeError(root, task)));
fail(misplaced.filter((error) => error !== null));

const began = performance.now();
const tests = [...new Set(tasks.flatMap((task) => task.tests))];
if ((await runJest(tests, null, 5 * patienceInSeconds)) !== 'passed')
  fail(['the tests fail without any mutant']);
console.log(`${tests.length} test files pass without a mutant; ${tasks.length} mutants`);

const outcomes = new Map<Task, Outcome>();
const waiting = [...tasks];
await Promise.all(Array.from({ length: availableParallelism() }, worker));
printStages();
const seconds = Math.round((performance.now() - began) / 1000);
const bad = tasks.filter((task) => !isFine(outcomes.get(task) ?? 'SURVIVED'));
console.log(`${tasks.length} mutants in ${seconds} s, ${bad.length} of them not accounted for`);
process.exitCode = bad.length === 0 ? 0 : 1;

async function worker(): Promise<void> {
  for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
    const outcome = await outcomeOf(task);
    outcomes.set(task, outcome);
    const { file, find, replace, holds, equivalent } = task;
    console.log(`${outcome.padEnd(9)}  ${file}  ${holds}`);
    if (outcome === 'explained') console.log(`           ${equivalent}`);
    else if (!isFine(outcome)) console.log(`           ${find} → ${replace}`);
  }
}

async function outcomeOf(task: Task): Promise<Outcome> {
  const run = await runJest(task.tests, task, patienceInSeconds);
  // A module that throws when it is loaded fails any test at all.
  if (run === 'broken') return 'does not run';
  if (task.equivalent !== undefined) return run === 'failed' ? 'explained wrongly' : 'explained';
  return run === 'failed' ? 'killed' : 'SURVIVED';
}

/** Runs test files in a jest of their own; one that does not end in time has failed. */
async function runJest(paths: readonly string[], mutant: Task | null, seconds: number): Promise<TestRun> {
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  // Mutants run beside each other, each on one core.
  const options = mutant === null ? [] : ['--runInBand'];
  const child = spawn(process.execPath, [jest, ...options, '--bail', '--runTestsByPath', ...paths], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MUTANT: mutant === null ? '' : JSON.stringify(mutant) },
  });
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  let report = '';
  child.stderr.on('data', (text) => {
    report += text;
  });
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  clearTimeout(late);
  if (code === 0) return 'passed';
  if (mutant === null) console.error(report);
  return report.includes('Test suite failed to run') ? 'broken' : 'failed';
}

/** Errors in a mutant's definition. */
function printStages(): void {
  const line = (name: string, tasks: readonly Task[]) => {
    const count = (...wanted: Outcome[]) =>
      tasks.filter((task) => wanted.includes(outcomes.get(task) ?? 'SURVIVED')).length;
    const counts = [tasks.length, count('killed'), count('explained')];
    const rest = tasks.length - counts[1] - counts[2];
    console.log(name.padEnd(12) + [...counts, rest].map((one) => String(one).padStart(10)).join(''));
  };
  console.log(
    `\n${'stage'.padEnd(12)}${['mutants', 'killed', 'explained', 'alive'].map((h) => h.padStart(10)).join('')}`,
  );
  for (const stage of new Set(tasks.map((task) => task.stage))) {
    line(
      stage,
      tasks.filter((task) => task.stage === stage),
    );
  }
  line('all', tasks);
}

function fail(errors: readonly string[]): null {
  for (const error of errors) console.error(error);
  if (errors.length > 0) process.exit(2);
  return null;
}
