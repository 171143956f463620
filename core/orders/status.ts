import { compact, fold } from '../cells/fold';
import { canBe, hasLostLetters, repairs } from '../cells/repairText';
import type { SkipReason } from './order';

/**
 * What a status says of an order: it counts ('kept'), it counts though not paid
 * yet ('pending'), the row is money going back ('refund'), or why it does not count.
 */
export type StatusMeaning =
  | 'kept'
  | 'pending'
  | 'refund'
  | Extract<SkipReason, 'cancelled' | 'failed' | 'test' | 'refunded' | 'notAnOrder'>;

/** From the one that says least to the one that says most: of several columns the last in this list counts. */
export const meanings: readonly StatusMeaning[] = [
  ...(['kept', 'pending', 'refund', 'refunded', 'failed', 'cancelled', 'test', 'notAnOrder'] as const),
];

const vocabulary: Readonly<Record<Exclude<StatusMeaning, 'kept' | 'notAnOrder'>, readonly string[]>> = {
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
    'payment reversal',
    'chargeback',
    'refund receipt',
    'accreccredit',
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
    ...['abandoned', 'incomplete', 'removed'],
    ...['iptal', 'iptal edildi', 'iptal edilen', 'taslak', 'silindi'],
    ...['لغو شده', 'لغو', 'لغو شد', 'کنسل', 'کنسل شده', 'باطل شده', 'ابطال شده', 'پیش نویس', 'منقضی شده'],
  ],
  failed: [
    ...['failed', 'failure', 'declined', 'denied', 'rejected', 'payment failed', 'payment error', 'error'],
    ...['başarısız', 'reddedildi', 'red', 'ödeme başarısız', 'onaylanmadı'],
    ...['ناموفق', 'پرداخت ناموفق', 'رد شده', 'رد شد', 'پرداخت نشده'],
  ],
  test: ['test', 'bogus', 'bogus gateway', 'for testing bogus gateway', 'deneme', 'تست', 'آزمایشی'],
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

/**
 * Reads an order's status in English, Turkish or Persian, with damaged letters too
 * ("?ptal edildi"). Unknown words keep the order: nothing is dropped on a guess.
 */
export function statusMeaning(text: string): StatusMeaning {
  for (const reading of [text, ...repairs(text)]) {
    const known = exact.get(compact(reading));
    if (known) return known;
    const words = fold(reading);
    const begun = beginnings.find(([beginning]) => words.startsWith(fold(beginning)));
    if (begun) return begun[1];
  }
  if (hasLostLetters(text)) for (const [word, meaning] of exact) if (canBe(text, word)) return meaning;
  return 'kept';
}
