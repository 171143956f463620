import type { Messages } from '../messages';
import type { Quantity } from '../quantity';

const rows = ({ text }: Quantity) => `${text} satır`;

export const sidebar: Messages['sidebar'] = {
  title: 'Müşteri değeri',
  language: 'Dil',
  stepOf: (step, steps) => `Adım ${step} / ${steps}`,
  next: 'İleri',
  back: 'Geri',
  cancel: 'Vazgeç',
  tryAgain: 'Yeniden dene',
  failed: 'Bu adım tamamlanamadı',
  opening: 'Çalışma kitabı açılıyor',
  cancelled: 'Vazgeçildi. Hiçbir şey değişmedi.',
  rows,

  sheet: {
    heading: 'Siparişleriniz nerede?',
    intro: 'Her sipariş için bir satırı olan sayfayı seçin: kim, ne zaman, ne kadarlık alışveriş yaptı.',
    label: 'Sipariş sayfası',
    privacy: 'Verileriniz bu çalışma kitabından çıkmaz.',
    none: 'Burada veri içeren bir sayfa yok. Siparişlerinizin bulunduğu bir sayfa ekleyip yeniden deneyin.',
    reading: (done, total) => `Satırlar okunuyor: ${done} / ${total}`,
  },

  columns: {
    heading: 'Sütunlar doğru mu?',
    intro: 'Doğru tanınmayanları değiştirin.',
    fields: {
      customer: 'Müşteri',
      date: 'Sipariş tarihi',
      amount: 'Tutar',
      orderId: 'Sipariş numarası',
      status: 'Durum',
      refund: 'İade',
      currency: 'Para birimi',
    },
    optionalHeading: 'Diğer sütunlar',
    noOptional: 'Tanınan yok',
    choose: 'Sütun seçin',
    notThere: 'Bu sayfada yok',
    column: (letter) => `${letter} sütunu`,
    option: (letter, header) => `${letter}: ${header}`,
    preview: 'İlk satırlar',
    checking: 'Satırlar denetleniyor',
    missing: (names) => `Şunlar için bir sütun seçin: ${names}.`,
    same: (header) => `“${header}” iki kez seçildi. Her biri için ayrı bir sütun seçin.`,
    why: (reason, sureness) => `${reason} (${sureness})`,
  },

  check: {
    heading: 'Her şey doğru okundu mu?',
    open: 'Devam etmek için yukarıdaki soruyu yanıtlayın. Hücreleriniz hangi okumanın doğru olduğunu göstermiyor.',
    merges: 'Aynı kişi olan müşteriler',
    mergesSwitch: 'Tek müşteri olarak say',
    columns: 'Sütunlar',
    changeColumns: 'Sütunları değiştir',
    account: 'Her satıra ne oluyor',
    noneLeftOut: 'Atlanan satır yok.',
    leftOut: (count) => `${rows(count)} atlanıyor`,
    what: 'Ne oldu',
    rowCount: 'Satır',
    opened: 'Bir siparişin ilk satırı',
    further: 'Bir siparişin sonraki satırı',
    refunds: 'Siparişten düşülen geri ödeme',
    out: (reason) => `Atlandı: ${reason}`,
    where: (rows) => `Satır ${rows}`,
    all: 'Tüm satırlar',
  },

  terms: {
    heading: 'Hangi koşullarla?',
    months: 'Tahmin dönemi (ay)',
    monthsHint: 'Değerin kaç ay ileriye kadar sayılacağı. Genellikle 12.',
    monthsWrong: '0’dan büyük, en çok 120 olan bir ay sayısı yazın; örneğin 12.',
    margin: 'Kâr marjı',
    marginHint: 'Her satıştan size kalan pay, örneğin %40. %100 yazarsanız değerler ciro olur.',
    marginWrong: '0’dan büyük, en çok 100 olan bir yüzde yazın; örneğin %40.',
    rate: 'Yıllık iskonto oranı',
    rateHint: 'Bir yıl sonraki paranın sizin için bugünkünden ne kadar az değerli olduğu.',
    rateWrong: '0 veya daha büyük bir yüzde yazın; örneğin %10.',
    asOf: 'Analiz günü',
    asOfHint: (example) => `Son siparişin günü için boş bırakın ya da ${example} gibi bir gün yazın.`,
    asOfWrong: (example) => `Bu tarih okunamadı. ${example} biçiminde yazın.`,
    readAs: (value) => `Okunan: ${value}`,
    run: 'Analizi çalıştır',
  },

  groups: {
    scheme: 'Müşterileri gruplama',
    byColumn: (header) => `${header} sütununa göre`,
    compareTo: 'Önceki bir günle karşılaştır',
    compareToHint: (example) =>
      `Kimin yükselip kimin düştüğünü görmek için. 90 gün öncesi için boş bırakın ya da ${example} gibi bir gün yazın.`,
  },

  run: {
    heading: 'Hesaplanıyor',
    stages: {
      orders: 'Siparişler okunuyor',
      customers: 'Her müşterinin siparişleri toplanıyor',
      model: 'Müşterilerinizin alışveriş düzeni öğreniliyor',
      holdout: 'Tahmin son haftalarla karşılaştırılıyor',
      valuation: 'Her müşterinin değeri hesaplanıyor',
      segments: 'Segmentler oluşturuluyor',
      ranges: 'Geleceğin nasıl gidebileceği deneniyor',
      report: 'Rapor sayfaları hazırlanıyor',
    },
    progress: (stage, percent) => `${stage}: ${percent}`,
  },

  result: {
    heading: 'Müşterilerinizin değeri',
    noneHeading: 'Henüz sonuç yok',
    customers: (all, active) =>
      `${all.text} müşteriniz var. Yaklaşık ${active.text} tanesi büyük olasılıkla hâlâ aktif.`,
    revenue: (span, money, orders) =>
      `Önümüzdeki ${span.text} ayda yaklaşık ${orders.text} siparişten yaklaşık ${money} ciro bekliyoruz.`,
    profit: (span, money, orders, margin) =>
      `Önümüzdeki ${span.text} ayda yaklaşık ${orders.text} siparişten yaklaşık ${money} kâr bekliyoruz (marj ${margin}).`,
    totalRange: (low, high) => `10 durumdan 9’unda ${low} ile ${high} arasında kalır.`,
    discounted: (rate) => `İlerideki para yıllık ${rate} oranıyla iskonto edildi.`,
    asOf: (day) => `${day} itibarıyla, bugünkü müşterilerinizden.`,
    problems: 'Bilmenizde yarar var',
    segments: 'Segmentler',
    segment: 'Segment',
    customerCount: 'Müşteri',
    expectedRevenue: 'Beklenen ciro',
    expectedProfit: 'Beklenen kâr',
    chart: (title, best, share) =>
      `Çubuk grafik: segmentlere göre ${title}. En büyüğü, toplamın ${share} kadarıyla ${best}. Sayılar aşağıdaki tabloda.`,
    top: 'En değerli müşteriler',
    customer: 'Müşteri',
    active: 'Aktif',
    activeHint: 'Aktif: müşterinin alışverişe devam etme olasılığı.',
    range: (low, high) => `${low} – ${high}`,
    rangeHint: 'Her değerin altında: böyle 10 müşteriden 9’unun gerçekleşeceği aralık.',
    write: 'Rapor sayfalarını oluştur',
    writeHint: 'Yeni sayfalar ekler. Kendi sayfalarınız değişmez.',
  },

  write: {
    heading: 'Rapor yazılıyor',
    progress: (tab, percent) => `“${tab}” yazılıyor: ${percent}`,
    cancelled:
      'Vazgeçildi. Bitmemiş bir sayfa bunu ilk hücresinde belirtir; tamamlamak için sayfaları yeniden oluşturun.',
    doneHeading: 'Rapor hazır',
    done: 'Yazılan sayfalar:',
    later:
      'Yeni siparişleriniz olduğunda bunu yeniden çalıştırın: sayfalar baştan yazılır. Değiştirdiğiniz sayfalar saklanır.',
    again: 'Baştan başla',
    backToResult: 'Sonuca dön',
  },
};
