/** Run as a process of its own: file → everything that a report needs, nothing written. Prints what each stage has used. */
import { analysisAsked } from '../../../cli/analysisAsked';
import { parseCommand } from '../../../cli/options/parseCommand';
import { readFile } from '../../../cli/readFile';
import { analyzeInSteps } from '../../../core/analyze';
import { cpuSeconds } from '../program';
import type { StageUse } from './printMillion';

const uses: StageUse[] = [];
let stage = 'start';
let before = 0;

function enter(next: string): void {
  if (next === stage) return;
  const now = cpuSeconds();
  uses.push({ stage, seconds: now - before, peak: process.resourceUsage().maxRSS / 1024 });
  stage = next;
  before = now;
}

const [, , path = ''] = process.argv;
const command = parseCommand([path, '--json']);
if (typeof command === 'string') throw new Error('this is a request for help');
enter('read the file');
const { tabs } = await readFile(command.file);
const { table, options } = await analysisAsked(
  tabs.map(({ table }) => table),
  command,
);
const steps = analyzeInSteps(table, options);
for (;;) {
  const step = steps.next();
  if (step.done) {
    if ('failed' in step.value) throw new Error(step.value.problems.map(({ code }) => code).join(', '));
    break;
  }
  enter(step.value.stage);
}
enter('end');
process.stdout.write(JSON.stringify(uses));
