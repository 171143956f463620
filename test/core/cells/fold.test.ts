import { compact, fold, splitCase } from '../../../core/cells/parse/fold';

test.each([
  ['  *Sipariş_TARİHİ ', 'siparis tarihi'],
  ['IŞIK ığdır', 'isik igdir'],
  ['INFO@Shop.com', 'info shop com'],
  ['Müşteri  Adı/Soyadı', 'musteri adi soyadi'],
  ['كد مشتري', 'کد مشتری'],
  ['پیش\u200cبینی', 'پیش بینی'],
  ['مـبـلـغ', 'مبلغ'],
  ['آذر', 'اذر'],
  ['مُشتَری', 'مشتری'],
  ['۱۴۰۴ ٢', '1404 2'],
  ['***', ''],
])('fold(%j) is %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folded text folds to itself', () => {
  for (const text of ['Sipariş Tarihi', 'وضعیت سفارش', 'Order #']) expect(fold(fold(text))).toBe(fold(text));
});

test('spaces and punctuation do not keep names apart', () => {
  expect(new Set(['order_id', 'Order ID', 'OrderID', 'order-id'].map(compact)).size).toBe(1);
});

test.each([
  ['orderId', 'order Id'],
  ['OrderID', 'Order ID'],
  ['CustomerIDNumber', 'Customer ID Number'],
  ['SKUCode', 'SKU Code'],
  ['AddToCart', 'Add To Cart'],
  ['siparişTarihi', 'sipariş Tarihi'],
  ['iPTAL EDiLDi', 'iPTAL EDiLDi'],
  ['TESLiM TARiHi', 'TESLiM TARiHi'],
  ['PAID', 'PAID'],
  ['order_id', 'order_id'],
])('the words of %s are %s', (text, split) => {
  expect(splitCase(text)).toBe(split);
});
