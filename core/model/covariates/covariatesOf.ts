import { columnLetter } from '../../cells/address';
import type { Table } from '../../cells/cell';
import type { Problem } from '../../cells/problem';
import { cellAt } from '../../cells/table';
import type { Histories } from '../../customers/histories';
import { perCustomer } from '../../customers/perCustomer';
import { attribute } from '../../orders/attribute';
import { type OrdersOrCustomers, rowsByCustomer } from '../../orders/customerTable/customerTable';
import { type FittedModel, modelsWithoutEarlyDropout } from '../fitted';
import { type Covariate, type CovariateFit, fitCovariates } from './fitCovariates';

/**
 * Fits the effects of table columns (zero-based) on ordering and dropout. Null when no columns are given, or when there
 * is nothing to compare, which adds a problem. Dropout after the first order is possible if the model in use allows it.
 */
export function covariatesOf(
  table: Table,
  orders: OrdersOrCustomers,
  histories: Histories,
  columns: readonly number[],
  { name }: FittedModel,
): { readonly covariates: CovariateFit | null; readonly problems: readonly Problem[] } {
  if (columns.length === 0) return { covariates: null, problems: [] };
  const asked = columns.map((column) => readCovariate(table, orders, histories, column));
  const covariates = fitCovariates(histories, asked, { modified: !modelsWithoutEarlyDropout.includes(name) });
  if (covariates !== null) return { covariates, problems: [] };
  const params = { columns: asked.map((one) => one.name) };
  return { covariates, problems: [{ code: 'nothingToCompare', params, severity: 'note' }] };
}

/** The value of each customer's first order. */
function readCovariate(
  table: Table,
  orders: OrdersOrCustomers,
  histories: Histories,
  column: number,
): Covariate {
  const { headerRow } = orders.found;
  const header = headerRow === null ? null : cellAt(table, headerRow, column);
  const rows = rowsByCustomer(orders);
  const said = attribute(rows, table, column);
  const kinds = perCustomer(said, rows.book, histories, 'first');
  return {
    name: header === null ? columnLetter(column + 1) : String(header),
    of: Array.from(kinds, (kind) => (kind < 0 ? '' : said.texts[kind])),
  };
}
