import type { AmountKind, Role } from './columns';
import { compactHeader } from './headerWords';
import type { Platform, PlatformWithoutCustomer } from './platform';
import { canBe, hasLostLetters, repairs } from './repairText';

/** How to recognise and read the export of one platform. */
export interface PlatformFormat {
  readonly platform: Platform;
  /** Headers that must all be present (alternatives separated by |), and headers that must not. */
  readonly must: readonly string[];
  readonly not?: readonly string[];
  /** Header of each role, best first, separated by |; null for a role that no column may get, despite a matching name. */
  readonly columns: Readonly<Partial<Record<Role, string | null>>>;
  readonly amountKind: AmountKind;
}

const shopifyLines = {
  quantity: 'lineitem quantity',
  unitPrice: 'lineitem price',
  product: 'lineitem name',
} as const;

/** Exports recognised by their headers; the first that fits wins. */
const formats: readonly PlatformFormat[] = [
  {
    platform: 'squarespace',
    must: ['order id', 'email', 'financial status', 'amount refunded', 'lineitem name', 'created at'],
    columns: {
      ...shopifyLines,
      email: 'email',
      phone: 'billing phone|shipping phone',
      name: 'billing name|shipping name',
      postcode: 'billing zip',
      orderId: 'order id',
      date: 'created at|paid at',
      amount: 'total',
      refund: 'amount refunded',
      status: 'financial status',
      cancelledAt: 'cancelled at',
      channel: 'channel name|channel type',
      discount: 'discount amount',
      campaign: 'discount code',
    },
    amountKind: 'total',
  },
  {
    platform: 'shopify',
    must: [
      'name',
      'email',
      'financial status',
      'created at',
      'lineitem name|lineitem quantity|refunded amount',
    ],
    not: ['order id'],
    columns: {
      ...shopifyLines,
      email: 'email',
      phone: 'phone|billing phone|shipping phone',
      name: 'billing name|shipping name',
      postcode: 'billing zip',
      orderId: 'name',
      date: 'created at|paid at',
      amount: 'total',
      refund: 'refunded amount',
      status: 'financial status',
      cancelledAt: 'cancelled at',
      mode: 'payment method',
      channel: 'source',
      device: null,
      category: 'vendor',
      discount: 'discount amount',
      campaign: 'discount code',
      consent: 'accepts marketing',
    },
    amountKind: 'total',
  },
  {
    platform: 'woocommerce',
    must: ['order number', 'order status', 'order date', 'email (billing)|billing email'],
    columns: {
      email: 'email (billing)|billing email',
      phone: 'phone (billing)|billing phone',
      firstName: 'first name (billing)',
      lastName: 'last name (billing)',
      name: null,
      postcode: 'postcode (billing)',
      orderId: 'order number',
      date: 'order date',
      amount: 'order total amount|order total|order line total',
      unitPrice: 'item cost',
      quantity: 'quantity',
      refund: 'order refund amount|order line total refunded',
      status: 'order status',
      product: 'item name|name',
      lineId: 'item #',
    },
    amountKind: 'unknown',
  },
  {
    platform: 'woocommerce',
    must: [
      'order_id',
      'order_date',
      'order_status',
      'order_total',
      'billing_email|customer_id|customer_email',
    ],
    columns: { amount: 'order_total', orderId: 'order_id' },
    amountKind: 'total',
  },
  {
    platform: 'woocommerce',
    must: ['order #', 'n. revenue (formatted)|n. revenue|net sales', 'status', 'customer', 'customer type'],
    columns: {
      name: 'customer',
      orderId: 'order #',
      date: 'date',
      amount: 'n. revenue|net sales|n. revenue (formatted)',
      status: 'status',
      product: 'product(s)',
      campaign: 'coupon(s)',
      channel: 'attribution',
    },
    amountKind: 'total',
  },
  {
    platform: 'etsy_items',
    must: ['sale date', 'item name', 'buyer', 'item total', 'transaction id', 'listing id', 'order id'],
    columns: {
      customerId: 'buyer',
      name: 'ship name',
      orderId: 'order id',
      date: 'sale date',
      amount: 'item total',
      product: 'item name',
      quantity: 'quantity',
      unitPrice: 'price',
      lineId: 'transaction id',
      currency: 'currency',
    },
    amountKind: 'line',
  },
  {
    platform: 'etsy',
    must: [
      'sale date',
      'order id',
      'buyer user id|buyer',
      'order value|order total',
      'card processing fees|order net',
    ],
    columns: {
      customerId: 'buyer user id|buyer',
      name: 'full name',
      orderId: 'order id',
      date: 'sale date',
      amount: 'order total|order value',
      adjusted: 'adjusted order total',
      status: 'status',
      currency: 'currency',
    },
    amountKind: 'total',
  },
  {
    platform: 'square',
    must: ['date', 'time zone', 'item', 'qty', 'net sales', 'transaction id'],
    columns: {
      customerId: 'customer id',
      name: 'customer name',
      orderId: 'transaction id',
      date: 'date',
      time: 'time',
      timeZone: 'time zone',
      amount: 'net sales',
      refund: null,
      type: 'event type',
      channel: 'channel',
      device: 'device name',
      product: 'item',
      category: 'category',
      quantity: 'qty',
      discount: 'discounts',
    },
    amountKind: 'line',
  },
  {
    platform: 'square',
    must: ['date', 'time zone', 'net sales', 'transaction id', 'event type'],
    columns: {
      customerId: 'customer id',
      name: 'customer name',
      orderId: 'transaction id',
      date: 'date',
      time: 'time',
      timeZone: 'time zone',
      amount: 'net sales',
      // Every refund is a row of its own; the column repeats it.
      refund: null,
      type: 'event type',
      status: 'transaction status',
      channel: 'channel|source',
      device: 'device name',
      product: 'description',
      discount: 'discounts',
      campaign: 'discount name',
    },
    amountKind: 'total',
  },
  {
    platform: 'stripe',
    must: ['id', 'created date (utc)|created (utc)', 'amount', 'amount refunded', 'currency', 'status'],
    columns: {
      customerId: 'customer id',
      email: 'customer email',
      orderId: 'id',
      date: 'created date (utc)|created (utc)',
      amount: 'amount',
      refund: 'amount refunded',
      currency: 'currency',
      status: 'status',
      mode: 'mode',
      convertedAmount: 'converted amount',
      convertedRefund: 'converted amount refunded',
      convertedCurrency: 'converted currency',
      product: 'description',
    },
    amountKind: 'total',
  },
  {
    platform: 'paypal',
    must: [
      'date',
      'time',
      'timezone|time zone',
      'type',
      'status',
      'currency',
      'gross|amount',
      'from email address',
    ],
    columns: {
      email: 'from email address',
      name: 'name',
      orderId: 'transaction id',
      date: 'date',
      time: 'time',
      timeZone: 'timezone|time zone',
      amount: 'gross|amount',
      type: 'type',
      status: 'status',
      currency: 'currency',
      reference: 'reference txn id',
      product: 'item title',
      phone: null,
      customerId: null,
    },
    amountKind: 'total',
  },
  {
    platform: 'amazon_payments',
    must: ['settlement id', 'type', 'order id', 'total', 'date/time|marketplace'],
    columns: {},
    amountKind: 'total',
  },
  {
    platform: 'amazon_orders',
    must: ['purchase-date', 'buyer-email|buyer-name', 'item-price', 'order-id|amazon-order-id'],
    columns: {
      email: 'buyer-email',
      name: 'buyer-name',
      orderId: 'order-id|amazon-order-id',
      date: 'purchase-date',
      amount: 'item-price',
      lineId: 'order-item-id',
    },
    amountKind: 'line',
  },
  {
    platform: 'amazon_all_orders',
    must: ['amazon-order-id', 'purchase-date', 'order-status', 'item-price'],
    not: ['buyer-email', 'buyer-name'],
    columns: {},
    amountKind: 'line',
  },
  {
    platform: 'bigcommerce',
    must: ['order id', 'customer id', 'order date', 'order status', 'order total (inc tax)'],
    columns: {
      customerId: 'customer id',
      email: 'customer email|billing email',
      phone: 'customer phone|billing phone',
      name: 'customer name',
      orderId: 'order id',
      date: 'order date',
      time: 'order time',
      amount: 'order total (inc tax)',
      refund: 'refund amount',
      status: 'order status',
      currency: 'order currency code',
      exchangeRate: 'exchange rate',
      product: 'product details',
      campaign: 'coupon details',
    },
    amountKind: 'total',
  },
  {
    platform: 'magento',
    must: ['bill to name', 'purchase date|purchased on', 'grand total (base)|g.t. (base)'],
    columns: {
      email: 'customer email',
      name: 'bill to name',
      orderId: 'id|order #',
      date: 'purchase date|purchased on',
      // In the shop's own currency. The other total is in the buyer's, and so is what was refunded: where the two differ,
      // partial refunds are off.
      amount: 'grand total (base)|g.t. (base)',
      refund: 'total refunded',
      status: 'status',
      channel: 'purchase point|purchased from (store)',
    },
    amountKind: 'total',
  },
  {
    platform: 'wix',
    must: ['order number', 'date created', 'contact email', 'payment status', 'total'],
    columns: {
      email: 'contact email',
      phone: 'billing phone|recipient phone',
      name: 'billing name|recipient name',
      orderId: 'order number',
      date: 'date created',
      time: 'time',
      amount: 'total',
      refund: 'refunded amount',
      status: 'payment status',
      currency: 'currency',
      product: 'item',
      quantity: 'qty',
      unitPrice: 'price',
      campaign: 'coupon code',
    },
    amountKind: 'total',
  },
  {
    platform: 'quickbooks',
    must: ['date', 'transaction type', 'num', 'name', 'amount'],
    columns: {
      name: 'name',
      orderId: 'num',
      date: 'date',
      amount: 'amount',
      type: 'transaction type',
      product: 'memo/description',
    },
    amountKind: 'unknown',
  },
  {
    platform: 'xero',
    must: ['contactname', 'invoicenumber', 'invoicedate', 'total|unitamount'],
    columns: {
      email: 'emailaddress',
      name: 'contactname',
      orderId: 'invoicenumber',
      date: 'invoicedate',
      amount: 'total',
      unitPrice: 'unitamount',
      quantity: 'quantity',
      product: 'description',
      type: 'type',
      status: 'status',
      currency: 'currency',
      postcode: null,
    },
    amountKind: 'total',
  },
  {
    platform: 'uci',
    must: ['invoiceno|invoice', 'stockcode', 'description', 'quantity', 'invoicedate', 'unitprice|price'],
    columns: {
      customerId: 'customerid|customer id',
      orderId: 'invoiceno|invoice',
      date: 'invoicedate',
      unitPrice: 'unitprice|price',
      quantity: 'quantity',
      amount: null,
      product: 'description',
      country: 'country',
    },
    amountKind: 'unitPrice',
  },
  {
    platform: 'trendyol',
    must: ['paket no', 'sipariş numarası', 'alıcı', 'faturalanacak tutar', 'sipariş statüsü'],
    columns: {
      email: 'e-posta',
      name: 'alıcı',
      postcode: 'teslimat adresi',
      orderId: 'sipariş numarası',
      date: 'sipariş tarihi',
      amount: 'faturalanacak tutar',
      unitPrice: 'birim fiyatı',
      quantity: 'adet',
      status: 'sipariş statüsü',
      product: 'ürün adı',
      category: 'marka',
      city: 'il',
      region: 'ilçe',
      discount: 'indirim tutarı',
    },
    amountKind: 'unknown',
  },
  {
    platform: 'hepsiburada',
    must: ['kalem numarası', 'paket numarası', 'sipariş numarası', 'alıcı', 'paket durumu'],
    columns: {
      name: 'alıcı',
      orderId: 'sipariş numarası',
      date: 'sipariş tarihi',
      amount: 'faturalandırılacak satış fiyatı',
      status: 'paket durumu',
      product: 'ürün adı',
      category: 'kategori',
      city: 'şehir',
      quantity: 'adet',
      lineId: 'kalem numarası',
    },
    amountKind: 'line',
  },
];

/** A header for comparison with whole names: as it is, or repaired when its letters were damaged. */
export interface ComparableHeader {
  readonly names: readonly string[];
  /** The header itself when letters of it are lost. */
  readonly lost: string | null;
}

export function comparableHeaders(headers: readonly string[]): ComparableHeader[] {
  return headers.map((header) => ({
    names: [header, ...repairs(header)].map(compactHeader),
    lost: hasLostLetters(header) ? header : null,
  }));
}

/** The export whose headers these are, or null. */
export function recognisePlatform(headers: readonly ComparableHeader[]): PlatformFormat | null {
  const has = (alternatives: string) => columnNamed(headers, alternatives) !== null;
  return formats.find(({ must, not = [] }) => must.every(has) && !not.some(has)) ?? null;
}

const withoutCustomer: Readonly<Record<PlatformWithoutCustomer, true>> = {
  amazon_all_orders: true,
  amazon_payments: true,
};

export function isWithoutCustomer(platform: Platform): platform is PlatformWithoutCustomer {
  return platform in withoutCustomer;
}

/** First column whose whole header is one of the alternatives (separated by |, best first); null when none is. */
export function columnNamed(
  headers: readonly ComparableHeader[],
  alternatives: string,
  fits: (column: number) => boolean = () => true,
): number | null {
  for (const alternative of alternatives.split('|')) {
    const name = compactHeader(alternative);
    const column = headers.findIndex(
      ({ names, lost }, i) => (names.includes(name) || (lost !== null && canBe(lost, name))) && fits(i),
    );
    if (column >= 0) return column;
  }
  return null;
}

/**
 * Platforms whose own reports leave out orders that wait for payment, with the statuses (separated by |) that they
 * count nevertheless. For all other platforms such orders count, as in Shopify.
 */
export const withoutUnpaid: Readonly<Partial<Record<Platform, { readonly but: string }>>> = {
  woocommerce: { but: 'on hold|wc-on-hold|beklemede|در انتظار بررسی' },
  magento: { but: 'on hold|holded|payment review|suspected fraud' },
  paypal: { but: '' },
  stripe: { but: '' },
};

/** Statuses (separated by |) by which a platform means refunded in full, and others do not. */
export const refundedAt: Readonly<Partial<Record<Platform, string>>> = { magento: 'closed' };
