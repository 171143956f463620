import { formatCount, formatNumber } from '../format';
import { foundHeaders } from '../problems/phrases/tr';
import type { functions as en } from './en';
import { writtenFormula } from './formulaText';

export const functions: typeof en = {
  headers: {
    customer: 'Müşteri',
    orders: 'Sipariş sayısı',
    lastOrder: 'Son sipariş',
    pAlive: 'Aktif kalma olasılığı',
    chanceInHorizon: (p) => `${p.months.text} ayda sipariş olasılığı`,
    expectedOrders: 'Beklenen sipariş',
    averageOrder: 'Ortalama sipariş',
    clv: 'CLV',
    low: 'Alt sınır',
    high: 'Üst sınır',
    segment: 'Segment',
    daysSince: 'Son siparişten bu yana gün',
    spend: 'Harcama',
    customers: 'Müşteri sayısı',
    customersShare: 'Müşteri payı',
    revenue: 'Bugüne kadarki ciro',
    revenueShare: 'Ciro payı',
    clvShare: 'CLV payı',
    clvMean: 'Müşteri başına CLV',
    cohort: 'İlk sipariş',
    noLimit: 'sınırsız',
  },
  abTest: {
    controlRate: 'Kontrol grubunda alanların payı',
    testRate: 'Yazılanlarda alanların payı',
    lift: 'İki pay arasındaki fark',
    low: 'Farkın alt ucu: %90 olasılıkla gerçek, alt uç ile üst uç arasındadır',
    high: 'Farkın üst ucu',
    relativeLift: 'Farkın kontrol grubunun payına oranı',
    pValue: 'Kampanya hiçbir şeyi değiştirmeseydi bu kadar büyük bir fark görülmesi olasılığı',
    smallestLift: 'Bu büyüklükteki grupların 10 sınamanın 8’inde göstereceği en küçük fark',
    verdicts: {
      better: 'İşe yaradı: yazılanlarda alanlar, rastlantıyla açıklanabilecekten çok',
      worse: 'Zarar verdi: yazılanlarda alanlar, rastlantıyla açıklanabilecekten az',
      unclear: 'Belli değil: fark yalnızca rastlantı da olabilir',
    },
  },
  rowOfRange: (p) => `Aralığın ${p.row}. satırı`,
  problems: {
    noCustomerColumn: ({ headers }) =>
      `Bu aralıkta müşteri sütunu bulunamadı.${foundHeaders(headers)} Başlığını Müşteri ya da E-posta yapın veya bu sütunun da olduğu bir aralık verin.`,
    noDateColumn: ({ headers }) =>
      `Bu aralıkta sipariş tarihi sütunu bulunamadı.${foundHeaders(headers)} Başlığını Sipariş tarihi yapın veya bu sütunun da olduğu bir aralık verin.`,
    noAmountColumn: ({ headers }) =>
      `Bu aralıkta tutar sütunu bulunamadı.${foundHeaders(headers)} Başlığını Tutar yapın veya bu sütunun da olduğu bir aralık verin.`,
    severalDateColumns: ({ headers }) =>
      `${headers.map((header) => `“${header}”`).join(', ')}: bu sütunların her biri sipariş tarihi olabilir; ne adları ne de hücreleri hangisi olduğunu gösteriyor. Doğru olanın başlığını Sipariş tarihi yapın ya da diğerleri olmayan bir aralık verin.`,
    severalAmountColumns: ({ headers }) =>
      `${headers.map((header) => `“${header}”`).join(', ')}: bu sütunların her biri tutar olabilir; ne adları ne de hücreleri hangisi olduğunu gösteriyor. Doğru olanın başlığını Tutar yapın ya da diğerleri olmayan bir aralık verin.`,
    ambiguousDates: ({ example }) =>
      `“${example}” hem gün önce hem ay önce okunabilir ve sütundaki başka bir tarih hangisi olduğunu göstermiyor. Sütunu tarih hücrelerine çevirin ya da tarihleri 2024-03-31 gibi yazın.`,
    swappedDates: ({ asItStands, swapped, text }) =>
      `Tarih hücrelerinde gün ile ay yer değiştirmiş görünüyor: hiçbiri ayın 12’sinden sonra değil, “${text}” gibi tarihler ise metin; ${asItStands} aslında ${swapped} olabilir. Dosyayı doğru gün ve ay sırasıyla yeniden içe aktarın ya da bütün tarihleri 2024-03-31 gibi yazın.`,
    ambiguousAmounts: ({ example }) =>
      `“${example}” binlik bir sayı da ondalıklı bir sayı da olabilir ve sütundaki başka bir tutar hangisi olduğunu göstermiyor. Sütunu sayıya çevirin.`,
    noOrders: ({ rows }) =>
      rows === 0
        ? 'Bu aralıkta başlığın altında satır yok. Siparişlerinizin bulunduğu aralığı verin.'
        : `Aralıkta ${formatCount(rows, 'tr')} satır var ama hesaba katılabilecek sipariş yok. Başlık satırı yoksa sütunlar müşteri, tarih, tutar sırasıyla olmalı; varsa sütunlara bu adları verin. Tarihler ve tutarlar okunabilir olmalı; iptal edilen siparişler sayılmaz.`,
    severalCurrencies: ({ currencies }) =>
      `Siparişler birden çok para biriminde: ${currencies.join(', ')}. Farklı para birimleri toplanamaz. Tek para birimindeki siparişlerin aralığını verin ya da diğerlerini tabloda çevirin.`,
    tomansAndRials: () =>
      'Tutarların bir kısmı tümen, bir kısmı riyal; on riyal bir tümendir. Tabloda bütün tutarları bunlardan birine çevirin.',
  },
  errors: {
    needsOrders:
      'Kohortlar için siparişlerin kendisi gerekir: bu aralık bir müşteri tablosu, her siparişin ne zaman verildiğini söylemez.',
    badArgument: (p) => `${p.name}: “${p.got}” uygun değil. ${p.expected}`,
    cells: (p) => `${p.rows} × ${p.columns} hücre`,
    expectedNumber: (p) => {
      const what = `tek bir ${p.whole ? 'tam ' : ''}${p.isShare ? 'pay' : 'sayı'} verin, örneğin ${p.example}.`;
      return p.orEqual
        ? `${p.above} ile ${p.atMost} arasında ${what}`
        : `${p.above} değerinden büyük, en çok ${p.atMost} olan ${what}`;
    },
    missingArgument: (p) => `${p.name} eksik. ${p.expected}`,
    otherShape: (p) =>
      `${p.name}: bu aralık ${p.shape}, en büyüğü ise ${p.other}. Aynı boyda aralıklar ya da tek hücreler verin.`,
    expectedMargin: '%40 ya da 0,4 gibi bir pay verin. Marjı para olarak biliyorsanız önce gelire bölün.',
    expectedMoney: (p) => `0 ya da daha büyük tek bir para tutarı verin, örneğin ${p.example}.`,
    expectedBuyers: (p) =>
      `${p.customers} müşteriden (${p.name}) en çok ${p.customers} kişi satın almış olabilir. Sıra: control_customers; control_buyers; test_customers; test_buyers.`,
    expectedMonthlyMargin: (p) =>
      `0’dan büyük, aylık bir tutar verin, örneğin ${p.example}. %40 gibi bir payı önce aylık gelirle çarpmak gerekir.`,
    expectedRetention: 'Bir dönemden ötekine kalan müşterilerin payını verin, örneğin %80 ya da 0,8.',
    expectedYears: (p) =>
      `0’dan büyük, en çok ${p.atMost} olan yıl sayısını verin. Ay sayısı 12’ye bölünürse yıl olur: 36 ay 3 yıldır.`,
    expectedCounts:
      'En az üç sayılık bir sütun ya da satır verin: başta, bir dönem sonra, iki dönem sonra kaç müşteri kaldığı. Sayılar artamaz.',
    swapped: (p) =>
      `margin: ${turkish(p.margin)} ile months: ${turkish(p.months)} yer değiştirmiş görünüyor. Sıra: monthly_revenue; margin; months: ${writtenFormula('CLV_SIMPLE', [20, { share: p.months }, p.margin], 'tr')}.`,
    termsSwapped: (p) =>
      `months: ${turkish(p.months)} ile margin: ${turkish(p.margin)} yer değiştirmiş görünüyor. Önce months, sonra margin verin: ${turkish(p.margin)}, ardından %${turkish(p.months * 100)}.`,
    noEnd: 'Herkes kalıyor ve hiç iskonto yoksa değerin sonu yoktur. periods için 12 gibi bir sayı verin.',
    ordersMeant: (p) =>
      `${p.name} ortalamalarla, yani tek tek sayılarla çalışır. Sipariş aralığı için ${writtenFormula('CLV', ['Siparişler!A:C'], 'tr')} yazın.`,
    simpleMeant: (p) =>
      `CLV bir sipariş aralığıyla çalışır, örneğin Siparişler!A:C. Aylık gelir × marj × ay için şunu yazın: ${writtenFormula('CLV_SIMPLE', [p.revenue, { share: p.margin }, p.months], 'tr')}.`,
    averagesMeant: (p) =>
      `CLV bir sipariş aralığıyla çalışır, örneğin Siparişler!A:C. Ortalama sipariş × yıllık sipariş × yıl için şunu yazın: ${writtenFormula('CLV_AOV', [p.order, p.perYear, p.years], 'tr')}. Aylık gelir × marj × ay için CLV_SIMPLE kullanın.`,
    doubtfulRate: (p) => `Bu, ${p.one} de ${p.other} de olabilir. Payı yüzde işaretiyle yazın.`,
    doubtfulNumber: (p) =>
      `Bu, ${p.one} de ${p.other} de olabilir. Sayı içeren bir hücreyi gösterin ya da sayıyı binlik ayırıcısı olmadan yazın.`,
    doubtfulDate: (p) =>
      `Bu, ${p.one} de ${p.other} de olabilir. Bir tarih hücresi verin ya da günü bunlardan biri gibi yazın.`,
    expectedDate: 'Bir tarih hücresi ya da "2024-12-31" gibi bir metin verin.',
    beforeAll: (p) => `İlk sipariş ${p.first} gününe ait. O günü ya da sonraki bir günü verin.`,
    expectedChoice: (p) => `Şunlardan birini verin: ${p.choices.map((choice) => `"${choice}"`).join(', ')}.`,
    ordersNotARange: (p) =>
      `orders: “${p.got}” bir sipariş aralığı değil. Müşteri, tarih ve tutar sütunlarını içeren aralığı verin, örneğin Siparişler!A:C.`,
    ordersMissing:
      'orders eksik. Siparişlerinizin aralığını verin, örneğin Siparişler!A:C; müşteri, tarih ve tutar sütunları bulunmalı.',
    ordersEmpty:
      'orders: aralık boş. Müşteri, tarih ve tutar sütunlarını içeren aralığı verin, örneğin Siparişler!A:C.',
    oneColumn: (p) =>
      `${p.name}: bu işlev birkaç sütunla yanıt verir; müşterileri tek sütunda verin, örneğin Siparişler!A2:A100.`,
    tableTooLarge: (p) =>
      `Tablo ${p.cells} hücre tutar, bir formül ise en çok ${p.most} hücre doldurabilir. customer için müşterilerin bir bölümünü verin, örneğin Siparişler!A2:A10000, ya da tabloyu kenar çubuğuna yazdırın: Müşterileri analiz et.`,
    unknownCustomer: (p) =>
      `customer: “${p.customer}” siparişler arasında yok. Müşteriyi siparişlerdeki gibi yazın ya da onun bulunduğu hücreyi gösterin.`,
  },
};

/** A number as it is typed: with a decimal comma. */
function turkish(value: number): string {
  return formatNumber(value, 'tr', 6);
}
