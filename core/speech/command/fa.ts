import type { command as en } from './en';

export const command: typeof en = {
  usage: `شیوه کار: npx customer-value FILE [options]
یا:       npm run report -- FILE [options]

سفارش‌های FILE را می‌خواند (‎.csv، ‎.tsv، ‎.txt یا ‎.xlsx؛ «-» برای آنچه از راه لوله می‌رسد) و
کارپوشه‌ای می‌نویسد که می‌گوید بهترین مشتریان چه کسانی‌اند، چه کسی دارد دور می‌شود و هر کدام
در ماه‌های آینده چقدر ارزش دارد.
کد پایان هنگامی که کار انجام شود 0، هنگامی که با این فایل شدنی نباشد 1 و هنگامی که دستور فهمیده نشود 2 است.

  -o, --out FILE        کارپوشه‌ای که نوشته می‌شود (report.xlsx)
  --json                به جای آن، همه تحلیل را در یک سند JSON چاپ می‌کند
  --pretty              همان، سطر به سطر تا آدم بتواند بخواند
  --months N            چند ماه آینده (12)
  --margin SHARE        سهمی از درآمد که برای شما می‌ماند، مانند 0.4 یا 40% (1: ارزش همان درآمد است)
  --discount-rate RATE  نرخ تنزیل سالانه پول آینده (0.1)
  --as-of DATE          روز تحلیل به میلادی، مانند 2024-12-31 (روز آخرین سفارش)
  --model NAME          auto، nbd، bgnbd، mbgnbd، bgcnbd، mbgcnbd، paretonbd یا bgbb (auto)
  --price-index FILE    سطح قیمت هر ماه (ماه، سطح)، مانند 2024-03, 1859.4 یا 1403-01, 274.6: همهٔ مبلغ‌ها به پول
                        روز تحلیل برده می‌شود
  --covariates COLUMNS  ستون‌هایی که شاید با سفارش دادن و رفتن مشتریان همراه باشد، جداشده با ویرگول، مانند کانال یا شهر
  --locale TAG          زبان گزارش: en، tr-TR، fa-IR (en)
  --encoding NAME       کدگذاری فایل متنی، مانند utf-16le، windows-1254 یا windows-1256
  --sheet NAME          برگهٔ کارپوشه (برگه‌ای که بیش از همه به سفارش‌ها می‌ماند)
  -h, --help            همین متن
  --version             نسخهٔ این برنامه

مشتریان چگونه گروه‌بندی شوند. یکی از این‌ها بس است و خود می‌گوید کدام شیوه خواسته شده است:

  --scheme NAME         rfm، rf، thresholds، value، lifecycle، clusters، columns یا rules (rfm)
  --limits-days LIST    thresholds: روزهای پس از آخرین سفارش که تا آن‌ها امتیاز 5، 4، 3 و 2 است (30,90,180,365)
  --limits-orders LIST  thresholds: شمار سفارش‌هایی که از آن‌ها امتیاز 2، 3، 4 و 5 است (2,3,5,10)
  --limits-spend LIST   thresholds: مبلغ‌هایی که از آن‌ها امتیاز 2، 3، 4 و 5 است، مانند 250,500,1000,2500
  --tiers TIERS         value: درصد مشتریان، بهترین‌ها نخست (5,15,30)؛ یا breaks:4 برای چهار سطح در جاهایی که ارزش‌ها
                        از هم فاصله دارند؛ یا abc:80,95 بر پایهٔ درصد ارزشی که می‌آورند
  --cut-offs DAYS,DAYS  lifecycle: روزهای پس از آخرین سفارش که مشتری تا آن‌ها فعال و سپس کم‌سفارش است (از فاصلهٔ معمول
                        سفارش‌ها)
  --clusters NUMBER     clusters: چند خوشه، 2 تا 20 (هر چند که خود از هم جدا باشند)
  --by COLUMN[,COLUMN]  columns: یک یا دو ستون، مانند شهر؛ ارزش در میان آن‌ها با سطح‌های ارزش ترکیب می‌کند: شهر,ارزش.
                        برای ستون‌هایی که در نامشان ویرگول هست هر یک جدا: --by "City, region" --by channel
  --rules FILE          rules: قاعده‌های خودتان، در هر سطر یکی، مانند Quiet: city is Tehran and no order for 60 days

با گروه‌ها چه باید کرد:

  --compare-to DATE     روز پیشین به میلادی، برای این‌که چه کسی بالا رفته و چه کسی افت کرده است (90 روز پیش)
  --cohorts PERIOD      مشتریان بر پایهٔ ماه، فصل یا سال نخستین سفارش: month، quarter یا year (کوتاه‌ترینی که خوانا
                        بماند)
  --campaign NAME       نامی که می‌گوید چه کسانی از فهرست‌ها کنار گذاشته می‌شوند (روز تحلیل)؛ اگر --as-of پیش از آخرین
                        سفارش‌ها باشد، آن سفارش‌ها نتیجهٔ فهرست‌ها را نشان می‌دهند
  --control-share SHARE سهمی از هر فهرست که کنار گذاشته می‌شود، حداکثر 50% (10%)
  --actions FILE        گفتهٔ خودتان دربارهٔ کارها: خود گزارش با کارهای تغییریافته، یا جدولی با ستون گروه و هر یک از
                        ستون‌های اقدام، کانال، پیشنهاد، از کجا بدانیم نتیجه داد، چه چیزی ممکن است بد پیش برود، مسئول
  --acquisition-cost AMOUNT
                        هزینهٔ جذب یک مشتری، برای این‌که کی بازمی‌گردد
  --budget AMOUNT       پولی که خرج پیام‌ها می‌شود، با --contact-cost AMOUNT برای هر پیام و --offer-cost AMOUNT که با
                        هر سفارش داده می‌شود (0)
  --budget-groups FILE  آنچه برای یک گروه فرق دارد: برگهٔ بودجهٔ گزارش با عددهای تغییریافته، یا جدولی با ستون گروه و هر
                        یک از ستون‌های هزینه‌ی هر پیام، پیشنهاد با هر سفارش، سفارش‌دهندگان افزوده، دست‌کم، حداکثر

سفارش‌ها چگونه خوانده شود، آنجا که فایل خود نمی‌گوید:

  --date-order ORDER    03/04/2024 با چه آغاز می‌شود: day-first (روز، dmy) یا month-first (ماه، mdy)
  --date-cells WHAT     خانه‌های تاریخی که جای روز و ماهشان عوض شده است: as-they-stand یا swapped
  --decimal MARK        نشانهٔ اعشار در 1.234: comma (ویرگول) یا point (نقطه)
  --currency CODE       از چند واحد پول آن که خوانده شود، مانند EUR؛ IRT برای تومان و IRR برای ریال
  --no-rates            با نرخ‌های ارز خود فایل تبدیل نشود
  --pending WHAT        سفارش‌های در انتظار پرداخت: count یا leave-out (مانند خود فروشگاه‌ساز، وگرنه count)
  --unknown-status WHAT ردیف‌های با وضعیت ناشناخته: count یا leave-out (count)
  --free WHAT           سفارش‌های با مبلغ 0: count یا leave-out (count)
  --duplicates WHAT     سفارش‌هایی که چند بار در فایل آمده است: once (یک بار) یا all (همه) (once)
  --no-merge            مشتریانی که کد، ایمیل یا تلفن مشترک دارند یکی نشوند
  --time-zone NAME      منطقهٔ زمانی فروشگاه، مانند Asia/Tehran، برای زمان‌های دارای اختلاف ساعت (روزِ نوشته‌شده)
  --date-system YEAR    عددهای تاریخ از 1900 یا 1904 شمرده می‌شود (1900)

هر ستون چیست: عنوان، حرف یا شمارهٔ آن؛ none ستون را پنهان می‌کند.

  --customer COLUMN     مشتری
  --date COLUMN         تاریخ سفارش
  --amount COLUMN       مبلغ
  --order-id COLUMN     شمارهٔ سفارش
  --status COLUMN       وضعیت
  --refund COLUMN       مبلغ بازگشتی
  --currency-column COLUMN؛ به همین شکل --email، --phone، --name، --customer-id، --first-name، --last-name،
  --postcode، --time، --time-zone-column، --quantity، --unit-price، --payment-status، --type، --mode،
  --cancelled-at، --reference، --adjusted، --exchange-rate، --converted-amount، --converted-refund،
  --converted-currency، --line-id، --product، --category، --city، --region، --country، --channel، --device،
  --discount، --campaign-column، --consent
`,
  noFile: 'سفارش‌ها در کدام فایل است؟ نام آن را این‌گونه بنویسید: npx customer-value orders.csv',
  severalFiles: (p) =>
    `لطفاً فقط یک فایل بدهید: ${p.files.join('، ')}. نامی را که فاصله دارد در گیومه انگلیسی بگذارید.`,
  unknownOption: (p) => `${p.option}: چنین گزینه‌ای نیست. برای دیدن همه گزینه‌ها --help را اضافه کنید.`,
  didYouMean: (p) =>
    `${p.option}: چنین گزینه‌ای نیست. آیا منظورتان ${p.meant} بود؟ برای دیدن همه گزینه‌ها --help را اضافه کنید.`,
  missingValue: (p) =>
    `${p.option}: مقدار آن نوشته نشده است. مقدار را پس از گزینه بنویسید، مانند --months 12.`,
  needsNoValue: (p) => `${p.option}: این گزینه مقداری نمی‌گیرد. آنچه را پس از «=» آمده است پاک کنید.`,
  badNumber: (p) => `${p.option}: «${p.got}» مناسب نیست. عددی مانند ${p.example} بدهید.`,
  twoReadings: (p) =>
    `${p.option}: «${p.got}» می‌تواند ${p.one} یا ${p.other} باشد. آن را بدون جداکنندهٔ هزارگان بنویسید.`,
  badDate: (p) =>
    `${p.option}: «${p.got}» تاریخ نیست. آن را به شکل سال-ماه-روز میلادی بنویسید، مانند 2024-12-31.`,
  badChoice: (p) =>
    `${p.option}: «${p.got}» در دسترس نیست. یکی از این‌ها را انتخاب کنید: ${p.choices.join('، ')}.`,
  optionOfScheme: (p) =>
    `${p.option}: این گزینه برای --scheme ${p.scheme} است، شما ${p.asked} خواسته‌اید. یکی را بردارید.`,
  badRising: (p) =>
    `${p.option}: «${p.got}» مناسب نیست. ${p.count} عدد را از کوچک به بزرگ با ویرگول بنویسید، مانند ${p.example}.`,
  limitsNeedSpend:
    '--limits-spend: مبلغ‌هایی را بنویسید که از آن‌ها امتیاز 2، 3، 4 و 5 است، مانند 250,500,1000,2500.',
  badTiers: (p) =>
    `--tiers: «${p.got}» مناسب نیست. درصدهایی که با هم کمتر از 100 باشند (5,15,30)، یا breaks:4 یا abc:80,95 بنویسید.`,
  columnsForGroups: '--by: یک یا دو ستون بنویسید، مانند --by شهر یا --by شهر,ارزش.',
  rulesNeedFile: '--scheme rules: فایل قاعده‌ها داده نشده است. نام آن را با --rules FILE بنویسید.',
  badRule: (p) => `${p.file}، سطر ${p.line}: ${p.message}`,
  budgetNeedsCost: '--budget: با --contact-cost بنویسید هر پیام چقدر هزینه دارد، مانند 0.5.',
  needsBudget: (p) => `${p.option}: این همراه --budget است. پولی را که خرج می‌شود با --budget AMOUNT بنویسید.`,
  noTableOfGroups: (p) =>
    `${p.file}: جدولی با ستون «${p.group}» و یکی از این‌ها در آن نیست: ${p.columns.join('، ')}.`,
  unknownGroup: (p) =>
    `${p.file}: «${p.got}» از گروه‌های این تحلیل نیست. این‌ها شناخته‌شده است: ${p.known.join('، ')}.`,
  badGroupTerm: (p) =>
    `${p.file}: ${p.group}، «${p.column}»: «${p.got}» مناسب نیست. مبلغ‌ها بدون جداکنندهٔ هزارگان 0 یا بیشتر است (هزینه‌ی هر پیام بیشتر از 0)، سهم‌ها مانند 5% یا 0.05، و حداکثر کمتر از دست‌کم نیست.`,
  compareToTooLate: '--compare-to: این روز پیش از روز تحلیل نیست. روزی زودتر انتخاب کنید.',
  badPriceIndex: (p) =>
    `${p.file}: «${p.got}» ماه و سطح قیمت آن نیست. در هر سطر یکی بنویسید، مانند 2024-03, 1859.4.`,
  badLocale: (p) => `--locale: «${p.got}» نشانه زبان نیست. نشانه‌ای مانند en-US، tr-TR یا fa-IR بدهید.`,
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
  outIsNotOurs: (p) =>
    `${p.file}: فایلی با این نام هست که این دستور آن را ننوشته یا پس از آن تغییر کرده است؛ به آن دست نخورد. با --out نام دیگری بدهید.`,
  tooManyRows: (p) =>
    `برگهٔ «${p.tab}» ${p.rows} سطر می‌شود و هر برگه بیش از ${p.most} سطر جا ندارد. به‌جای آن همه تحلیل را با --json بگیرید.`,
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
  unexpected: (p) =>
    `مشکلی پیش آمد که نباید پیش می‌آمد (${p.detail}). فایل شما تغییری نکرده است. لطفاً آن را همراه با دستوری که نوشتید گزارش کنید.`,
};
