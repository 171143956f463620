import type { Block, StepTab, TabId, WriteStep } from '../../core/host/port';
import { beginTabIn, dropTabIn } from './beginTab';
import { finishTabIn } from './finishTab';
import { keepSafe } from './safeguard';
import { writeBlocksIn } from './writeBlocks';

/** Carries out steps in their order; gives the ids of the tabs that were begun. */
export function carryOut(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  steps: readonly WriteStep[],
  run: string,
): readonly TabId[] {
  const begun: TabId[] = [];
  const idOf = (tab: StepTab): TabId => {
    const id = typeof tab === 'string' ? tab : begun[tab];
    if (id === undefined) throw new RangeError(`no tab ${tab} was begun before`);
    return id;
  };
  let blocks: Block[] = [];
  for (const [i, step] of steps.entries())
    switch (step.kind) {
      case 'begin':
        begun.push(beginTabIn(spreadsheet, step.outline, run));
        break;
      case 'rows': {
        blocks.push(step.block);
        const next = steps[i + 1];
        // All that follow each other on a tab are written together.
        if (next?.kind === 'rows' && next.tab === step.tab) break;
        writeBlocksIn(spreadsheet, idOf(step.tab), blocks, run);
        blocks = [];
        break;
      }
      case 'finish':
        finishTabIn(spreadsheet, idOf(step.tab), step.finish, run);
        break;
      case 'drop':
        dropTabIn(spreadsheet, idOf(step.tab), step.keptName);
        break;
      case 'keepSafe':
        keepSafe(step.text);
        break;
    }
  return begun;
}
