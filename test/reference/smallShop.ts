/** Small shops in words, and their groups by any scheme. */
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import type { Scheme } from '../../core/segments/scheme';
import type { Segmentation } from '../../core/segments/segmentation';
import { isUnsupported } from '../../core/segments/segmentation';
import { segmentCustomers } from '../../core/segments/segmentCustomers';
import type { SegmentInputs } from '../../core/segments/segmentInputs';
import { nameAt } from '../../core/segments/segmentInputs';
import { inputsOf } from './segmentShop';

export function grouped(inputs: SegmentInputs, scheme: Scheme): Segmentation {
  const found = segmentCustomers(inputs, scheme);
  if (isUnsupported(found)) throw new Error(JSON.stringify(found));
  return found;
}

/** Customers of each group by key, those without left out. */
export function members(inputs: SegmentInputs, scheme: Scheme): Record<string, string> {
  const { groups, of } = grouped(inputs, scheme);
  const found: Record<string, string[]> = {};
  of.forEach((index, i) => {
    const key = groups[index].key;
    found[key] = [...(found[key] ?? []), nameAt(inputs, i)];
  });
  return Object.fromEntries(Object.entries(found).map(([key, ids]) => [key, ids.join(' ')]));
}

/** A small shop in rows "customer day amount extra …", days after 45,000. */
export function shop(header: string, ...rows: string[]): SegmentInputs {
  const cells = rows.map((row): Cell[] => {
    const [customer, day, amount, ...rest] = row.split(' ');
    const more = rest.map((text): Cell => (text === '-' ? null : /^\d+$/.test(text) ? Number(text) : text));
    return [customer, 45_000 + Number(day), Number(amount), ...more];
  });
  const names = header === '' ? [] : header.split(' ');
  return inputsOf(tableOf([['Customer', 'Date', 'Amount', ...names], ...cells]));
}

/** The same shop with other values, for schemes that go by them. */
export function withValues(inputs: SegmentInputs, clv: readonly number[]): SegmentInputs {
  return { ...inputs, values: { ...inputs.values, clv: Float64Array.from(clv) } };
}
