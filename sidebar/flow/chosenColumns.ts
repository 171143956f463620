/** The columns as the user sees them. */
import type { Role, Roles } from '../../core/cells/columns/columns';
import { columnsComplete, requiredFields } from '../form/columns';
import type { State } from './state';

/** Columns as shown: the recognised ones, overridden by the user's picks. */
export function chosenColumns(state: State): Roles {
  const columns: Partial<Record<Role, number>> = { ...state.check?.columns };
  for (const [role, column] of Object.entries(state.picks) as [Role, number | null][]) {
    if (column === null) delete columns[role];
    else columns[role] = column;
  }
  return columns;
}

/**
 * Whether the table can be read with these columns. A table of customers needs no day and amount of an order; picking
 * both makes it a list of orders again.
 */
export function columnsReady(state: State): boolean {
  const { check, picks } = state;
  const isPicked = requiredFields.some((field) => field !== 'customer' && typeof picks[field] === 'number');
  return columnsComplete(chosenColumns(state)) || (check?.account.kind === 'customers' && !isPicked);
}
