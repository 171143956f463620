import type { Messages } from '../messages';
import type { Quantity } from '../quantity';

const rows = ({ text }: Quantity) => `${text} ردیف`;

export const sidebar: Messages['sidebar'] = {
  title: 'ارزش مشتری',
  language: 'زبان',
  stepOf: (step, steps) => `گام ${step} از ${steps}`,
  next: 'بعدی',
  back: 'قبلی',
  cancel: 'انصراف',
  tryAgain: 'تلاش دوباره',
  failed: 'این کار انجام نشد',
  opening: 'در حال باز کردن فایل',
  cancelled: 'انصراف داده شد. چیزی تغییر نکرد.',
  rows,

  sheet: {
    heading: 'سفارش‌های شما کجاست؟',
    intro:
      'برگه‌ای را انتخاب کنید که برای هر سفارش یک ردیف دارد: چه کسی، چه زمانی و به چه مبلغی خرید کرده است.',
    label: 'برگه سفارش‌ها',
    privacy: 'داده‌های شما از این فایل بیرون نمی‌رود.',
    none: 'هیچ برگه‌ای در این فایل داده ندارد. برگه‌ای با سفارش‌های خود اضافه کنید و دوباره امتحان کنید.',
    reading: (done, total) => `خواندن ردیف‌ها: ${done} از ${total}`,
  },

  columns: {
    heading: 'این ستون‌ها درست است؟',
    intro: 'هر کدام را که درست شناخته نشده است تغییر دهید.',
    fields: {
      customer: 'مشتری',
      date: 'تاریخ سفارش',
      amount: 'مبلغ',
      orderId: 'شماره سفارش',
      status: 'وضعیت',
      refund: 'مرجوعی',
      currency: 'واحد پول',
    },
    optionalHeading: 'ستون‌های دیگر',
    noOptional: 'چیزی شناخته نشد',
    choose: 'یک ستون انتخاب کنید',
    notThere: 'در این برگه نیست',
    column: (letter) => `ستون ${letter}`,
    option: (letter, header) => `${letter}: ${header}`,
    preview: 'ردیف‌های نخست',
    checking: 'بررسی ردیف‌ها',
    missing: (names) => `برای این موارد ستون انتخاب کنید: ${names}.`,
    same: (header) => `«${header}» دو بار انتخاب شده است. برای هر کدام ستون جداگانه‌ای انتخاب کنید.`,
    why: (reason, sureness) => `${reason} (${sureness})`,
  },

  check: {
    heading: 'همه چیز درست خوانده شد؟',
    open: 'برای ادامه به پرسش بالا پاسخ دهید. خانه‌های شما نشان نمی‌دهد کدام خواندن درست است.',
    merges: 'مشتریانی که یک نفرند',
    mergesSwitch: 'یک مشتری شمرده شوند',
    columns: 'ستون‌ها',
    changeColumns: 'تغییر ستون‌ها',
    account: 'با هر ردیف چه می‌شود',
    noneLeftOut: 'هیچ ردیفی کنار گذاشته نمی‌شود.',
    leftOut: (count) => `${rows(count)} کنار گذاشته می‌شود`,
    what: 'چه شد',
    rowCount: 'تعداد ردیف',
    opened: 'ردیف اول یک سفارش',
    further: 'ردیف بعدی یک سفارش',
    refunds: 'بازگشت وجه که از سفارش کم شد',
    out: (reason) => `کنار گذاشته شد: ${reason}`,
    where: (rows) => `ردیف ${rows}`,
    all: 'همهٔ ردیف‌ها',
  },

  terms: {
    heading: 'با چه شرایطی؟',
    months: 'بازه پیش‌بینی (ماه)',
    monthsHint: 'ارزش تا چند ماه آینده حساب شود. معمولاً ۱۲.',
    monthsWrong: 'تعداد ماه را بیشتر از ۰ و حداکثر ۱۲۰ بنویسید، مانند ۱۲.',
    margin: 'حاشیه سود',
    marginHint: 'سهمی از هر فروش که برای شما می‌ماند، مانند ۴۰٪. با ۱۰۰٪ ارزش‌ها همان فروش است.',
    marginWrong: 'درصدی بیشتر از ۰ و حداکثر ۱۰۰ بنویسید، مانند ۴۰٪.',
    rate: 'نرخ تنزیل سالانه',
    rateHint: 'پول یک سال بعد برای شما چقدر کم‌ارزش‌تر از پول امروز است.',
    rateWrong: 'درصدی برابر ۰ یا بیشتر بنویسید، مانند ۱۰٪.',
    asOf: 'روز تحلیل',
    asOfHint: (example) => `برای روز آخرین سفارش خالی بگذارید، یا روزی مانند ${example} بنویسید.`,
    asOfWrong: (example) => `این تاریخ خوانده نشد. آن را مانند ${example} بنویسید.`,
    readAs: (value) => `خوانده شد: ${value}`,
    run: 'اجرای تحلیل',
  },

  groups: {
    scheme: 'گروه‌بندی مشتریان',
    byColumn: (header) => `بر پایه‌ی ${header}`,
    compareTo: 'مقایسه با روزی پیش‌تر',
    compareToHint: (example) =>
      `برای دیدن این‌که چه کسی بالا رفته و چه کسی افت کرده است. برای ۹۰ روز پیش خالی بگذارید یا روزی مانند ${example} بنویسید.`,
  },

  run: {
    heading: 'در حال محاسبه',
    stages: {
      orders: 'خواندن سفارش‌ها',
      customers: 'گردآوری سفارش‌های هر مشتری',
      model: 'یادگیری الگوی خرید مشتریان شما',
      holdout: 'سنجش پیش‌بینی با هفته‌های اخیر',
      valuation: 'محاسبه ارزش هر مشتری',
      segments: 'ساخت بخش‌ها',
      ranges: 'آزمودن راه‌هایی که آینده ممکن است برود',
      report: 'آماده‌سازی برگه‌های گزارش',
    },
    progress: (stage, percent) => `${stage}: ${percent}`,
  },

  result: {
    heading: 'ارزش مشتریان شما',
    noneHeading: 'هنوز نتیجه‌ای نیست',
    customers: (all, active) =>
      `شما ${all.text} مشتری دارید. احتمالاً حدود ${active.text} نفر از آن‌ها هنوز فعال‌اند.`,
    revenue: (span, money, orders) =>
      `در ${span.text} ماه آینده حدود ${money} فروش از حدود ${orders.text} سفارش انتظار داریم.`,
    profit: (span, money, orders, margin) =>
      `در ${span.text} ماه آینده حدود ${money} سود (حاشیه ${margin}) از حدود ${orders.text} سفارش انتظار داریم.`,
    totalRange: (low, high) => `در ۹ مورد از ۱۰ مورد میان ${low} و ${high} خواهد بود.`,
    discounted: (rate) => `پول آینده با نرخ سالانه ${rate} تنزیل شده است.`,
    asOf: (day) => `تا ${day}، از مشتریانی که اکنون دارید.`,
    problems: 'خوب است بدانید',
    segments: 'بخش‌ها',
    segment: 'بخش',
    customerCount: 'مشتری',
    expectedRevenue: 'فروش مورد انتظار',
    expectedProfit: 'سود مورد انتظار',
    chart: (title, best, share) =>
      `نمودار میله‌ای: ${title} در هر بخش. بزرگ‌ترین بخش ${best} با ${share} از مجموع است. عددها در جدول زیر آمده است.`,
    top: 'باارزش‌ترین مشتریان',
    customer: 'مشتری',
    active: 'فعال',
    activeHint: 'فعال: احتمال این‌که مشتری باز هم خرید کند.',
    range: (low, high) => `${low} تا ${high}`,
    rangeHint: 'زیر هر ارزش: بازه‌ای که از هر ۱۰ مشتری مانند او ۹ نفر در آن قرار می‌گیرند.',
    write: 'ساخت برگه‌های گزارش',
    writeHint: 'برگه‌های تازه اضافه می‌کند. برگه‌های خود شما تغییر نمی‌کند.',
  },

  write: {
    heading: 'در حال نوشتن گزارش',
    progress: (tab, percent) => `نوشتن «${tab}»: ${percent}`,
    cancelled:
      'انصراف داده شد. برگه‌ای که کامل نشده باشد در نخستین خانه‌اش این را می‌گوید؛ برای کامل شدن، برگه‌ها را دوباره بسازید.',
    doneHeading: 'گزارش آماده است',
    done: 'این برگه‌ها نوشته شد:',
    later:
      'وقتی سفارش تازه داشتید دوباره اجرا کنید: برگه‌ها از نو نوشته می‌شود. برگه‌هایی که تغییر داده‌اید نگه داشته می‌شود.',
    again: 'شروع دوباره',
    backToResult: 'بازگشت به نتیجه',
  },
};
