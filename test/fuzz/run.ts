/**
 * `npm run fuzz`: garbage of every kind, 100,000 cases. `npm run fuzz -- rules` tries one kind, `--cases 5000` as many over all, `--seed 7` others.
 * Fails when anything throws, gives a number that is none, takes more than a second, or refuses without a sentence.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import '../../core/speech/speakAll';
import { fuzz, fuzzKinds } from './fuzz';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});

/** Cases with one seed: a case that goes wrong ends them, and the others go on. */
const most = 1000;

const count = new Int32Array(new SharedArrayBuffer(4));
// A case without end keeps this thread from saying so.
const watcher = new Worker(new URL('./watchdog.mjs', import.meta.url), { workerData: count });
const kinds = fuzzKinds.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const shares = kinds.reduce((sum, { share }) => sum + share, 0);
let findings = 0;
let all = 0;
console.log('| kind | cases | slowest (ms of CPU) | wrong |');
console.log('| --- | ---: | ---: | ---: |');
for (const kind of kinds) {
  const wanted = Math.ceil((Number(values.cases) * kind.share) / shares);
  let [cases, slowest, wrong] = [0, 0, 0];
  for (let seed = Number(values.seed); cases < wanted; seed++) {
    const run = await fuzz(kind, seed, Math.min(most, wanted - cases), () => Atomics.add(count, 0, 1));
    cases += run.cases;
    slowest = Math.max(slowest, run.slowest);
    if (run.finding === null) continue;
    wrong++;
    console.error(`\n${kind.name}, seed ${seed}: ${run.finding.what}\n${run.finding.input.slice(0, 2000)}\n`);
  }
  console.log(`| ${kind.name} | ${cases} | ${Math.round(slowest)} | ${wrong} |`);
  all += cases;
  findings += wrong;
}
await watcher.terminate();
console.log(`\n${all} cases, ${findings} wrong`);
process.exitCode = findings === 0 ? 0 : 1;
