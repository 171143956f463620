import type { segments as en, names as namesInEnglish } from './en';

export const names: typeof namesInEnglish = {
  segment: {
    champions: 'قهرمانان',
    loyal: 'مشتریان وفادار',
    potential_loyalist: 'وفاداران بالقوه',
    new: 'مشتریان جدید',
    promising: 'مشتریان امیدبخش',
    need_attention: 'نیازمند توجه',
    about_to_sleep: 'در آستانه‌ی خواب',
    at_risk: 'در معرض ریزش',
    cant_lose: 'نباید از دست بروند',
    hibernating: 'خفته',
    lost: 'از دست رفته',
  },
  lifecycle: {
    active: 'فعال',
    infrequent: 'کم‌خرید',
    lapsed: 'غیرفعال',
  },
  tiers: ['پلاتین', 'طلایی', 'نقره‌ای', 'برنزی'],
  tier: (p) => `سطح ${p.tier} از ${p.of}`,
  abc: (p) => `رده‌ی ${p.letter}`,
  cluster: (p) => (p.traits === '' ? `گروه ${p.number}: مانند بیشتر` : `گروه ${p.number}: ${p.traits}`),
  traits: {
    daysSince: { low: 'سفارش تازه', high: 'مدت‌ها پیش' },
    orders: { low: 'سفارش کم', high: 'سفارش زیاد' },
    averageOrder: { low: 'مبلغ کم', high: 'مبلغ زیاد' },
  },
  below: (p) => `کمتر از ${p.to}`,
  from: (p) => `${p.from} و بیشتر`,
  between: (p) => `${p.from} تا کمتر از ${p.to}`,
  other: 'دیگر',
  blank: 'پر نشده',
  rest: 'همه‌ی دیگران',
  pair: (p) => `${p.first}، ${p.second}`,
};

export const sameValues =
  'از همه‌ی مشتریان یک مبلغ انتظار می‌رود، پس سطحی نیست. تاریخچه‌ی سفارش بلندتری بیفزایید.';

export const segments: typeof en = {
  schemes: {
    rfm: {
      name: 'RFM، یازده بخش',
      purpose: 'بر پایه‌ی روزهای گذشته از آخرین سفارش، تعداد سفارش و مبلغ خرید، میان مشتریان خودتان.',
    },
    rf: { name: 'RF، ده بخش', purpose: 'تنها بر پایه‌ی روزهای گذشته از آخرین سفارش و تعداد سفارش.' },
    thresholds: {
      name: 'RFM با مرزهای شما',
      purpose: 'همان یازده بخش با مرزهایی که خودتان برای روز، سفارش و مبلغ می‌گذارید.',
    },
    value: { name: 'سطح‌های ارزش', purpose: 'بر پایه‌ی آنچه از هر مشتری انتظار می‌رود.' },
    lifecycle: {
      name: 'فعال، کم‌خرید، غیرفعال',
      purpose: 'بر پایه‌ی روزهای گذشته از آخرین سفارش، در برابر فاصله‌های همیشگی فروشگاه شما.',
    },
    clusters: { name: 'خوشه‌ها', purpose: 'گروه‌هایی که مشتریان خودبه‌خود می‌سازند.' },
    columns: { name: 'بر پایه‌ی یک ستون', purpose: 'شهر، کانال، کالا یا هر ستون دیگر سفارش‌ها.' },
    rules: {
      name: 'قاعده‌های خودتان',
      purpose: 'نخستین قاعده‌ای که برقرار باشد گروه مشتری را تعیین می‌کند. همه‌ی دیگران گروه آخرند.',
    },
  },
  unsupported: {
    sameValues: () => sameValues,
    tooFewCustomers: (p) => `برای این کار ${p.needed} مشتری لازم است و شما ${p.customers} مشتری دارید.`,
    noClusters: () => 'مشتریان شما گروه‌های روشنی نمی‌سازند. به‌جای آن RFM یا سطح‌های ارزش را به کار ببرید.',
    noColumns: () =>
      'سفارش‌های شما ستون دیگری ندارند. ستونی مانند شهر یا کانال بیفزایید و تحلیل را دوباره اجرا کنید.',
    unknownColumn: (p) => `ستون «${p.column}» نیست. یکی از این‌ها را انتخاب کنید: ${p.headers.join('، ')}.`,
    sameColumn: (p) => `ستون «${p.header}» خالی است یا برای همه یکسان است. ستون دیگری انتخاب کنید.`,
    columnOfNames: (p) =>
      `در ستون «${p.header}» تقریباً هر مشتری مقدار خودش را دارد. ستونی با مقدارهای کمتر انتخاب کنید.`,
    noRules: () => 'هنوز قاعده‌ای نیست. یکی بنویسید، مانند: CLV بیشتر از ۱۰۰۰ و ۶۰ روز بدون سفارش.',
    columnOfRule: (p) =>
      `قاعده‌ی «${p.rule}» ستون «${p.column}» را می‌خواهد که نیست. یکی از این‌ها را انتخاب کنید: ${p.headers.join('، ')}.`,
  },
  refusals: {
    empty: () => 'قاعده خالی است. یکی بنویسید، مانند: CLV بیشتر از ۱۰۰۰ و ۶۰ روز بدون سفارش.',
    tooLong: () => 'قاعده بسیار بلند است. آن را چند قاعده کنید.',
    unknownField: (p) => `جای ${p.at}: «${p.found}» شناخته نیست. شناخته‌ها: ${p.known}.`,
    unknownTest: (p) => `جای ${p.at}: «${p.found}» مقایسه‌ای نیست که این‌جا جور باشد. شناخته‌ها: ${p.known}.`,
    missingValue: (p) =>
      `جای ${p.at}: مقداری کم است. آن را کنار مقایسه بنویسید؛ متن می‌تواند در "گیومه" باشد.`,
    notANumber: (p) => `جای ${p.at}: «${p.found}» عدد نیست. عددی مانند ۱۰۰۰ بنویسید.`,
    notADate: (p) => `جای ${p.at}: «${p.found}» تاریخ نیست. تاریخی مانند 2024-03-31 بنویسید.`,
    unknownSegment: (p) => `جای ${p.at}: بخشی به نام «${p.found}» نیست. شناخته‌ها: ${p.known}.`,
    missingClose: (p) => `جای ${p.at}: پرانتزی باز مانده است. آن را با ) ببندید.`,
    unexpected: (p) =>
      `جای ${p.at}: «${p.found}» این‌جا زیادی است. شرط‌ها را با این‌ها به هم وصل کنید: ${p.known}.`,
  },
  names,
  rules: {
    codes: (p) => `امتیازهای RFM ${p.codes}`,
    cells: (p) => `امتیازها ${p.cells}`,
    days: (p) => `آخرین سفارش ${p.from} تا ${p.to} روز پیش`,
    daysFrom: (p) => `آخرین سفارش ${p.from} روز پیش یا قدیمی‌تر`,
    rank: (p) => `مشتریان از ${p.from} تا ${p.to} به ترتیب ارزش`,
    rankLeast: (p) => `مشتریان از ${p.from} تا ${p.to} به ترتیب ارزش؛ CLV از ${p.least}`,
    value: (p) => `CLV ${p.band}`,
    accumulated: (p) => `مشتریانی که از ${p.from} تا ${p.to} همه‌ی ارزش را می‌آورند، از بهترین`,
    typical: (p) => `معمولاً: آخرین سفارش ${p.days} روز پیش، ${p.orders} سفارش، هر سفارش ${p.order}`,
    column: (p) => `${p.header}: ${p.value}`,
    rest: 'هیچ قاعده‌ای برقرار نیست',
    both: (p) => `${p.first}؛ ${p.second}`,
  },
  headers: {
    group: 'گروه',
    rule: 'چه کسانی در آن‌اند',
    ordersPerYear: 'سفارش در سال',
    typicalGap: 'فاصله‌ی معمول سفارش‌ها (روز)',
    oneTimeShare: 'یک بار خرید',
    atRisk: 'ارزش در معرض ریزش',
    topValue: (p) => `بیشترین: ${p.header}`,
    top5: 'فروش ۵٪ برتر',
    top20: 'فروش ۲۰٪ برتر',
    gini: 'نابرابری (جینی)',
    from: 'پیش از این',
    to: 'اکنون',
    valueChange: 'تغییر ارزش',
    cohort: 'اولین سفارش',
    paidBackAfter: 'بازگشت هزینه پس از',
  },
  notes: {
    tooFewToTest: 'برای آزمون کم است',
    lift: '«× ۱٫۳» پس از یک مقدار: در گروه ۱٫۳ برابر کل فروشگاه دیده می‌شود.',
    arrived: 'هنوز مشتری نبود',
    moved: (p) => `از ${p.day}: ${p.rose} مشتری بالا رفتند، ${p.fell} پایین آمدند، ${p.stayed} ماندند.`,
    netValue: (p) =>
      `ارزش بالارفته‌ها نسبت به آن روز ${p.risen} و پایین‌آمده‌ها ${p.fallen} تغییر کرد؛ با هم ${p.net}.`,
    noEarlier: 'در آن روز هنوز کسی سفارش نداده بود؛ چیزی برای سنجیدن نیست.',
    cohortIncomplete: 'دوره‌ی آخر تمام نشده است: عددهایش هنوز بیشتر می‌شود.',
  },
};
