import type { Messages } from '../messages';

export const functions: Messages['functions'] = {
  purpose: {
    CLV: 'Her müşterinin önümüzdeki aylarda beklenen değeri: hâlâ aktif olma olasılığı × vereceği sipariş sayısı × sipariş başına tutar, iskonto edilmiş.',
    SEGMENT:
      'Her müşterinin RFM segmenti (Şampiyonlar, Risk altında gibi): son siparişten bu yana geçen gün, sipariş sayısı ve harcamaya göre.',
    RFM: 'Her müşteri için son siparişten bu yana geçen gün, sipariş sayısı, harcama ve 1–5 arası üç skor (5 en iyi).',
    P_ALIVE: 'Müşterinin hâlâ aktif olma ve bir gün yeniden sipariş verme olasılığı, 0 ile 1 arasında.',
    EXPECTED_ORDERS: 'Her müşterinin önümüzdeki aylarda vermesi beklenen sipariş sayısı.',
    CLV_MODEL:
      'Diğer işlevlerin arkasındaki model: adı, standart hatalarıyla parametreleri, log-olabilirlik, müşteri sayısı ve son ayları ne kadar iyi tahmin ettiği.',
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
    scheme: 'Segment türü: "rfm". Boş bırakılırsa: "rfm".',
    model: 'Kullanılacak model: "auto" ya da "bgnbd". Boş bırakılırsa: "auto".',
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
  },
  errors: {
    badArgument: (p) => `${p.name}: “${p.got}” uygun değil. ${p.expected}`,
    expectedNumber: (p) =>
      p.orEqual
        ? `${p.above} ile ${p.atMost} arasında tek bir sayı verin.`
        : `${p.above} değerinden büyük, en çok ${p.atMost} olan tek bir sayı verin.`,
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
