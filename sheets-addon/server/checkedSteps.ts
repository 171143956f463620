import { longestSafeguard, type StepTab, type WriteStep } from '../../core/host/port';
import {
  checkedBlock,
  checkedFinish,
  checkedOutline,
  checkedText,
  checkedWhole,
  fields,
  list,
  wrong,
} from './checked';

/** All steps of a call are checked before the first of them is carried out. */
export function checkedSteps(value: unknown): readonly WriteStep[] {
  return list(value, 'steps').map(checkedStep);
}

function checkedStep(value: unknown): WriteStep {
  const { kind, tab, outline, block, finish, keptName, text } = fields(value, 'steps');
  switch (kind) {
    case 'begin':
      return { kind, outline: checkedOutline(outline) };
    case 'rows':
      return { kind, tab: checkedTab(tab), block: checkedBlock(block) };
    case 'finish':
      return { kind, tab: checkedTab(tab), finish: checkedFinish(finish) };
    case 'drop':
      return { kind, tab: checkedTab(tab), keptName: checkedText(keptName, 'keptName', 31) };
    case 'keepSafe':
      return { kind, text: text === null ? null : checkedText(text, 'text', longestSafeguard) };
    default:
      throw wrong('steps', 'begin, rows, finish, drop or keepSafe');
  }
}

function checkedTab(tab: unknown): StepTab {
  return typeof tab === 'number' ? checkedWhole(tab, 'tab', 0) : checkedText(tab, 'tab', 50);
}
