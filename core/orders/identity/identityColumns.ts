import type { Role } from '../../cells/columns/columns';
import { compact, fold } from '../../cells/parse/fold';
import type { ReadingChoices } from '../account/readingChoices';
import type { OrderIds } from '../grouping/orderIds';
import { columnOfData, columnOfRole, type DataRows } from '../lines/dataRows';
import type { IdentifyInput } from './identify';
import type { Identity, IdentitySource } from './identityNodes';
import type { PeopleNames } from './namesOfRows';
import { namesWithPlace } from './namesWithPlace';

/**
 * The columns that identify customers, most reliable first. A customer column of names is used alone, because people
 * share names. A customer column that the user picked merges no customers unless the user asks for it.
 */
export function identityColumns(
  data: DataRows,
  choices: ReadingChoices,
  ids: OrderIds | null,
): IdentifyInput {
  const { roles, customerKind, headers, furtherEmails, furtherPhones } = data.found;
  const isPicked = typeof choices.columns?.customer === 'number';
  const rest = {
    names: null,
    orderIds: ids?.ids ?? null,
    merge: choices.merges ?? !isPicked,
  };
  const { customer } = roles;
  if (customer === undefined) return { ...rest, identities: [] };
  const source = (at: number): IdentitySource => ({
    column: columnOfData(data, at),
    header: headers[at],
    at,
  });
  if (customerKind === 'name') {
    const lastName = customer === roles.firstName ? columnOfRole(data, 'lastName') : null;
    const names = lastName ? [columnOfData(data, customer), lastName] : [columnOfData(data, customer)];
    const column = namesWithPlace(data.rows, names, columnOfRole(data, 'postcode'));
    return { ...rest, identities: [{ kind: 'name', sources: [{ ...source(customer), column }] }] };
  }
  const others = (role: Role, further: readonly number[] = []) =>
    [roles[role], ...further].filter((at): at is number => at !== undefined && at !== customer).map(source);
  const of = {
    id: others('customerId'),
    email: others('email', furtherEmails),
    phone: others('phone', furtherPhones),
  };
  const sources = customerKind === 'id' ? [] : of[customerKind];
  const identities: Identity[] = [{ kind: customerKind, sources: [source(customer), ...sources] }];
  for (const kind of ['id', 'email', 'phone'] as const) {
    if (of[kind].length > 0 && of[kind] !== sources) identities.push({ kind, sources: of[kind] });
  }
  return { ...rest, names: peopleNames(data), identities };
}

/** Headers of recipients' names. */
const recipients = / (ship|shipping|recipient|delivery|teslimat|گیرنده) /;

/** Headers that do not tell whose name it is, or whether it is a person's. */
const bareNames = new Set(['name', 'isim', 'ad', 'adı', 'نام'].map(compact));

function peopleNames(data: DataRows): PeopleNames | null {
  const { roles, headers, found, customerKind } = data.found;
  const inTwo = roles.name === undefined || roles.name === roles.customer;
  const first = inTwo ? roles.firstName : roles.name;
  if (customerKind === 'name' || first === undefined || first === roles.customer) return null;
  const last = inTwo ? columnOfRole(data, 'lastName') : null;
  const header = headers[first];
  const reason = found.find(({ column, role }) => column === first && role === 'name')?.reason;
  const isBare = bareNames.has(compact(header)) && reason !== 'platform' && last === null;
  return {
    columns: last ? [columnOfData(data, first), last] : [columnOfData(data, first)],
    header,
    at: first,
    place: columnOfRole(data, 'postcode'),
    of: recipients.test(` ${fold(header)} `) ? 'recipient' : isBare ? 'unknown' : 'customer',
  };
}
