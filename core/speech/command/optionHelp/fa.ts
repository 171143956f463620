import type { OptionHelps } from './shape';

export const optionHelp: OptionHelps = {
  intro: `شیوه کار: npx customer-value FILE [options]
یا:       npm run report -- FILE [options]

سفارش‌های FILE را می‌خواند (‎.csv، ‎.tsv، ‎.txt، ‎.xlsx یا ‎.parquet؛ «-» برای آنچه از راه لوله می‌رسد) و
کارپوشه‌ای می‌نویسد که می‌گوید بهترین مشتریان چه کسانی‌اند، چه کسی دارد دور می‌شود و هر کدام
در ماه‌های آینده چقدر ارزش دارد.
کد پایان هنگامی که کار انجام شود 0، هنگامی که با این فایل شدنی نباشد 1 و هنگامی که دستور فهمیده نشود 2 است.`,
  headings: {
    groups: 'مشتریان چگونه گروه‌بندی شوند. یکی از این‌ها بس است و خود می‌گوید کدام شیوه خواسته شده است:',
    plan: 'با گروه‌ها چه باید کرد:',
    reading: 'سفارش‌ها چگونه خوانده شود، آنجا که فایل خود نمی‌گوید:',
    columns: 'هر ستون چیست: عنوان، حرف یا شمارهٔ آن؛ none ستون را پنهان می‌کند.',
  },
  options: {
    out: { value: 'FILE', text: 'کارپوشه‌ای که نوشته می‌شود' },
    json: { value: '', text: 'به جای آن، همه تحلیل را در یک سند JSON چاپ می‌کند' },
    pretty: { value: '', text: 'همان، ردیف به ردیف تا آدم بتواند بخواند' },
    scores: {
      value: 'FILE',
      text: 'یک ردیف برای هر مشتری با احتمال‌ها، ارزش و گروه، به صورت ‎.parquet یا ‎.csv؛ DuckDB آن را می‌نویسد',
    },
    history: {
      value: 'FILE',
      text: 'گزارشی پیشین که اجراها و کمپین‌هایش به یاد می‌ماند',
      otherwise: 'کارپوشه‌ای که جایش نوشته می‌شود',
    },
    months: { value: 'N', text: 'چند ماه آینده' },
    margin: {
      value: 'SHARE',
      text: 'سهمی از درآمد که برای شما می‌ماند، مانند {example}',
      otherwise: '100%: ارزش همان درآمد است',
    },
    discountRate: { value: 'RATE', text: 'نرخ تنزیل سالانه پول آینده' },
    asOf: {
      value: 'DATE',
      text: 'روز تحلیل به میلادی یا شمسی، مانند {example}',
      otherwise: 'روز آخرین سفارش',
    },
    model: { value: 'NAME', text: '{choices}' },
    prior: {
      value: 'NAME',
      text: 'آیا جایی که داده کم می‌گوید یک توزیع پیشین ضعیف، یعنی آنچه در فروشگاه‌ها معمول است، از برازش مدل پشتیبانی کند: {choices}. auto: تنها در انتخاب خودکار؛ off: هر جا باشد بیشینهٔ درست‌نمایی؛ on: در هر مدل',
    },
    season: {
      value: 'NAME',
      text: 'کم و زیاد شدن سفارش‌ها در سال: {choices}. auto: اگر مدل به نام خواسته نشده باشد، از دو سال به بعد در ماه‌ها پیدا می‌شود؛ nowruz: بر پایهٔ ماه‌های سال ایرانی؛ ramadan: بر پایهٔ ماه‌ها، با رمضان و دو عید',
    },
    seasonIndex: {
      value: 'FILE',
      text: 'سطح سفارش هر ماه به دانستهٔ خودتان (ماه، سطح)، مانند 2024-03, 100 یا 1403-01, 140: به جای آنچه سفارش‌ها نشان می‌دهد',
    },
    priceIndex: {
      value: 'FILE',
      text: 'سطح قیمت هر ماه (ماه، سطح)، مانند 2024-03, 1859.4 یا 1403-01, 274.6: همهٔ مبلغ‌ها به پول روز تحلیل برده می‌شود',
    },
    covariates: {
      value: 'COLUMNS',
      text: 'ستون‌هایی که شاید با سفارش دادن و رفتن مشتریان همراه باشد، جداشده با ویرگول، مانند کانال یا شهر؛ پیش‌بینی‌ها از آن‌ها بهره می‌گیرند',
    },
    locale: { value: 'TAG', text: 'زبان گزارش، مانند {example}' },
    encoding: { value: 'NAME', text: 'کدگذاری فایل متنی، مانند utf-16le یا {example}' },
    engine: {
      value: 'NAME',
      text: 'چه چیزی فایل را بخواند: {choices}. DuckDB فایل‌های بزرگ‌تر از حافظه، چند فایل و الگوهایی مانند "orders/*.parquet" را می‌پذیرد',
      otherwise: 'برای Parquet، فایل‌های فشرده، چند فایل، فایل‌های بزرگ و --scores: duckdb، وگرنه memory',
    },
    sheet: { value: 'NAME', text: 'برگهٔ کارپوشه', otherwise: 'برگه‌ای که بیش از همه به سفارش‌ها می‌ماند' },
    help: { value: '', text: 'همین متن' },
    version: { value: '', text: 'نسخهٔ این برنامه' },
    scheme: { value: 'NAME', text: '{choices}' },
    limitDays: {
      value: 'LIST',
      text: 'thresholds: روزهای پس از آخرین سفارش که تا آن‌ها امتیاز 5، 4، 3 و 2 است',
    },
    limitOrders: { value: 'LIST', text: 'thresholds: شمار سفارش‌هایی که از آن‌ها امتیاز 2، 3، 4 و 5 است' },
    limitSpend: {
      value: 'LIST',
      text: 'thresholds: مبلغ‌هایی که از آن‌ها امتیاز 2، 3، 4 و 5 است، مانند {example}',
    },
    tierShares: {
      value: 'TIERS',
      text: 'value: درصد مشتریان، بهترین‌ها نخست ({example})؛ یا breaks:{tierCount.example} برای چهار سطح در جاهایی که ارزش‌ها از هم فاصله دارند؛ یا abc:{abcShares.example} بر پایهٔ درصد ارزشی که می‌آورند',
      otherwise: '',
    },
    cutOffs: {
      value: 'DAYS,DAYS',
      text: 'lifecycle: روزهای پس از آخرین سفارش که مشتری تا آن‌ها فعال و سپس کم‌سفارش است',
      otherwise: 'از فاصلهٔ معمول سفارش‌ها',
    },
    clusterCount: {
      value: 'NUMBER',
      text: 'clusters: چند خوشه، {least} تا {most}',
      otherwise: 'هر چند که خود از هم جدا باشند',
    },
    columns: {
      value: 'COLUMN[,COLUMN]',
      text: 'columns: یک یا دو ستون، مانند شهر؛ ارزش در میان آن‌ها با سطح‌های ارزش ترکیب می‌کند: شهر,ارزش. برای ستون‌هایی که در نامشان ویرگول هست هر یک جدا: --by "City, region" --by channel',
    },
    rules: {
      value: 'FILE',
      text: 'rules: قاعده‌های خودتان، در هر ردیف یکی، مانند Quiet: city is Tehran and no order for 60 days',
    },
    compareTo: {
      value: 'DATE',
      text: 'روز پیشین به میلادی یا شمسی، برای این‌که چه کسی بالا رفته و چه کسی افت کرده است',
      otherwise: '{days} روز پیش',
    },
    cohortPeriod: {
      value: 'PERIOD',
      text: 'مشتریان بر پایهٔ ماه، فصل یا سال نخستین سفارش: {choices}',
      otherwise: 'کوتاه‌ترینی که خوانا بماند',
    },
    campaign: {
      value: 'NAME',
      text: 'نام کمپین، که می‌گوید چه کسانی از فهرست‌ها کنار گذاشته می‌شوند',
      otherwise: 'روز تحلیل',
    },
    controlShare: {
      value: 'SHARE',
      text: 'سهمی از هر فهرست که کنار گذاشته می‌شود، حداکثر {most}',
      otherwise: 'در هر فهرست به اندازه‌ای که نتیجه‌ای دیده شود',
    },
    actions: {
      value: 'FILE',
      text: 'گفتهٔ خودتان دربارهٔ کارها: خود گزارش با کارهای تغییریافته، یا جدولی با ستون گروه و هر یک از ستون‌های اقدام، کانال، پیشنهاد، از کجا بدانیم نتیجه داد، چه چیزی ممکن است بد پیش برود، مسئول',
    },
    acquisitionCost: { value: 'AMOUNT', text: 'هزینهٔ جذب یک مشتری، برای این‌که کی بازمی‌گردد' },
    budget: { value: 'AMOUNT', text: 'پولی که خرج پیام‌ها می‌شود؛ --contact-cost هم لازم است' },
    costPerContact: { value: 'AMOUNT', text: 'هزینهٔ پیام به یک مشتری' },
    offerPerOrder: { value: 'AMOUNT', text: 'آنچه با هر سفارش کسانی که پیام گرفته‌اند داده می‌شود' },
    budgetGroups: {
      value: 'FILE',
      text: 'آنچه برای یک گروه فرق دارد: برگهٔ بودجهٔ گزارش با عددهای تغییریافته، یا جدولی با ستون گروه و هر یک از ستون‌های هزینهٔ هر پیام، پیشنهاد با هر سفارش، سفارش‌دهندگان افزوده، دست‌کم، حداکثر',
    },
    dateOrder: { value: 'ORDER', text: '03/04/2024 با چه آغاز می‌شود، روز یا ماه: {choices}' },
    swappedDates: { value: 'WHAT', text: 'خانه‌های تاریخی که جای روز و ماهشان عوض شده است: {choices}' },
    decimalMark: { value: 'MARK', text: 'نشانهٔ اعشار در 1.234، ویرگول یا نقطه: {choices}' },
    currency: {
      value: 'CODE',
      text: 'از چند واحد پول آن که خوانده شود، مانند {example}؛ IRT برای تومان و IRR برای ریال',
    },
    exchangeRates: { value: '', text: 'با نرخ‌های ارز خود فایل تبدیل نشود', otherwise: '' },
    pendingOrders: {
      value: 'WHAT',
      text: 'سفارش‌های در انتظار پرداخت: {choices}',
      otherwise: 'مانند خود فروشگاه‌ساز، وگرنه count',
    },
    unknownStatus: { value: 'WHAT', text: 'ردیف‌های با وضعیت ناشناخته: {choices}' },
    freeOrders: { value: 'WHAT', text: 'سفارش‌های با مبلغ 0: {choices}' },
    duplicateOrders: {
      value: 'WHAT',
      text: 'سفارش‌هایی که چند بار در فایل آمده است، یک بار یا همه: {choices}',
    },
    merges: {
      value: '',
      text: 'مشتریانی که کد، ایمیل یا تلفن مشترک دارند یکی نشوند',
      otherwise: '',
    },
    timeZone: {
      value: 'NAME',
      text: 'منطقهٔ زمانی فروشگاه، مانند {example}، برای زمان‌های دارای اختلاف ساعت',
      otherwise: 'روزِ نوشته‌شده',
    },
    dateSystem: { value: 'YEAR', text: 'عددهای تاریخ از این سال شمرده می‌شود: {choices}' },
  },
  columns: {
    value: 'COLUMN',
    named: {
      customer: 'مشتری',
      date: 'تاریخ سفارش',
      amount: 'مبلغ',
      orderId: 'شمارهٔ سفارش',
      status: 'وضعیت',
      refund: 'مبلغ بازگشتی',
    },
    alike: '؛ به همین شکل ',
  },
};
