import { formulaNumber, formulaShare } from '../formulaText';
import type { Messages } from '../messages';

export const functions: Messages['functions'] = {
  purpose: {
    CLV: 'Her müşterinin önümüzdeki aylarda beklenen değeri: hâlâ aktif olma olasılığı × vereceği sipariş sayısı × sipariş başına tutar, iskonto edilmiş.',
    SEGMENT:
      'Her müşterinin segmenti (Şampiyonlar, Risk altında gibi): son siparişten bu yana geçen gün, sipariş sayısı ve harcamaya göre; istenirse değere ya da ne kadar yakında sipariş verdiğine göre.',
    SEGMENT_SUMMARY:
      'Her segment için bir satır: müşteri sayısı, bugüne kadarki ciro, beklenen değer, bunların payları ve aktif kalma olasılığı.',
    COHORTS:
      'İlk siparişlerinin ayına, çeyreğine ya da yılına göre müşteriler (satırlar) ve her grubun o zamandan beri yaptıkları (sütunlar; 0 ilk siparişin dönemidir).',
    AB_TEST:
      'Bir kampanyanın getirdiği: iletişime geçilenlerden kontrol grubuna göre ne kadar fazlasının aldığı, 10 durumun 9’unda gerçeği içeren aralık ve p değeri.',
    RFM: 'Her müşteri için son siparişten bu yana geçen gün, sipariş sayısı, harcama ve 1–5 arası üç skor (5 en iyi).',
    P_ALIVE: 'Müşterinin hâlâ aktif olma ve bir gün yeniden sipariş verme olasılığı, 0 ile 1 arasında.',
    EXPECTED_ORDERS: 'Her müşterinin önümüzdeki aylarda vermesi beklenen sipariş sayısı.',
    CLV_MODEL:
      'Diğer işlevlerin arkasındaki model: adı, standart hatalarıyla parametreleri, log-olabilirlik, müşteri sayısı ve son ayları ne kadar iyi tahmin ettiği.',
    CLV_SIMPLE:
      'Ortalamalardan müşteri değeri: aylık gelir × brüt kâr marjı × ay. Siparişler için CLV işlevini kullanın.',
    CLV_AOV:
      'Ortalamalardan müşteri değeri: ortalama sipariş tutarı × yıllık sipariş sayısı × yıl; verilirse marjla çarpılır.',
    CLV_RETENTION:
      'Elde tutma oranından müşteri değeri: müşteri kaldığı sürece gelecek her dönemin kârı, iskonto edilmiş. İlk kâr ilk dönemin sonunda sayılır.',
    CLV_SUBSCRIPTION:
      'Bir abonenin değeri: aynı anda başlayan bir grubun her dönemden sonra kaç kişi kaldığından (kaydırılmış beta-geometrik model) kalma oranları, süre ve değer.',
    MAX_CAC: 'Bir müşteri kazanmanın en çok ne kadara mal olabileceği: müşteri değeri bölü oran.',
    CAC_PAYBACK: 'Müşteriyi kazanmak için ödenenin kaç ayda geri geldiği (geri ödeme süresi).',
  },
  argument: {
    orders:
      'Siparişlerin bulunduğu aralık: müşteri, tarih ve tutar sütunları. Başlık satırı varsa sütunlar tanınır; yoksa tam üç sütun müşteri, tarih, tutar olarak alınır.',
    customer:
      'Siparişlerde yazıldığı gibi bir müşteri ya da müşteri aralığı. Boş bırakılırsa: tüm müşterilerin tablosu.',
    months: 'Kaç ay ilerisi, örneğin 12 ya da 1,5. Boş bırakılırsa: 12.',
    margin: 'Cironun size kalan payı, örneğin %40 ya da 0,4. Boş bırakılırsa: %100, yani değer cirodur.',
    discount_rate:
      'Sonraki paranın yılda ne kadar daha az sayılacağı (iskonto oranı), örneğin %10. Boş bırakılırsa: %10.',
    as_of: 'Analiz günü; sonraki siparişler sayılmaz. Boş bırakılırsa: son siparişin günü.',
    scheme:
      'Segment türü: "rfm" (on bir segment; gün, sipariş ve harcamadan), "rf" (on segment, harcama olmadan), "value" (beklenen değer kademeleri) ya da "lifecycle" (aktif, seyrek, pasif). Boş bırakılırsa: "rfm".',
    period:
      'Dönemin uzunluğu: "month" (ay), "quarter" (çeyrek) ya da "year" (yıl). Boş bırakılırsa: "month".',
    measure:
      'Ne gösterileceği: sipariş veren müşteri sayısı "customers", gruptaki payları "retention", ciro "revenue" ya da sipariş sayısı "orders". Boş bırakılırsa: "customers".',
    control_customers: 'Bilerek iletişime geçilmeyen müşteri sayısı (kontrol grubu).',
    control_buyers: 'Bunlardan kaçının satın aldığı.',
    test_customers: 'İletişime geçilen müşteri sayısı.',
    test_buyers: 'Bunlardan kaçının satın aldığı.',
    model:
      'Kullanılacak model: "auto", "nbd", "bgnbd", "mbgnbd", "bgcnbd", "mbgcnbd", "paretonbd" ya da "bgbb". Boş bırakılırsa: "auto".',
    monthly_revenue: 'Bir müşterinin ayda (yılda değil) getirdiği para, örneğin 20.',
    margin_needed: 'Gelirin size kalan payı, örneğin %40 ya da 0,4 (para tutarı değil).',
    months_kept: 'Müşterinin kaç ay kaldığı, örneğin 36.',
    average_order_value: 'Ortalama bir siparişin tutarı, örneğin 35.',
    orders_per_year: 'Bir müşterinin yılda verdiği sipariş sayısı, örneğin 4.',
    years: 'Müşterinin kaç yıl kaldığı, örneğin 3. Ay sayısı 12’ye bölünürse yıl olur.',
    margin_per_period: 'Bir müşteriden bir dönemde size kalan para: dönemlik gelir × marj.',
    margin_per_period_optional:
      'Bir müşteriden bir dönemde size kalan para. Boş bırakılırsa: 1, yani değer ödeme sayısıdır.',
    retention: 'Bir dönemden ötekine kalan müşterilerin payı, örneğin %80.',
    discount_rate_per_period:
      'Sonraki paranın dönem başına ne kadar daha az sayılacağı (iskonto oranı). Dönem yılsa %10; aysa %0,8, yılda %10 eder.',
    discount_rate_per_period_optional:
      'Dönem başına iskonto oranı; dönem yılsa örneğin %10, aysa %0,8. Boş bırakılırsa: %0.',
    periods: 'Kaç dönem ilerisinin sayılacağı, örneğin 12. Boş bırakılırsa: sonsuza dek.',
    customers_by_period:
      'Birlikte başlayan müşterilerden kaçının kaldığı: başta, bir dönem sonra, iki dönem sonra … En az üç sayılık bir sütun ya da satır.',
    clv: 'Bir müşterinin değeri.',
    ratio: 'Değerin maliyetin kaç katı olması istendiği. Boş bırakılırsa: 3.',
    cac: 'Bir müşteri kazanmanın maliyeti (CAC).',
    monthly_margin: 'Bir müşteriden ayda size kalan para: aylık gelir × marj.',
  },
  optional: 'İsteğe bağlı.',
  headers: {
    customer: 'Müşteri',
    orders: 'Sipariş sayısı',
    lastOrder: 'Son sipariş',
    pAlive: 'Aktif kalma olasılığı',
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
  errors: {
    badArgument: (p) => `${p.name}: “${p.got}” uygun değil. ${p.expected}`,
    expectedNumber: (p) =>
      p.orEqual
        ? `${p.above} ile ${p.atMost} arasında tek bir ${p.whole ? 'tam ' : ''}sayı verin.`
        : `${p.above} değerinden büyük, en çok ${p.atMost} olan tek bir ${p.whole ? 'tam ' : ''}sayı verin.`,
    missingArgument: (p) => `${p.name} eksik. ${p.expected}`,
    otherShape: (p) =>
      `${p.name}: bu aralık ${p.shape}, en büyüğü ise ${p.other}. Aynı boyda aralıklar ya da tek hücreler verin.`,
    expectedMargin: '%40 ya da 0,4 gibi bir pay verin. Marjı para olarak biliyorsanız önce gelire bölün.',
    expectedMoney: '20 gibi bir para tutarı verin.',
    expectedMonthlyMargin:
      '0’dan büyük, aylık bir tutar verin, örneğin 8. %40 gibi bir payı önce aylık gelirle çarpmak gerekir.',
    expectedRetention: 'Bir dönemden ötekine kalan müşterilerin payını verin, örneğin %80 ya da 0,8.',
    expectedYears: (p) =>
      `0’dan büyük, en çok ${p.most} olan yıl sayısını verin. Ay sayısı 12’ye bölünürse yıl olur: 36 ay 3 yıldır.`,
    expectedCounts:
      'En az üç sayılık bir sütun ya da satır verin: başta, bir dönem sonra, iki dönem sonra kaç müşteri kaldığı. Sayılar artamaz.',
    swapped: (p) =>
      `margin: ${formulaNumber(p.margin, ',')} ile months: ${formulaNumber(p.months, ',')} yer değiştirmiş görünüyor. Sıra: monthly_revenue; margin; months: =CLV_SIMPLE(20; ${formulaShare(p.months, ',')}; ${formulaNumber(p.margin, ',')}).`,
    noEnd: 'Herkes kalıyor ve hiç iskonto yoksa değerin sonu yoktur. periods için 12 gibi bir sayı verin.',
    ordersMeant: (p) =>
      `${p.name} ortalamalarla, yani tek tek sayılarla çalışır. Sipariş aralığı için =CLV(Siparişler!A:C) yazın.`,
    simpleMeant: (p) =>
      `CLV bir sipariş aralığıyla çalışır, örneğin Siparişler!A:C. Aylık gelir × marj × ay için şunu yazın: =CLV_SIMPLE(${formulaNumber(p.revenue, ',')}; ${formulaShare(p.margin, ',')}; ${formulaNumber(p.months, ',')}).`,
    expectedRate: '%40 ya da 0,4 gibi bir pay verin.',
    expectedDate: 'Bir tarih hücresi ya da "2024-12-31" gibi bir metin verin.',
    expectedChoice: (p) => `Şunlardan birini verin: ${p.choices.map((choice) => `"${choice}"`).join(', ')}.`,
    ordersNotARange:
      'orders: siparişlerinizin aralığını verin, örneğin Siparişler!A:C; müşteri, tarih ve tutar sütunları bulunmalı.',
    ordersEmpty:
      'orders: aralık boş. Müşteri, tarih ve tutar sütunlarını içeren aralığı verin, örneğin Siparişler!A:C.',
    unknownCustomer: (p) =>
      `customer: “${p.customer}” siparişler arasında yok. Müşteriyi siparişlerdeki gibi yazın ya da onun bulunduğu hücreyi gösterin.`,
  },
};
