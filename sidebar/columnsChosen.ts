import type { Field, Role, Roles } from '../core/cells/columns';

export const requiredFields: readonly Field[] = ['customer', 'date', 'amount'];
export const optionalFields: readonly Field[] = ['orderId', 'status', 'refund', 'currency'];

/** Always offered: they are told of an order beside who, when and how much. */
const attributes: readonly Role[] = [
  ...(['product', 'category', 'quantity', 'city', 'region', 'country'] as const),
  ...(['channel', 'device', 'discount', 'campaign', 'consent'] as const),
];

/** Offered where they were recognised, so that a wrong one can be taken away. */
const helpers: readonly Role[] = [
  ...(['customerId', 'email', 'phone', 'name', 'firstName', 'lastName', 'postcode'] as const),
  ...(['time', 'timeZone', 'unitPrice', 'type', 'mode', 'cancelledAt', 'reference', 'adjusted'] as const),
  ...(['exchangeRate', 'convertedAmount', 'convertedRefund', 'convertedCurrency', 'lineId'] as const),
];

export const allRoles: readonly Role[] = [...requiredFields, ...optionalFields, ...attributes, ...helpers];

/** What stands under "more columns": `known` are the roles that were recognised or picked at any time. */
export function furtherRoles(known: ReadonlySet<Role>): readonly Role[] {
  return [...optionalFields, ...attributes, ...helpers.filter((role) => known.has(role))];
}

/** Fields without which there is nothing to analyse and that have no column yet. */
export function missingFields(columns: Roles): readonly Field[] {
  return requiredFields.filter((field) => columns[field] === undefined);
}

/** The first column that stands for two fields; null when each stands for one. Other roles may share a column. */
export function columnChosenTwice(columns: Roles): number | null {
  const taken = new Set<number>();
  for (const field of [...requiredFields, ...optionalFields]) {
    const column = columns[field];
    if (column === undefined) continue;
    if (taken.has(column)) return column;
    taken.add(column);
  }
  return null;
}

/** May the user go on with these columns? */
export function columnsComplete(columns: Roles): boolean {
  return missingFields(columns).length === 0 && columnChosenTwice(columns) === null;
}
