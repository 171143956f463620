import type { PlatformWithoutCustomer } from '../../../cells/columns/platform';
import { counted } from '../../counted';
import { formatCount } from '../../format';

export const { rows, customers } = counted.en;
export const count = (value: number) => formatCount(value, 'en');
export const more = (all: number) => (all > 1 ? ` (and ${count(all - 1)} more in this column)` : '');
export const foundHeaders = (headers: readonly string[]) => {
  const shown = headers.slice(0, 8).join(', ');
  return headers.length === 0 ? '' : ` Columns found: ${shown}${headers.length > 8 ? ', …' : ''}.`;
};

/** What an export that names no buyer is called. */
export const exportsWithoutCustomer: Readonly<Record<PlatformWithoutCustomer, string>> = {
  amazon_all_orders: 'the All Orders report of Amazon',
  amazon_payments: 'a payments report of Amazon',
};
