/** Run as a process of its own: file → everything that a report needs, nothing written. Prints what each stage has used. */

import { parseCommand } from '../../../cli/options/parseCommand';
import { readFile } from '../../../cli/readFile';
import { resolveCommand } from '../../../cli/resolveCommand';
import type { Analysis } from '../../../core/analysis';
import { analyzeInSteps } from '../../../core/analyze';
import { makePlan } from '../../../core/campaigns/plan';
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

/** Parts of the plan are made when they are asked for. */
function plan(analysis: Analysis): void {
  const { lists, week, movement, cohorts } = makePlan(analysis, planFor(analysis.groups));
  enter('profiles');
  analysis.groups.profiles();
  enter('lists');
  lists();
  week();
  enter('movement');
  movement();
  enter('cohorts');
  cohorts();
}

const [, , path = ''] = process.argv;
const command = parseCommand([path, '--json']);
if (typeof command === 'string') throw new Error('this is a request for help');
enter('read the file');
const { tabs } = await readFile(command.file);
const { table, options, planFor } = await resolveCommand(
  tabs.map(({ table }) => table),
  command,
);
const steps = analyzeInSteps(table, options);
for (;;) {
  const step = steps.next();
  if (step.done) {
    if (!step.value.ok) throw new Error(step.value.problems.map(({ code }) => code).join(', '));
    plan(step.value);
    break;
  }
  enter(step.value.stage);
}
enter('end');
process.stdout.write(JSON.stringify(uses));
