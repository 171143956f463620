import type { Platform } from '../../cells/columns/platform';
import { counted } from '../counted';
import { formatCount } from '../format';
import { exportsWithoutCustomer } from '../problems/phrases/fa';
import type { CheckSentences } from './checkSentences';

const { rows, orders, customers } = counted.fa;
const count = (value: number) => formatCount(value, 'fa');

const platformNames: Readonly<Record<Platform, string>> = {
  shopify: 'سفارش‌های شاپیفای (Shopify)',
  squarespace: 'سفارش‌های Squarespace',
  woocommerce: 'سفارش‌های ووکامرس (WooCommerce)',
  etsy: 'سفارش‌های Etsy',
  etsy_items: 'اقلام سفارش‌های Etsy',
  square: 'تراکنش‌های Square',
  stripe: 'پرداخت‌های Stripe',
  paypal: 'گردش حساب PayPal',
  amazon_orders: 'گزارش سفارش‌های آمازون',
  ...exportsWithoutCustomer,
  bigcommerce: 'سفارش‌های BigCommerce',
  magento: 'سفارش‌های مجنتو (Magento)',
  wix: 'سفارش‌های Wix',
  quickbooks: 'گزارش تراکنش‌های QuickBooks',
  xero: 'فاکتورهای فروش Xero',
  uci: 'مجموعه دادهٔ Online Retail',
  trendyol: 'سفارش‌های Trendyol',
  hepsiburada: 'سفارش‌های Hepsiburada',
};

export const check: CheckSentences = {
  roles: {
    customer: 'مشتری',
    date: 'تاریخ سفارش',
    amount: 'مبلغ',
    orderId: 'شمارهٔ سفارش',
    status: 'وضعیت',
    refund: 'مبلغ بازگشتی',
    currency: 'واحد پول',
    customerId: 'کد مشتری',
    email: 'ایمیل',
    phone: 'تلفن',
    name: 'نام',
    firstName: 'نام کوچک',
    lastName: 'نام خانوادگی',
    postcode: 'کد پستی',
    time: 'ساعت',
    timeZone: 'منطقهٔ زمانی',
    quantity: 'تعداد',
    unitPrice: 'قیمت واحد',
    type: 'نوع تراکنش',
    paymentStatus: 'وضعیت پرداخت',
    mode: 'واقعی یا آزمایشی',
    cancelledAt: 'تاریخ لغو',
    reference: 'سفارش بازگشتی',
    adjusted: 'جمع اصلاح‌شده',
    exchangeRate: 'نرخ ارز',
    convertedAmount: 'مبلغ تبدیل‌شده',
    convertedRefund: 'بازگشت تبدیل‌شده',
    convertedCurrency: 'واحد پول پس از تبدیل',
    lineId: 'شمارهٔ ردیف',
    product: 'محصول',
    category: 'دسته',
    city: 'شهر',
    region: 'استان',
    country: 'کشور',
    channel: 'کانال',
    device: 'دستگاه',
    discount: 'تخفیف',
    campaign: 'کمپین',
    consent: 'رضایت به دریافت پیام',
    orderCount: 'تعداد سفارش‌ها',
    firstOrder: 'نخستین سفارش',
    lastOrder: 'آخرین سفارش',
    totalSpend: 'مجموع خرید',
    averageOrder: 'میانگین سفارش',
    frequency: 'تعداد سفارش‌های تکراری (frequency)',
    recency: 'فاصلهٔ نخستین تا آخرین سفارش (recency)',
    age: 'زمان از نخستین سفارش (T)',
    meanSpend: 'میانگین سفارش تکراری',
    logGaps: 'مجموع لگاریتم فاصله‌ها',
    customerCount: 'تعداد مشتریان هر ردیف',
  },
  platforms: platformNames,
  reasons: {
    platform: ({ platform }) => (platform ? `شناخته از ${platform}` : 'شناخته از همین خروجی'),
    header: () => 'عنوان آن همین را می‌گوید',
    partOfHeader: () => 'بخشی از عنوان آن همین را می‌گوید',
    place: () => 'جای آن میان سه ستون',
    cells: () => 'محتوای ستون این را نشان می‌دهد',
    user: () => 'شما انتخاب کردید',
  },
  confidences: { high: 'مطمئن', medium: 'تا حدی مطمئن', low: 'لطفاً بررسی کنید' },
  questions: {
    dateColumn: { asked: () => 'تاریخ سفارش کدام ستون است؟', answer: (header) => header },
    amountColumn: { asked: () => 'مبلغ کدام ستون است؟', answer: (header) => header },
    dateOrder: {
      asked: ({ rows: all, example }) =>
        `در «${example}» روز اول آمده است یا ماه؟ ${rows(all)} را به هر دو صورت می‌توان خواند.`,
      answer: (answer) => (answer === 'dayFirst' ? 'اول روز' : 'اول ماه'),
    },
    swappedDates: {
      asked: ({ rows: all, example }) =>
        `به نظر می‌رسد در ${rows(all)} جای روز و ماه عوض شده است: «${example}» همان‌گونه که هست درست است؟`,
      answer: (answer) => (answer === 'asTheyStand' ? 'همان‌گونه که هست' : 'برگردانده شود'),
    },
    decimalMark: {
      asked: ({ rows: all, example }) =>
        `«${example}» عددی هزارگان‌دار است یا اعشاری؟ ${rows(all)} را به هر دو صورت می‌توان خواند.`,
      answer: (answer) => (answer === ',' ? 'نشانهٔ اعشار ویرگول است' : 'نشانهٔ اعشار نقطه است'),
    },
    currency: {
      asked: ({ rows: all }) => `${rows(all)} به چند واحد پول است. کدام خوانده شود؟`,
      answer: (answer) =>
        answer === 'IRT' ? 'تومان (IRT)' : answer === 'IRR' ? 'ریال (IRR)' : `فقط ${answer}`,
    },
    pendingOrders: {
      asked: ({ rows: all, example }) =>
        `شاید ${rows(all)} هنوز پرداخت نشده باشد («${example}»). به حساب بیاید؟`,
      answer: (answer) => (answer === 'count' ? 'به حساب بیاید' : 'کنار گذاشته شود'),
    },
    unknownStatus: {
      asked: ({ rows: all, example }) =>
        `وضعیت «${example}» را نمی‌شناسیم (${rows(all)} با وضعیت ناشناخته). به حساب بیاید؟`,
      answer: (answer) => (answer === 'count' ? 'به حساب بیاید' : 'کنار گذاشته شود'),
    },
    freeOrders: {
      asked: ({ rows: all }) => `${rows(all)} رایگان است. خرید شمرده شود؟`,
      answer: (answer) => (answer === 'count' ? 'به حساب بیاید' : 'کنار گذاشته شود'),
    },
    duplicateOrders: {
      asked: ({ rows: all }) => `${rows(all)} یک بار دیگر هم در جدول آمده است. این سفارش‌ها یک بار شمرده شود؟`,
      answer: (answer) => (answer === 'once' ? 'یک بار شمرده شود' : 'همه شمرده شود'),
    },
  },
  reading: ({ text, read }) => `\u2068${text}\u2069 ← ${read}`,
  account: {
    recognised: ({ platform }) => `این فایل شناخته شد: ${platform}.`,
    rows: ({ rows: all, used, leftOut }) =>
      `${rows(all)}: ${count(used)} به کار رفت و ${count(leftOut)} کنار گذاشته شد.`,
    result: ({ orders: all, customers: who, revenue, first, last }) =>
      `${orders(all)} از ${customers(who)}، در مجموع ${revenue}، از ${first} تا ${last}.`,
    resultWithoutDays: ({ orders: all, customers: who, revenue }) =>
      `${orders(all)} از ${customers(who)}، در مجموع ${revenue}؛ جدول روزی را نمی‌گوید.`,
    further: ({ rows: all, takenOnce, summed }) => {
      const once = `در ${orders(takenOnce)} مبلغ کل یک بار گرفته شد`;
      const sum = `در ${orders(summed)} ردیف‌ها جمع زده شد`;
      const how = [...(takenOnce > 0 ? [once] : []), ...(summed > 0 ? [sum] : [])];
      const lines = `${rows(all)} ردیف‌های بعدی یک سفارش است`;
      return how.length === 0 ? `${lines}.` : `${lines}: ${how.join(' و ')}.`;
    },
    refunds: ({ rows: all }) => `${rows(all)} بازگشت وجه از سفارش‌های پیشین مشتری کم شد.`,
    merges: ({ fewer, used }) =>
      used
        ? `${customers(fewer)} با مشتری دیگری یکی شد، چون ایمیل، تلفن یا کد مشترک دارند.`
        : `${customers(fewer)} را می‌توان با مشتری دیگری یکی کرد، چون ایمیل، تلفن یا کد مشترک دارند.`,
    merge: ({ customer, together }) => `${customer}: ${together.join('، ')}`,
    places: ({ runs, more }) => `${runs.join('، ')}${more > 0 ? ` و ${count(more)} ردیف دیگر` : ''}`,
  },
};
