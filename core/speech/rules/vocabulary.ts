import type { DayField, NumberField, NumberTest } from '../../segments/rules/rule';
import type { Language } from '../language';

export type RuleTest = NumberTest | 'contains' | 'blank' | 'notBlank';

export type RuleField = NumberField | DayField | 'segment';

/**
 * Words of the rule language: the first of each list is written; all are read, in any language.
 * Case, accents and joiners make no difference.
 */
export interface Vocabulary {
  readonly and: readonly string[];
  readonly or: readonly string[];
  readonly not: readonly string[];
  /** Before the value or after it: "above 1000", "1000 üzerinde". */
  readonly tests: Readonly<Record<RuleTest, readonly string[]>>;
  /** How conditions are written; `#` is the field, `@` the value. Days differ from numbers in some. */
  readonly forms: Readonly<Record<RuleTest, string>>;
  readonly dayForms: Readonly<Partial<Record<RuleTest, string>>>;
  readonly fields: Readonly<Record<RuleField, readonly string[]>>;
  /** Around the number of days in "no order for 60 days" and "ordered in the last 30 days". */
  readonly silent: readonly (readonly [before: string, after: string])[];
  readonly ordered: readonly (readonly [before: string, after: string])[];
  /** Words at the end of a condition that are ignored. */
  readonly fillers: readonly string[];
}

export const vocabularies: Readonly<Record<Language, Vocabulary>> = {
  en: {
    and: ['and'],
    or: ['or'],
    not: ['not'],
    tests: {
      is: ['is', 'equals', 'is equal to', '='],
      isNot: ['is not', 'isn’t', 'does not equal', '<>', '!=', '≠'],
      above: ['above', 'is above', 'more than', 'is more than', 'over', 'greater than', 'after', '>'],
      atLeast: ['at least', 'is at least', '>=', '≥'],
      below: ['below', 'is below', 'less than', 'is less than', 'under', 'before', '<'],
      atMost: ['at most', 'is at most', '<=', '≤'],
      contains: ['contains'],
      blank: ['is blank', 'is empty'],
      notBlank: ['is not blank', 'is not empty'],
    },
    forms: {
      is: '# is @',
      isNot: '# is not @',
      above: '# above @',
      atLeast: '# at least @',
      below: '# below @',
      atMost: '# at most @',
      contains: '# contains @',
      blank: '# is blank',
      notBlank: '# is not blank',
    },
    dayForms: { above: '# after @', below: '# before @' },
    fields: {
      clv: ['CLV', 'customer lifetime value', 'expected value'],
      revenue: ['revenue', 'spend', 'total spend', 'money spent'],
      orders: ['orders', 'number of orders', 'order count'],
      averageOrder: ['average order', 'average order value', 'aov'],
      daysSinceLast: ['days since last order', 'days since order'],
      daysSinceFirst: ['days since first order'],
      chanceInHorizon: ['chance of an order', 'chance of order'],
      pAlive: ['chance alive'],
      expectedOrders: ['expected orders'],
      firstOrder: ['first order'],
      lastOrder: ['last order'],
      segment: ['segment'],
    },
    silent: [
      ['no order for', 'days'],
      ['no orders for', 'days'],
      ['no order in', 'days'],
      ['no order in the last', 'days'],
    ],
    ordered: [
      ['ordered in the last', 'days'],
      ['an order in the last', 'days'],
    ],
    fillers: [],
  },
  tr: {
    and: ['ve'],
    or: ['veya', 'ya da'],
    not: ['değil'],
    tests: {
      is: ['eşittir', 'eşit'],
      isNot: ['eşit değildir', 'eşit değil', 'değildir'],
      above: ['üzerinde', 'üstünde', 'fazla', 'çok', 'büyük', 'sonrasında', 'sonra'],
      atLeast: ['en az'],
      below: ['altında', 'az', 'küçük', 'öncesinde', 'önce'],
      atMost: ['en çok', 'en fazla'],
      contains: ['içerir', 'içeren'],
      blank: ['boş'],
      notBlank: ['dolu', 'boş değil'],
    },
    forms: {
      is: '# = @',
      isNot: '# ≠ @',
      above: '# @ üzerinde',
      atLeast: '# en az @',
      below: '# @ altında',
      atMost: '# en çok @',
      contains: '# içerir @',
      blank: '# boş',
      notBlank: '# dolu',
    },
    dayForms: { above: '# @ sonrasında', below: '# @ öncesinde' },
    fields: {
      clv: ['CLV', 'müşteri yaşam boyu değeri', 'beklenen değer'],
      revenue: ['ciro', 'gelir', 'harcama', 'toplam harcama'],
      orders: ['sipariş sayısı', 'sipariş'],
      averageOrder: ['ortalama sipariş', 'ortalama sipariş tutarı', 'ortalama sepet'],
      daysSinceLast: ['son siparişten bu yana gün', 'son siparişten beri gün'],
      daysSinceFirst: ['ilk siparişten bu yana gün', 'ilk siparişten beri gün'],
      chanceInHorizon: ['sipariş olasılığı'],
      pAlive: ['aktif kalma olasılığı'],
      expectedOrders: ['beklenen sipariş'],
      firstOrder: ['ilk sipariş'],
      lastOrder: ['son sipariş'],
      segment: ['segment'],
    },
    silent: [
      ['', 'gündür sipariş yok'],
      ['', 'gündür siparişi yok'],
      ['', 'gündür sipariş vermedi'],
    ],
    ordered: [
      ['son', 'günde sipariş var'],
      ['son', 'günde sipariş verdi'],
    ],
    fillers: ['ise', 'olan', 'dir'],
  },
  fa: {
    and: ['و'],
    or: ['یا'],
    not: ['نه', 'نباشد که'],
    tests: {
      is: ['برابر', 'برابر با'],
      isNot: ['نابرابر', 'نابرابر با', 'مخالف'],
      above: ['بیشتر از', 'بیش از', 'بالای', 'بعد از', 'پس از'],
      atLeast: ['دست‌کم', 'حداقل'],
      below: ['کمتر از', 'زیر', 'پیش از', 'قبل از'],
      atMost: ['حداکثر'],
      contains: ['شامل'],
      blank: ['خالی'],
      notBlank: ['پر'],
    },
    forms: {
      is: '# برابر @',
      isNot: '# نابرابر @',
      above: '# بیشتر از @',
      atLeast: '# دست‌کم @',
      below: '# کمتر از @',
      atMost: '# حداکثر @',
      contains: '# شامل @',
      blank: '# خالی',
      notBlank: '# پر',
    },
    dayForms: { above: '# پس از @', below: '# پیش از @' },
    fields: {
      clv: ['CLV', 'ارزش طول عمر مشتری', 'ارزش مورد انتظار'],
      revenue: ['فروش', 'درآمد', 'مبلغ خرید'],
      orders: ['تعداد سفارش', 'سفارش'],
      averageOrder: ['میانگین سفارش', 'میانگین ارزش سفارش'],
      daysSinceLast: ['روز از آخرین سفارش', 'روزهای پس از آخرین سفارش'],
      daysSinceFirst: [
        'روز از نخستین سفارش',
        'روز از اولین سفارش',
        'روزهای پس از نخستین سفارش',
        'روزهای پس از اولین سفارش',
      ],
      chanceInHorizon: ['احتمال سفارش'],
      pAlive: ['احتمال فعال بودن'],
      expectedOrders: ['سفارش مورد انتظار'],
      firstOrder: ['نخستین سفارش', 'اولین سفارش'],
      lastOrder: ['آخرین سفارش'],
      segment: ['بخش', 'سگمنت'],
    },
    silent: [
      ['', 'روز بدون سفارش'],
      ['', 'روز سفارش نداشته'],
    ],
    ordered: [['سفارش در', 'روز گذشته']],
    fillers: ['باشد', 'است'],
  },
};

/** Names of columns by role, in addition to the header in the sheet; the first is written. */
export const columnWords: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    product: ['product'],
    category: ['category'],
    city: ['city'],
    region: ['region'],
    country: ['country'],
    channel: ['channel'],
    device: ['device'],
    discount: ['discount'],
    campaign: ['campaign'],
    consent: ['consent'],
  },
  tr: {
    product: ['ürün'],
    category: ['kategori'],
    city: ['şehir', 'il'],
    region: ['bölge'],
    country: ['ülke'],
    channel: ['kanal'],
    device: ['cihaz'],
    discount: ['indirim'],
    campaign: ['kampanya'],
    consent: ['izin'],
  },
  fa: {
    product: ['کالا', 'محصول'],
    category: ['دسته', 'دسته‌بندی'],
    city: ['شهر'],
    region: ['استان', 'منطقه'],
    country: ['کشور'],
    channel: ['کانال'],
    device: ['دستگاه'],
    discount: ['تخفیف'],
    campaign: ['کمپین'],
    consent: ['رضایت'],
  },
};
