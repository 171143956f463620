import type { Role } from '../../../core/cells/columns/columns';
import { explainHeader } from '../../../core/cells/columns/explainHeader';
import { compactHeader, headerWords } from '../../../core/cells/columns/headerWords';
import { headerRank, insidePenalty } from '../../../core/cells/columns/matchHeader';

/** The roles that a header names as a whole. */
const isNamed = (header: string, role: Role) => {
  const rank = headerRank(header, role);
  return rank !== null && rank < insidePenalty;
};

describe('words of a header', () => {
  test.each([
    ['CustomerID', 'customer id'],
    ['transactionAmount', 'transaction amount'],
    ['order_purchase_timestamp', 'order purchase timestamp'],
    ['FaturaTutarı', 'fatura tutar'],
    ['BELGE TARİHİ', 'belge tarih'],
    ['Sipariş Adedi', 'siparis adet'],
    ['Müşteri Ünvanı', 'musteri unvan'],
    ['SiPARiŞ TARiHi', 'siparis tarih'],
    ['Item #', 'item no'],
    ['№ заказа', 'no заказа'],
    ["Customer's Name", 'customers name'],
    ['شماره‌ی سفارش', 'شماره ی سفارش'],
  ])('%s: %s', (header, words) => {
    expect(headerWords(header).join(' ')).toBe(words);
  });

  test('names that are run together keep their endings', () => {
    expect(compactHeader('siparistarihi')).toBe('siparistarihi');
    expect(isNamed('siparistarihi', 'date')).toBe(true);
  });
});

describe('names of the fields', () => {
  test.each<[Role, string]>([
    [
      'amount',
      'TransactionAmount|transaction_amount|Invoice Value|Bill Amount|Basket value|Donation Amount|total_amount',
    ],
    ['amount', 'Fatura Tutarı|Belge Tutarı|Sepet Tutarı|FATURA TUTARI|sepetTutari|Toplam Bedel|Fiş Toplamı'],
    ['amount', 'مبلغ فروش|جمع فاکتور|مبلغ تراکنش|قیمت نهایی|مبلغ خالص'],
    [
      'date',
      'TransactionDate|Bill Date|event_time|order_ts|Payment Date|Donation Date|orderDate|Order Timestamp',
    ],
    [
      'date',
      'Belge Tarihi|Fiş Tarihi|BELGE TARİHİ|Oluşturulma Tarihi|Ödeme Tarihi|SiparişTarihi|siparis_tarihi',
    ],
    ['date', 'تاریخ فروش|تاریخ سند|تاریخ تراکنش|زمان سفارش|تاریخ پرداخت'],
    [
      'orderId',
      'increment_id|Bill No|Bill No.|Receipt|Receipt #|Voucher No|Invoice #|Ticket Number|Order Name|donation_id',
    ],
    ['orderId', 'Belge No|Fiş Numarası|Evrak No|Makbuz No|Adisyon No|BelgeNo|İşlem No'],
    ['orderId', 'شماره فیش|شماره رسید|شماره سند|شماره تراکنش|کد پیگیری'],
    ['customer', 'user|Kullanıcı|کاربر|Donor|Bağışçı|Cari|خریدار'],
    [
      'customerId',
      'Buyer Username|donor_id|customer_unique_id|User ID|username|Membership No|household_key|Account Number',
    ],
    ['customerId', 'Kullanıcı Adı|Üye Numarası|Cari Kodu|Abone No|Bağışçı No|CariKod'],
    ['customerId', 'نام کاربری|کد کاربر|کد عضویت|شماره اشتراک'],
    ['name', 'Cari Adı|Cari Ünvanı|Müşteri Ünvanı|Donor Name|Bill To|نام اهداکننده'],
    ['product', 'Item|item|ITEM|Item Purchased'],
    ['lineId', 'Item #|Item No|Line #|order_item_id|Satır No|Kalem No'],
    ['type', 'event_type|Event|Belge Türü|Hareket Türü|نوع سند'],
  ])('%s: %s', (role, headers) => {
    const all = headers.split('|');
    expect(all.filter((header) => !isNamed(header, role))).toEqual([]);
  });

  test('"Item" is a product and "Item #" the number of a line', () => {
    expect([isNamed('Item', 'product'), isNamed('Item', 'lineId')]).toEqual([true, false]);
    expect([isNamed('Item #', 'lineId'), isNamed('Item #', 'product')]).toEqual([true, false]);
    expect([isNamed('Order', 'orderId'), isNamed('Order #', 'orderId')]).toEqual([true, true]);
  });
});

describe('words against a role', () => {
  const contrary = (header: string, role: Role) =>
    explainHeader(header)
      .find((one) => one.role === role)
      ?.contrary.join(' ');

  test.each<[Role, string]>([
    [
      'amount',
      'Total Qty|Total Units|Total Count|Total Points|Item Count Total|Total Orders|Total Quantity Sold',
    ],
    [
      'amount',
      'Tax Amount|VAT Amount|GST Amount|Total Tax|Tax Total|freight_value|Shipping Amount|Delivery Total',
    ],
    [
      'amount',
      'Total Cost|Gross Profit|Total Fees|Commission Amount|Amount Due|Balance Amount|Tip Amount|Total Discount',
    ],
    [
      'amount',
      'Customer Lifetime Value|customer_value_total_ever_online|Average Order Value|Credit Limit Amount|Refund Amount',
    ],
    [
      'amount',
      'Toplam Miktar|Toplam Adet|KDV Tutarı|Vergi Toplamı|Kargo Tutarı|İndirim Tutarı|Komisyon Tutarı|Kalan Tutar',
    ],
    [
      'amount',
      'Toplam Maliyet|Kâr Tutarı|Toplam Puan|Ortalama Sepet Tutarı|İade Tutarı|Toplam Sipariş Sayısı',
    ],
    [
      'amount',
      'مبلغ مالیات|مبلغ ارزش افزوده|مبلغ تخفیف|جمع تعداد|مبلغ کارمزد|مانده مبلغ|مبلغ حمل|میانگین مبلغ سفارش|مبلغ سود',
    ],
    [
      'date',
      'signup_date|Registration Date|Date of Birth|Expiry Date|Return Date|order_approved_at date|First Order Date',
    ],
    [
      'date',
      'Last Order Date|order_estimated_delivery_date|shipping_limit_date|Due Date|Shipped Date|Date Updated|Join Date',
    ],
    [
      'date',
      'Üyelik Tarihi|Üye Kayıt Tarihi|Doğum Tarihi|Son Kullanma Tarihi|İade Tarihi|İlk Sipariş Tarihi|Onay Tarihi|Vade Tarihi',
    ],
    [
      'date',
      'تاریخ عضویت|تاریخ ثبت نام|تاریخ تولد|تاریخ انقضا|تاریخ مرجوعی|اولین تاریخ خرید|تاریخ تایید|تاریخ سررسید|تاریخ تحویل',
    ],
    [
      'customer',
      'Customer Type|Customer Since|Customer Age|Customer Segment|Customer Order Count|Müşteri Grubu|گروه مشتری|تعداد مشتری',
    ],
    [
      'orderId',
      'Order Item Count|Invoice Date|Order Status|Sipariş Tutarı Fatura No Tarih|وضعیت شماره سفارش',
    ],
  ])('%s: %s', (role, headers) => {
    const all = headers.split('|');
    expect(all.filter((header) => contrary(header, role) === '')).toEqual([]);
    expect(all.filter((header) => headerRank(header, role) !== null)).toEqual([]);
  });

  test.each([
    'Total (incl. VAT)|Total inc tax|Total including shipping|Amount before tax|Total w/o tax|Net of tax amount|Total after discount',
    'KDV Dahil Tutar|Toplam (KDV dahil)|KDV hariç toplam|İndirim sonrası tutar|Kargo Dahil Toplam',
    'مبلغ با احتساب مالیات|مبلغ بدون مالیات|مبلغ پس از تخفیف|جمع کل با ارزش افزوده',
  ])('a charge that is only said to be in it or not is not against it: %s', (headers) => {
    const all = headers.split('|');
    expect(all.filter((header) => headerRank(header, 'amount') === null)).toEqual([]);
    expect(all.filter((header) => contrary(header, 'amount') !== '')).toEqual([]);
  });

  test('a name that is known as a whole needs no words', () => {
    expect(headerRank('Order total (inc tax)', 'amount')).toBeLessThan(insidePenalty);
    expect(headerRank('Faturalandırılacak Satış Fiyatı', 'amount')).toBeLessThan(insidePenalty);
  });
});

describe('how much of a header is explained', () => {
  const best = (header: string) => {
    const [first] = explainHeader(header);
    return (
      first &&
      `${first.role} ${first.explained.toFixed(2)}${first.contrary.map((word) => ` not ${word}`).join('')}`
    );
  };

  test.each([
    ['Invoice Value', 'amount 1.00'],
    ['Tax Amount', 'amount 0.50 not tax'],
    ['Total Qty', 'quantity 1.00'],
    ['Insurance Value', 'amount 0.50 not insurance'],
    ['Gallery Value', 'amount 0.50'],
    ['amount_usd', 'amount 1.00'],
    ['Belge Tutarı', 'amount 1.00'],
    ['Sigorta Tutarı', 'amount 0.50 not sigorta'],
    ['Galeri Tutarı', 'amount 0.50'],
    ['مبلغ ارزش افزوده', 'amount 0.33 not ارزش افزوده'],
    ['signup_date', 'date 0.50 not signup'],
    ['order_purchase_timestamp', 'date 1.00'],
    ['order_approved_at date', 'date 0.75 not approved'],
    ['Doğum Tarihi', 'date 0.50 not dogum'],
    ['تاریخ عضویت', 'date 0.50 not عضویت'],
  ])('%s: %s', (header, explanation) => {
    expect(best(header)).toBe(explanation);
  });

  test('a header that names nothing has no explanation', () => {
    expect(['Purple', 'Zürafa', 'زرافه', '', '—'].flatMap(explainHeader)).toEqual([]);
  });
});
