import type { Problem } from '../core/cells/problem';
import type { Holdout } from '../core/model/holdout';

export type Trust = 'good' | 'fair' | 'weak' | 'unchecked';

/**
 * How far the total can be relied on, from the forecast of held-back weeks: off
 * by at most 10 % is good, by at most 25 % fair. These bounds are ours; they say
 * whether a budget made from the forecast would have held. With few customers a
 * good forecast may be luck, so it is fair at best.
 */
export function trustIn(holdout: Holdout | null, problems: readonly Problem[]): Trust {
  if (!holdout || holdout.actual === 0) return 'unchecked';
  const off = Math.abs(holdout.bias);
  const few = problems.some(({ code }) => code === 'littleData');
  if (off <= 0.1 && !few) return 'good';
  return off <= 0.25 ? 'fair' : 'weak';
}
