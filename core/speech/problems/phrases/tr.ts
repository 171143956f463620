import type { PlatformWithoutCustomer } from '../../../cells/columns/platform';
import { counted } from '../../counted';
import { formatCount } from '../../format';

export const { rows, customers } = counted.tr;
export const count = (value: number) => formatCount(value, 'tr');
export const more = (all: number) => (all > 1 ? ` (bu sütunda ${count(all - 1)} tane daha var)` : '');
export const foundHeaders = (headers: readonly string[]) => {
  const shown = headers.slice(0, 8).join(', ');
  return headers.length === 0 ? '' : ` Bulunan sütunlar: ${shown}${headers.length > 8 ? ', …' : ''}.`;
};

/** What an export that names no buyer is called. */
export const exportsWithoutCustomer: Readonly<Record<PlatformWithoutCustomer, string>> = {
  amazon_all_orders: 'Amazon All Orders raporu',
  amazon_payments: 'Amazon ödeme raporu',
};
