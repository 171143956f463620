import { once } from '../../../base/once';
import { headerWords } from '../headerWords';

/** Fields of a table with one row per customer, which summarises all orders of the customer. */
export type CustomerField =
  /** Orders of the customer so far. */
  | 'orderCount'
  | 'firstOrder'
  | 'lastOrder'
  /** Money over all orders. */
  | 'totalSpend'
  /** Mean money per order. */
  | 'averageOrder'
  /** x: repeat orders, or all orders when the cells show that. */
  | 'frequency'
  /** t_x: from the first order to the last. */
  | 'recency'
  /** T: from the first order to the day of the table. */
  | 'age'
  /** m_x: mean money of a repeat order. */
  | 'meanSpend'
  /** Sum of the logarithms of the gaps between orders, in weeks; of several customers in a row their mean. */
  | 'logGaps'
  /** Number of customers with the same values in a row. */
  | 'customerCount';

/** Words that are read at first use. */
type Words = Pick<ReadonlySet<string>, 'has'>;

function lazily(make: () => readonly string[]): Words {
  const words = once(() => new Set(make()));
  return { has: (word) => words().has(word) };
}

const set = (text: string): Words => lazily(() => text.split('|').flatMap(headerWords));

/** Whole headers used by the R and Python packages for these models and by their users. */
const wholes = (text: string): Words =>
  lazily(() => text.split('|').map((name) => headerWords(name).join(' ')));

const names: Readonly<
  Record<'frequency' | 'recency' | 'age' | 'meanSpend' | 'logGaps' | 'customerCount', Words>
> = {
  frequency: wholes(
    'x|x cal|frequency|frequency cal|freq|repeat frequency|repeat orders|repeat purchases|repeat transactions|repeat order count|number of repeat orders|tekrar sipariş sayısı|tekrar satın alma sayısı|tekrar alışveriş sayısı|sıklık|frekans|تعداد خرید تکراری|تعداد سفارش تکراری|خرید تکراری|فراوانی',
  ),
  recency: wholes('t x|tx|t x cal|recency|recency cal|recency cltv|yenilik|güncellik|تازگی'),
  age: wholes(
    't|t cal|tcal|n cal|ncal|age|customer age|tenure|periods|opportunities|müşteri yaşı|müşterinin yaşı|yaş|عمر|عمر مشتری|سن مشتری',
  ),
  meanSpend: wholes(
    'm x|mx|zbar|monetary value|monetary|monetary cal|monetary value cal|mean repeat spend|average repeat order|average repeat order value|monetary cltv avg|parasal değer|ortalama tekrar tutarı|ارزش پولی|میانگین خرید تکراری',
  ),
  logGaps: wholes('log gaps|sum log gaps|litt'),
  customerCount: wholes(
    'custs|num cust|num custs|n cust|n custs|customers|customer count|number of customers|num customers|weights|weight|müşteri sayısı|müşteri adedi|تعداد مشتری|تعداد مشتریان|count|n',
  ),
};

const firsts = set('first|initial|earliest|ilk|اولین|نخستین');
const lasts = set('last|latest|recent|son|آخرین');
const mostRecent = set('most');
const orders = set(
  'order|orders|purchase|purchases|transaction|transactions|invoice|invoices|donation|donations|gift|gifts|booking|bookings|sale|visit|visits|sipariş|siparişler|alışveriş|satın|alma|fatura|bağış|işlem|سفارش|خرید|خریدها|تراکنش|فاکتور|سفارشات|اهدا',
);
const manyOrders = set(
  'orders|purchases|transactions|invoices|donations|gifts|bookings|visits|سفارشات|خریدها',
);
const days = set('date|day|time|at|on|utc|tarih|gün|zaman|تاریخ|روز|زمان');
/** Words that mean "how many" with any noun, also with "order". */
const counts = set('count|counts|qty|ever|frequency|adet|sayi|تعداد');
/** Words that mean "how many" only with "orders": "order number" is an id. */
const weakCounts = set('cumulative|kümülatif|تجمعی|number|num|no|total|of|lifetime|all|toplam|کل|مجموع');
const money = set(
  'spent|spend|spending|revenue|sales|value|amount|monetary|paid|received|giving|ltv|gross|net|ciro|tutar|harcama|bedel|مبلغ|هزینه|ارزش|پرداختی',
);
const sums = set('total|lifetime|ever|sum|cumulative|all|toplam|کل|مجموع|جمع');
const means = set('average|avg|mean|aov|ortalama|میانگین|متوسط');
const baskets = set('basket|cart|size|sepet|سبد');
/** Words that do not change what a header names. */
const neutral = set(
  'customer|client|buyer|donor|the|by|for|to|per|in|of|so|far|date|online|offline|web|store|shop|cal|calibration|müşteri|مشتری|ve|و|usd|eur|try|tl|gbp|cltv',
);
/** Units of time that appear in a header: "T (weeks)", "recency_cltv_weekly". */
const units: Readonly<Record<TimeUnit, Words>> = {
  day: set('day|days|daily|gün|günlük|روز|روزه|روزانه'),
  week: set('week|weeks|weekly|wk|wks|hafta|haftalık|هفته|هفتگی'),
  month: set('month|months|monthly|ay|aylık|ماه|ماهانه'),
  year: set('year|years|yearly|annual|yıl|yıllık|سال|سالانه'),
};

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** The unit of time in a header; null when there is none. */
export function unitNamed(header: string): TimeUnit | null {
  const words = headerWords(header);
  const known = Object.keys(units) as TimeUnit[];
  return known.find((unit) => words.some((word) => units[unit].has(word))) ?? null;
}

/** The fields of a table of customers that a header can name; [] for any other header. */
export function customerFieldsNamed(header: string): CustomerField[] {
  const words = headerWords(header);
  const plain = words.filter((word) => !Object.values(units).some((unit) => unit.has(word)));
  const found = (Object.keys(names) as (keyof typeof names)[]).filter(
    (field) => names[field].has(words.join(' ')) || names[field].has(plain.join(' ')),
  );
  return found.length > 0 ? found : countedField(words);
}

function countedField(words: readonly string[]): CustomerField[] {
  const has = (of: Words) => words.some((word) => of.has(word));
  const only = (...of: readonly Words[]) =>
    words.every((word) => neutral.has(word) || of.some((set) => set.has(word)));
  if (has(orders) || has(days)) {
    if (has(firsts) && only(firsts, orders, days)) return ['firstOrder'];
    if (has(lasts) && only(lasts, orders, days, mostRecent)) return ['lastOrder'];
  }
  if (has(means)) {
    const isMean =
      only(means, orders, money, baskets) &&
      (has(orders) || has(money) || has(baskets) || words.length === 1);
    return isMean ? ['averageOrder'] : [];
  }
  const isCount =
    (has(orders) && has(counts) && only(orders, counts, weakCounts)) ||
    (has(manyOrders) && only(manyOrders, counts, weakCounts)) ||
    (has(orders) && !has(manyOrders) && words.includes('toplam') && only(orders, weakCounts));
  if (isCount) return ['orderCount'];
  const isMoney =
    (has(money) && only(money, sums, orders)) ||
    (has(sums) && has(orders) && only(sums, orders) && isPersian(words));
  return isMoney ? ['totalSpend'] : [];
}

/** "مجموع خرید" is the money of all purchases, while "total orders" is their number. */
function isPersian(words: readonly string[]): boolean {
  return words.some((word) => /[\u0600-\u06ff]/.test(word));
}
