import type { Field, Role, Roles } from '../../core/cells/columns/columns';

export type RequiredField = 'customer' | 'date' | 'amount';

export const requiredFields: readonly RequiredField[] = ['customer', 'date', 'amount'];
export const optionalFields: readonly Field[] = ['orderId', 'status', 'refund', 'currency'];

/** All other roles in display order: attributes always, helper roles only if recognised. */
const others: Readonly<Record<Exclude<Role, Field>, 'always' | 'whereKnown'>> = {
  product: 'always',
  category: 'always',
  quantity: 'always',
  city: 'always',
  region: 'always',
  country: 'always',
  channel: 'always',
  device: 'always',
  discount: 'always',
  campaign: 'always',
  consent: 'always',
  customerId: 'whereKnown',
  email: 'whereKnown',
  phone: 'whereKnown',
  name: 'whereKnown',
  firstName: 'whereKnown',
  lastName: 'whereKnown',
  postcode: 'whereKnown',
  time: 'whereKnown',
  timeZone: 'whereKnown',
  unitPrice: 'whereKnown',
  paymentStatus: 'whereKnown',
  type: 'whereKnown',
  mode: 'whereKnown',
  cancelledAt: 'whereKnown',
  reference: 'whereKnown',
  adjusted: 'whereKnown',
  exchangeRate: 'whereKnown',
  convertedAmount: 'whereKnown',
  convertedRefund: 'whereKnown',
  convertedCurrency: 'whereKnown',
  lineId: 'whereKnown',
};
const otherRoles = Object.keys(others) as (keyof typeof others)[];

export const allRoles: readonly Role[] = [...requiredFields, ...optionalFields, ...otherRoles];

/** Roles under "more columns"; `known` are the roles that were ever recognised or picked. */
export function furtherRoles(known: ReadonlySet<Role>): readonly Role[] {
  return [...optionalFields, ...otherRoles.filter((role) => others[role] === 'always' || known.has(role))];
}

/** Required fields without a column. */
export function missingFields(columns: Roles): readonly RequiredField[] {
  return requiredFields.filter((field) => columns[field] === undefined);
}

/** The first column chosen for two fields; null if there is none. Other roles may share a column. */
export function columnChosenTwice(columns: Roles): number | null {
  const used = new Set<number>();
  for (const field of [...requiredFields, ...optionalFields]) {
    const column = columns[field];
    if (column === undefined) continue;
    if (used.has(column)) return column;
    used.add(column);
  }
  return null;
}

/** Whether the user can continue with these columns. */
export function columnsComplete(columns: Roles): boolean {
  return missingFields(columns).length === 0 && columnChosenTwice(columns) === null;
}
