import type { segments as en, names as namesInEnglish } from './en';

export const names: typeof namesInEnglish = {
  segment: {
    champions: 'Şampiyonlar',
    loyal: 'Sadık müşteriler',
    potential_loyalist: 'Potansiyel sadıklar',
    new: 'Yeni müşteriler',
    promising: 'Umut vaat edenler',
    need_attention: 'İlgi bekleyenler',
    about_to_sleep: 'Uyumak üzere olanlar',
    at_risk: 'Risk altında',
    cant_lose: 'Kaybedilmemesi gerekenler',
    hibernating: 'Uykudakiler',
    lost: 'Kayıp müşteriler',
  },
  plain: {
    best: 'En iyiler',
    regulars: 'Düzenliler',
    first_timers: 'İlk kez alanlar',
    slipping_away: 'Uzaklaşanlar',
    probably_gone: 'Gitmiş görünenler',
  },
  lifecycle: {
    active: 'Aktif',
    infrequent: 'Seyrek alışveriş yapan',
    lapsed: 'Pasif',
  },
  tiers: ['Platin', 'Altın', 'Gümüş', 'Bronz'],
  tier: (p) => `Kademe ${p.tier} / ${p.of}`,
  abc: (p) => `${p.letter} sınıfı`,
  cluster: (p) => (p.traits === '' ? `Grup ${p.number}: çoğunluk gibi` : `Grup ${p.number}: ${p.traits}`),
  traits: {
    daysSince: { low: 'kısa süre önce sipariş', high: 'uzun süredir yok' },
    orders: { low: 'az sipariş', high: 'çok sipariş' },
    averageOrder: { low: 'küçük tutar', high: 'büyük tutar' },
  },
  below: (p) => `${p.to} altı`,
  from: (p) => `${p.from} ve üzeri`,
  between: (p) => `${p.from} – ${p.to} altı`,
  other: 'Diğer',
  blank: 'Doldurulmamış',
  rest: 'Diğer herkes',
  pair: (p) => `${p.first}, ${p.second}`,
};

export const sameValues =
  'Tüm müşterilerden aynı tutar bekleniyor, bu yüzden kademe yok. Daha uzun bir sipariş geçmişi ekleyin.';

export const segments: typeof en = {
  schemes: {
    plain: {
      name: 'Beş yalın grup',
      purpose: 'Sipariş sayısına ve 12 ay içinde yeniden sipariş olasılığına göre.',
    },
    rfm: {
      name: 'RFM, on bir segment',
      purpose:
        'Son siparişten bu yana geçen gün, sipariş sayısı ve harcamaya göre, kendi müşterileriniz arasında.',
    },
    rf: {
      name: 'RF, on segment',
      purpose: 'Yalnızca son siparişten bu yana geçen gün ve sipariş sayısına göre.',
    },
    thresholds: {
      name: 'Kendi sınırlarınızla RFM',
      purpose: 'Gün, sipariş ve tutar için sizin koyduğunuz sınırlarla on bir segment.',
    },
    value: { name: 'Değer kademeleri', purpose: 'Her müşterinin getirmesi beklenen tutara göre.' },
    lifecycle: {
      name: 'Aktif, seyrek, pasif',
      purpose: 'Son siparişten bu yana geçen güne göre; ölçü mağazanızdaki alışılmış aralıklardır.',
    },
    clusters: { name: 'Kümeler', purpose: 'Müşterilerinizin kendiliğinden oluşturduğu gruplar.' },
    columns: {
      name: 'Bir sütuna göre',
      purpose: 'Şehir, kanal, ürün ya da siparişlerinizin başka bir sütunu.',
    },
    rules: {
      name: 'Kendi kurallarınız',
      purpose: 'Müşterinin grubunu, tutan ilk kural belirler. Diğer herkes son gruptadır.',
    },
  },
  unsupported: {
    sameValues: () => sameValues,
    tooFewCustomers: (p) => `Bunun için ${p.needed} müşteri gerekir, sizde ${p.customers} var.`,
    noClusters: () =>
      'Müşterileriniz belirgin gruplar oluşturmuyor. Bunun yerine beş yalın grubu ya da değer kademelerini kullanın.',
    noColumns: () =>
      'Siparişlerinizde başka sütun yok. Şehir ya da kanal gibi bir sütun ekleyip analizi yeniden çalıştırın.',
    unknownColumn: (p) => `“${p.column}” sütunu yok. Şunlardan birini seçin: ${p.headers.join(', ')}.`,
    sameColumn: (p) => `“${p.header}” sütunu boş ya da herkes için aynı. Başka bir sütun seçin.`,
    columnOfNames: (p) =>
      `“${p.header}” sütununda hemen her müşterinin kendine ait bir değeri var. Daha az değerli bir sütun seçin.`,
    noRules: () => 'Henüz kural yok. Bir kural yazın, örneğin: CLV 1000 üzerinde ve 60 gündür sipariş yok.',
    columnOfRule: (p) =>
      `“${p.rule}” kuralı “${p.column}” sütununu istiyor, ama o yok. Şunlardan birini seçin: ${p.headers.join(', ')}.`,
  },
  refusals: {
    empty: () => 'Kural boş. Bir kural yazın, örneğin: CLV 1000 üzerinde ve 60 gündür sipariş yok.',
    tooLong: () => 'Kural çok uzun. Birkaç kurala bölün.',
    unknownField: (p) => `${p.at}. harf: “${p.found}” bilinmiyor. Bilinenler: ${p.known}.`,
    unknownTest: (p) =>
      `${p.at}. harf: “${p.found}” buraya uyan bir karşılaştırma değil. Bilinenler: ${p.known}.`,
    missingValue: (p) =>
      `${p.at}. harf: bir değer eksik. Karşılaştırmanın yanına yazın; metin "tırnak" içinde olabilir.`,
    notANumber: (p) => `${p.at}. harf: “${p.found}” sayı değil. 1000 gibi bir sayı yazın.`,
    notADate: (p) => `${p.at}. harf: “${p.found}” tarih değil. 2024-03-31 gibi bir tarih yazın.`,
    twoReadings: (p) =>
      `${p.at}. harf: “${p.found}” iki türlü okunabilir: ${p.known}. Hangisini istiyorsanız onu yazın.`,
    unknownSegment: (p) => `${p.at}. harf: “${p.found}” adında segment yok. Bilinenler: ${p.known}.`,
    missingClose: (p) => `${p.at}. harf: bir parantez açık kaldı. ) ile kapatın.`,
    unexpected: (p) => `${p.at}. harf: “${p.found}” burada fazla. Koşulları şunlarla bağlayın: ${p.known}.`,
  },
  names,
  rules: {
    plain: {
      best: 'En az iki kez aldı, yeniden alması almamasından olası ve getireceği en yüksek.',
      regulars:
        'En az iki kez aldı; yeniden alması almamasından olası ya da alışılmış aralığı henüz dolmadı.',
      first_timers: 'Bir kez aldı; yeniden alma olasılığı en az beşte bir.',
      slipping_away: 'En az iki kez aldı, alışılmış aralığını aştı; şimdi almaması almasından olası.',
      probably_gone: '12 ay içinde beşte birinden azı sipariş verecek.',
    },
    codes: (p) => `RFM puanları ${p.codes}`,
    cells: (p) => `Puanlar ${p.cells}`,
    days: (p) => `Son sipariş ${p.from}–${p.to} gün önce`,
    daysFrom: (p) => `Son sipariş ${p.from} gün önce ya da daha eski`,
    rank: (p) => `Değere göre ilk ${p.from} ile ${p.to} arasındaki müşteriler`,
    rankLeast: (p) => `Değere göre ilk ${p.from} ile ${p.to} arasındaki müşteriler; CLV en az ${p.least}`,
    value: (p) => `CLV ${p.band}`,
    accumulated: (p) => `En iyiden başlayarak tüm değerin ${p.from} ile ${p.to} arasını getirenler`,
    typical: (p) =>
      `Tipik olarak: son sipariş ${p.days} gün önce, ${p.orders} sipariş, sipariş başına ${p.order}`,
    column: (p) => `${p.header}: ${p.value}`,
    rest: 'Hiçbir kural tutmuyor',
    both: (p) => `${p.first}; ${p.second}`,
  },
  noRepeatOrders: {
    heading: 'Henüz kimse ikinci kez sipariş vermedi',
    nothing:
      'Henüz kimse ikinci kez sipariş vermedi; bu yüzden müşterilerinizi birbirinden ayıran bir şey yok: kimlerin en iyi olduğu ya da uzaklaştığı, ancak geri gelenler olunca görülür.',
    first:
      'Önce yapılacak: son 60 günün müşterilerinden ikinci siparişi isteyin (“İkinci sipariş” listesi) ve yakında geri gelmeleri için bir neden verin. İlk geri gelenler olunca çözümlemeyi yeniden çalıştırın.',
  },
  headers: {
    group: 'Grup',
    rule: 'İçinde kim var',
    ordersPerYear: 'Yıllık sipariş',
    oneTimeShare: 'Tek sipariş verenler',
    atRisk: 'Kazanılabilir',
    topValue: (p) => `En sık: ${p.header}`,
    top5: 'En iyi %5’in cirosu',
    top20: 'En iyi %20’nin cirosu',
    from: 'Önce',
    to: 'Şimdi',
  },
  notes: {
    tooFewToTest: 'Denemek için çok az',
    arrived: 'Henüz müşteri değildi',
  },
};
