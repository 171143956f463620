/** The sentences around the grid. What the add-in itself says is in core/speech. */
import type { Language } from '../../core/speech/language';
import type { Shop } from './sample';

export interface Texts {
  readonly title: string;
  readonly notice: string;
  /** In its place when the visitor's own file is open. */
  readonly noticeOwn: string;
  readonly openFile: string;
  readonly fileFailed: (file: string) => string;
  readonly encoding: string;
  readonly encodingGuessed: (encoding: string) => string;
  readonly encodingKnown: (encoding: string) => string;
  readonly host: string;
  readonly language: string;
  readonly shop: string;
  readonly shops: Readonly<Record<Shop, string>>;
  readonly extensions: string;
  readonly home: string;
  readonly close: string;
  readonly loading: string;
  readonly notBuilt: string;
  readonly failed: string;
  readonly cellNote: string;
  readonly grid: string;
  readonly pane: string;
  /** The tab with every custom function. */
  readonly playground: { readonly tab: string; readonly heading: string; readonly note: string };
}

const en: Texts = {
  title: 'Customer value – preview',
  notice:
    'This is a simulated host. The add-in is the real one; the spreadsheet around it stands in for Google Sheets or Excel, so you can try it without an account. The shop is invented, and nothing leaves this computer.',
  noticeOwn:
    'This is a simulated host. The add-in is the real one; the spreadsheet around it stands in for Google Sheets or Excel. Your file is read by this page alone: it stays on this computer, and the page forgets it when you close the window.',
  openFile: 'Open your own file…',
  fileFailed: (file) => `${file}: the file could not be opened. Close it in other programs and try again.`,
  encoding: 'Encoding of the file',
  encodingGuessed: (encoding) =>
    `The file does not say how its letters are stored; it was read as ${encoding}. If letters look wrong, choose another encoding:`,
  encodingKnown: (encoding) => `Read as ${encoding}. If letters look wrong, choose another encoding:`,
  host: 'Spreadsheet',
  language: 'Language',
  shop: 'Sample shop',
  shops: {
    'coffee-roaster': 'Coffee roaster, 20,000 orders',
    'kitap-kulubu': 'Book club (Turkish), 800 orders',
    chaikhaneh: 'Tea shop (Persian), 600 orders',
  },
  extensions: 'Extensions',
  home: 'Home',
  close: 'Close',
  loading: 'Opening the sample shop…',
  notBuilt: 'The add-in has not been built yet. Run “npm run build”, then load this page again.',
  failed: 'The preview could not start',
  cellNote: 'Message of cell',
  grid: 'Spreadsheet. F6 goes on to the menu.',
  pane: 'Add-in',
  playground: {
    tab: 'Formulas',
    heading: 'Every formula once, on this shop',
    note: 'They are live: change an argument in column B, or an order, and the result follows.',
  },
};

const tr: Texts = {
  title: 'Müşteri değeri – önizleme',
  notice:
    'Bu, benzetilmiş bir ortamdır. Eklenti gerçeğin kendisidir; çevresindeki tablo, hesap açmadan deneyebilmeniz için Google E-Tablolar’ın ya da Excel’in yerini tutar. Mağaza uydurmadır ve hiçbir veri bu bilgisayardan çıkmaz.',
  noticeOwn:
    'Bu, benzetilmiş bir ortamdır. Eklenti gerçeğin kendisidir; çevresindeki tablo Google E-Tablolar’ın ya da Excel’in yerini tutar. Dosyanızı yalnızca bu sayfa okur: bu bilgisayarda kalır ve pencereyi kapattığınızda sayfa onu unutur.',
  openFile: 'Kendi dosyanızı açın…',
  fileFailed: (file) => `${file}: dosya açılamadı. Diğer programlarda kapatıp yeniden deneyin.`,
  encoding: 'Dosyanın karakter kodlaması',
  encodingGuessed: (encoding) =>
    `Dosya, harflerinin nasıl saklandığını söylemiyor; ${encoding} olarak okundu. Harfler yanlış görünüyorsa başka bir kodlama seçin:`,
  encodingKnown: (encoding) =>
    `${encoding} olarak okundu. Harfler yanlış görünüyorsa başka bir kodlama seçin:`,
  host: 'Tablo programı',
  language: 'Dil',
  shop: 'Örnek mağaza',
  shops: {
    'coffee-roaster': 'Kahve kavurucusu (İngilizce), 20.000 sipariş',
    'kitap-kulubu': 'Kitap kulübü, 800 sipariş',
    chaikhaneh: 'Çay dükkânı (Farsça), 600 sipariş',
  },
  extensions: 'Uzantılar',
  home: 'Giriş',
  close: 'Kapat',
  loading: 'Örnek mağaza açılıyor…',
  notBuilt:
    'Eklenti henüz derlenmedi. “npm run build” komutunu çalıştırın, sonra bu sayfayı yeniden yükleyin.',
  failed: 'Önizleme başlatılamadı',
  cellNote: 'Hücrenin iletisi:',
  grid: 'Tablo. F6 menüye geçer.',
  pane: 'Eklenti',
  playground: {
    tab: 'Formüller',
    heading: 'Her formül bir kez, bu mağazanın siparişleriyle',
    note: 'Formüller canlıdır: B sütununda bir değeri ya da bir siparişi değiştirin, sonuç da değişir.',
  },
};

const fa: Texts = {
  title: 'ارزش مشتری – پیش‌نمایش',
  notice:
    'این یک میزبان شبیه‌سازی‌شده است. افزونه همان افزونهٔ واقعی است؛ صفحه‌گستردهٔ پیرامون آن جای Google Sheets یا Excel را گرفته تا بتوانید بدون حساب کاربری امتحانش کنید. فروشگاه ساختگی است و هیچ داده‌ای از این رایانه بیرون نمی‌رود. این صفحه‌گسترده برگه‌ها را از چپ به راست می‌کشد؛ Google Sheets و فایل ‎.xlsx از راست به چپ.',
  noticeOwn:
    'این یک میزبان شبیه‌سازی‌شده است. افزونه همان افزونهٔ واقعی است؛ صفحه‌گستردهٔ پیرامون آن جای Google Sheets یا Excel را گرفته است. فایل شما را فقط همین صفحه می‌خواند: در همین رایانه می‌ماند و با بستن پنجره فراموش می‌شود. این صفحه‌گسترده برگه‌ها را از چپ به راست می‌کشد؛ Google Sheets و فایل ‎.xlsx از راست به چپ.',
  openFile: 'باز کردن فایل خودتان…',
  fileFailed: (file) => `${file}: فایل باز نشد. آن را در برنامه‌های دیگر ببندید و دوباره امتحان کنید.`,
  encoding: 'کدگذاری فایل',
  encodingGuessed: (encoding) =>
    `فایل نمی‌گوید حروف آن چگونه ذخیره شده است؛ با کدگذاری ${encoding} خوانده شد. اگر حروف درست نیست، کدگذاری دیگری انتخاب کنید:`,
  encodingKnown: (encoding) =>
    `با کدگذاری ${encoding} خوانده شد. اگر حروف درست نیست، کدگذاری دیگری انتخاب کنید:`,
  host: 'صفحه‌گسترده',
  language: 'زبان',
  shop: 'فروشگاه نمونه',
  shops: {
    'coffee-roaster': 'قهوه‌فروشی (انگلیسی)، ۲۰٬۰۰۰ سفارش',
    'kitap-kulubu': 'باشگاه کتاب (ترکی)، ۸۰۰ سفارش',
    chaikhaneh: 'چای‌خانه، ۶۰۰ سفارش',
  },
  extensions: 'افزونه‌ها',
  home: 'خانه',
  close: 'بستن',
  loading: 'فروشگاه نمونه باز می‌شود…',
  notBuilt: 'افزونه هنوز ساخته نشده است. «npm run build» را اجرا کنید و سپس این صفحه را دوباره بار کنید.',
  failed: 'پیش‌نمایش راه‌اندازی نشد',
  cellNote: 'پیام خانهٔ',
  grid: 'صفحه‌گسترده. F6 به منو می‌رود.',
  pane: 'افزونه',
  playground: {
    tab: 'فرمول‌ها',
    heading: 'هر فرمول یک بار، روی سفارش‌های همین فروشگاه',
    note: 'فرمول‌ها زنده‌اند: یکی از مقدارهای ستون B یا یک سفارش را عوض کنید تا نتیجه هم عوض شود.',
  },
};

const all: Readonly<Record<Language, Texts>> = { en, tr, fa };

export function textsIn(language: Language): Texts {
  return all[language];
}
