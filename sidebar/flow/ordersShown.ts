import type { Day } from '../../core/cells/cell';
import { questionOf } from './question';
import type { State } from './state';

interface OrdersShown {
  readonly lastDay: Day | null;
  /** Rows that are left out. */
  readonly leftOut: number;
}

/** The orders behind the displayed answer, also while a new one is being made; before the first answer, the orders just read. */
export function ordersShown(state: State): OrdersShown {
  const { outcome, lastHome, check } = state;
  if (outcome?.kind === 'result') {
    const { asOf, leftOut } = outcome.summary.home;
    return { lastDay: asOf, leftOut };
  }
  // Rows left out in the last session can no longer be shown.
  if (lastHome !== null && questionOf(state) === null) return { lastDay: lastHome.day, leftOut: 0 };
  return { lastDay: check?.account.lastDay ?? null, leftOut: check?.account.leftOut ?? 0 };
}
