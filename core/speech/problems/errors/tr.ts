import type { CustomerNeed } from '../../../cells/columns/kinds/customerTable';
import type { PlatformWithoutCustomer } from '../../../cells/columns/platform';
import { count, customers, exportsWithoutCustomer, foundHeaders, more, rows } from '../phrases/tr';
import type { ChoiceErrorSentences, OtherErrorSentences } from '../problemSentences';

const sheetName = (sheet: string) => (sheet === '' ? 'Bu aralık' : `“${sheet}” sayfası`);

const inSheet = (sheet: string) => (sheet === '' ? 'Bu aralıkta' : `“${sheet}” sayfasında`);

const quoted = (names: readonly string[], last: string) =>
  names
    .map((name) => `“${name}”`)
    .join(', ')
    .replace(/, (?=“[^”]*”$)/, last);

const sellerCentral =
  'Seller Central içinde buyer-email veya buyer-name sütunu olan bir sipariş raporu alın (Orders › Order Reports) ya da kendi mağazanızın siparişlerini dışa aktarın.';

/** What to export instead. */
const exportInstead: Readonly<Record<PlatformWithoutCustomer, string>> = {
  amazon_all_orders: sellerCentral,
  amazon_payments: sellerCentral,
};

/** What a table of customers must say of each. */
const customerNeeds: Readonly<Record<CustomerNeed, string>> = {
  orderCount: 'sipariş sayısı',
  firstOrder: 'ilk siparişin günü',
  lastOrder: 'son siparişin günü',
  totalSpend: 'toplam harcama',
};

const exportOrders =
  'Bunun yerine sipariş listesini dışa aktarın: her sipariş için bir satır; müşteri, gün ve tutar.';

export const choiceErrors: ChoiceErrorSentences = {
  noCustomerColumn: ({ sheet, headers }) =>
    `${inSheet(sheet)} müşteri sütunu bulunamadı.${foundHeaders(headers)} Sütunu seçin veya başlığını Müşteri ya da E-posta yapın.`,
  noDateColumn: ({ sheet, headers }) =>
    `${inSheet(sheet)} sipariş tarihi sütunu bulunamadı.${foundHeaders(headers)} Sütunu seçin veya başlığını Sipariş tarihi yapın.`,
  noAmountColumn: ({ sheet, headers }) =>
    `${inSheet(sheet)} tutar sütunu bulunamadı.${foundHeaders(headers)} Sütunu seçin veya başlığını Tutar yapın.`,
  severalDateColumns: ({ headers, used }) =>
    used === null
      ? `${quoted(headers, ' ve ')} sütunlarının her biri sipariş tarihi olabilir; ne adları ne de hücreleri hangisi olduğunu gösteriyor. Birini seçin veya doğru olanın başlığını Sipariş tarihi yapın.`
      : `Sipariş tarihi olarak “${used}” okundu, ${quoted(headers, ' veya ')} değil. Bu yanlışsa başka bir sütun seçin.`,
  severalAmountColumns: ({ headers, used }) =>
    used === null
      ? `${quoted(headers, ' ve ')} sütunlarının her biri tutar olabilir; ne adları ne de hücreleri hangisi olduğunu gösteriyor. Birini seçin veya doğru olanın başlığını Tutar yapın.`
      : `Tutar olarak “${used}” okundu, ${quoted(headers, ' veya ')} değil. Bu yanlışsa başka bir sütun seçin.`,
  ambiguousDates: ({ example }) =>
    `“${example}” hem gün önce hem ay önce okunabilir ve sütundaki başka bir tarih hangisi olduğunu göstermiyor. Hangisi olduğunu belirtin veya tarihleri 2024-03-31 gibi yazın.`,
  swappedDates: ({ asItStands, swapped, text, count: all }) =>
    `Tarih hücrelerinde gün ile ay yer değiştirmiş görünüyor: hiçbiri ayın 12’sinden sonra değil, “${text}” gibi tarihler ise metin; dosya başka ülke ayarlı bir tabloda açılınca böyle olur. ${asItStands} aslında ${swapped} olabilir${more(all)}. Hücrelerin olduğu gibi mi kalacağını, yoksa geri mi çevrileceğini belirtin ya da dosyayı doğru gün ve ay sırasıyla yeniden içe aktarın.`,
  ambiguousAmounts: ({ example }) =>
    `“${example}” binlik bir sayı da ondalıklı bir sayı da olabilir ve sütundaki başka bir tutar hangisi olduğunu göstermiyor. Ondalık işaretini belirtin veya sütunu sayıya çevirin.`,
  noOrders: ({ sheet, rows: all }) =>
    all === 0
      ? `${inSheet(sheet)} başlığın altında satır yok. Siparişlerinizin bulunduğu sayfayı veya aralığı seçin.`
      : `${inSheet(sheet)} bulunan ${rows(all)} içinde hesaba katılabilecek sipariş yok. Satırların neden atlandığına bakın ve doğru sütunların seçildiğini kontrol edin.`,
  severalCurrencies: ({ currencies }) =>
    `Siparişler birden çok para biriminde: ${currencies.join(', ')}. Farklı para birimleri toplanamaz. Okunacak para birimini seçin veya diğerlerini tabloda çevirin.`,
  tomansAndRials: ({ count: all }) =>
    `Tutarların bir kısmı tümen, bir kısmı riyal (küçük grup ${rows(all)}); on riyal bir tümendir. Sonucun tümen mi, riyal mi olacağını seçin.`,
};

export const otherErrors: OtherErrorSentences = {
  emptyTable: ({ sheet }) =>
    `${sheetName(sheet)} boş. Siparişlerinizin bulunduğu sayfayı veya aralığı seçin.`,
  unreadableColumn: ({ field, header, example }) =>
    ({
      customer: `“${header}” başlığı müşteriyi gösteriyor, ama “${example}” kimin aldığını söylemiyor. Başka bir sütun kullanın ya da müşteri, e-posta veya telefon içeren bir dışa aktarım alın.`,
      date: `“${header}” başlığı sipariş tarihini gösteriyor, ama “${example}” tarih olarak okunamıyor. Tarihleri 2024-03-31 gibi yazın veya başka bir sütun kullanın.`,
      amount: `“${header}” başlığı tutarı gösteriyor, ama “${example}” tutar olarak okunamıyor. Tutarları düz sayı olarak yazın veya başka bir sütun kullanın.`,
    })[field],
  customersLack: ({ sheet, lacks, several }) =>
    `${sheetName(sheet)} bir müşteri tablosu: her müşteri için bir satır var, sipariş listesi değil.${lacks.length === 0 ? '' : ` Tabloda şunlar yok: ${lacks.map((need) => customerNeeds[need]).join(', ')}.`}${several.length === 0 ? '' : ` ${several.map(({ need, headers }) => `Birkaç sütun ${customerNeeds[need]} olabilir (${headers.join(', ')}): bunları tek sütunda toplayın ve yalnız onu bırakın.`).join(' ')}`}${lacks.length === 0 ? '' : ' Müşteri tablosunda müşteri, sipariş sayısı, ilk ve son siparişin günü ve toplam harcama olmalı.'} ${exportOrders}`,
  customersAfterAsOf: ({ day, last }) =>
    `Tablo ${last} tarihine kadarki siparişleri anlatıyor, ${day} gününe geri alınamaz. ${last} ya da daha sonraki bir gün seçin veya siparişlerin kendisini dışa aktarın.`,
  tooManyCustomers: ({ sheet, count: all, most }) =>
    `${sheetName(sheet)} ${customers(all)} gösteriyor; burada en çok ${count(most)} müşteri analiz edilebilir. Rastgele bir bölümünü alın.`,
  pivotTable: ({ sheet, first, last }) =>
    `${inSheet(sheet)} dönemler yan yana duruyor (“${first}” – “${last}”), özet tablodaki gibi; her sipariş için bir satır yok. ${exportOrders}`,
  eventLog: ({ sheet, header }) =>
    `${sheetName(sheet)} ziyaretçilerin yaptıklarının kaydı (“${header}”); müşterisi, günü ve tutarı olan bir satın alma içermiyor. ${exportOrders}`,
  totalsByPeriod: ({ sheet, header, count: counted, customer }) =>
    `${inSheet(sheet)} döneme göre toplamlar var (${customer === null ? '' : `“${customer}”, `}“${header}”, “${counted}”); ${customer === null ? 'kimin satın aldığı' : 'tek tek siparişler'} yazmıyor. ${exportOrders}`,
  ledger: ({ sheet, debit, credit }) =>
    `${sheetName(sheet)} borç ve ödemelerin hesap dökümü (“${debit}”, “${credit}”), sipariş listesi değil. ${exportOrders}`,
  productList: ({ sheet, header }) =>
    `${sheetName(sheet)} bir ürün listesi (“${header}”); kimin satın aldığı yazmıyor. ${exportOrders}`,
  noHeader: ({ sheet, columns }) =>
    `${inSheet(sheet)} başlık satırı yok ve ${count(columns)} sütun var. Başlık yoksa tam üç sütun olmalı: müşteri, tarih, tutar. Başlık satırı ekleyin veya bu üç sütunu seçin.`,
  unknownColumn: ({ column, headers }) =>
    `“${column}” adlı bir sütun yok.${foundHeaders(headers)} Bunlardan birini seçin.`,
  exportWithoutCustomer: ({ platform }) =>
    `Bu dosya şu dışa aktarım: ${exportsWithoutCustomer[platform]}. İçinde alıcı hiç bulunmaz; bu yüzden kimsenin değeri hesaplanamaz. ${exportInstead[platform]}`,
};
