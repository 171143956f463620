/** Options of the command that say how the table is to be read; the sentences of the data check name them. */
import type { Role } from '../../core/cells/columns/columns';
import type { ReadingChoices } from '../../core/orders/account/readingChoices';
import { UserError } from '../../preview/files/userError';

/** What may be written after the option, and what it means. */
type Words<Meaning> = Readonly<Record<string, Meaning>>;

const dateOrders: Words<ReadingChoices['dateOrder']> = {
  'day-first': 'dayFirst',
  'month-first': 'monthFirst',
  dmy: 'dayFirst',
  mdy: 'monthFirst',
};
const dateCells: Words<ReadingChoices['swappedDates']> = {
  'as-they-stand': 'asTheyStand',
  swapped: 'swapped',
};
const decimalMarks: Words<ReadingChoices['decimalMark']> = { comma: ',', point: '.', ',': ',', '.': '.' };
const counted: Words<'count' | 'leaveOut'> = { count: 'count', 'leave-out': 'leaveOut', leave: 'leaveOut' };
const duplicates: Words<ReadingChoices['duplicateOrders']> = { once: 'once', all: 'all' };
const dateSystems: Words<ReadingChoices['dateSystem']> = { 1900: 1900, 1904: 1904 };

type Reader = (got: string, option: string) => Omit<ReadingChoices, 'columns'>;

export const readingOptions: Readonly<Record<string, Reader>> = {
  'date-order': (got, option) => ({ dateOrder: meant(got, option, dateOrders, 2) }),
  'date-cells': (got, option) => ({ swappedDates: meant(got, option, dateCells, 2) }),
  decimal: (got, option) => ({ decimalMark: meant(got, option, decimalMarks, 2) }),
  currency: (got) => ({ currency: currencyOf(got) }),
  pending: (got, option) => ({ pendingOrders: meant(got, option, counted, 2) }),
  'unknown-status': (got, option) => ({ unknownStatus: meant(got, option, counted, 2) }),
  free: (got, option) => ({ freeOrders: meant(got, option, counted, 2) }),
  duplicates: (got, option) => ({ duplicateOrders: meant(got, option, duplicates, 2) }),
  'date-system': (got, option) => ({ dateSystem: meant(got, option, dateSystems, 2) }),
  'time-zone': (got) => ({ timeZone: timeZoneOf(got) }),
};

/** The answers that were given. Throws a Refusal about one that does not fit. */
export function readReading(given: Readonly<Record<string, string>>): Omit<ReadingChoices, 'columns'> {
  const chosen = Object.entries(readingOptions).flatMap(([name, read]) => {
    const got = given[name];
    return got === undefined ? [] : [read(got, `--${name}`)];
  });
  return Object.assign({}, ...chosen);
}

/** The first `offered` words are named when none of them was written. */
function meant<Meaning>(got: string, option: string, words: Words<Meaning>, offered: number): Meaning {
  const word = got.toLowerCase();
  if (Object.hasOwn(words, word)) return words[word];
  const choices = Object.keys(words).slice(0, offered);
  throw new UserError((say) => say.badChoice({ option, got, choices }));
}

/** A code in any case; a sign stays as it is. */
function currencyOf(got: string): string {
  return /^[a-z]{3}$/i.test(got) ? got.toUpperCase() : got;
}

function timeZoneOf(got: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: got }).resolvedOptions().timeZone;
  } catch {
    throw new UserError((say) => say.badTimeZone({ got }));
  }
}

/** A name for every role that a column can have. */
const optionOfRole: Readonly<Record<Role, string>> = {
  customer: 'customer',
  date: 'date',
  amount: 'amount',
  orderId: 'order-id',
  status: 'status',
  paymentStatus: 'payment-status',
  refund: 'refund',
  // "--currency EUR" says which money is read, not where it stands.
  currency: 'currency-column',
  customerId: 'customer-id',
  email: 'email',
  phone: 'phone',
  name: 'name',
  firstName: 'first-name',
  lastName: 'last-name',
  postcode: 'postcode',
  time: 'time',
  timeZone: 'time-zone-column',
  quantity: 'quantity',
  unitPrice: 'unit-price',
  type: 'type',
  mode: 'mode',
  cancelledAt: 'cancelled-at',
  reference: 'reference',
  adjusted: 'adjusted',
  exchangeRate: 'exchange-rate',
  convertedAmount: 'converted-amount',
  convertedRefund: 'converted-refund',
  convertedCurrency: 'converted-currency',
  lineId: 'line-id',
  product: 'product',
  category: 'category',
  city: 'city',
  region: 'region',
  country: 'country',
  channel: 'channel',
  device: 'device',
  discount: 'discount',
  campaign: 'campaign-column',
  consent: 'consent',
};

export const columnOptions: Readonly<Record<string, Role>> = Object.fromEntries(
  Object.entries(optionOfRole).map(([role, option]) => [option, role as Role]),
);
