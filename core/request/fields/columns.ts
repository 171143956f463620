import type { Role } from '../../cells/columns/columns';
import type { ColumnField, Places } from '../field';

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

/** Which column has which role: found in the table unless one is picked. */
export const columns = Object.fromEntries(
  Object.entries(optionOfRole).map(([role, name]): [string, ColumnField & Places] => [
    role,
    {
      kind: 'column',
      example: 'C',
      wizard: { section: 'columns', id: `column-${role}`, mayBeEmpty: true },
      option: { name },
      memory: `column.${role}`,
    },
  ]),
) as Readonly<Record<Role, ColumnField & Required<Pick<Places, 'option' | 'wizard' | 'memory'>>>>;
