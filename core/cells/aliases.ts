import type { Role } from './columns';

/** Names of one role, best first, written with | between them. */
const names = (...lines: readonly string[]): readonly string[] =>
  lines
    .join('|')
    .split('|')
    .filter((name) => name !== '');

const customerId = names(
  'customer id|buyer user id|client id|user id|member id|master id|account id|customer key|customer number|customer no|customer code',
  'müşteri no|müşteri id|müşteri numarası|müşteri kodu|üye id|üye no|cari kod|cari kodu',
  'کد مشتری|شناسه مشتری|شماره مشتری|کد اشتراک',
);

const email = names(
  'customer email|customer e-mail|email|e-mail|email (billing)|billing email|buyer email|contact email|from email address|email address|customer email address',
  'müşteri e-posta|müşteri eposta|e-posta|eposta|e-posta adresi|üye mail|mail|müşteri mail',
  'ایمیل خریدار|ایمیل مشتری|ایمیل|پست الکترونیک',
);

const phone = names(
  'customer phone|customer phone number|billing phone|phone (billing)|phone|phone number|mobile|mobile number|shipping phone|recipient phone|contact phone number',
  'telefon|cep telefonu|gsm|telefon numarası|müşteri telefon|müşteri telefonu|cep',
  'موبایل خریدار|موبایل مشتری|موبایل|شماره موبایل|شماره تماس|تلفن همراه|تلفن|تلفن خریدار|تلفن مشتری',
);

/** Says who it is, not what it is. */
const anyCustomer = names('customer|buyer|client|member|müşteri|alıcı|üye|cari|مشتری|خریدار');

const name = names(
  'customer name|contact name|billing name|full name|buyer name|client name|recipient name',
  'müşteri adı|müşteri adı soyadı|ad soyad|adı soyadı|üye adı|alıcı adı|isim soyisim',
  'نام مشتری|نام خریدار|نام و نام خانوادگی|ship name|name',
);

/**
 * Header names by which a role is known, best first; compared without case,
 * spaces, punctuation and accents. Names of shop systems and what people write
 * by hand in three languages; see also `platforms`, which knows whole exports.
 */
export const aliases: Readonly<Record<Role, readonly string[]>> = {
  customer: [...customerId, ...email, ...phone, ...anyCustomer, ...name],
  customerId,
  email,
  phone,
  name: [...name, ...anyCustomer],
  firstName: names(
    'first name|firstname|first name (billing)|billing first name|customer first name|ad|adı|isim|نام',
  ),
  lastName: names(
    'last name|lastname|surname|last name (billing)|billing last name|customer last name|soyad|soyadı|soyisim|نام خانوادگی',
  ),
  postcode: names(
    'billing zip|postcode (billing)|billing postcode|postcode|zip|zip code|postal code|shipping zip|ship zipcode|delivery zip/postal code|popostalcode',
    'posta kodu|کد پستی|کدپستی',
  ),
  orderId: names(
    'order id|order number|order no|order #|order reference|amazon-order-id|order|invoice no|invoice number|invoice|transaction id|receipt number|num',
    'sipariş no|sipariş numarası|sipariş kodu|sipariş id|fatura no|fatura numarası|paket no',
    'شماره سفارش|کد سفارش|شناسه سفارش|شماره فاکتور|کد رهگیری سفارش|name|id',
  ),
  date: names(
    'created at|order date|sale date|date created|order created|purchase date|purchased at|created date (utc)|created (utc)|created|invoice date|transaction date|paid at|date/time',
    'sipariş tarihi|satış tarihi|fatura tarihi|düzenleme tarihi|işlem tarihi|alışveriş tarihi',
    'تاریخ سفارش|تاریخ ثبت|تاریخ ثبت سفارش|تاریخ خرید|تاریخ فاکتور|تاریخ و ساعت|date|day|timestamp|tarih|تاریخ',
  ),
  amount: names(
    'total|order total|order total (inc tax)|order total amount|net amount|total collected|net sales|gross|grand total|total amount|total price|amount|order amount|order value|total paid|amount paid|sales|revenue|spend|dollars|value|paid',
    'faturalanacak tutar|genel toplam|toplam tutar|sipariş tutarı|sipariş toplamı|satış tutarı|faturalandırılacak satış fiyatı|ödenen tutar|net satış tutarı|net tutar|toplam|tutar|ciro',
    'مبلغ کل|جمع کل|مبلغ نهایی|مبلغ پرداختی|مبلغ سفارش|مبلغ خرید|مبلغ فاکتور|مبلغ|قیمت کل',
    'item total|order line total|line total|item price',
  ),
  unitPrice: names(
    'lineitem price|unit price|unit amount|item cost|birim fiyatı|birim fiyat|هزینه واحد|قیمت واحد|price|item price|fiyat|قیمت|هزینه',
  ),
  quantity: names('lineitem quantity|quantity|qty|item quantity|adet|miktar|تعداد'),
  status: names(
    'financial status|order status|payment status|transaction status|status',
    'sipariş statüsü|sipariş durumu|paket durumu|ödeme durumu|durum|statü|وضعیت سفارش|وضعیت پرداخت|وضعیت',
  ),
  paymentStatus: names('payment status|financial status|ödeme durumu|وضعیت پرداخت'),
  type: names(
    'transaction type|event type|event name|event|record type|document type|entry type|type|action|activity',
    'işlem türü|işlem tipi|hareket türü|belge türü|belge tipi|evrak türü|fatura türü|fatura tipi|kayıt türü|olay|olay türü',
    'نوع تراکنش|نوع سند|نوع فاکتور|نوع رویداد|رویداد',
  ),
  mode: names('mode|livemode'),
  cancelledAt: names('cancelled at|canceled at|cancellation date|iptal tarihi|تاریخ لغو'),
  refund: names(
    'refunded amount|amount refunded|refund amount|order refund amount|partial refunds|total refunds|total refunded|refunds|refund|refunded',
    'iade tutarı|iade edilen tutar|iade|مبلغ مرجوعی|مبلغ برگشتی|مرجوعی',
  ),
  reference: names(
    'reference txn id|original order id|original order|original order number|original invoice|refunded order|iade edilen sipariş|شماره سفارش اصلی',
  ),
  adjusted: names('adjusted order total'),
  currency: names(
    'currency|order currency|order currency code|currency code|para birimi|döviz|döviz cinsi|واحد پول|ارز|واحد پولی',
  ),
  exchangeRate: names('exchange rate|conversion rate|currency rate|kur|döviz kuru|نرخ ارز'),
  convertedAmount: names('converted amount'),
  convertedRefund: names('converted amount refunded'),
  convertedCurrency: names('converted currency'),
  lineId: names('line id|line number|order item id|lineitem id|kalem numarası|item #'),
  time: names('time|order time|saat|ساعت'),
  timeZone: names('time zone|timezone|saat dilimi'),
  product: names(
    'lineitem name|item name|product name|product title|product|item|product(s)|products|item title|description|product details|lineitem sku|sku|stock code',
    'ürün adı|ürün|ürünler|stok kodu|نام محصول|محصول|نام کالا|کالا|شرح کالا',
  ),
  category: names(
    'product category|category|product type|collection|brand|vendor|kategori|ürün kategorisi|marka|دسته بندی|دسته|گروه کالا|برند',
  ),
  city: names(
    'shipping city|ship city|delivery city|billing city|city|city (billing)|order city|şehir|il|شهر|pocity|teslimat şehri',
  ),
  region: names(
    'shipping province|ship state|delivery state|billing province|state|region|province|state code (billing)|order state|bölge|eyalet|ilçe|استان|poregion',
  ),
  country: names(
    'shipping country|ship country|delivery country|billing country|country|country code|country code (billing)|ülke|کشور|pocountry',
  ),
  channel: names(
    'source|channel|channel name|sales channel|order source|attribution|marketplace|channel type|order type',
    'kanal|satış kanalı|pazaryeri|کانال|کانال فروش|منبع',
  ),
  device: names('device|device type|device name|cihaz|دستگاه'),
  discount: names(
    'discount amount|discount|discounts|total discount|cart discount amount|item-promotion-discount',
    'indirim tutarı|indirim|toplam indirim|تخفیف|مبلغ تخفیف',
  ),
  campaign: names(
    'discount code|coupon code|coupon|coupons|coupon(s)|coupon details|campaign|utm campaign|promotion-ids',
    'kampanya|kupon|kupon kodu|indirim kodu|کد تخفیف|کمپین',
  ),
  consent: names(
    'accepts marketing|accepts email marketing|email marketing consent|marketing consent|consent|newsletter',
    'ileti izni|pazarlama izni|iys izni|رضایت پیامک|رضایت',
  ),
};

/** Among the names of the amount those that say that it is the amount of one line. */
export const lineAmounts = names(
  'item total|order line total|line total|item price|order line total (- refund)|faturalandırılacak satış fiyatı',
);

/** Among the names of the amount those that say that it is the amount of the whole order. */
export const orderAmounts = names(
  'order total|order total (inc tax)|order total amount|order value|order amount|sipariş tutarı|sipariş toplamı|مبلغ سفارش',
);

const words = (text: string): readonly string[] => text.split('|');

const notACustomer = words(
  'to email|first|last|staff|employee|seller|vendor|satıcı|فروشنده|type|tipi|group|grup|adedi|sayısı|count|note|notu|message|since|country|city|order|sipariş|item|product|discount|company|reference|device|account type|accepts',
);

/**
 * Words that make a header something else, however well the rest of it fits:
 * "Order Date" is the date, "Ship Date" is not. Roles without any are only known by a whole header.
 */
export const never: Readonly<Partial<Record<Role, readonly string[]>>> = {
  customer: notACustomer,
  orderId: words(
    'listing|payment|deposit|line|date|status|total|tarih|amount|tutar|notes|type|currency|note|value|customer|تاریخ|مبلغ|وضعیت|durum',
  ),
  date: words(
    'ship|shipped|shipping|delivery|delivered|deposit|due|birth|update|updated|cancelled|refund|modified|fulfilled|expiration|kargoya|termin|teslim|vade|doğum|iade|iptal|güncelleme|تولد|تحویل|ارسال|سررسید|لغو|مرجوعی',
  ),
  amount: words(
    'shipping|tax total|total tax|fee|fees|discount|tip|commission|balance|refund|refunded|refunds|quantity|items|shipped|compare|komisyon|kargo|indirim|kdv|vergi|iade|adet|adedi|date|id|تخفیف|مالیات|ارسال|مرجوعی|تعداد',
  ),
  status: words('fulfillment|lineitem|address|teslimat|ارسال'),
  refund: words('quantity|reason|date|status|adet|nedeni|tarihi|durumu|id'),
  currency: words('converted|base|rate'),
  email: notACustomer,
  phone: [...notACustomer, 'shipping', 'delivery'],
};
