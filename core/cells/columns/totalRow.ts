import { isBlank } from '../blank';
import type { Row } from '../cell';
import { fold } from '../parse/fold';

const totals = new Set(
  [
    ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum'],
    ...['toplam', 'genel toplam', 'ara toplam', 'toplamlar', 'yekün'],
    ...['جمع', 'جمع کل', 'مجموع', 'جمع نهایی', 'مجموع کل'],
  ].map(fold),
);

/**
 * Whether a row without a date is a total of other rows: one of its texts says so
 * ("Total", "Toplam", "جمع کل"), or its first one starts with it ("Total for Ayşe").
 */
export function isTotalRow(row: Row): boolean {
  const texts = row.filter((cell): cell is string => typeof cell === 'string' && !isBlank(cell)).map(fold);
  return texts.some((text) => totals.has(text)) || /^(total|toplam|جمع) /.test(texts[0] ?? '');
}
