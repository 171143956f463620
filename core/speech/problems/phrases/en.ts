import { counted } from '../../counted';
import { formatCount } from '../../format';

export const { rows, customers } = counted.en;
export const count = (value: number) => formatCount(value, 'en');
export const more = (all: number) => (all > 1 ? ` (and ${count(all - 1)} more in this column)` : '');
export const foundHeaders = (headers: readonly string[]) => {
  const shown = headers.slice(0, 8).join(', ');
  return headers.length === 0 ? '' : ` Columns found: ${shown}${headers.length > 8 ? ', …' : ''}.`;
};
