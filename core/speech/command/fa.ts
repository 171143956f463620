import type { command as en } from './en';

export const command: typeof en = {
  noFile: 'سفارش‌ها در کدام فایل است؟ نام آن را این‌گونه بنویسید: npx customer-value orders.csv',
  severalFiles: (p) =>
    `لطفاً فقط یک فایل بدهید: ${p.files.join('، ')}. نامی را که فاصله دارد در گیومه انگلیسی بگذارید.`,
  unknownOption: (p) => `${p.option}: چنین گزینه‌ای نیست. برای دیدن همه گزینه‌ها --help را اضافه کنید.`,
  didYouMean: (p) =>
    `${p.option}: چنین گزینه‌ای نیست. آیا منظورتان ${p.meant} بود؟ برای دیدن همه گزینه‌ها --help را اضافه کنید.`,
  missingValue: (p) =>
    `${p.option}: مقدار آن نوشته نشده است. مقدار را پس از گزینه بنویسید، مانند --months 12.`,
  needsNoValue: (p) => `${p.option}: این گزینه مقداری نمی‌گیرد. آنچه را پس از «=» آمده است پاک کنید.`,
  optionOfScheme: (p) =>
    `${p.option}: این گزینه برای --scheme ${p.scheme} است، شما ${p.asked} خواسته‌اید. یکی را بردارید.`,
  limitsNeedSpend: (p) =>
    `--limits-spend: مبلغ‌هایی را بنویسید که از آن‌ها امتیاز 2، 3، 4 و 5 است، مانند ${p.example}.`,
  badTiers: (p) =>
    `--tiers: «${p.got}» مناسب نیست. درصدهایی که با هم کمتر از 100 باشند (${p.shares})، یا ${p.breaks} یا ${p.abc} بنویسید.`,
  columnsForGroups: '--by: یک یا دو ستون بنویسید، مانند --by شهر یا --by شهر,ارزش.',
  rulesNeedFile: '--scheme rules: فایل قاعده‌ها داده نشده است. نام آن را با --rules FILE بنویسید.',
  badRule: (p) => `${p.file}، ردیف ${p.line}: ${p.message}`,
  budgetNeedsCost: (p) => `--budget: با --contact-cost بنویسید هر پیام چقدر هزینه دارد، مانند ${p.example}.`,
  needsBudget: (p) => `${p.option}: این همراه --budget است. پولی را که خرج می‌شود با --budget AMOUNT بنویسید.`,
  noTableOfGroups: (p) =>
    `${p.file}: جدولی با ستون «${p.group}» و یکی از این‌ها در آن نیست: ${p.columns.join('، ')}.`,
  unknownGroup: (p) =>
    `${p.file}: «${p.got}» از گروه‌های این تحلیل نیست. این‌ها شناخته‌شده است: ${p.known.join('، ')}.`,
  badGroupTerm: (p) => `${p.file}: ${p.group}، «${p.column}»: ${p.message}`,
  compareToTooLate: '--compare-to: این روز پیش از روز تحلیل نیست. روزی زودتر انتخاب کنید.',
  badPriceIndex: (p) =>
    `${p.file}: «${p.got}» ماه و سطح قیمت آن نیست. در هر ردیف یکی بنویسید، مانند 2024-03, 1859.4.`,
  badSeasonIndex: (p) =>
    `${p.file}: «${p.got}» ماه و سطح سفارش آن نیست. در هر ردیف یکی بنویسید، مانند 2024-03, 120.`,
  badLocale: (p) =>
    `--locale: «${p.got}» از زبان‌های گزارش نیست. یکی از این‌ها را بدهید: ${p.known.join('، ')}.`,
  badTimeZone: (p) =>
    `--time-zone: «${p.got}» منطقهٔ زمانی نیست. نامی مانند Asia/Tehran، Europe/Istanbul یا UTC بدهید.`,
  noSheet: (p) =>
    `--sheet: در ${p.file} برگهٔ پُری به نام «${p.got}» نیست. یکی از این‌ها را انتخاب کنید: ${p.sheets.join('، ')}.`,
  unknownEncoding: (p) =>
    `--encoding: «${p.encoding}» شناخته‌شده نیست. utf-8، windows-1256 (فارسی و عربی) یا windows-1254 (ترکی) را امتحان کنید.`,
  fileMissing: (p) => `${p.file}: چنین فایلی نیست. نام و پوشه آن را بررسی کنید.`,
  fileIsFolder: (p) => `${p.file}: این یک پوشه است. نام فایلی را که در آن است بنویسید.`,
  fileUnreadable: (p) =>
    `${p.file}: فایل باز نشد. آن را در برنامه‌های دیگر ببندید و اجازه خواندن آن را بررسی کنید.`,
  fileEmpty: (p) => `${p.file}: فایل خالی است. سفارش‌ها را همراه با ردیف عنوان دوباره خروجی بگیرید.`,
  fileOldExcel: (p) =>
    `${p.file}: این فایل قدیمی اکسل (‎.xls) یا فایلی با گذرواژه است. آن را در اکسل بدون گذرواژه به شکل ‎.xlsx یا ‎.csv ذخیره کنید.`,
  fileNotTable: (p) =>
    `${p.file}: این جدول سفارش‌ها نیست. آن را در یک برنامه صفحه‌گسترده به شکل ‎.xlsx یا ‎.csv ذخیره کنید.`,
  fileNotText: (p) =>
    `${p.file}: این متن ساده نیست. آن را در یک ویرایشگر متن بنویسید یا از آنجا به شکل ‎.txt ذخیره کنید.`,
  fileBrokenExcel: (p) =>
    `${p.file}: به عنوان کارپوشه اکسل خوانده نشد. آن را در یک برنامه صفحه‌گسترده باز کنید و به شکل ‎.xlsx یا ‎.csv ذخیره کنید.`,
  fileTooLarge: (p) =>
    `${p.file}: این کارپوشه بزرگ‌تر از آن است که اینجا خوانده شود. تنها برگهٔ سفارش‌ها را به شکل ‎.csv ذخیره کنید.`,
  fileFarCell: (p) =>
    `${p.file}: چیزی دور از جدول، نزدیک خانهٔ ${p.cell} هست. ستون‌ها و ردیف‌های کنار جدول را پاک کنید یا برگه را به شکل ‎.csv ذخیره کنید.`,
  engineReadsFiles: (p) =>
    `${p.file}: DuckDB فایل‌های ‎.parquet، ‎.csv و ‎.csv.gz را می‌خواند. آن را به یکی از این‌ها ذخیره کنید یا --engine memory به کار ببرید.`,
  filesOfOneKind: 'برخی از این فایل‌ها Parquet و برخی متنی‌اند. فایل‌هایی از یک نوع بدهید.',
  engineReadsOrders:
    'این جدول مشتریان است و DuckDB اینجا سفارش می‌خواند. برای آن --engine memory به کار ببرید.',
  totalsRepeated: (p) =>
    `«${p.column}» جمع سفارش را در هر ردیف آن تکرار می‌کند. نخست نما یا فایلی با یک ردیف برای هر سفارش بسازید (docs/warehouse.md) یا --engine memory به کار ببرید.`,
  fileBroken: (p) =>
    `${p.file}: DuckDB نمی‌تواند این را بخواند (${p.detail}). فایل را بررسی کنید یا از نو بنویسید.`,
  daysUnread: (p) =>
    `بیشتر روزها خواندنی نیست، مانند «${p.got}». آن‌ها را مانند 2024-12-31 بنویسید یا با --date-order day-first یا --date-order month-first بگویید 03/04/2024 با چه آغاز می‌شود.`,
  amountsUnread: (p) =>
    `بیشتر مبلغ‌ها خواندنی نیست، مانند «${p.got}». آن‌ها را مانند 1234.56 بنویسید یا با --decimal comma یا --decimal point نشانهٔ اعشار را بگویید.`,
  noOrdersThere: (p) =>
    `${p.file}: هیچ‌یک از ${p.rows} ردیف آن سفارش نیست. ستون‌ها (--customer، --date، --amount)، وضعیت و روز تحلیل را بررسی کنید.`,
  needsRows: (p) =>
    `${p.option}: برای این خود ردیف‌ها لازم است که در DuckDB می‌ماند. آن را کنار بگذارید، با SQL انجام دهید (docs/warehouse.md) یا --engine memory به کار ببرید.`,
  noEngine:
    'DuckDB نصب نیست. این‌گونه نصبش کنید: npm install @duckdb/node-api. یا با فایل ‎.csv یا ‎.xlsx گزینهٔ --engine memory را به کار ببرید.',
  scoresEnding: (p) =>
    `--scores: «${p.file}» نامی برای یک ردیف به ازای هر مشتری نیست. نامی بدهید که به ‎.parquet یا ‎.csv پایان یابد. (ستون مشتری با --customer گفته می‌شود.)`,
  fileNeedsEngine: (p) =>
    `${p.file}: --engine memory فایل‌های ‎.csv، ‎.tsv، ‎.txt و ‎.xlsx را می‌خواند. این گزینه را بردارید: این فایل را DuckDB می‌خواند.`,
  scoresNeedEngine: '--scores: این فایل را DuckDB می‌نویسد. --engine memory یا --scores را بردارید.',
  rowsRead: (p) => `${p.files}: ${p.rows} ردیف، ${p.orders} سفارش.`,
  scoresWritten: (p) => `یک ردیف برای هر مشتری در ${p.file} است.`,
  allCustomers: {
    tab: 'همه مشتریان',
    slippingTab: 'همه دورشوندگان',
    heading: (p) => `${p.customers} مشتری، ارزش مورد انتظار ${p.value}`,
    range: (p) => `بنا بر نمونه در ۹ حالت از ۱۰ حالت میان ${p.low} و ${p.high}.`,
    best: (p) => `${p.count} مشتری با بیشترین ارزش`,
    slipping: (p) => `${p.count} مشتری با بیشترین ارزش از میان ${p.all} مشتری که دارند دور می‌شوند`,
    all: 'همه',
  },
  outIsNotOurs: (p) =>
    `${p.file}: فایلی با این نام هست که این دستور آن را ننوشته است؛ به آن دست نخورد. با --out نام دیگری بدهید.`,
  tooManyRows: (p) =>
    `برگهٔ «${p.tab}» ${p.rows} ردیف می‌شود و هر برگه بیش از ${p.most} ردیف جا ندارد. به‌جای آن همه تحلیل را با --json بگیرید.`,
  outUnwritable: (p) =>
    `${p.file}: گزارش در آنجا نوشته نشد. فایل را در برنامه‌های دیگر ببندید یا با --out جای دیگری بدهید.`,
  encodingGuessed: (p) =>
    `${p.file}: با کدگذاری ${p.encoding} خوانده شد. اگر حروف درست نیست، کدگذاری را با --encoding بنویسید.`,
  unclosedQuotes: (p) =>
    `${p.file}: در ردیف ${p.row} نشانهٔ نقل‌قولی باز شده و بسته نشده است${p.count > 1 ? ` (در مجموع ${p.count} مورد)` : ''}. ردیف همان‌گونه که هست خوانده شد؛ خانه‌های آن را بررسی کنید.`,
  ordersRead: (p) => `${p.file}: ${p.rows} ردیف، ${p.used} ردیف به کار رفت، ${p.skipped} ردیف رد شد.`,
  withOptions: (p) => `در این فرمان: ${p.options.map((option) => `\u2068${option}\u2069`).join(' یا ')}.`,
  furtherOptions: (p) =>
    `گزینه‌هایی که خواندن این سفارش‌ها را عوض می‌کنند: ${p.options.map((option) => `\u2068${option}\u2069`).join('، ')}.`,
  written: (p) => `گزارش اینجاست: ${p.file}`,
  earlierKept: (p) =>
    `گزارش پیشین در برنامهٔ دیگری ذخیره شده بود. آنچه در جدول‌هایش نوشته شده بود در گزارش تازه هست؛ فایل پیشین: ${p.file}`,
  unexpected: (p) =>
    `مشکلی پیش آمد که نباید پیش می‌آمد (${p.detail}). فایل شما تغییری نکرده است. لطفاً آن را همراه با دستوری که نوشتید گزارش کنید.`,
};
