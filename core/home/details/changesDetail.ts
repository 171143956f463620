import type { Changes } from '../../history/changesSince';
import { comparableRuns, type History } from '../../history/history';
import type { SegmentInputs } from '../../segments/segmentInputs';
import type { ChangesDetail, Several } from '../details';
import { peopleShown } from './bestDetail';
import { peopleOf } from './people';

/** The changes since the last run, with the people concerned; `history` already includes this run. */
export function changesOf(
  inputs: SegmentInputs,
  found: Changes | null,
  history: History,
): Pick<ChangesDetail, 'changes' | 'newlySlipping' | 'cameBack' | 'trend'> {
  const several = (customers: readonly number[]): Several => ({
    count: customers.length,
    people: peopleOf(inputs, customers.slice(0, peopleShown)),
  });
  const { newlySlipping = [], cameBack = [], ...changes } = found ?? {};
  return {
    changes: found === null ? null : (changes as Omit<Changes, 'newlySlipping' | 'cameBack'>),
    newlySlipping: several(newlySlipping),
    cameBack: several(cameBack),
    trend: comparableRuns(history).map(({ day, value, low, high }) => ({ day, value, low, high })),
  };
}
