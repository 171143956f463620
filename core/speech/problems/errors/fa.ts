import type { CustomerNeed } from '../../../cells/columns/kinds/customerTable';
import type { PlatformWithoutCustomer } from '../../../cells/columns/platform';
import { count, customers, exportsWithoutCustomer, foundHeaders, ltr, more, rows } from '../phrases/fa';
import type { ChoiceErrorSentences, OtherErrorSentences } from '../problemSentences';

const sheetName = (sheet: string) => (sheet === '' ? 'این محدوده' : `برگهٔ «${sheet}»`);

const quoted = (names: readonly string[], last: string) =>
  names
    .map((name) => `«${name}»`)
    .join('، ')
    .replace(/، (?=«[^»]*»$)/, last);

const sellerCentral =
  'در Seller Central گزارش سفارشی بگیرید که ستون buyer-email یا buyer-name دارد (Orders › Order Reports) یا سفارش‌های فروشگاه خودتان را خروجی بگیرید.';

/** What to export instead. */
const exportInstead: Readonly<Record<PlatformWithoutCustomer, string>> = {
  amazon_all_orders: sellerCentral,
  amazon_payments: sellerCentral,
};

/** What a table of customers must say of each. */
const customerNeeds: Readonly<Record<CustomerNeed, string>> = {
  orderCount: 'تعداد سفارش‌ها',
  firstOrder: 'روز نخستین سفارش',
  lastOrder: 'روز آخرین سفارش',
  totalSpend: 'مجموع خرید',
};

const exportOrders = 'به جای آن فهرست سفارش‌ها را خروجی بگیرید: برای هر سفارش یک ردیف، با مشتری، روز و مبلغ.';

export const choiceErrors: ChoiceErrorSentences = {
  noCustomerColumn: ({ sheet, headers }) =>
    `در ${sheetName(sheet)} ستون مشتری پیدا نشد.${foundHeaders(headers)} ستون را انتخاب کنید یا نام آن را «مشتری» یا «ایمیل» بگذارید.`,
  noDateColumn: ({ sheet, headers }) =>
    `در ${sheetName(sheet)} ستون تاریخ سفارش پیدا نشد.${foundHeaders(headers)} ستون را انتخاب کنید یا نام آن را «تاریخ سفارش» بگذارید.`,
  noAmountColumn: ({ sheet, headers }) =>
    `در ${sheetName(sheet)} ستون مبلغ پیدا نشد.${foundHeaders(headers)} ستون را انتخاب کنید یا نام آن را «مبلغ» بگذارید.`,
  severalDateColumns: ({ headers, used }) =>
    used === null
      ? `هر یک از ستون‌های ${quoted(headers, ' و ')} می‌تواند تاریخ سفارش باشد و نه نامشان و نه خانه‌هایشان نشان نمی‌دهد کدام. یکی را انتخاب کنید یا نام ستون درست را «تاریخ سفارش» بگذارید.`
      : `تاریخ سفارش از «${used}» خوانده شد، نه از ${quoted(headers, ' یا ')}. اگر درست نیست ستون دیگری انتخاب کنید.`,
  severalAmountColumns: ({ headers, used }) =>
    used === null
      ? `هر یک از ستون‌های ${quoted(headers, ' و ')} می‌تواند مبلغ باشد و نه نامشان و نه خانه‌هایشان نشان نمی‌دهد کدام. یکی را انتخاب کنید یا نام ستون درست را «مبلغ» بگذارید.`
      : `مبلغ از «${used}» خوانده شد، نه از ${quoted(headers, ' یا ')}. اگر درست نیست ستون دیگری انتخاب کنید.`,
  ambiguousDates: ({ example }) =>
    `در «${example}» معلوم نیست روز اول آمده است یا ماه، و هیچ تاریخ دیگری در این ستون آن را روشن نمی‌کند. ترتیب را مشخص کنید یا تاریخ‌ها را مانند 2024-03-31 بنویسید.`,
  swappedDates: ({ asItStands, swapped, text, count: all }) =>
    `به نظر می‌رسد در خانه‌های تاریخ جای روز و ماه عوض شده است: هیچ‌کدام پس از روز ۱۲ ماه نیست، ولی تاریخ‌هایی مانند «${text}» متن است؛ وقتی فایل در صفحه‌گسترده‌ای با تنظیم کشور دیگر باز شود چنین می‌شود. ${ltr(asItStands)} شاید ${ltr(swapped)} باشد${more(all)}. بگویید خانه‌ها همان‌گونه که هست درست است یا باید برگردانده شود، یا فایل را با ترتیب درست روز و ماه دوباره وارد کنید.`,
  ambiguousAmounts: ({ example }) =>
    `«${example}» می‌تواند عددی هزارگان‌دار یا عددی اعشاری باشد و هیچ مبلغ دیگری در این ستون آن را روشن نمی‌کند. نشانهٔ اعشار را مشخص کنید یا ستون را به عدد تبدیل کنید.`,
  noOrders: ({ sheet, rows: all }) =>
    all === 0
      ? `در ${sheetName(sheet)} زیر عنوان هیچ ردیفی نیست. برگه یا محدوده‌ای را انتخاب کنید که سفارش‌ها در آن است.`
      : `در ${sheetName(sheet)} از ${rows(all)} هیچ‌کدام سفارشی نیست که به حساب بیاید. دلیل کنار گذاشتن ردیف‌ها را ببینید و درستی ستون‌های انتخاب‌شده را بررسی کنید.`,
  severalCurrencies: ({ currencies }) =>
    `سفارش‌ها به چند واحد پول است: ${currencies.join('، ')}. مبلغ‌های واحدهای متفاوت را نمی‌توان جمع زد. واحدی را که باید خوانده شود انتخاب کنید یا بقیه را در برگه تبدیل کنید.`,
  tomansAndRials: ({ count: all }) =>
    `برخی مبلغ‌ها به تومان و برخی به ریال است (گروه کوچک‌تر ${rows(all)})؛ هر ده ریال یک تومان است. انتخاب کنید نتیجه به تومان باشد یا به ریال.`,
};

export const otherErrors: OtherErrorSentences = {
  emptyTable: ({ sheet }) =>
    `${sheetName(sheet)} خالی است. برگه یا محدوده‌ای را انتخاب کنید که سفارش‌ها در آن است.`,
  unreadableColumn: ({ field, header, example }) =>
    ({
      customer: `نام ستون «${header}» مشتری را نشان می‌دهد، ولی «${example}» نمی‌گوید چه کسی خریده است. ستون دیگری به کار ببرید یا خروجی‌ای بگیرید که مشتری، ایمیل یا تلفن دارد.`,
      date: `نام ستون «${header}» تاریخ سفارش را نشان می‌دهد، ولی «${example}» را نمی‌توان تاریخ خواند. تاریخ‌ها را مانند 2024-03-31 بنویسید یا ستون دیگری به کار ببرید.`,
      amount: `نام ستون «${header}» مبلغ را نشان می‌دهد، ولی «${example}» را نمی‌توان مبلغ خواند. مبلغ‌ها را به صورت عدد ساده بنویسید یا ستون دیگری به کار ببرید.`,
    })[field],
  customersLack: ({ sheet, lacks, several }) =>
    `${sheetName(sheet)} جدول مشتریان است و برای هر مشتری یک ردیف دارد؛ فهرست سفارش‌ها نیست.${lacks.length === 0 ? '' : ` این‌ها در آن نیست: ${lacks.map((need) => customerNeeds[need]).join('، ')}.`}${several.length === 0 ? '' : ` ${several.map(({ need, headers }) => `چند ستون می‌تواند ${customerNeeds[need]} باشد (${headers.map(ltr).join('، ')}): آن‌ها را در یک ستون جمع بزنید و فقط همان را نگه دارید.`).join(' ')}`}${lacks.length === 0 ? '' : ' جدول مشتریان باید مشتری، تعداد سفارش‌ها، روز نخستین و آخرین سفارش و مجموع خرید را داشته باشد.'} ${exportOrders}`,
  customersAfterAsOf: ({ day, last }) =>
    `جدول سفارش‌ها را تا ${ltr(last)} دارد و نمی‌توان آن را به ${ltr(day)} برگرداند. ${ltr(last)} یا روزی پس از آن را انتخاب کنید، یا خود سفارش‌ها را خروجی بگیرید.`,
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
  noHeader: ({ sheet, columns }) =>
    `${sheetName(sheet)} ردیف عنوان ندارد و ${count(columns)} ستون دارد. بدون عنوان باید دقیقاً سه ستون باشد: مشتری، تاریخ، مبلغ. ردیف عنوان اضافه کنید یا همین سه ستون را انتخاب کنید.`,
  unknownColumn: ({ column, headers }) =>
    `ستونی به نام «${column}» وجود ندارد.${foundHeaders(headers)} یکی از آن‌ها را انتخاب کنید.`,
  exportWithoutCustomer: ({ platform }) =>
    `این خروجی ${exportsWithoutCustomer[platform]} است که هرگز خریدار را نمی‌گوید، پس ارزش هیچ‌کس را نمی‌توان از آن حساب کرد. ${exportInstead[platform]}`,
};
