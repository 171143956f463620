import { columnLetter } from '../../cells/address';
import type { Table } from '../../cells/cell';
import type { Problem } from '../../cells/problem';
import { cellAt } from '../../cells/table';
import type { Histories } from '../../customers/histories';
import { perCustomer } from '../../customers/perCustomer';
import { attribute } from '../../orders/attribute';
import { bookIn, type OrdersOrCustomers, rowsByCustomer } from '../../orders/customerTable/customerTable';
import type { PriorUse } from '../fit/priorChoice';
import { type FittedModel, modelsWithoutEarlyDropout } from '../fitted';
import { timelinesFor } from '../season/timelinesFor';
import type { Covariate } from './contrasts';
import { type CovariateModelName, knowsCovariates } from './covariateModels';
import { type CovariateFit, fitCovariates } from './fitCovariates';

/** Result of fitting covariates: their effects, the model that forecasts with them, and problems. */
export interface CovariateForecast {
  /** Null when no columns are given, or when there is nothing to compare, which adds a problem. */
  readonly covariates: CovariateFit | null;
  /** The model given, or the same with covariates. */
  readonly model: FittedModel;
  readonly problems: readonly Problem[];
}

/**
 * Fits the effects of table columns (zero-based) on ordering and dropout, and the model with them: of an average, each
 * model that knows covariates. One that knows none stays as it is; where there is no other, the covariates only explain, by BG/NBD or
 * MBG/NBD, and a problem says so.
 */
export function covariatesOf(
  table: Table,
  orders: OrdersOrCustomers,
  histories: Histories,
  columns: readonly number[],
  model: FittedModel,
  prior: PriorUse,
): CovariateForecast {
  if (columns.length === 0) return { covariates: null, model, problems: [] };
  const requested = columns.map((column) => readCovariate(table, orders, histories, column));
  return forecastWithCovariates(requested, orders, histories, model, prior);
}

/** The same for given covariates. */
export function forecastWithCovariates(
  requested: readonly Covariate[],
  orders: OrdersOrCustomers,
  histories: Histories,
  model: FittedModel,
  prior: PriorUse,
): CovariateForecast {
  const params = { columns: requested.map(({ name }) => name) };
  const timelines = timelinesFor(histories, bookIn(orders), model.season);
  const fitOf = (name: CovariateModelName) => fitCovariates(timelines, requested, name, prior);
  const parts = model.average ?? [{ model, weight: 1 }];
  const fits = parts.map(({ model: { name } }) => (knowsCovariates(name) ? fitOf(name) : null));
  const first = fits.find((fit) => fit !== null) ?? null;
  if (first === null) {
    const explained = fitOf(modelsWithoutEarlyDropout.includes(model.name) ? 'bgnbd' : 'mbgnbd');
    const code = explained === null ? 'nothingToCompare' : 'covariatesOnlyExplain';
    return { covariates: explained?.fit ?? null, model, problems: [{ code, params, severity: 'note' }] };
  }
  const groupOf = new Int32Array(orders.book.keys.length);
  histories.customer.forEach((customer, index) => {
    groupOf[customer] = first.model.covariates.groupOf[index];
  });
  const ofParts = parts.map((part, i) => ({ ...part, model: fits[i]?.model ?? part.model }));
  const { returning, pace, season, average } = model;
  const withCovariates = {
    ...ofParts[0].model,
    ...(average === undefined ? {} : { average: ofParts }),
    ...(returning === undefined ? {} : { returning }),
    ...(pace === undefined ? {} : { pace }),
    ...(season === undefined ? {} : { season }),
    covariates: { ...(ofParts[0].model.covariates ?? first.model.covariates), groupOf },
  } as FittedModel;
  return { covariates: first.fit, model: withCovariates, problems: [] };
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
  const values = attribute(rows, table, column);
  const kinds = perCustomer(values, rows.book, histories, 'first');
  return {
    name: header === null ? columnLetter(column + 1) : String(header),
    of: Array.from(kinds, (kind) => (kind < 0 ? '' : values.texts[kind])),
  };
}
