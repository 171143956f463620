import type { Role } from './columns';

/** Names of one role, best first, separated by |. */
const names = (...lines: readonly string[]): readonly string[] =>
  lines
    .join('|')
    .split('|')
    .filter((name) => name !== '');

const customerId = names(
  'customer unique id|customer id|buyer user id|buyer id|client id|user id|member id|master id|account id|customer key|customer number|customer no|customer code',
  'buyer username|buyer user name|username|user name|user no|user number|account no|account number|donor id|donor no|donor number|patron id|supporter id|constituent id|backer uid|contact id|subscriber id|shopper id|guest id|household id|household key|loyalty id|loyalty number|loyalty card|membership no|membership number|member no|member number|profile id|person id|visitor id|patient id|student id',
  'müşteri no|müşteri id|müşteri numarası|müşteri kodu|üye id|üye no|üye numarası|üye kodu|kullanıcı id|kullanıcı no|kullanıcı adı|abone no|abone numarası|bağışçı no|cari kod|cari kodu|cari no|cari hesap kodu|hesap kodu',
  'کد مشتری|شناسه مشتری|شماره مشتری|کد اشتراک|شماره اشتراک|کد کاربر|شناسه کاربر|نام کاربری|کد عضویت|شماره عضویت|کد عضو|کد اهداکننده',
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

/** Names of people: they say who the customer is, not whether the cell is an id, an address or a name. */
const anyCustomer = names(
  'customer|buyer|client|member|donor|patron|supporter|shopper|subscriber|patient|student|attendee|passenger|tenant',
  'müşteri|alıcı|üye|cari|bağışçı|abone|hasta|öğrenci|yolcu|kiracı',
  'مشتری|خریدار|اهداکننده|مشترک|عضو|بیمار|دانشجو|هنرجو|مسافر',
);

/** Staff have logins and ledgers have accounts, so these name the customer only when no other column does. */
const user = names('account name|user|kullanıcı|کاربر');

const name = names(
  'customer name|contact name|billing name|full name|buyer name|client name|donor name|recipient name|bill to|sold to',
  'müşteri adı|müşteri adı soyadı|müşteri ünvanı|cari adı|cari ünvanı|ad soyad|adı soyadı|üye adı|alıcı adı|alıcı ünvanı|bağışçı adı|isim soyisim',
  'نام مشتری|نام خریدار|نام و نام خانوادگی|نام اهداکننده|ship name|name',
);

/**
 * Header names of each role, best first; compared without case, spaces,
 * punctuation and accents. Includes names of shop systems and what people type
 * in three languages. Whole exports of known platforms are in `platforms`.
 */
export const aliases: Readonly<Record<Role, readonly string[]>> = {
  customer: [...customerId, ...email, ...phone, ...anyCustomer, ...name, ...user],
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
    'order id|order number|order no|increment id|order reference|order ref|order code|order name|amazon-order-id|order|sales order|sales order no|sales order number',
    'invoice no|invoice number|invoice id|invoice|bill no|bill number|bill id|bill|transaction id|transaction no|transaction number|receipt no|receipt number|receipt id|receipt|voucher no|voucher number|vch no|document no|document number|doc no|ticket no|ticket number|check no|check number|sale id|sale no|sale number|sales id|purchase id|purchase no|purchase number|booking id|booking no|booking number|reservation id|donation id|gift id|txn id|num',
    'sipariş no|sipariş numarası|sipariş kodu|sipariş id|fatura no|fatura numarası|belge no|belge numarası|fiş no|fiş numarası|evrak no|evrak numarası|makbuz no|makbuz numarası|adisyon no|satış no|işlem no|işlem numarası|paket no',
    'شماره سفارش|کد سفارش|شناسه سفارش|شماره فاکتور|کد رهگیری سفارش|شماره فیش|شماره رسید|شماره سند|شماره تراکنش|کد رهگیری|کد پیگیری|name|id|sales record number',
  ),
  date: names(
    'created at|order date|sale date|sales date|date created|order created|order created at|order time|order timestamp|order datetime|order ts|date of order|date ordered|ordered at|ordered on|date placed|placed at|date issued|issue date|issued on|purchase date|purchased at|purchased on|date of purchase|purchase time|purchase timestamp|created date (utc)|created (utc)|created on|created',
    'invoice date|bill date|receipt date|transaction date|transaction time|transaction timestamp|transaction datetime|voucher date|document date|donation date|donated at|donated on|gift date|booking date|posting date|doc date|txn date|trans date|trx date|processed at|event time|event timestamp|event date|payment date|date paid|paid at|paid on|date/time|datetime',
    'sipariş tarihi|satış tarihi|fatura tarihi|belge tarihi|fiş tarihi|evrak tarihi|makbuz tarihi|düzenleme tarihi|oluşturma tarihi|oluşturulma tarihi|işlem tarihi|alışveriş tarihi|satın alma tarihi|ödeme tarihi|bağış tarihi|sipariş zamanı|işlem zamanı',
    'تاریخ سفارش|تاریخ ثبت|تاریخ ثبت سفارش|تاریخ خرید|تاریخ فروش|تاریخ فاکتور|تاریخ سند|تاریخ تراکنش|تاریخ پرداخت|تاریخ ایجاد|زمان سفارش|زمان ثبت|تاریخ و ساعت|date|day|timestamp|time stamp|tarih|تاریخ',
  ),
  amount: names(
    'total|order total|order total (inc tax)|order total amount|net amount|total collected|net sales|gross|grand total|total amount|total price|amount|order amount|order value|total paid|amount paid|sales|revenue|spend|dollars|value|paid',
    'invoice total|invoice amount|invoice value|bill amount|bill total|net bill amount|receipt total|basket value|cart total|cart value|sale amount|sale total|sales amount|transaction amount|transaction value|payment amount|purchase amount|donation amount|gift amount|contribution amount|total sales|total value|total sum|amount total|net total|gross amount|gross sales|final amount|amount charged|charge amount|net payment|price paid|paid price|amount received|sold for|total charge|order sum|invoice sum|purchase sum|sum total|sum paid|sum|net',
    'faturalanacak tutar|genel toplam|toplam tutar|sipariş tutarı|sipariş toplamı|satış tutarı|faturalandırılacak satış fiyatı|ödenen tutar|net satış tutarı|net tutar|toplam|tutar|ciro',
    'fatura tutarı|fatura toplamı|belge tutarı|belge toplamı|fiş tutarı|fiş toplamı|sepet tutarı|sepet toplamı|işlem tutarı|ödeme tutarı|ödenecek tutar|bağış tutarı|tahsilat tutarı|toplam fiyat|toplam bedel|brüt tutar|brüt satış|net satış|bedel|tahsilat|ödenen|satış',
    'مبلغ قابل پرداخت|قابل پرداخت|مبلغ کل|جمع کل|مبلغ نهایی|مبلغ پرداختی|مبلغ سفارش|مبلغ خرید|مبلغ فاکتور|مبلغ|قیمت کل',
    'مبلغ فروش|مبلغ تراکنش|مبلغ خالص|قیمت نهایی|مبلغ دریافتی|بهای کل|جمع فاکتور|مبلغ کل سفارش|ارزش سفارش|مبلغ اهدا|پرداختی|وصولی|جمع|مجموع|فروش',
    'item total|order line total|line total|line amount|item price|satır tutarı|kalem tutarı|مبلغ سطر|subtotal|ara toplam',
  ),
  unitPrice: names(
    'lineitem price|unit price|unit amount|item cost|selling price|sale price|sales price|retail price|birim fiyatı|birim fiyat|هزینه واحد|قیمت واحد|price|item price|fiyat|قیمت|هزینه',
  ),
  quantity: names('lineitem quantity|quantity|qty|item quantity|units|units sold|adet|miktar|تعداد'),
  status: names(
    'financial status|order status|payment status|transaction status|invoice status|bill status|sale status|status|state of order|order state|payment state',
    'sipariş statüsü|sipariş durumu|paket durumu|ödeme durumu|fatura durumu|belge durumu|durum|statü|وضعیت سفارش|وضعیت پرداخت|وضعیت فاکتور|وضعیت',
  ),
  paymentStatus: names('payment status|financial status|ödeme durumu|وضعیت پرداخت'),
  type: names(
    'transaction type|event type|event name|event|record type|line type|row type|document type|entry type|type|action|activity',
    'işlem türü|işlem tipi|satır türü|satır tipi|hareket türü|belge türü|belge tipi|evrak türü|fatura türü|fatura tipi|kayıt türü|olay|olay türü',
    'نوع تراکنش|نوع ردیف|نوع سند|نوع فاکتور|نوع رویداد|رویداد',
  ),
  mode: names('mode|livemode'),
  cancelledAt: names('cancelled at|canceled at|cancellation date|iptal tarihi|تاریخ لغو'),
  refund: names(
    'refunded amount|amount refunded|refund amount|order refund amount|partial refunds|total refunds|total refunded|refunds|refund|refunded',
    'iade tutarı|iade edilen tutar|iade|مبلغ مرجوعی|مبلغ برگشتی|مرجوعی',
  ),
  reference: names(
    'reference txn id|original order id|original order|original order number|original invoice|original receipt|refunded order|refunded receipt|refund of receipt|refund of order|iade edilen sipariş|شماره سفارش اصلی',
  ),
  adjusted: names('adjusted order total'),
  currency: names(
    'currency|order currency|order currency code|currency code|para birimi|döviz|döviz cinsi|واحد پول|ارز|واحد پولی',
  ),
  exchangeRate: names('exchange rate|conversion rate|currency rate|kur|döviz kuru|نرخ ارز'),
  convertedAmount: names('converted amount'),
  convertedRefund: names('converted amount refunded'),
  convertedCurrency: names('converted currency'),
  lineId: names(
    'line id|line number|line no|order item id|order line id|lineitem id|item #|kalem numarası|kalem no|satır no|سطر|ردیف فاکتور',
  ),
  time: names('time|order time|saat|ساعت'),
  timeZone: names('time zone|timezone|saat dilimi'),
  product: names(
    'lineitem name|item name|product name|product title|product|item|item purchased|product(s)|products|item title|description|product details|lineitem sku|sku|stock code',
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

/** Amount names that mean the amount of one line. */
export const lineAmounts = names(
  'item total|order line total|line total|item price|order line total (- refund)|faturalandırılacak satış fiyatı',
);

/** Amount names that mean the amount of the whole order. */
export const orderAmounts = names(
  'order total|order total (inc tax)|order total amount|order value|order amount|sipariş tutarı|sipariş toplamı|مبلغ سفارش',
);

/** Names that mean the role only when they are the whole header: "User" may be the customer, "User agent" is not. */
export const wholeOnly = names('user|kullanıcı|کاربر|bill|receipt|order name|sum|paid|net|satış|فروش');

/** Amount names that are also used for quantities: the cells decide which it is. */
export const countsToo = names(
  'total|sales|value|sum|total sales|total value|gross|net|gross sales|net sales|grand total',
  'toplam|satış|genel toplam|جمع|مجموع|فروش|جمع کل',
);
