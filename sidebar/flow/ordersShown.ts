import type { Day } from '../../core/cells/cell';
import { questionOf } from './question';
import type { State } from './state';

interface OrdersShown {
  readonly lastDay: Day | null;
  /** Rows that are left out. */
  readonly leftOut: number;
}

/** Of which orders the answer is that is shown, while a new one is worked out too; before there is one, those that are read. */
export function ordersShown(state: State): OrdersShown {
  const { outcome, lastHome, check } = state;
  if (outcome?.kind === 'result') {
    const { asOf, leftOut } = outcome.summary.home;
    return { lastDay: asOf, leftOut };
  }
  // Rows left out last time can no longer be looked at.
  if (lastHome !== null && questionOf(state) === null) return { lastDay: lastHome.day, leftOut: 0 };
  return { lastDay: check?.account.lastDay ?? null, leftOut: check?.account.leftOut ?? 0 };
}
