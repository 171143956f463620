import { formatCount, formatNumber, formatPercent } from '../format';
import { foundHeaders } from '../problems/phrases/fa';
import type { functions as en } from './en';
import { writtenFormula } from './formulaText';

export const functions: typeof en = {
  headers: {
    customer: 'مشتری',
    orders: 'تعداد سفارش',
    lastOrder: 'آخرین سفارش',
    pAlive: 'احتمال فعال بودن',
    chanceInHorizon: (p) => `احتمال سفارش تا ${p.months.text} ماه`,
    expectedOrders: 'سفارش مورد انتظار',
    averageOrder: 'میانگین سفارش',
    clv: 'CLV',
    low: 'کران پایین',
    high: 'کران بالا',
    segment: 'بخش',
    daysSince: 'روز از آخرین سفارش',
    spend: 'مبلغ خرید',
    customers: 'تعداد مشتری',
    customersShare: 'سهم از مشتریان',
    revenue: 'درآمد تاکنون',
    revenueShare: 'سهم از درآمد',
    clvShare: 'سهم از CLV',
    clvMean: 'CLV هر مشتری',
    cohort: 'نخستین سفارش',
    noLimit: 'بی‌پایان',
  },
  abTest: {
    controlRate: 'سهم خریداران در گروه کنترل',
    testRate: 'سهم خریداران در پیام‌گیرندگان',
    lift: 'تفاوت این دو سهم',
    low: 'پایین‌ترین حد تفاوت: در ۹ مورد از ۱۰ واقعیت میان دو حد است',
    high: 'بالاترین حد تفاوت',
    relativeLift: 'نسبت تفاوت به سهم گروه کنترل',
    pValue: 'احتمال دیدن تفاوتی به این بزرگی، اگر کمپین هیچ اثری نداشت',
    smallestLift: 'کوچک‌ترین تفاوتی که گروه‌هایی به این اندازه در ۸ آزمون از ۱۰ آزمون نشان می‌دهند',
    verdicts: {
      better: 'نتیجه داد: پیام‌گیرندگان بیش از آنچه تصادف توضیح می‌دهد خریدند',
      worse: 'زیان زد: پیام‌گیرندگان کمتر از آنچه تصادف توضیح می‌دهد خریدند',
      unclear: 'روشن نیست: تفاوت می‌تواند تنها تصادف باشد',
    },
  },
  rowOfRange: (p) => `ردیف ${formatCount(p.row, 'fa')} محدوده`,
  problems: {
    noCustomerColumn: ({ headers }) =>
      `در این محدوده ستون مشتری پیدا نشد.${foundHeaders(headers)} نام آن را «مشتری» یا «ایمیل» بگذارید یا محدوده‌ای بدهید که این ستون را هم دارد.`,
    noDateColumn: ({ headers }) =>
      `در این محدوده ستون تاریخ سفارش پیدا نشد.${foundHeaders(headers)} نام آن را «تاریخ سفارش» بگذارید یا محدوده‌ای بدهید که این ستون را هم دارد.`,
    noAmountColumn: ({ headers }) =>
      `در این محدوده ستون مبلغ پیدا نشد.${foundHeaders(headers)} نام آن را «مبلغ» بگذارید یا محدوده‌ای بدهید که این ستون را هم دارد.`,
    severalDateColumns: ({ headers }) =>
      `${headers.map((header) => `«${header}»`).join('، ')}: هر یک از این ستون‌ها می‌تواند تاریخ سفارش باشد و نه نامشان و نه خانه‌هایشان نشان نمی‌دهد کدام. نام ستون درست را «تاریخ سفارش» بگذارید یا محدوده‌ای بدون بقیه بدهید.`,
    severalAmountColumns: ({ headers }) =>
      `${headers.map((header) => `«${header}»`).join('، ')}: هر یک از این ستون‌ها می‌تواند مبلغ باشد و نه نامشان و نه خانه‌هایشان نشان نمی‌دهد کدام. نام ستون درست را «مبلغ» بگذارید یا محدوده‌ای بدون بقیه بدهید.`,
    ambiguousDates: ({ example }) =>
      `در «${example}» معلوم نیست روز اول آمده است یا ماه، و هیچ تاریخ دیگری در این ستون آن را روشن نمی‌کند. ستون را به خانه‌های تاریخ تبدیل کنید یا تاریخ‌ها را مانند 2024-03-31 بنویسید.`,
    swappedDates: ({ asItStands, swapped, text }) =>
      `به نظر می‌رسد در خانه‌های تاریخ جای روز و ماه عوض شده است: هیچ‌کدام پس از روز ۱۲ ماه نیست، ولی تاریخ‌هایی مانند «${text}» متن است؛ پس \u2068${asItStands}\u2069 شاید \u2068${swapped}\u2069 باشد. فایل را با ترتیب درست روز و ماه دوباره وارد کنید یا همهٔ تاریخ‌ها را مانند 2024-03-31 بنویسید.`,
    ambiguousAmounts: ({ example }) =>
      `«${example}» می‌تواند عددی هزارگان‌دار یا عددی اعشاری باشد و هیچ مبلغ دیگری در این ستون آن را روشن نمی‌کند. ستون را به عدد تبدیل کنید.`,
    noOrders: ({ rows }) =>
      rows === 0
        ? 'در این محدوده زیر عنوان هیچ ردیفی نیست. محدوده‌ای را بدهید که سفارش‌ها در آن است.'
        : `این محدوده ${formatCount(rows, 'fa')} ردیف دارد، ولی هیچ سفارشی در آن نیست که به حساب بیاید. بدون ردیف عنوان، ستون‌ها باید به ترتیب مشتری، تاریخ و مبلغ باشند؛ با ردیف عنوان، همین نام‌ها را به ستون‌ها بدهید. تاریخ‌ها و مبلغ‌ها باید خوانا باشند و سفارش‌های لغوشده به حساب نمی‌آیند.`,
    severalCurrencies: ({ currencies }) =>
      `سفارش‌ها به چند واحد پول است: ${currencies.join('، ')}. مبلغ‌های واحدهای متفاوت را نمی‌توان جمع زد. محدوده‌ای با سفارش‌های یک واحد پول بدهید یا بقیه را در برگه تبدیل کنید.`,
    tomansAndRials: () =>
      'برخی مبلغ‌ها به تومان و برخی به ریال است؛ هر ده ریال یک تومان است. همهٔ مبلغ‌ها را در برگه به یکی از این دو تبدیل کنید.',
  },
  errors: {
    needsOrders:
      'برای گروه‌های هم‌زمان خود سفارش‌ها لازم است: این محدوده جدول مشتریان است و نمی‌گوید هر سفارش کی بوده است.',
    badArgument: (p) => `${p.name}: «${p.got}» مناسب نیست. ${p.expected}`,
    cells: (p) => `${p.rows} × ${p.columns} خانه`,
    expectedNumber: (p) => {
      const what = `یک ${p.isShare ? 'سهم' : 'عدد'} ${p.whole ? 'صحیح ' : ''}`;
      const limits = p.orEqual ? `از ${p.above} تا ${p.atMost}` : `بزرگ‌تر از ${p.above} و حداکثر ${p.atMost}`;
      return `${what}${limits} بدهید، مانند ${p.example}.`;
    },
    missingArgument: (p) => `${p.name} داده نشده است. ${p.expected}`,
    otherShape: (p) =>
      `${p.name}: اندازهٔ این محدوده ${p.shape} و بزرگ‌ترین محدوده ${p.other} است. محدوده‌های هم‌اندازه یا تک‌خانه بدهید.`,
    expectedMargin: 'سهمی مانند ۴۰٪ یا ۰٫۴ بدهید. اگر سود را به پول می‌دانید، نخست آن را بر درآمد تقسیم کنید.',
    expectedMoney: (p) => `یک مبلغ، ۰ یا بیشتر، بدهید، مانند ${p.example}.`,
    expectedBuyers: (p) =>
      `از ${p.customers} مشتری (${p.name}) حداکثر ${p.customers} نفر می‌توانند خریده باشند. ترتیب درست: control_customers، control_buyers، test_customers، test_buyers.`,
    expectedMonthlyMargin: (p) =>
      `مبلغی ماهانه و بزرگ‌تر از ۰ بدهید، مانند ${p.example}. سهمی مانند ۴۰٪ را باید نخست در درآمد ماهانه ضرب کرد.`,
    expectedRetention: 'سهم مشتریانی را بدهید که از یک دوره به دورهٔ بعد می‌مانند، مانند ۸۰٪ یا ۰٫۸.',
    expectedYears: (p) =>
      `تعداد سال را بدهید، بزرگ‌تر از ۰ و حداکثر ${p.atMost}. تعداد ماه تقسیم بر ۱۲ می‌شود سال: ۳۶ ماه ۳ سال است.`,
    expectedCounts:
      'یک ستون یا ردیف با دست‌کم سه عدد بدهید: در آغاز، پس از یک دوره، پس از دو دوره و … چند مشتری مانده‌اند. عددها نباید بالا بروند.',
    swapped: (p) =>
      `margin: ${p.margin} و months: ${p.months} گویا جابه‌جا نوشته شده‌اند. ترتیب درست: monthly_revenue، margin، months: ${writtenFormula('CLV_SIMPLE', [20, { share: p.months }, p.margin], 'fa')}.`,
    termsSwapped: (p) =>
      `months: ${p.months} و margin: ${p.margin} گویا جابه‌جا نوشته شده‌اند. نخست months و سپس margin را بدهید: ${formatNumber(p.margin, 'fa')} و بعد ${formatPercent(p.months, 'fa')}.`,
    noEnd: 'اگر همه بمانند و نرخ تنزیل صفر باشد، ارزش پایانی ندارد. برای periods عددی مانند ۱۲ بدهید.',
    ordersMeant: (p) =>
      `${p.name} با میانگین‌ها، یعنی تک‌عددها، کار می‌کند. برای محدودهٔ سفارش‌ها بنویسید: ${writtenFormula('CLV', ['Orders!A:C'], 'fa')}.`,
    simpleMeant: (p) =>
      `CLV با محدودهٔ سفارش‌ها کار می‌کند، مانند Orders!A:C. برای درآمد ماهانه × حاشیه سود × ماه بنویسید: ${writtenFormula('CLV_SIMPLE', [p.revenue, { share: p.margin }, p.months], 'fa')}.`,
    averagesMeant: (p) =>
      `CLV با محدودهٔ سفارش‌ها کار می‌کند، مانند Orders!A:C. برای میانگین سفارش × سفارش در سال × سال بنویسید: ${writtenFormula('CLV_AOV', [p.order, p.perYear, p.years], 'fa')}. برای درآمد ماهانه × حاشیه سود × ماه از CLV_SIMPLE استفاده کنید.`,
    doubtfulRate: (p) => `می‌تواند ${p.one} یا ${p.other} باشد. سهم را با نشانهٔ درصد بنویسید.`,
    doubtfulNumber: (p) =>
      `می‌تواند ${p.one} یا ${p.other} باشد. به خانه‌ای اشاره کنید که عدد دارد، یا عدد را بدون جداکنندهٔ هزارگان بنویسید.`,
    doubtfulDate: (p) =>
      `می‌تواند ${p.one} یا ${p.other} باشد. یک خانهٔ تاریخ بدهید، یا روز را مانند یکی از این‌ها بنویسید.`,
    expectedDate: 'یک خانهٔ تاریخ یا متنی مانند "2024-12-31" بدهید.',
    beforeAll: (p) => `نخستین سفارش در ${p.first} است. همان روز یا روزی پس از آن را بدهید.`,
    expectedChoice: (p) => `یکی از این‌ها را بدهید: ${p.choices.map((choice) => `"${choice}"`).join('، ')}.`,
    ordersNotARange: (p) =>
      `orders: «${p.got}» محدودهٔ سفارش نیست. محدوده‌ای با ستون‌های مشتری، تاریخ و مبلغ بدهید، مانند Orders!A:C.`,
    ordersMissing:
      'orders داده نشده است. محدودهٔ سفارش‌ها را بدهید، مانند Orders!A:C، با ستون‌های مشتری، تاریخ و مبلغ.',
    ordersEmpty:
      'orders: این محدوده خالی است. محدوده‌ای با ستون‌های مشتری، تاریخ و مبلغ بدهید، مانند Orders!A:C.',
    oneColumn: (p) =>
      `${p.name}: این تابع با چند ستون پاسخ می‌دهد؛ مشتریان را در یک ستون بدهید، مانند Orders!A2:A100.`,
    tableTooLarge: (p) =>
      `این جدول ${p.cells} خانه دارد و یک فرمول حداکثر ${p.most} خانه را پر می‌کند. برای customer بخشی از مشتریان را بدهید، مانند Orders!A2:A10000، یا بگذارید نوار کناری جدول را بنویسد: تحلیل مشتریان.`,
    unknownCustomer: (p) =>
      `customer: «${p.customer}» در سفارش‌ها نیست. نام مشتری را همان‌طور که در سفارش‌ها آمده بنویسید یا به خانهٔ آن اشاره کنید.`,
  },
};
