import type { TimeUnit } from '../../cells/columns/kinds/customerFields';
import type { CustomerNeed } from '../../cells/columns/kinds/customerTable';
import type { Platform } from '../../cells/columns/platform';
import { platformNames } from '../check/fa';
import { counted } from '../counted';
import { formatCount, formatNumber, formatPercent } from '../format';
import { pluralIn } from '../plural';
import { doubtfulShare, type ProblemSentences, type SkipReasonLabels } from './problemSentences';

const plural = pluralIn('fa');
const { rows, customers } = counted.fa;
const count = (value: number) => formatCount(value, 'fa');
const sheetName = (sheet: string) => (sheet === '' ? 'این محدوده' : `برگه‌ی «${sheet}»`);
const more = (all: number) => (all > 1 ? ` (و ${count(all - 1)} مورد دیگر در همین ستون)` : '');
const left = (all: number) => plural(all, 'این ردیف کنار گذاشته شد.', 'این ردیف‌ها کنار گذاشته شد.');
export const foundHeaders = (headers: readonly string[]) => {
  const shown = headers.slice(0, 8).join('، ');
  return headers.length === 0 ? '' : ` ستون‌های موجود: ${shown}${headers.length > 8 ? '، …' : ''}.`;
};

/** Latin text keeps its order inside a Persian sentence. */
const ltr = (text: string) => `\u2068${text}\u2069`;

const quoted = (names: readonly string[], last: string) =>
  names
    .map((name) => `«${name}»`)
    .join('، ')
    .replace(/، (?=«[^»]*»$)/, last);

/** What to export instead. */
const withoutCustomer: Partial<Record<Platform, string>> = {
  amazon_all_orders:
    'در Seller Central گزارش سفارشی بگیرید که ستون buyer-email یا buyer-name دارد (Orders › Order Reports) یا سفارش‌های فروشگاه خودتان را خروجی بگیرید.',
  amazon_payments:
    'در Seller Central گزارش سفارشی بگیرید که ستون buyer-email یا buyer-name دارد (Orders › Order Reports) یا سفارش‌های فروشگاه خودتان را خروجی بگیرید.',
};

/** What a table of customers must say of each. */
const customerNeeds: Readonly<Record<CustomerNeed, string>> = {
  orderCount: 'تعداد سفارش‌ها',
  firstOrder: 'روز اولین سفارش',
  lastOrder: 'روز آخرین سفارش',
  totalSpend: 'مجموع خرید',
};
const timeUnits: Readonly<Record<TimeUnit, string>> = { day: 'روز', week: 'هفته', month: 'ماه', year: 'سال' };
const exportOrders = 'به جای آن فهرست سفارش‌ها را خروجی بگیرید: برای هر سفارش یک ردیف، با مشتری، روز و مبلغ.';

export const problems: ProblemSentences = {
  emptyTable: ({ sheet }) =>
    `${sheetName(sheet)} خالی است. برگه یا محدوده‌ای را انتخاب کنید که سفارش‌ها در آن است.`,
  noCustomerColumn: ({ sheet, headers }) =>
    `در ${sheetName(sheet)} ستون مشتری پیدا نشد.${foundHeaders(headers)} ستون را انتخاب کنید یا نام آن را «مشتری» یا «ایمیل» بگذارید.`,
  noDateColumn: ({ sheet, headers }) =>
    `در ${sheetName(sheet)} ستون تاریخ سفارش پیدا نشد.${foundHeaders(headers)} ستون را انتخاب کنید یا نام آن را «تاریخ سفارش» بگذارید.`,
  noAmountColumn: ({ sheet, headers }) =>
    `در ${sheetName(sheet)} ستون مبلغ پیدا نشد.${foundHeaders(headers)} ستون را انتخاب کنید یا نام آن را «مبلغ» بگذارید.`,
  unreadableColumn: ({ field, header, example }) =>
    ({
      customer: `نام ستون «${header}» مشتری را نشان می‌دهد، ولی «${example}» نمی‌گوید چه کسی خریده است. ستون دیگری انتخاب کنید یا خروجی‌ای بگیرید که مشتری، ایمیل یا تلفن دارد.`,
      date: `نام ستون «${header}» تاریخ سفارش را نشان می‌دهد، ولی «${example}» را نمی‌توان تاریخ خواند. تاریخ‌ها را مانند 2024-03-31 بنویسید یا ستون دیگری انتخاب کنید.`,
      amount: `نام ستون «${header}» مبلغ را نشان می‌دهد، ولی «${example}» را نمی‌توان مبلغ خواند. مبلغ‌ها را به صورت عدد ساده بنویسید یا ستون دیگری انتخاب کنید.`,
    })[field],
  customersLack: ({ sheet, lacks, several }) =>
    `${sheetName(sheet)} جدول مشتریان است و برای هر مشتری یک ردیف دارد؛ فهرست سفارش‌ها نیست.${lacks.length === 0 ? '' : ` این‌ها در آن نیست: ${lacks.map((need) => customerNeeds[need]).join('، ')}.`}${several.length === 0 ? '' : ` ${several.map(({ need, headers }) => `چند ستون می‌تواند ${customerNeeds[need]} باشد (${headers.map(ltr).join('، ')}): آن‌ها را در یک ستون جمع بزنید و فقط همان را نگه دارید.`).join(' ')}`}${lacks.length === 0 ? '' : ' جدول مشتریان باید مشتری، تعداد سفارش‌ها، روز اولین و آخرین سفارش و مجموع خرید را داشته باشد.'} ${exportOrders}`,
  customerTable: ({ customers: all, orders }) =>
    `این جدول ${customers(all)} با مجموع ${count(orders)} سفارش است، نه فهرست سفارش‌ها. تا جایی که می‌شود تحلیل شده است: گروه‌های هم‌زمان، جابه‌جایی میان گروه‌ها، فروش ماهانه، نتیجه‌ی کمپین‌ها و آزمون پیش‌بینی روی هفته‌های گذشته به خود سفارش‌ها نیاز دارد.`,
  timeUnitAssumed: ({ unit }) =>
    `معلوم نیست زمان‌ها (recency و T) به روز است یا هفته؛ به ${timeUnits[unit]} خوانده شد. اگر واحد دیگری است آن را در عنوان بنویسید، مانند «T (هفته)».`,
  firstOrdersAssumed: ({ average }) =>
    `جدول مبلغ سفارش‌های تکراری را دارد، نه سفارش‌های اول را. سفارش اول هر مشتری مانند سفارش‌های تکراری گرفته شده است (میانگین ${formatNumber(average, 'fa', 2)}). با ستون مجموع خرید نتیجه دقیق می‌شود.`,
  customersAfterAsOf: ({ day, last }) =>
    `جدول سفارش‌ها را تا ${ltr(last)} دارد و نمی‌توان آن را به ${ltr(day)} برگرداند. ${ltr(last)} یا روزی پس از آن را انتخاب کنید، یا خود سفارش‌ها را خروجی بگیرید.`,
  noPriceIndex: () =>
    'شاخص قیمت به کار نرفت: جمع‌های جدول مشتریان از روزهای گوناگون است. برای تبدیل به پول یک روز خود سفارش‌ها را خروجی بگیرید.',
  tooManyCustomers: ({ sheet, count: all, most }) =>
    `${sheetName(sheet)} ${customers(all)} را نشان می‌دهد؛ این‌جا تا ${count(most)} مشتری را می‌توان تحلیل کرد. بخشی تصادفی از آن‌ها را بردارید.`,
  pivotTable: ({ sheet, first, last }) =>
    `در ${sheetName(sheet)} دوره‌ها کنار هم آمده است (از «${first}» تا «${last}»)، مانند جدول محوری، و برای هر سفارش یک ردیف ندارد. ${exportOrders}`,
  eventLog: ({ sheet, header }) =>
    `${sheetName(sheet)} گزارش کارهای بازدیدکنندگان است («${header}») و هیچ خریدی با مشتری، روز و مبلغ در آن نیست. ${exportOrders}`,
  totalsByPeriod: ({ sheet, header, count: counted, customer }) =>
    `${sheetName(sheet)} جمع هر دوره را دارد (${customer === null ? '' : `«${customer}»، `}«${header}»، «${counted}») و ${customer === null ? 'نمی‌گوید چه کسی خرید کرده است' : 'تک‌تک سفارش‌ها را نمی‌گوید'}. ${exportOrders}`,
  ledger: ({ sheet, debit, credit }) =>
    `${sheetName(sheet)} دفتر بدهی‌ها و پرداخت‌هاست («${debit}»، «${credit}»)، نه فهرست سفارش‌ها. ${exportOrders}`,
  productList: ({ sheet, header }) =>
    `${sheetName(sheet)} فهرست محصولات است («${header}») و نمی‌گوید چه کسی خرید کرده است. ${exportOrders}`,
  knownByCells: ({ role, header }) =>
    role === 'date'
      ? `تاریخ سفارش از «${header}» خوانده شد: هیچ عنوانی آن را نمی‌گوید، ولی خانه‌ها چنین نشان می‌دهند. اگر درست نیست ستون دیگری انتخاب کنید.`
      : `مبلغ از «${header}» خوانده شد: هیچ عنوانی آن را نمی‌گوید، ولی خانه‌ها چنین نشان می‌دهند. اگر درست نیست ستون دیگری انتخاب کنید.`,
  severalDateColumns: ({ headers, used }) =>
    used === null
      ? `هر یک از ستون‌های ${quoted(headers, ' و ')} می‌تواند تاریخ سفارش باشد و نه نامشان و نه خانه‌هایشان نشان نمی‌دهد کدام. یکی را انتخاب کنید یا نام ستون درست را «تاریخ سفارش» بگذارید.`
      : `تاریخ سفارش از «${used}» خوانده شد، نه از ${quoted(headers, ' یا ')}. اگر درست نیست ستون دیگری انتخاب کنید.`,
  severalAmountColumns: ({ headers, used }) =>
    used === null
      ? `هر یک از ستون‌های ${quoted(headers, ' و ')} می‌تواند مبلغ باشد و نه نامشان و نه خانه‌هایشان نشان نمی‌دهد کدام. یکی را انتخاب کنید یا نام ستون درست را «مبلغ» بگذارید.`
      : `مبلغ از «${used}» خوانده شد، نه از ${quoted(headers, ' یا ')}. اگر درست نیست ستون دیگری انتخاب کنید.`,
  noHeader: ({ sheet, columns }) =>
    `${sheetName(sheet)} ردیف عنوان ندارد و ${count(columns)} ستون دارد. بدون عنوان باید دقیقاً سه ستون باشد: مشتری، تاریخ، مبلغ. ردیف عنوان اضافه کنید یا همین سه ستون را انتخاب کنید.`,
  unknownColumn: ({ column, headers }) =>
    `ستونی به نام «${column}» وجود ندارد.${foundHeaders(headers)} یکی از آن‌ها را انتخاب کنید.`,
  badDates: ({ example, count: all }) =>
    `${example === '' ? 'تاریخ خالی است' : `«${example}» تاریخ نیست`}${more(all)}. ${left(all)} از خانه‌ی تاریخ استفاده کنید یا مانند ۱۴۰۳/۰۱/۱۲ بنویسید.`,
  badAmounts: ({ example, count: all }) =>
    `${example === '' ? 'مبلغ خالی است' : `«${example}» مبلغ نیست`}${more(all)}. ${left(all)} از عدد استفاده کنید یا مانند ۱۲۳۴۵۶ بنویسید.`,
  unknownSign: ({ sign, count: all }) =>
    `«${sign}» کنار مبلغ واحد پولی نیست که بشناسیم${more(all)}. ${left(all)} مبلغ‌ها را به صورت عدد ساده یا با کد واحد پول مانند ${ltr('EUR')} بنویسید.`,
  ambiguousDates: ({ example }) =>
    `در «${example}» معلوم نیست روز اول آمده است یا ماه، و هیچ تاریخ دیگری در این ستون آن را روشن نمی‌کند. ترتیب را مشخص کنید یا تاریخ‌ها را مانند 2024-03-31 بنویسید.`,
  swappedDates: ({ asItStands, swapped, text, count: all }) =>
    `به نظر می‌رسد در خانه‌های تاریخ جای روز و ماه عوض شده است: هیچ‌کدام پس از روز ۱۲ ماه نیست، ولی تاریخ‌هایی مانند «${text}» متن است؛ وقتی فایل در صفحه‌گسترده‌ای با تنظیم کشور دیگر باز شود چنین می‌شود. ${ltr(asItStands)} شاید ${ltr(swapped)} باشد${more(all)}. بگویید خانه‌ها همان‌گونه که هست درست است یا باید برگردانده شود، یا فایل را با ترتیب درست روز و ماه دوباره وارد کنید.`,
  ambiguousAmounts: ({ example }) =>
    `«${example}» می‌تواند عددی هزارگان‌دار یا عددی اعشاری باشد و هیچ مبلغ دیگری در این ستون آن را روشن نمی‌کند. نشانه‌ی اعشار را مشخص کنید یا ستون را به عدد تبدیل کنید.`,
  unmatchedRefunds: ({ count: all }) =>
    `${rows(all)} بازگشت وجه به هیچ سفارش پیشین مشتری نمی‌خورد و کنار گذاشته شد. شاید سفارش‌ها قدیمی‌تر از این برگه باشد؛ اگر می‌توانید آن‌ها را اضافه کنید.`,
  pendingOrders: ({ example, count: all }) =>
    `${rows(all)} به حساب آمد، هرچند وضعیت آن («${example}») می‌گوید شاید هنوز پرداخت نشده باشد. اگر نباید به حساب بیاید، چنین سفارش‌هایی را کنار بگذارید.`,
  pendingLeftOut: ({ example, count: all }) =>
    `${rows(all)} در انتظار پرداخت است («${example}») و مانند گزارش‌های خود فروشگاه‌ساز کنار گذاشته شد. اگر باید به حساب بیاید، چنین سفارش‌هایی را به حساب بیاورید.`,
  unknownStatus: ({ words, more: others, count: all }) =>
    `${words.map((word) => `«${word}»`).join('، ')}${others > 0 ? ` و ${count(others)} مورد دیگر` : ''}: این وضعیت را نمی‌شناسیم (${rows(all)}). این ردیف‌ها به حساب آمد؛ اگر سفارش نیست، کنارشان بگذارید.`,
  noOrders: ({ sheet, rows: all }) =>
    all === 0
      ? `در ${sheetName(sheet)} زیر عنوان هیچ ردیفی نیست. برگه یا محدوده‌ای را انتخاب کنید که سفارش‌ها در آن است.`
      : `در ${sheetName(sheet)} از ${rows(all)} هیچ‌کدام سفارشی نیست که به حساب بیاید. دلیل کنار گذاشتن ردیف‌ها را ببینید و درستی ستون‌های انتخاب‌شده را بررسی کنید.`,
  ordersAfterAsOf: ({ count: all, day }) =>
    `${rows(all)} پس از روز تحلیل (\u2068${day}\u2069) است و کنار گذاشته شد. برای به حساب آوردن آن، روز دیرتری انتخاب کنید.`,
  severalCurrencies: ({ currencies }) =>
    `سفارش‌ها به چند واحد پول است: ${currencies.join('، ')}. مبلغ‌های واحدهای متفاوت را نمی‌توان جمع زد. واحدی را که باید خوانده شود انتخاب کنید یا بقیه را در برگه تبدیل کنید.`,
  exportWithoutCustomer: ({ platform }) =>
    `این خروجی ${platformNames[platform]} است که هرگز خریدار را نمی‌گوید، پس ارزش هیچ‌کس را نمی‌توان از آن حساب کرد. ${withoutCustomer[platform] ?? 'گزارشی خروجی بگیرید که مشتری یا ایمیل هر سفارش را داشته باشد.'}`,
  noCustomerRows: ({ count: all }) =>
    `${rows(all)} نام هیچ مشتری را ندارد و کنار گذاشته شد. هر جا مشتری را می‌شناسید، مانند فروش حضوری، آن را بنویسید.`,
  unnamedRows: ({ example, count: all }) =>
    `«${example}» مشتری‌ها را از هم جدا نمی‌کند (${rows(all)}) و این ردیف‌ها کنار گذاشته شد. اگر جدا می‌کند، ستون آن را به عنوان مشتری انتخاب کنید.`,
  tomansAndRials: ({ count: all }) =>
    `برخی مبلغ‌ها به تومان و برخی به ریال است (گروه کوچک‌تر ${rows(all)})؛ هر ده ریال یک تومان است. انتخاب کنید نتیجه به تومان باشد یا به ریال.`,
  tomanOrRialUnsaid: () =>
    'هیچ جا نیامده است که مبلغ‌ها تومان است یا ریال. همان‌گونه که هست خوانده شد؛ واحد را در عنوان ستون بنویسید، مانند مبلغ (تومان)، تا برای همه روشن باشد.',
  otherCurrencies: ({ currency, count: all }) =>
    `${rows(all)} به واحدهای پولی جز ${currency} کنار گذاشته شد. برای به حساب آوردن آن‌ها واحد دیگری انتخاب کنید یا مبلغ‌ها را تبدیل کنید.`,
  convertedAmounts: ({ currencies, count: all }) =>
    `سفارش‌ها به چند واحد پول است (${currencies.join('، ')})؛ ${rows(all)} با نرخ‌های همین جدول تبدیل شد. اگر مبلغ‌ها عجیب است، نرخ‌ها را بررسی کنید.`,
  priceTimesQuantity: ({ price, quantity }) =>
    `مبلغ هر ردیف «${price}» ضرب در «${quantity}» است. اگر «${price}» خود جمع ردیف است، ستون مبلغ دیگری انتخاب کنید.`,
  refundRemainder: ({ count: all, amount }) =>
    `${count(all)} بازگشت وجه از آنچه پیش‌تر پرداخت شده بزرگ‌تر است؛ ${formatNumber(amount, 'fa', 2)} از هیچ سفارشی کم نشد. شاید سفارش‌ها قدیمی‌تر از این برگه باشد؛ اگر می‌توانید آن‌ها را اضافه کنید.`,
  orderOfSeveralCustomers: ({ example, count: all }) =>
    `سفارش «${example}» کنار چند مشتری آمده است${all > 1 ? ` (و ${count(all - 1)} سفارش دیگر مانند آن)` : ''}. ردیف‌های هر مشتری سفارشی جدا خوانده شد. اگر درست نیست، ستون شماره‌ی سفارش را بررسی کنید.`,
  oneDayEach: ({ header, customers: all }) =>
    `«${header}» برای همه‌ی سفارش‌های هر مشتری یک روز دارد (${customers(all)} با چند سفارش)، پس شاید روز ثبت مشتری باشد، نه روز سفارش. اگر چنین است ستون دیگری انتخاب کنید.`,
  orderNumbersRestart: ({ example, count: all }) =>
    `شماره‌ی سفارش «${example}» در روزهایی دور از هم آمده است${more(all)}، مانند صندوق یا فاکتورهایی که دوباره از ۱ شماره می‌خورند. چنین ردیف‌هایی سفارش‌های جدا خوانده شد. اگر درست نیست، ستون شماره‌ی سفارش را بررسی کنید.`,
  lossyOrderIds: ({ example, count: all }) =>
    `رقم‌هایی از شماره‌ی سفارش «${example}» از دست رفته است${more(all)}، پس شاید چند سفارش یکی دیده شود. ردیف‌های یک مشتری در یک روز یک سفارش خوانده شد. خروجی را دوباره با شماره‌ی سفارش به صورت متن بگیرید.`,
  lossyCustomers: ({ example, count: all }) =>
    `رقم‌هایی از «${example}» از دست رفته است${more(all)}، پس شاید چند مشتری یکی دیده شوند. چنین خانه‌ای کسی را نشان نمی‌دهد: ردیف‌هایش با ستون بعدی که مشتری را نشان می‌دهد خوانده یا کنار گذاشته می‌شود. خروجی را دوباره با این ستون به صورت متن بگیرید.`,
  duplicateRows: ({ count: all, orders }) =>
    `${rows(all)} از ${count(orders)} سفارش یک بار دیگر هم در جدول آمده است، مانند زمانی که خروجی دو بار چسبانده شود، و کنار گذاشته شد. اگر سفارش‌های جدا هستند، سفارش‌های تکراری را روی «همه شمرده شود» بگذارید.`,
  customersByName: ({ customers: all }) =>
    `${customers(all)} تنها با نام از هم جدا می‌شوند؛ پس هم‌نام‌ها یکی شمرده می‌شوند و کسی که نامش دو جور نوشته شده دو نفر. خروجی دارای ایمیل، موبایل یا کد مشتری بهتر است.`,
  maskedEmails: ({ example, count: all }) =>
    `نشانی‌هایی مانند «${example}» را بازارگاه برای هر سفارش می‌سازد (${rows(all)})، پس خریدار را نشان نمی‌دهد. این نشانی‌ها به کار نرفت؛ مشتریان با بهترین ستون بعدی از هم جدا شدند.`,
  sharedIdentities: ({ example, count: all }) =>
    `«${example}» از آنِ یک مشتری نیست${all > 1 ? ` (و ${count(all - 1)} مورد دیگر)` : ''}: یا جای خالی را پر کرده یا مانند صندوق فروشگاه و حساب مهمان کنار مشتریان زیادی آمده است. کسی از راه آن یکی نشد و ردیف‌هایش با ستون بعدی که مشتری را نشان می‌دهد خوانده شد.`,
  mergedCustomers: ({ count: all, example }) =>
    `${customers(all)} با مشتری دیگری یکی شد، چون ایمیل، تلفن یا کد مشترک دارند (نخستین: ${example}). اگر آدم‌های جدا هستند، یکی کردن را خاموش کنید.`,
  noRepeatOrders: ({ customers: all }) =>
    `${plural(all, 'مشتری شما', `هیچ‌یک از ${customers(all)} شما`)} دو بار سفارش نداده است، پس الگویی از فروشگاه شما برای یادگیری نیست و پیش‌بینی آنچه را در فروشگاه‌ها معمول است نشان می‌دهد. تاریخچه‌ی بلندتری از سفارش‌ها اضافه کنید.`,
  littleData: ({ customers: all, repeaters }) =>
    `تنها ${customers(all)} هست و ${count(repeaters)} نفر دوباره سفارش داده‌اند، پس پیش‌بینی به آنچه در فروشگاه‌ها معمول است تکیه دارد. آن را تقریبی بدانید؛ تاریخچه‌ی بلندتر آن را دقیق‌تر می‌کند.`,
  nobodyLeaves: ({ customers: all }) =>
    `به نظر می‌رسد از ${customers(all)} شما کسی برای همیشه نمی‌رود: مدل بدون ریزش به کار رفت و همه فعال شمرده شدند. برای یافتن کسانی که مدتی است سفارش نداده‌اند به روزهای گذشته از آخرین سفارش نگاه کنید؛ تاریخچه‌ی بلندتر نشان می‌دهد چه کسانی برای همیشه می‌روند.`,
  noDropout: ({ customers: all }) =>
    `از ${customers(all)} شما تقریباً کسی برای همیشه نرفته است، پس احتمال فعال بودن در اینجا چیز زیادی نمی‌گوید. به جای آن به سفارش‌های مورد انتظار نگاه کنید؛ تاریخچه‌ی بلندتر نشان می‌دهد چه کسانی می‌روند.`,
  littleSpendData: ({ customers: all }) =>
    `${all === 0 ? 'هیچ مشتری‌ای بیش از یک بار با مبلغ بالای صفر سفارش نداده است، پس تفاوت خریدها شناخته نمی‌شود' : `تنها ${customers(all)} بیش از یک بار با مبلغ بالای صفر سفارش داده‌اند که برای شناخت تفاوت خریدها کم است`}. برای همه میانگین ارزش سفارش به کار رفت؛ تاریخچه‌ی بلندتر این را عوض می‌کند.`,
  nonPositiveSpend: ({ count: all }) =>
    `${customers(all)} با سفارش‌های تکراری به مبلغ صفر هنگام برآورد ارزش سفارش کنار گذاشته شد. اگر این سفارش‌ها رایگان نبوده است، مبلغ‌ها را بررسی کنید.`,
  nothingToCompare: ({ columns }) =>
    `${columns.join('، ')}: هیچ دو مقداری دست‌کم ۲۰ مشتری ندارند، پس نمی‌توان آن‌ها را سنجید. ستونی با مقدارهای کمتر انتخاب کنید.`,
  moneyOfOneDay: ({ day }) =>
    `همه‌ی مبلغ‌ها با شاخص قیمت شما به پول \u2068${day}\u2069 برده شد: فروش گذشته به قیمت امروز است و ارزش آینده تورم ندارد.`,
  priceIndexTooShort: ({ from, to, count: all }) =>
    `شاخص قیمت از \u2068${from}\u2069 تا \u2068${to}\u2069 را در بر می‌گیرد؛ ${all === 0 ? 'روز تحلیل' : `${count(all)} سفارش`} بیرون از آن یا در جای خالی است و نزدیک‌ترین سطح به کار رفت. ماه‌های جاافتاده را اضافه کنید.`,
  spendFollowsFrequency: ({ correlation }) =>
    correlation > 0
      ? `کسانی که بیشتر سفارش می‌دهند در هر سفارش هم بیشتر خرج می‌کنند (همبستگی ${formatNumber(correlation, 'fa', 2)})، ولی پیش‌بینی این دو را مستقل می‌گیرد. شاید ارزش مشتریان یک‌دو سفارشی کمی زیاد و ارزش پرسفارش‌ترین مشتریان کمی کم برآورد شده باشد. هر مشتری را با کسانی بسنجید که به همان اندازه سفارش می‌دهند.`
      : `کسانی که بیشتر سفارش می‌دهند در هر سفارش کمتر خرج می‌کنند (همبستگی ${formatNumber(correlation, 'fa', 2)})، ولی پیش‌بینی این دو را مستقل می‌گیرد. شاید ارزش مشتریان یک‌دو سفارشی کمی کم و ارزش پرسفارش‌ترین مشتریان کمی زیاد برآورد شده باشد. هر مشتری را با کسانی بسنجید که به همان اندازه سفارش می‌دهند.`,
  noHoldout: ({ weeks }) =>
    `سفارش‌ها ${formatNumber(weeks, 'fa', 0)} هفته را در بر می‌گیرد که برای کنار گذاشتن بخشی از آن و آزمودن پیش‌بینی کم است. از ۱۳ هفته به بعد این آزمون خودکار انجام می‌شود.`,
  fewCustomersForScores: ({ customers: all }) =>
    `با ${customers(all)}، امتیازهای ۱ تا ۵ چیز زیادی نمی‌گوید: کمتر از ۲۰ مشتری در پنج گروه جای می‌گیرند. تا زیاد شدن مشتریان، بخش‌ها را برداشت نخست بدانید.`,
  frequencyByCount: ({ share }) =>
    `${formatPercent(share, 'fa')} از مشتریان یک بار سفارش داده‌اند، پس امتیاز تعداد خرید بر پایه‌ی شمار سفارش‌هاست، نه پنج گروه برابر. ${share < doubtfulShare ? 'لازم نیست کاری بکنید.' : 'اگر مشتری‌های بیشتری برگشته‌اند، ستون مشتری را بررسی کنید: شماره‌ای که در هر سفارش تازه است از هر سفارش یک مشتری تازه می‌سازد.'}`,
};

export const skipReasons: SkipReasonLabels = {
  blank: 'خالی',
  noCustomer: 'بدون مشتری',
  badDate: 'تاریخ خوانده نشد',
  badAmount: 'مبلغ خوانده نشد',
  cancelled: 'لغو شده',
  failed: 'پرداخت ناموفق',
  test: 'سفارش آزمایشی',
  refunded: 'کل مبلغ بازگشته',
  unmatchedRefund: 'بازگشت وجه بدون سفارش پیشین',
  afterAsOf: 'پس از روز تحلیل',
  total: 'جمع است، نه سفارش',
  heading: 'عنوان است، نه سفارش',
  duplicate: 'تکراری در همین جدول',
  notAnOrder: 'پیشنهاد، بازدید یا جابه‌جایی پول',
  otherCurrency: 'به واحد پول دیگر',
  pending: 'در انتظار پرداخت',
  unknownStatus: 'وضعیت ناشناخته',
  free: 'رایگان',
  neverOrdered: 'هنوز سفارشی ندارد',
  contradiction: 'عددهایش با هم نمی‌خواند',
  unread: 'به دلیل مشکل بالا خوانده نشد',
};
