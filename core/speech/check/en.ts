import type { Platform } from '../../cells/columns/platform';
import { counted } from '../counted';
import { formatCount } from '../format';
import { pluralIn } from '../plural';
import { exportsWithoutCustomer } from '../problems/phrases/en';
import type { CheckSentences } from './checkSentences';

const plural = pluralIn('en');
const { rows, orders, customers } = counted.en;
const count = (value: number) => formatCount(value, 'en');

const platformNames: Readonly<Record<Platform, string>> = {
  shopify: 'a Shopify orders export',
  squarespace: 'a Squarespace orders export',
  woocommerce: 'a WooCommerce orders export',
  etsy: 'an Etsy orders export',
  etsy_items: 'an Etsy order items export',
  square: 'a Square transactions export',
  stripe: 'a Stripe payments export',
  paypal: 'a PayPal activity export',
  amazon_orders: 'an Amazon orders report',
  ...exportsWithoutCustomer,
  bigcommerce: 'a BigCommerce orders export',
  magento: 'a Magento (Adobe Commerce) orders export',
  wix: 'a Wix orders export',
  quickbooks: 'a QuickBooks transactions report',
  xero: 'a Xero sales invoices export',
  uci: 'the Online Retail data set',
  trendyol: 'a Trendyol orders export',
  hepsiburada: 'a Hepsiburada orders export',
};

export const check: CheckSentences = {
  roles: {
    customer: 'customer',
    date: 'order date',
    amount: 'amount',
    orderId: 'order number',
    status: 'status',
    refund: 'refund',
    currency: 'currency',
    customerId: 'customer number',
    email: 'e-mail address',
    phone: 'phone',
    name: 'name',
    firstName: 'first name',
    lastName: 'last name',
    postcode: 'postcode',
    time: 'time of day',
    timeZone: 'time zone',
    quantity: 'quantity',
    unitPrice: 'unit price',
    type: 'kind of transaction',
    paymentStatus: 'payment status',
    mode: 'live or test',
    cancelledAt: 'cancellation date',
    reference: 'refunded order',
    adjusted: 'corrected total',
    exchangeRate: 'exchange rate',
    convertedAmount: 'converted amount',
    convertedRefund: 'converted refund',
    convertedCurrency: 'currency converted to',
    lineId: 'line number',
    product: 'product',
    category: 'category',
    city: 'city',
    region: 'region',
    country: 'country',
    channel: 'channel',
    device: 'device',
    discount: 'discount',
    campaign: 'campaign',
    consent: 'consent to marketing',
    orderCount: 'number of orders',
    firstOrder: 'first order',
    lastOrder: 'last order',
    totalSpend: 'total spent',
    averageOrder: 'average order',
    frequency: 'repeat orders (frequency)',
    recency: 'time from the first to the last order (recency)',
    age: 'time since the first order (T)',
    meanSpend: 'mean repeat order',
    logGaps: 'sum of the logarithms of gaps',
    customerCount: 'customers per row',
  },
  platforms: platformNames,
  reasons: {
    platform: ({ platform }) => (platform ? `known from ${platform}` : 'known from this export'),
    header: () => 'its header says so',
    partOfHeader: () => 'part of its header says so',
    place: () => 'its position among three columns',
    cells: () => 'its cells say so',
    user: () => 'you chose it',
  },
  confidences: { high: 'sure', medium: 'fairly sure', low: 'please check' },
  questions: {
    dateColumn: { asked: () => 'Which column is the order date?', answer: (header) => header },
    amountColumn: { asked: () => 'Which column is the amount?', answer: (header) => header },
    dateOrder: {
      asked: ({ rows: all, example }) =>
        `Is “${example}” written with the day first or with the month first? ${rows(all)} can be read both ways.`,
      answer: (answer) => (answer === 'dayFirst' ? 'Day first' : 'Month first'),
    },
    swappedDates: {
      asked: ({ rows: all, example }) =>
        `Day and month seem to be swapped in ${rows(all)}: is “${example}” correct as shown?`,
      answer: (answer) => (answer === 'asTheyStand' ? 'Keep as shown' : 'Swap back'),
    },
    decimalMark: {
      asked: ({ rows: all, example }) =>
        `Is “${example}” a number in the thousands or one with decimals? ${rows(all)} can be read both ways.`,
      answer: (answer) => (answer === ',' ? 'The comma marks the decimals' : 'The point marks the decimals'),
    },
    currency: {
      asked: ({ rows: all }) =>
        `${rows(all)} ${plural(all, 'is', 'are')} in several currencies. Which one should be read?`,
      answer: (answer) =>
        answer === 'IRT' ? 'Tomans (IRT)' : answer === 'IRR' ? 'Rials (IRR)' : `Only ${answer}`,
    },
    pendingOrders: {
      asked: ({ rows: all, example }) =>
        `${rows(all)} may not be paid yet (“${example}”). Should they count?`,
      answer: (answer) => (answer === 'count' ? 'Count them' : 'Leave them out'),
    },
    unknownStatus: {
      asked: ({ rows: all, example }) =>
        `We do not know the status “${example}” (${rows(all)} with such words). Should ${plural(all, 'the row', 'these rows')} count?`,
      answer: (answer) => (answer === 'count' ? 'Count them' : 'Leave them out'),
    },
    freeOrders: {
      asked: ({ rows: all }) => `${rows(all)} cost nothing. Should they count as purchases?`,
      answer: (answer) => (answer === 'count' ? 'Count them' : 'Leave them out'),
    },
    duplicateOrders: {
      asked: ({ rows: all }) =>
        `${rows(all)} ${plural(all, 'repeats', 'repeat')} orders already in the table. Count these orders once?`,
      answer: (answer) => (answer === 'once' ? 'Count once' : 'Count all'),
    },
  },
  reading: ({ text, read }) => `${text} → ${read}`,
  account: {
    recognised: ({ platform }) => `This looks like ${platform}.`,
    rows: ({ rows: all, used, leftOut }) => `${rows(all)}: ${count(used)} used, ${count(leftOut)} left out.`,
    result: ({ orders: all, customers: who, revenue, first, last }) =>
      `${orders(all)} of ${customers(who)}, ${revenue} in all, from ${first} to ${last}.`,
    resultWithoutDays: ({ orders: all, customers: who, revenue }) =>
      `${orders(all)} of ${customers(who)}, ${revenue} in all; the table has no dates.`,
    further: ({ rows: all, takenOnce, summed }) => {
      const once = `in ${orders(takenOnce)} the total appears once or repeats, and counts once`;
      const sum = `in ${orders(summed)} the lines are added up`;
      const how = [...(takenOnce > 0 ? [once] : []), ...(summed > 0 ? [sum] : [])];
      const lines = `${rows(all)} ${plural(all, 'is a further line', 'are further lines')} of an order`;
      return how.length === 0 ? `${lines}.` : `${lines}: ${how.join(', ')}.`;
    },
    refunds: ({ rows: all }) =>
      `${rows(all)} of money paid back ${plural(all, 'is', 'are')} taken off earlier orders of the customer.`,
    merges: ({ fewer, used }) =>
      used
        ? `${customers(fewer)} merged with another who shares an address, a phone number or an id.`
        : `${customers(fewer)} could be merged with another who shares an address, a phone number or an id.`,
    merge: ({ customer, together }) => `${customer}: ${together.join(', ')}`,
    places: ({ runs, more }) => `${runs.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`,
  },
};
