import type { PlatformWithoutCustomer } from '../../../cells/columns/platform';
import { counted } from '../../counted';
import { formatCount } from '../../format';

export const { rows, customers } = counted.fa;
export const count = (value: number) => formatCount(value, 'fa');
export const more = (all: number) => (all > 1 ? ` (و ${count(all - 1)} مورد دیگر در همین ستون)` : '');
export const foundHeaders = (headers: readonly string[]) => {
  const shown = headers.slice(0, 8).join('، ');
  return headers.length === 0 ? '' : ` ستون‌های موجود: ${shown}${headers.length > 8 ? '، …' : ''}.`;
};
/** Latin text keeps its order inside a Persian sentence. */
export const ltr = (text: string) => `\u2068${text}\u2069`;

/** What an export that names no buyer is called. */
export const exportsWithoutCustomer: Readonly<Record<PlatformWithoutCustomer, string>> = {
  amazon_all_orders: 'گزارش All Orders آمازون',
  amazon_payments: 'گزارش پرداخت‌های آمازون',
};
