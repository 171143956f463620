import type { Cell } from '../cell';
import { compact } from '../parse/fold';
import { countsToo, lineAmounts, orderAmounts } from './aliases';
import type { CellEvidence } from './cellEvidence';
import type {
  AmountKind,
  ColumnReason,
  Confidence,
  CustomerKind,
  PickedColumns,
  Role,
  Roles,
} from './columns';
import {
  areAddresses,
  areMaskedEmails,
  areNames,
  arePhones,
  contentFits,
  couldBe,
  haveDigits,
  haveUnknownSigns,
} from './contentFits';
import { contraryWords } from './contraryWords';
import { explainHeader } from './explainHeader';
import { headerWords } from './headerWords';
import { headerRank, insidePenalty } from './matchHeader';
import { type ComparableHeader, columnNamed, type PlatformFormat } from './platforms';
import {
  type NamedColumn,
  type PossibleColumn,
  type PossibleColumns,
  type Weighed,
  weighColumns,
  weighed,
} from './weighColumns';

/** What is known about the columns before roles are assigned. */
export interface ColumnCandidates {
  /** Null when the table has no header row. */
  readonly headers: readonly string[] | null;
  readonly comparable: readonly ComparableHeader[];
  /** A sample of the filled cells of each column. */
  readonly samples: readonly (readonly Cell[])[];
  readonly format: PlatformFormat | null;
  readonly picked: PickedColumns;
  readonly evidence: CellEvidence;
  /** The column that holds the customer's name once, above the customer's rows; null when there is none. */
  readonly titles: () => number | null;
}

export interface ColumnChoice {
  readonly roles: Roles;
  readonly why: ReadonlyMap<Role, { readonly reason: ColumnReason; readonly confidence: Confidence }>;
  readonly customerKind: CustomerKind;
  readonly amountKind: AmountKind;
  readonly maskedEmails: number | null;
  /** More columns with the customer's addresses and phone numbers, best first: used where the first is blank. */
  readonly furtherEmails: readonly number[];
  readonly furtherPhones: readonly number[];
  /** When several columns can be the day or the money of an order: which ones, and whether the user has to choose. */
  readonly possible: PossibleColumns;
}

/** Roles that may share a column with another role: the customer column can also be the e-mail address or the name. */
const identities: readonly Role[] = ['customerId', 'email', 'phone', 'name'];

/** The order in which roles get a column, after the platform's and the user's: a column that fits two roles gets the first. */
const order: readonly Role[] = [
  ...(['date', 'amount', 'orderId', 'customer', 'status', 'refund', 'currency'] as const),
  ...(['convertedAmount', 'convertedRefund', 'convertedCurrency', 'exchangeRate', 'adjusted'] as const),
  ...([
    'unitPrice',
    'quantity',
    'paymentStatus',
    'type',
    'mode',
    'cancelledAt',
    'reference',
    'lineId',
  ] as const),
  ...(['firstName', 'lastName', 'postcode', 'time', 'timeZone'] as const),
  ...(['product', 'category', 'city', 'region', 'country', 'channel', 'device'] as const),
  ...(['discount', 'campaign', 'consent'] as const),
];

/**
 * Assigns a column to every role: the user's pick, else the platform's known header, else the best header, else what the
 * cells say.
 */
export function chooseColumns(candidates: ColumnCandidates): ColumnChoice {
  const { headers, comparable, samples, format, picked, evidence } = candidates;
  const { repeats } = evidence;
  const roles: Partial<Record<Role, number>> = {};
  const why = new Map<Role, { reason: ColumnReason; confidence: Confidence }>();
  const taken = new Set<number>();
  /** The column of names above the rows, if these are the customers. */
  let titles: number | null = null;
  const possible: Partial<Record<Weighed, PossibleColumn>> = {};

  takePicked();
  takeOfPlatform();
  for (const role of identities) byHeader(role);
  knowAddresses();
  for (const role of order) if (role !== 'customer') byHeaderOf(role);
  takeByPlace();
  takeUnknownMoney();
  takeTitles();
  for (const role of weighed) {
    weigh(role);
    if (headers && isOpen(role)) knowByCells(role);
  }
  const amountKind = settleAmount();
  return {
    roles,
    why,
    customerKind: kindOf(roles.customer),
    amountKind,
    maskedEmails: maskedEmails(),
    furtherEmails: further('email'),
    furtherPhones: further('phone'),
    possible,
  };

  function give(role: Role, column: number | null, reason: ColumnReason, confidence: Confidence): void {
    if (column === null) return;
    roles[role] = column;
    why.set(role, { reason, confidence });
    if (!identities.includes(role)) taken.add(column);
  }

  function isOpen(role: Role): boolean {
    return roles[role] === undefined && picked[role] === undefined;
  }

  function fits(role: Role, column: number): boolean {
    return contentFits(role, samples[column] ?? [], headers?.[column] ?? '');
  }

  /** Columns whose header names the role, best first. */
  function ranked(role: Role, isWanted: (column: number) => boolean, holds = fits) {
    return (
      (headers ?? [])
        .map((header, column) => ({ column, rank: headerRank(header, role) ?? Number.NaN }))
        .filter(({ column, rank }) => rank >= 0 && isWanted(column) && holds(role, column))
        // "Order channel" names an order as "Order no" does, but only ids have digits.
        .filter(
          ({ column, rank }) =>
            role !== 'orderId' || rank < insidePenalty / 2 || haveDigits(samples[column] ?? []),
        )
        .sort((one, other) => one.rank - other.rank || one.column - other.column)
    );
  }

  function takePicked(): void {
    for (const [role, column] of Object.entries(picked) as [Role, number | null | undefined][]) {
      if (typeof column === 'number' && isColumn(column, samples.length)) give(role, column, 'user', 'high');
    }
  }

  function takeOfPlatform(): void {
    for (const [role, known] of Object.entries(format?.columns ?? {}) as [Role, string | null][]) {
      if (known === null || !isOpen(role)) continue;
      const column = columnNamed(comparable, known, (i) => !taken.has(i) && fits(role, i));
      give(role, column, 'platform', 'high');
    }
  }

  function byHeader(role: Role): void {
    if (!isOpen(role) || format?.columns[role] === null) return;
    const [best] = ranked(role, (column) => !taken.has(column));
    if (best) give(role, best.column, reasonOf(best.rank), confidenceOf(best.rank));
  }

  /** Addresses identify the customer under any header ("Customer contacts") except a header of staff. "Customer" needs no help. */
  function knowAddresses(): void {
    if (!headers || !isOpen('email') || format?.columns.email === null) return;
    const isNamed = (column: number) =>
      (headerRank(headers[column], 'customer') ?? insidePenalty) < insidePenalty / 2;
    const column = samples.findIndex(
      (sample, i) =>
        !Object.values(roles).includes(i) && !isNamed(i) && areAddresses(sample) && isUnnamed('email', i),
    );
    if (column >= 0) give('email', column, 'cells', 'medium');
  }

  function byHeaderOf(role: Role): void {
    byHeader(role);
    if (role !== 'orderId' || !isOpen('customer')) return;
    leaveOutIdsOfOrders();
    const customer = bestCustomer();
    if (customer) give('customer', customer.column, customer.reason, customer.confidence);
    else if (roles.orderId !== undefined && picked.orderId === undefined && isBareId(roles.orderId)) {
      // A bare "ID" is the order's id when another column names the customer, and the customer's id otherwise.
      give('customer', roles.orderId, 'header', 'medium');
      delete roles.orderId;
    }
  }

  /**
   * Shop systems give a guest a new customer id at every purchase. Ids that are new for each order are ignored when
   * another id, an address or a phone number repeats.
   */
  function leaveOutIdsOfOrders(): void {
    const { customerId, orderId } = roles;
    if (customerId === undefined || picked.customerId !== undefined) return;
    const filled = (column: number | undefined) => (samples[column ?? -1] ?? []).length;
    // When some rows have no id, the ids belong to customers with an account.
    if (filled(customerId) < 0.95 * Math.max(filled(orderId), filled(roles.date))) return;
    const isFilled = (column: number) => 2 * filled(column) >= filled(customerId);
    const ids = ranked('customerId', (column) => column !== customerId && !taken.has(column));
    const others = [...ids.map(({ column }) => column), roles.email, roles.phone].filter(
      (column): column is number => column !== undefined && column !== customerId && isFilled(column),
    );
    if (others.length === 0 || repeats(customerId, orderId) > 0) return;
    const best = others.find((column) => repeats(column, orderId) > 0);
    if (best === undefined) return;
    delete roles.customerId;
    why.delete('customerId');
    const id = ids.find(({ column }) => column === best);
    if (id) give('customerId', best, reasonOf(id.rank), confidenceOf(id.rank));
  }

  function isBareId(column: number): boolean {
    return compact(headers?.[column] ?? '') === 'id';
  }

  /** The most reliable customer column; a mostly empty one yields to a filled one. */
  function bestCustomer() {
    const known = identities.flatMap((role) => {
      const column = roles[role];
      const reasons = why.get(role);
      return column === undefined || taken.has(column) || !reasons ? [] : [{ column, role, ...reasons }];
    });
    const generic = ranked('customer', (column) => !taken.has(column)).map(({ column, rank }) => ({
      column,
      role: 'customer' as const,
      reason: reasonOf(rank),
      confidence: confidenceOf(rank),
    }));
    const all = [...known, ...generic];
    const filledIn = ({ column }: { column: number }) => (samples[column] ?? []).length;
    const fullest = all.reduce((most, one) => Math.max(most, filledIn(one)), 0);
    const best = all.find((one) => filledIn(one) >= fullest / 2) ?? firstName();
    if (!best) return null;
    const kind = kindOf(best.column);
    return kind === 'name' ? { ...best, confidence: 'low' as const } : best;
  }

  /** The first-name column when names are split over two columns; the last name is read next to it. */
  function firstName() {
    const [first] = ranked('firstName', (column) => !taken.has(column));
    const [last] = ranked('lastName', (column) => !taken.has(column));
    if (!first || !last) return null;
    give('firstName', first.column, 'header', 'high');
    give('lastName', last.column, 'header', 'high');
    return {
      column: first.column,
      role: 'firstName' as const,
      reason: 'header' as const,
      confidence: 'low' as const,
    };
  }

  function kindOf(column: number | undefined): CustomerKind {
    if (column === undefined) return 'id';
    const sample = samples[column] ?? [];
    if (column === roles.firstName || column === titles) return 'name';
    if (column === roles.customerId) return 'id';
    if (column === roles.email || (sample.length > 0 && contentFits('email', sample, ''))) return 'email';
    if (column === roles.phone) return 'phone';
    if (arePhones(sample)) return 'phone';
    const named = headers && headerRank(headers[column] ?? '', 'name');
    const isGeneric = headers && headerRank(headers[column] ?? '', 'customerId') === null;
    if (named !== null && isGeneric && areNames(sample)) return 'name';
    return 'id';
  }

  /** Headers of another language, or none: with three columns the order of the columns decides. */
  function takeByPlace(): void {
    const filled = samples.flatMap((sample, column) => (sample.length > 0 ? [column] : []));
    const required = (['customer', 'date', 'amount'] as const).filter((role) => roles[role] === undefined);
    if (required.length !== 3 || filled.length !== 3) return;
    for (const role of Object.keys(roles) as Role[]) if (picked[role] === undefined) delete roles[role];
    required.forEach((role, i) => {
      give(role, filled[i] ?? null, 'place', headers ? 'medium' : 'high');
    });
  }

  /** An amount with an unknown currency sign still counts when there is no other, so that a problem can name the sign. */
  function takeUnknownMoney(): void {
    if (!headers || !isOpen('amount') || roles.unitPrice !== undefined) return;
    const holds = (_: Role, column: number) => haveUnknownSigns(samples[column] ?? []);
    const [best] = ranked('amount', (column) => !taken.has(column), holds);
    if (best) give('amount', best.column, reasonOf(best.rank), 'low');
  }

  function takeTitles(): void {
    if (!headers || !isOpen('customer') || format?.columns.customer === null) return;
    titles = candidates.titles();
    if (titles !== null && !taken.has(titles)) give('customer', titles, 'cells', 'low');
  }

  function maskedEmails(): number | null {
    const masked = (headers ?? []).findIndex(
      (header, i) => headerRank(header, 'email') !== null && areMaskedEmails(samples[i] ?? []),
    );
    return masked < 0 || masked === roles.customer ? null : masked;
  }

  /** Columns whose header names this role, except the chosen one and columns of other roles. */
  function further(role: 'email' | 'phone'): number[] {
    return picked[role] === undefined
      ? ranked(role, (column) => !Object.values(roles).includes(column)).map(({ column }) => column)
      : [];
  }

  /** Compares all columns that can be the field, unless the platform or the position has decided. */
  function weigh(role: Weighed): void {
    const reason = why.get(role)?.reason;
    if (picked[role] === null || reason === undefined || reason === 'platform' || reason === 'place') return;
    const others = new Set(
      Object.entries(roles).flatMap(([other, column]) => (other === role ? [] : [column])),
    );
    const named = ranked(role, (column) => !others.has(column));
    if (named.length === 0) return;
    const isFree = (column: number) =>
      !others.has(column) || (role === 'amount' && column === roles.unitPrice);
    const found = weighColumns(role, {
      named: named.map(({ column, rank }) => namedColumn(role, column, rank)),
      unnamed: () =>
        samples.flatMap((sample, column) =>
          isFree(column) && isUnnamed(role, column) && couldBe(role, sample) ? [column] : [],
        ),
      customer: roles.customer,
      quantity: roles.quantity,
      unitPrice: roles.unitPrice,
      cells: evidence,
    });
    if (found.possible.length > 1) possible[role] = { columns: found.possible, isOpen: found.isOpen };
    if (reason === 'user' || found.column === roles[role]) return;
    give(role, found.column, 'cells', 'medium');
  }

  function namedColumn(role: Weighed, column: number, rank: number): NamedColumn {
    const header = headers?.[column] ?? '';
    const share = explainHeader(header).find((one) => one.role === role)?.explained ?? 0;
    const tier = rank < insidePenalty / 2 ? 0 : share === 1 ? 1 : 2;
    const name = compact(header);
    return { column, tier, countsToo: tier > 0 || vagueNames.has(name), isPart: partNames.has(name) };
  }

  /**
   * No header names the field (for example in an unknown language): the cells decide when only one column fits. When
   * several fit, the user chooses. A price with a quantity is an amount; without one it is only one of the candidates
   * ("Retail Price" next to "Price Paid").
   */
  function knowByCells(role: Weighed): void {
    const price = role === 'amount' ? roles.unitPrice : undefined;
    const isSettled = price !== undefined && (roles.quantity !== undefined || format !== null);
    if (roles.customer === undefined || isSettled) return;
    const others = new Set(Object.values(roles));
    const unnamed = samples.flatMap((sample, column) =>
      !others.has(column) && isUnnamed(role, column) && couldBe(role, sample) ? [column] : [],
    );
    const columns = price === undefined ? unnamed : [price, ...unnamed];
    const differing = columns.filter((column, i) => i === 0 || evidence.differ(role, columns[0], column));
    if (columns.length === 0) return;
    if (price === undefined) give(role, columns[0], 'cells', 'medium');
    if (differing.length > 1) possible[role] = { columns: differing, isOpen: true };
  }

  /** True for a header that says nothing for or against the role. */
  function isUnnamed(role: Role, column: number): boolean {
    const header = headers?.[column] ?? '';
    return headerRank(header, role) === null && contraryWords(headerWords(header), role).length === 0;
  }

  /** The unit price serves as the amount when there is a quantity and nothing better. */
  function settleAmount(): AmountKind {
    const { amount, unitPrice, quantity } = roles;
    const header = compact(headers?.[amount ?? -1] ?? '').replace(/\d+$/, '');
    if (amount !== undefined && amount !== unitPrice) {
      if (lineNames.has(header)) return 'line';
      if (why.get('amount')?.reason === 'platform') return format?.amountKind ?? 'unknown';
      const isPrice = picked.amount !== undefined && headerRank(headers?.[amount] ?? '', 'unitPrice') === 0;
      if (isPrice && quantity !== undefined) return 'unitPrice';
      return orderNames.has(header) ? 'total' : 'unknown';
    }
    if (unitPrice === undefined || picked.amount === null) return 'unknown';
    const reasons = why.get('unitPrice') ?? { reason: 'header', confidence: 'medium' };
    roles.amount = unitPrice;
    why.set('amount', reasons);
    return quantity === undefined ? 'unknown' : 'unitPrice';
  }
}

const lineNames = new Set(lineAmounts.map(compact));
const orderNames = new Set(orderAmounts.map(compact));
const partNames = new Set(
  [...lineAmounts, 'subtotal', 'order subtotal', 'sub total', 'ara toplam'].map(compact),
);
const vagueNames = new Set(countsToo.map(compact));

export function isColumn(choice: number, width: number): boolean {
  return Number.isInteger(choice) && choice >= 0 && choice < width;
}

function reasonOf(rank: number): ColumnReason {
  return rank < insidePenalty / 2 ? 'header' : 'partOfHeader';
}

function confidenceOf(rank: number): Confidence {
  return rank < insidePenalty / 2 ? 'high' : 'medium';
}
