import type { Day, Table } from '../cells/cell';
import type { PickedColumns } from '../cells/columns';
import type { Orders } from './order';

/** Answers to what the table itself may leave open. */
export interface ReadOptions {
  /** Rows after this day are ignored (and reported): orders and refunds alike. */
  readonly asOf?: Day | null;
  readonly dateOrder?: 'dayFirst' | 'monthFirst';
  readonly decimalMark?: '.' | ',';
}

export function readOrders(_table: Table, _picked: PickedColumns = {}, _options: ReadOptions = {}): Orders {
  throw new Error('being written');
}
