import { counted } from '../counted';
import type { sidebar as en } from './en';
import { groups, rules } from './groups/tr';

const { rows } = counted.tr;
export const sidebar: typeof en = {
  title: 'Müşteri değeri',
  language: 'Dil',
  languageNotLoaded: (name) => `${name} metinler yüklenemedi. Bağlantınızı denetleyip dili yeniden seçin.`,
  formulas: 'Hücreler için formüller',
  back: 'Geri',
  comma: ', ',
  cancel: 'Vazgeç',
  /** For pages of the later script. */
  later: {
    loading: 'Bir dakika …',
    missing: 'Müşteri değerinin bu bölümü yüklenemedi. İnternet bağlantınızı denetleyip yeniden deneyin.',
  },
  tryAgain: 'Yeniden dene',
  failed: 'Bu adım tamamlanamadı',
  opening: 'Çalışma kitabı açılıyor',
  cancelled: 'Vazgeçildi. Hiçbir şey değişmedi.',
  noRoom:
    'Bu çalışma kitabında burada yazdıklarınızın hepsini saklayacak yer yok. Şimdi oluşturulan sayfalarda yer alırlar, ama bir bölümü gelecek sefer eksik olur. Kısaltabildiklerinizi kısaltın.',
  rows,

  sheet: {
    heading: 'Siparişleriniz nerede?',
    intro: 'Her sipariş için bir satırı olan sayfayı seçin: kim, ne zaman, ne kadarlık alışveriş yaptı.',
    privacy: 'Verileriniz bu çalışma kitabından çıkmaz.',
    none: 'Burada veri içeren bir sayfa yok. Siparişlerinizin bulunduğu bir sayfa ekleyip yeniden deneyin.',
    reading: (done, total) => `Satırlar okunuyor: ${done} / ${total}`,
  },

  home: {
    yourCustomers: 'Müşterileriniz',
    upTo: (day) => `${day} gününe kadar`,
    oldOrders: (p) =>
      `En yeni sipariş ${p.day} tarihli, ${p.age} önce. Bu haftanın listeleri için en yeni siparişleri ekleyip yeniden çalıştırın.`,
    weeks: counted.tr.weeks,
    again: 'Siparişlerin şimdiki durumuyla yeniden çalıştır',
    more: 'Diğer: sayfa, sütunlar, formüller, dil',
    otherSheet: 'Başka bir sayfa',
    columns: 'Sütunlar',
    rows: 'Satırlar',
    close: 'Kapat',
    reading: 'Siparişleriniz okunuyor…',
    lastTime: 'Bu, geçen seferki sonuç; yenisi hazır olunca yerini alacak.',
    nineInTen: '%90 olasılıkla',
    tooEarly: 'Henüz erken',
    tooEarlyFor: 'plan yapılabilecek bir sayı için',
    margin: 'Bu henüz ciro: ne kadarı size kalıyor?',
    marginAgain: 'Cironun ne kadarı size kalıyor?',
    marginTold: (share) => `Cironun ${share} kadarı size kalıyor.`,
    notTold: 'söylenmedi: ciro',
    use: 'Kullan',
    change: 'Değiştir',
    assumptions: 'Varsayımlar',
    putBack: 'Hepsini geri al',
    keptHere: 'Bu çalışma kitabında, onu açan herkes için saklanır.',
    months: counted.tr.months,
    prices: 'Fiyatlar',
    asPaid: 'ödendiği gibi',
    lessAYear: (rate) => `yılda ${rate} iskonto`,
  },

  question: {
    one: 'Bir soru, sonra yanıt',
    noTabs: 'Burada henüz sipariş yok',
    kept: 'Seçiminiz bu çalışma kitabında saklanır; bir daha sorulmaz.',
    allColumns: 'Bütün sütunları göster',
    agree: 'Evet, bunlar doğru',
  },

  columns: {
    heading: 'Sütunlar doğru mu?',
    intro: 'Doğru tanınmayanları değiştirin.',
    ofCustomers:
      'Bu bir müşteri tablosu: her müşteri için bir satır var ve sütunları tanındı. Her satır bir siparişse gününü ve tutarını seçin.',
    introMissing: 'Bir şey tanınmadı. Sütununa tıklayın; gerisi oradan devam eder.',
    pick: {
      customer: 'Kimin aldığı hangi sütunda?',
      date: 'Hangi gün alındığı hangi sütunda?',
      amount: 'Ne kadar ödendiği hangi sütunda?',
    },
    takenFor: (field) => `Şimdi: ${field}`,
    noCells: 'Dolu hücre yok',
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
    otherwise: (customers, role) => `${customers.text} müşteri bunun yerine ${role} ile tanınıyor.`,
  },

  check: {
    heading: 'Her şey doğru okundu mu?',
    open: 'Devam etmek için yukarıdaki soruyu yanıtlayın. Hücreleriniz hangi okumanın doğru olduğunu göstermiyor.',
    merges: 'Birleştirilen müşteriler',
    mergesSwitch: 'Tek müşteri olarak say',
    columns: 'Sütunlar',
    changeColumns: 'Sütunları değiştir',
    account: 'Her satıra ne oluyor',
    noneLeftOut: 'Atlanan satır yok.',
    leftOut: (count) => `${rows(count)} atlanıyor`,
    what: 'Ne oldu',
    rowCount: 'Satır',
    ofCustomer: 'Bir müşteri',
    opened: 'Bir siparişin ilk satırı',
    further: 'Bir siparişin sonraki satırı',
    refunds: 'Siparişten düşülen geri ödeme',
    out: (reason) => `Atlandı: ${reason}`,
    where: (rows) => `Satır ${rows}`,
    all: 'Tüm satırlar',
  },

  terms: {
    months: 'Tahmin dönemi (ay)',
    monthsHint: 'Değerin kaç ay ileriye kadar sayılacağı. Genellikle {example}.',
    margin: 'Kâr marjı',
    marginHint: 'Her satıştan size kalan pay, örneğin {example}. %100 yazarsanız değerler ciro olur.',
    rate: 'Yıllık iskonto oranı',
    rateHint: 'Bir yıl sonraki paranın sizin için bugünkünden ne kadar az değerli olduğu.',
    asOf: 'Analiz günü',
    asOfHint: (example) => `Son siparişin günü için boş bırakın ya da ${example} gibi bir gün yazın.`,
    readAs: (value) => `Okunan: ${value}`,
  },

  groups,

  rules,

  campaign: {
    heading: 'Kampanya ve bütçe',
    kept: (share) => `${share} bekletilir`,
    keptChosen: 'bekletilenler listeye göre',
    spent: (amount) => `bütçe ${amount}`,
    noBudget: 'bütçe yok',
    costNeeded: 'Bütçe için bir temasın maliyeti gerekir. {example} gibi 0’dan büyük bir tutar yazın.',
    fields: {
      campaign: {
        label: 'Kampanyanın adı',
        hint: 'Aynı adla hep aynı müşteriler bekletilir. Analiz günü için boş bırakın.',
      },
      controlShare: {
        label: 'Her listeden karşılaştırma için bekletilen pay',
        hint: 'Ulaşmadığınız müşteriler kampanyanın ne getirdiğini sonra gösterir. Boş bırakırsanız her listeden bir sonuç gösterecek kadarı bekletilir.',
      },
      budget: {
        label: 'Bütçe',
        hint: 'Bütçe yazarsanız, en çok nerede kazandırdığını gösteren bir sayfa eklenir. Yoksa boş bırakın.',
      },
      costPerContact: {
        label: 'Bir temasın maliyeti',
        hint: 'Bir mesajın, mektubun ya da aramanın.',
      },
      offerPerOrder: {
        label: 'Sipariş başına teklifin maliyeti',
        hint: 'Sipariş veren her müşteriye verdiğiniz, örneğin bir indirim. Hiçbiri için boş bırakın.',
      },
      acquisitionCost: {
        label: 'Müşteri kazanma maliyeti',
        hint: 'Reklam ve satış giderleri bölü kazanılan müşteri. Bilmiyorsanız boş bırakın.',
      },
    },
  },

  budget: {
    heading: 'Gruplara göre bütçe',
    spent: (money) => `${money} harcanır`,
    intro: 'Bir grup için farklı olanı değiştirin.',
    contacts: counted.tr.contacts,
    fields: {
      uplift: {
        label: 'Bu yüzden kaç müşteri daha sipariş verir',
      },
      least: {
        label: 'En az harcanacak',
      },
      most: {
        label: 'En çok harcanacak',
      },
    },
    upliftHint: (usual) =>
      `Ulaşılanların payı olarak. ${usual} için boş bırakın: kendi kampanyalarınız gösterene kadar bir varsayımdır.`,
    leastHint: 'Alt sınır yoksa boş bırakın.',
    mostHint: 'Üst sınır yoksa boş bırakın.',
  },

  extras: {
    heading: 'Nasıl hesaplanır',
    priceIndex: {
      label: 'Tutarlar bugünün parasıyla',
      none: 'Hayır, ödendikleri gibi',
      hint: 'Enflasyondan arındırır. Her satırında bir ay ve o ayın fiyat düzeyi olan bir sayfa seçin.',
    },
    season: 'Mevsim',
    seasons: {
      auto: 'Siparişlerinizde aylara göre bulunur',
      off: 'Yok: bütün aylar aynı',
      nowruz: 'İran yılına göre, Nevruz’dan başlayarak',
      ramadan: 'Aylara göre, Ramazan ve iki bayramla',
    },
    noSeason: 'Şimdilik hesaba katılmıyor',
    seasonHint: 'Siparişler iki yılı kapsayınca. Adıyla seçilirse her modelde kullanılır.',
    seasonIndex: {
      label: 'Mevsim için kendi düzeyleriniz',
      none: 'Hayır, siparişlerde bulunsun',
      hint: 'Mevsiminizi daha iyi biliyorsanız: her satırında bir ay ve o ayın sipariş düzeyi (ortalama ay için örneğin 100) olan bir sayfa seçin.',
    },
    indexWrong: (tab, row) =>
      `“${tab}” sayfası: “${row}” bir ay ve düzeyi değil. Her satıra 2024-03 gibi bir ay ve düzeyini yazın ya da başka bir sayfa seçin.`,
    indexEmpty: (tab) =>
      `“${tab}” sayfası boş. Her satıra 2024-03 gibi bir ay ve düzeyini yazın ya da başka bir sayfa seçin.`,
    covariates: 'Müşterilerin sipariş verip gitmesi bunlarla birlikte değişiyor mu?',
    covariatesHint: 'Yanıt model sayfasında yer alır ve tahminlerde kullanılır.',
    model: 'Sipariş zamanları için model',
    bestModel: 'En iyi uyan',
    modelHint: 'Başka bir programla ya da bir makaleyle karşılaştırmak için birini seçin.',
    prior: 'Siparişlerinizin az şey söylediği yerde mağazalarda olağan olana dayansın',
    priors: {
      auto: 'Yalnızca yukarıda model seçilmediyse',
      off: 'Hayır: bulunduğu her yerde en çok olabilirlik',
      on: 'Evet, her modelde',
    },
    priorHint: 'Küçük mağazaların tahmini bununla daha iyidir. Başka programlarda yoktur.',
  },

  actions: {
    heading: 'Ne yapılacak, kim yapacak',
    intro:
      'Önerileri değiştirin. Sözleriniz bu çalışma kitabında saklanır ve sayfalara yazılır. Öneriye dönmek için alanı boşaltın.',
    week: 'Bu haftanın listeleri',
    otherLists: 'Diğer listeler',
    groups: 'Gruplar',
    asProposed: 'Önerildiği gibi',
    changed: ({ text }) => `${text} tanesi sizin sözlerinizle`,
    own: 'Sizin sözlerinizle',
    nothing: 'Öneri yok',
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
      ranges: 'Olası gelecekler hesaplanıyor',
      report: 'Rapor sayfaları hazırlanıyor',
    },
    progress: (stage, percent) => `${stage}: ${percent}`,
  },

  result: {
    noneHeading: 'Henüz sonuç yok',
    problems: 'Bilmenizde yarar var',
    segment: 'Segment',
    customerCount: 'Müşteri',
    expectedRevenue: 'Beklenen ciro',
    expectedProfit: 'Beklenen kâr',
    chart: (title, best, share) =>
      `Çubuk grafik: segmentlere göre ${title}. En büyüğü, toplamın ${share} kadarıyla ${best}. Sayılar aşağıdaki tabloda.`,
  },

  write: {
    heading: 'Rapor yazılıyor',
    write: 'Raporu yaz',
    starts: 'Bu haftanın listelerine yazılmış sayılır; bunu geri alabilirsiniz.',
    writeHint: 'Yeni sayfalar ekler. Kendi sayfalarınız değişmez.',
    update: 'Raporu güncelle',
    updateHint: 'Rapor sayfaları yeniden yazılır. Kendi sayfalarınız değişmez.',
    open: (tab) => `“${tab}” sayfasını aç`,
    progress: (tab, percent) => `“${tab}” yazılıyor: ${percent}`,
    stop: 'Durdur',
    stopping: 'Durduruluyor…',
    cancelled:
      'Durduruldu. Bitmemiş bir sayfa bunu ilk hücresinde belirtir; tamamlamak için raporu yeniden yazın.',
    done: 'Rapor yazıldı. Diğer sayfalar:',
    kept: (p) =>
      `“${p.tab}” sayfası elle değiştirilmişti (raporun bir hücresi, bir grafik ya da bir açıklama); bu yüzden “${p.kept}” adıyla duruyor. Yeni sayfa onun hemen önünde; eklediğiniz sütunlar onda da var.`,
    doubted: (tab) =>
      `“${tab}” bir rapor sayfası olabilir, ama bu dosyaya bakarak kesin olarak anlaşılmıyor. Sayfa olduğu gibi kalır. Gerekmiyorsa silebilirsiniz.`,
  },
};
