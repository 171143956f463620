import * as fc from 'fast-check';
import { pendingDefault } from '../../../core/orders/lines/pendingDefault';
import { type StatusMeaning, statusMeaning } from '../../../core/orders/lines/status';
import { statusAt } from '../../../core/orders/lines/statusAt';

const read = (texts: readonly string[], column: 'status' | 'type' = 'status') =>
  Object.fromEntries(texts.map((text) => [text, statusMeaning(text, column)]));

const all = (texts: readonly string[], meaning: StatusMeaning) =>
  Object.fromEntries(texts.map((text) => [text, meaning]));

describe('a column of statuses', () => {
  test.each<[StatusMeaning, string]>([
    ['kept', 'wc-completed|wc-processing|order_shipped|PaymentAccepted|paymentReceived|PAID|Captured'],
    [
      'kept',
      'Payment accepted|Succeeded|Paid, not shipped|Delivered to a neighbour|In transit|Ready to ship',
    ],
    [
      'kept',
      'Partially refunded|Refunded partially|partially_refunded|Partial return|Partially cancelled|paypal_canceled_reversal',
    ],
    ['kept', 'Not cancelled|Not refunded|Refund rejected|Refund failed|Dispute won|Cancellation rejected'],
    ['kept', 'Unfulfilled|Unshipped|Not fulfilled|Not shipped yet|Awaiting shipment|Awaiting fulfillment'],
    ['kept', 'Kısmen iade edildi|Kısmi iade|İade edilmedi|İptal edilmedi|İade reddedildi|Kargoya verilmedi'],
    ['kept', 'Ödendi|Ödeme alındı|ÖDENDİ|Tahsil edildi|Onaylandı|Hazırlanıyor|Kargo bekliyor|Teslim edildi'],
    ['kept', 'پرداخت شده|پرداخت موفق|تکمیل شده|ارسال شده|در انتظار ارسال|ارسال نشده|لغو نشده|بخشی مرجوع شده'],
    ['kept', '–|N/A|none'],
    ['pending', 'wc-pending|wc-on-hold|On hold|paymentPending|payment_pending|Payment Pending|Open|Overdue'],
    ['pending', 'Awaiting bank wire payment|Awaiting check payment|Waiting for payment|Payment due|Past due'],
    [
      'pending',
      'Not paid|not_paid|Unpaid|NOT YET PAID|Payment not completed|Payment not received|No payment',
    ],
    ['pending', 'requires_payment_method|requires_action|requires_capture|Uncaptured|authorized|Authorised'],
    ['pending', 'Partially paid|Payment review|Processing payment|Disputed|Suspected fraud|Fraud review'],
    ['pending', 'Awaiting payment on delivery|Pending shipment payment|Teslimat için ödeme bekleniyor'],
    ['refunded', 'Refund request approved|Return request accepted|İade talebi onaylandı'],
    ['cancelled', 'Cancellation request approved|Cancel request approved|İptal talebi onaylandı'],
    [
      'pending',
      'Refund requested|Return requested|Pending refund|Cancellation requested|Pending cancellation',
    ],
    [
      'pending',
      'Ödenmedi|ödenmemiş|Ödeme bekleniyor|Ödeme yapılmadı|Ödeme alınmadı|Havale bekleniyor|Kısmen ödendi',
    ],
    [
      'pending',
      'Onay bekliyor|Beklemede|Ödeme tamamlanmadı|İade talep edildi|İptal talebi|İtiraz edildi|Askıda',
    ],
    [
      'pending',
      'پرداخت نشده|پرداخت‌نشده|عدم پرداخت|در انتظار پرداخت|منتظر پرداخت|معلق|در حال بررسی|درخواست لغو',
    ],
    [
      'cancelled',
      'wc-cancelled|order_cancelled|orderCanceled|Cancelled by customer|CANCELLED - not paid|Voided',
    ],
    [
      'cancelled',
      'wc-checkout-draft|Draft|auto-draft|Abandoned|Expired|Deleted|Trash|Incomplete|Order not completed',
    ],
    [
      'cancelled',
      'İptal|İptal Edildi|iPTAL EDiLDi|iptal_edildi|Müşteri iptal etti|Süresi doldu|Taslak|Tamamlanmadı',
    ],
    ['cancelled', 'لغو شده|لغو توسط مشتری|سفارش لغو شد|کنسل‌شده|منقضی شده|پیش‌نویس|تکمیل نشده'],
    [
      'failed',
      'wc-failed|payment_failed|PaymentFailed|Payment declined|Card declined|Rejected|Not approved|Fraud',
    ],
    ['failed', 'Ödeme başarısız|ödeme_hatası|Reddedildi|Red|Onaylanmadı|Başarısız işlem|Dolandırıcılık'],
    ['failed', 'ناموفق|پرداخت ناموفق|تراکنش ناموفق بود|رد شده|خطا در پرداخت|تایید نشده|تقلب'],
    [
      'refunded',
      'wc-refunded|order_refunded|orderRefunded|Refund|Fully refunded|Return|Returned|Refund issued',
    ],
    [
      'refunded',
      'Chargeback|charged_back|Charged back|Reversed|Reversal|Dispute lost|Credit note|Money returned',
    ],
    ['refunded', 'İade|İade edildi|iade_edildi|İade Faturası|Geri ödendi|Para iadesi yapıldı|Ters ibraz'],
    ['refunded', 'مرجوع شده|مرجوعی|برگشت داده شده|استرداد وجه|وجه عودت داده شد|بازگشت وجه'],
    ['test', 'Test|test_order|Bogus|Sandbox|Deneme siparişi|سفارش آزمایشی|تست'],
    [
      'notAnOrder',
      'Quotation|Quote sent|Quotation Sent|Estimate|Proforma|In cart|Teklif|Sepette|پیش‌فاکتور|سبد خرید',
    ],
    // As shop systems, marketplaces, accounting programs and tills of many countries write them.
    [
      'kept',
      'Picking|AtCollectionPoint|ready_to_ship|To receive|Deposited|autopaid|Checked in|Closed Won|Won',
    ],
    ['pending', 'holded|Partial|Pledged|Tentative|PAID_PARTIALLY|Ödeme kontrol ediliyor|Viewed'],
    ['cancelled', 'UnSupplied|Tedarik edilemedi|No show|Closed Lost'],
    ['refunded', 'RTO|RTO Complete|Shipped - Returned to Seller|Return/Refund'],
    ['unknown', 'Purple|Zürafa|Level 3|17|زرافه|Qxz|Closed|Exchange|Değişim|تعویض'],
  ])('%s: %s', (meaning, texts) => {
    expect(read(texts.split('|'))).toEqual(all(texts.split('|'), meaning));
  });

  test('damaged letters of Turkish statuses do not hide them', () => {
    expect(read(['?ptal edildi', 'Ä°ade edildi', '?denmedi', 'Ödeme bekleniyor'])).toEqual({
      '?ptal edildi': 'cancelled',
      'Ä°ade edildi': 'refunded',
      '?denmedi': 'pending',
      'Ödeme bekleniyor': 'pending',
    });
  });
});

describe('a column of kinds of transaction', () => {
  test.each<[StatusMeaning, string]>([
    [
      'refund',
      'Refund|order_refunded|Payment Refund|Partial refund|Partially refunded|Return|Chargeback|Reversal',
    ],
    [
      'refund',
      'Credit Memo|Credit note|Refund Receipt|ACCRECCREDIT|İade|İade faturası|Satış iade|مرجوعی|برگشت از فروش',
    ],
    [
      'kept',
      'Sale|Payment|Express Checkout Payment|Invoice|Order|Purchase|Pending|Satış|Fatura|Sipariş|فروش|فاکتور',
    ],
    [
      'notAnOrder',
      'view|page_view|viewItem|add_to_cart|AddToCart|remove_from_cart|begin_checkout|session_start|Quote',
    ],
    [
      'notAnOrder',
      'Görüntüleme|Sepete ekleme|Sepetten çıkarma|Ziyaret|مشاهده|افزودن به سبد خرید|بازدید|Teklif',
    ],
    ['cancelled', 'Cancellation|Void|İptal|لغو'],
    ['unknown', 'Purple|Zürafa|زرافه'],
  ])('%s: %s', (meaning, texts) => {
    expect(read(texts.split('|'), 'type')).toEqual(all(texts.split('|'), meaning));
  });
});

test('case, separators and what stands around a word make no difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'not paid',
        'refunded',
        'cancelled',
        'payment pending',
        'odenmedi',
        'iptal edildi',
        'لغو شده',
      ),
      fc.constantFrom(' ', '_', '-', '  ', '.'),
      fc.constantFrom('', 'wc-', 'order_', '* '),
      fc.boolean(),
      (words, separator, before, upper) => {
        const text = `${before}${words.replace(/ /g, separator)}`;
        expect(statusMeaning(upper ? text.toUpperCase() : text, 'status')).toBe(
          statusMeaning(words, 'status'),
        );
      },
    ),
  );
});

test.each([
  ['woocommerce', 'wc-pending', 'leaveOut'],
  ['woocommerce', 'Pending payment', 'leaveOut'],
  ['woocommerce', 'On hold', 'count'],
  ['woocommerce', 'wc-on-hold', 'count'],
  ['woocommerce', 'در انتظار پرداخت', 'leaveOut'],
  ['stripe', 'requires_payment_method', 'leaveOut'],
  ['paypal', 'Pending', 'leaveOut'],
  ['shopify', 'pending', 'count'],
  ['magento', 'Pending', 'leaveOut'],
  ['magento', 'Pending Payment', 'leaveOut'],
  ['magento', 'On Hold', 'count'],
  ['magento', 'Suspected Fraud', 'count'],
  ['xero', 'AUTHORISED', 'count'],
  [null, 'Not paid', 'count'],
] as const)('an order at %s that is "%s" is by default: %s', (platform, status, answer) => {
  expect(pendingDefault(platform, status)).toBe(answer);
});

test.each([
  ['magento', 'Closed', 'refunded'],
  ['magento', 'Complete', 'kept'],
  ['shopify', 'Closed', 'unknown'],
  [null, 'Closed', 'unknown'],
] as const)('an order at %s that is "%s" is %s', (platform, status, meaning) => {
  expect(statusAt(platform, status)).toBe(meaning);
});
