/**
 * `npm run faults`: breaks the writing of a report at every step, in both simulated hosts, and prints what was wrong then; after
 * it the hosts' contracts break off at every step, of which `npm test` takes some. `npm run faults -- excel` looks at one host,
 * `--every 7` at every seventh step and leaves the contracts out. Fails when anything was wrong.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import '../../../core/speech/speakAll';
import { buildSheetsAddon } from '../../../sheets-addon/build/build';
import { buildsAt, googleFolder } from '../builds';
import { everyStep } from '../stride';
import { countFaults, faultsOf, hostNames } from './faults';
import { scenarios } from './shop';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
});

const every = Number(values.every);
const everyNth = (steps: number) => Array.from({ length: Math.ceil(steps / every) }, (_, i) => 1 + i * every);

const root = fileURLToPath(new URL('../../..', import.meta.url));
const builds = mkdtempSync(join(tmpdir(), 'faults-'));
process.env[buildsAt] = builds;
let wrongs = 0;
let all = 0;
try {
  await buildSheetsAddon({ out: googleFolder() });
  const columns = ['changed', 'lost', 'mixed', 'dishonest', 'unsaid', 'unrepaired'] as const;
  console.log(`| host | scenario | fault | steps | injections | ${columns.join(' | ')} | codes |`);
  console.log(`| --- | --- | --- ${'| ---: '.repeat(columns.length + 2)}| --- |`);
  for (const host of hostNames.filter((name) => positionals.every((asked) => name.startsWith(asked))))
    for (const scenario of scenarios)
      for (const fault of faultsOf(host)) {
        const row = await countFaults(host, scenario, fault, everyNth);
        const counts = columns.map((column) => row.wrong[column]);
        const codes = Object.entries(row.codes).map(([code, count]) => `${code} ${count}`);
        const cells = [host, scenario, fault, row.steps, row.injections, ...counts, codes.join(', ')];
        console.log(`| ${cells.join(' | ')} |`);
        all += row.injections;
        wrongs += counts.reduce((sum, count) => sum + count, 0);
      }
  console.log(`\n${all} injections, ${wrongs} wrong`);
} finally {
  rmSync(builds, { recursive: true, force: true });
}
const asked = (file: string) => positionals.length === 0 || positionals.some((host) => file.startsWith(host));
const contracts = ['googleContract', 'excelContract', 'excelInterruption'].filter(asked);
const broken =
  values.every === '1' &&
  spawnSync(
    process.execPath,
    ['node_modules/jest/bin/jest.js', ...contracts.map((name) => `test/hosts/${name}`), '-t', 'broken off'],
    { cwd: root, env: { ...process.env, [everyStep]: '1' }, stdio: 'inherit' },
  ).status !== 0;
process.exitCode = wrongs === 0 && !broken ? 0 : 1;
