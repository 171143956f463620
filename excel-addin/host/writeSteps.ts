import { HostError, type StepTab, type TabId, type TabOutline, type WriteStep } from '../../core/host/port';
import { bytesOf } from '../../core/host/rowsWithin';
import type { DateSystemReader } from './dateSystem';
import { dropTab } from './dropTab';
import type { Pane } from './pane';
import { mostColumns, mostRows } from './range';
import { writeGroup } from './writeGroup';

/** JSON of the steps that share requests. */
const bytesTogether = 600_000;

/** Carries out steps, in few requests; tabs that are removed take requests of their own. */
export async function writeSteps(
  steps: readonly WriteStep[],
  dateSystem: DateSystemReader,
  pane: Pane,
): Promise<readonly TabId[]> {
  for (const step of steps) if (step.kind === 'begin') checkSize(step.outline);
  const begun: TabId[] = [];
  const placed = (tab: StepTab): StepTab =>
    typeof tab === 'string' ? tab : (begun[tab] ?? tab - begun.length);
  for (const group of groupsOf(steps)) {
    const ready = group.map((step) => ('tab' in step ? { ...step, tab: placed(step.tab) } : step));
    const [first] = ready;
    if (first?.kind === 'drop') await dropTab(String(first.tab), first.keptName, pane);
    else begun.push(...(await writeGroup(ready, dateSystem, pane)));
  }
  return begun;
}

function groupsOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const groups: WriteStep[][] = [];
  let bytes = 0;
  for (const step of steps) {
    const own = bytesOf(step);
    const last = groups[groups.length - 1];
    const fits = bytes + own <= bytesTogether && step.kind !== 'drop' && last?.[0]?.kind !== 'drop';
    if (last && fits) last.push(step);
    else groups.push([step]);
    bytes = last && fits ? bytes + own : own;
  }
  return groups;
}

function checkSize({ rows, columns }: TabOutline): void {
  if (rows > mostRows || columns > mostColumns)
    throw new HostError('tooLarge', `${rows} × ${columns} cells do not fit on a tab`);
}
