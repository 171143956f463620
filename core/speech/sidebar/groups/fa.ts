import { counted } from '../../counted';
import type { groups as enGroups, rules as enRules } from './en';

/** The choice of the groups and their settings. */
export const groups: typeof enGroups = {
  scheme: 'گروه‌بندی مشتریان',
  byColumn: (header) => `بر پایهٔ ${header}`,
  compareTo: 'مقایسه با روزی پیش‌تر',
  compareToHint: (example, days) =>
    `برای دیدن این‌که چه کسی بالا رفته و چه کسی افت کرده است. برای ${days} روز پیش خالی بگذارید یا روزی مانند ${example} بنویسید.`,
  compareToTooLate: 'این روز پیش از روز تحلیل نیست. روزی زودتر انتخاب کنید.',
  otherColumns: 'ستون‌های دیگر',
  gone: (header) =>
    `ستون «${header}» که بار پیش انتخاب شده بود در این برگه نیست، پس مشتریان در پنج گروه ساده‌اند. اگر می‌خواهید گروه‌بندی دیگری انتخاب کنید.`,
  details: 'تنظیم گروه‌ها',
  found: 'از سفارش‌های شما پیدا می‌شود',
  unread: 'چیزی در این‌جا خوانده نمی‌شود',
  cutOffs: {
    activeDays: 'تعداد روز را با عددی درست بنویسید، مانند {example}، یا هر دو را خالی بگذارید.',
    infrequentDays: 'تعداد روزی بیشتر از اولی بنویسید، مانند {example}، یا هر دو را خالی بگذارید.',
  },
  fields: {
    limitDays: {
      label: 'روز از آخرین سفارش',
      hint: 'مشتری تا چند روز هنوز امتیاز ۵، ۴، ۳ و ۲ می‌گیرد.',
    },
    limitOrders: {
      label: 'تعداد سفارش',
      hint: 'مشتری از چند سفارش به بعد امتیاز ۲، ۳، ۴ و ۵ می‌گیرد.',
    },
    limitSpend: {
      label: 'مبلغ خرید',
      hint: 'مشتری از چه مبلغی به بعد امتیاز ۲، ۳، ۴ و ۵ می‌گیرد. مبلغ‌های پیشنهادی مشتریان شما را به پنج بخش برابر می‌کنند.',
    },
    tierShares: {
      label: 'مشتریان هر سطح (درصد)',
      hint: 'نخست بهترین سطح. هر که بماند در سطح آخر است.',
    },
    tierCount: {
      label: 'تعداد سطح‌ها',
      hint: 'از {least} تا {most}. اگر میان ارزش‌ها فاصلهٔ کمتری باشد، سطح‌ها هم کمتر می‌شود.',
    },
    abcShares: {
      label: 'پایان A و B (درصد)',
      hint: 'ردهٔ A نخستین سهم همهٔ ارزش مورد انتظار را می‌آورد، B تا سهم دوم می‌رسد و C بقیه است.',
    },
    activeDays: {
      label: 'فعال تا (روز)',
      hint: 'روز از آخرین سفارش. برای این‌که از فاصلهٔ سفارش‌های شما پیدا شود هر دو را خالی بگذارید.',
    },
    infrequentDays: {
      label: 'کم‌خرید تا (روز)',
      hint: 'هر که بیشتر از این سفارش نداده باشد غیرفعال است.',
    },
    clusterCount: {
      label: 'تعداد خوشه‌ها',
      hint: 'برای تعدادی که بهتر از همه از هم جدا می‌شوند خالی بگذارید.',
    },
  },
  tiers: {
    label: 'سطح‌ها چگونه جدا شوند',
    shares: 'بر پایهٔ سهم مشتریان',
    breaks: 'بر پایهٔ فاصلهٔ میان ارزش‌ها',
    abc: 'ABC، بر پایهٔ سهم ارزش',
  },
  second: 'و نیز بر پایهٔ',
  noSecond: 'بدون ستون دوم',
  byValue: 'همراه با سطح‌های ارزش',
};

/** Rules of the user's own. */
export const rules: typeof enRules = {
  heading: 'قاعده‌های شما',
  count: counted.fa.groups,
  unnamed: (number) => `گروه ${number}`,
  name: 'نام گروه',
  condition: (number) => `شرط ${number}`,
  and: 'و',
  field: 'چه چیز',
  test: 'چگونه مقایسه شود',
  value: 'مقایسه با',
  facts: 'دانسته‌های هر مشتری',
  columns: 'ستون‌های برگهٔ شما',
  chooseSegment: 'بخشی انتخاب کنید',
  addCondition: 'افزودن شرط',
  removeCondition: (name) => `حذف ${name}`,
  add: 'افزودن گروه',
  moveUp: (name) => `بالا بردن «${name}»`,
  remove: (name) => `حذف «${name}»`,
  most: (count) => `بیشتر از ${count} گروه نمی‌شود.`,
  asText: 'نوشتن با متن',
  asRows: 'انتخاب از فهرست‌ها',
  text: 'قاعده به‌صورت متن',
  textHint: 'مانند: شهر برابر تهران و CLV بیشتر از ۱۰۰۰ و ۶۰ روز بدون سفارش.',
  onlyText: 'فهرست‌ها نمی‌توانند این قاعده را نشان دهند، پس به‌صورت متن می‌ماند.',
  wrong: {
    value: 'بگویید با چه چیزی مقایسه شود.',
    number: 'عددی بنویسید، مانند ۱۰۰۰.',
    day: 'روزی بنویسید، مانند ۱۴۰۳/۰۱/۱۵.',
  },
};
