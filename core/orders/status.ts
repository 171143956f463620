import { compact, fold } from '../cells/fold';
import type { SkipReason } from './order';

/**
 * What a status says of an order: it counts ('kept'), it counts though not paid
 * yet ('pending'), the row is money going back ('refund'), or why it does not count.
 */
export type StatusMeaning =
  | 'kept'
  | 'pending'
  | 'refund'
  | Extract<SkipReason, 'cancelled' | 'failed' | 'test' | 'refunded'>;

const vocabulary: Readonly<Record<Exclude<StatusMeaning, 'kept'>, readonly string[]>> = {
  pending: [
    ...[
      'pending',
      'pending payment',
      'authorized',
      'partially paid',
      'on hold',
      'unpaid',
      'awaiting payment',
    ],
    ...['onay bekliyor', 'ödeme bekliyor', 'ödeme bekleniyor', 'beklemede', 'bekliyor'],
    ...['در انتظار پرداخت', 'در انتظار', 'در انتظار بررسی', 'در انتظار تایید'],
  ],
  refund: [
    'refund',
    'payment refund',
    'credit memo',
    'credit note',
    'reversal',
    'chargeback',
    'iade faturası',
  ],
  cancelled: [
    ...[
      'cancelled',
      'canceled',
      'cancel',
      'cancellation',
      'voided',
      'void',
      'draft',
      'deleted',
      'trash',
      'expired',
    ],
    ...['general withdrawal', 'general authorization', 'abandoned'],
    ...['iptal', 'iptal edildi', 'iptal edilen', 'taslak', 'silindi'],
    ...['لغو شده', 'لغو', 'لغو شد', 'کنسل', 'کنسل شده', 'باطل شده', 'ابطال شده', 'پیش نویس', 'منقضی شده'],
  ],
  failed: [
    ...['failed', 'failure', 'declined', 'denied', 'rejected', 'payment failed', 'payment error', 'error'],
    ...['başarısız', 'reddedildi', 'red', 'ödeme başarısız', 'onaylanmadı'],
    ...['ناموفق', 'پرداخت ناموفق', 'رد شده', 'رد شد', 'پرداخت نشده'],
  ],
  test: ['test', 'bogus', 'deneme', 'تست', 'آزمایشی'],
  refunded: [
    ...['refunded', 'fully refunded', 'returned', 'return', 'charged back', 'disputed lost'],
    ...['iade', 'iade edildi', 'iade edilen', 'iade alındı', 'geri ödendi', 'iade tamamlandı'],
    ...['مرجوع شده', 'مرجوعی', 'مرجوع', 'برگشت داده شده', 'مسترد شده', 'بازگشت وجه', 'عودت داده شده'],
  ],
};

const exact: ReadonlyMap<string, StatusMeaning> = new Map(
  (Object.keys(vocabulary) as (keyof typeof vocabulary)[]).flatMap((meaning) =>
    vocabulary[meaning].map((word): [string, StatusMeaning] => [compact(word), meaning]),
  ),
);

/** Beginnings that are enough when the whole text is in no list ("İptal edildi - müşteri talebi"). */
const beginnings: readonly (readonly [string, StatusMeaning])[] = [
  ['cancel', 'cancelled'],
  ['void', 'cancelled'],
  ['iptal edil', 'cancelled'],
  ['لغو شد', 'cancelled'],
  ['fail', 'failed'],
  ['ناموفق', 'failed'],
  ['refunded', 'refunded'],
  ['iade edil', 'refunded'],
  ['مرجوع شد', 'refunded'],
];

/** Reads an order's status in English, Turkish or Persian. Unknown words keep the order: nothing is dropped on a guess. */
export function statusMeaning(text: string): StatusMeaning {
  const known = exact.get(compact(text));
  if (known) return known;
  const words = fold(text);
  return beginnings.find(([beginning]) => words.startsWith(fold(beginning)))?.[1] ?? 'kept';
}
