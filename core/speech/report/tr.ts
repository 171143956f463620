import type { report as en } from './en';

const segments: (typeof en)['segments'] = {
  champions: {
    meaning: 'Yakın zamanda, sık sık sipariş verdiler ve en çok onlar harcıyor.',
    action: 'Adlarıyla teşekkür edin, öncelik tanıyın, yorum ya da tavsiye isteyin. İndirim gerekmez.',
  },
  loyal: {
    meaning: 'Düzenli sipariş veriyor ve iyi harcıyorlar.',
    action: 'Sadakat kademesi ya da aldıklarına uyan bir ürün önerin.',
  },
  potential_loyalist: {
    meaning: 'Yakın zamanda birden fazla sipariş verdiler.',
    action: 'Sadakat programına davet edin; üçüncü siparişte küçük bir hediye verin.',
  },
  new: {
    meaning: 'İlk siparişlerini yakın zamanda verdiler.',
    action: 'Hoş geldin deyin, ürünü nasıl kullanacaklarını anlatın, 60 gün içinde ikinci siparişi isteyin.',
  },
  promising: {
    meaning: 'Yakın zamanda az sayıda ama iyi tutarda sipariş verdiler.',
    action: 'Çok satanları önerin; geri gelmek için ucuz bir neden verin.',
  },
  need_attention: {
    meaning: 'İyi müşteriler, ama son siparişlerinin üzerinden zaman geçti.',
    action: 'Önceki alışverişlerine göre süreli bir teklif gönderin.',
  },
  about_to_sleep: {
    meaning: 'Az sipariş verdiler ve bir süredir yoklar.',
    action: 'Sevilen ürünleri hatırlatın; indirim yerine ücretsiz kargo verin.',
  },
  at_risk: {
    meaning: 'Birden fazla sipariş verip iyi harcadılar, ama çok zaman geçti.',
    action: 'Kişisel yazın; teklifiniz kazanılabilecek değeri aşmasın. Bu değeri en yüksek olandan başlayın.',
  },
  cant_lose: {
    meaning: 'En çok harcayanlardandı, şimdi sessizler.',
    action: 'Kendiniz arayın ya da yazın, neyin ters gittiğini sorun ve düzeltin.',
  },
  hibernating: {
    meaning: 'Son sipariş çok eski, sipariş az, harcama düşük.',
    action: 'Başka bir kategoriyle tek bir e-posta; daha fazlasını harcamayın.',
  },
  lost: {
    meaning: 'Her ölçüde en düşük.',
    action: 'Neden ayrıldıklarını soran son bir deneme, sonra yazmayı bırakın.',
  },
};

export const report: typeof en = {
  noRoom: (p) =>
    `Rapor ${p.needed} hücre tutuyor, bu tabloda ise ${p.room} hücrelik daha yer var. Hiçbir şey yazılmadı.`,
  roomFor: (p) => ` “${p.tab}” sayfasının ${p.all} satırından ${p.rows} tanesine yer var.`,
  makeRoom:
    ' Gerekmeyen sayfaları silin ya da daha kısa bir dönemin siparişlerini kullanın. Sonra yeniden deneyin.',
  segments,
  notes: {
    valueIsRevenue: (p) =>
      `CLV, bir müşteriden önümüzdeki ${p.months.text} ayda beklenen cirodur. Sonra gelen para yılda ${p.rate} daha az sayılır.`,
    valueIsProfit: (p) =>
      `CLV, bir müşteriden önümüzdeki ${p.months.text} ayda beklenen kârdır: cironun ${p.margin} kadarı. Sonra gelen para yılda ${p.rate} daha az sayılır.`,
    total: (p) => `${p.customers.text} müşterinizin bu sürede ${p.value} getirmesi bekleniyor.`,
    returning: (p) =>
      `${p.customers.text} müşteriden yaklaşık ${p.returning} tanesinin önümüzdeki ${p.months.text} ayda yeniden sipariş vermesini bekliyoruz.`,
    oneOrderAlive:
      'Bu modelin P_ALIVE ile verdiği aktif kalma olasılığı, tek sipariş vermiş herkes için %100’dür: model ayrılmayı ancak tekrar siparişten sonra görür. Diğer sekmeler, herkes için aynı anlama gelen sipariş olasılığını gösterir.',
    totalRange: (p) => `%90 olasılıkla ${p.low} ile ${p.high} arasında kalır.`,
    stay: (p) =>
      `Yeniden sipariş verenler ortalama ${p.observed} aydır sipariş veriyor; bugün aktif olanların yaklaşık ${p.expected} ay daha kalması bekleniyor.`,
    stayOpen: (p) =>
      `Yeniden sipariş verenler ortalama ${p.observed} aydır sipariş veriyor; bugün aktif olanlardan neredeyse kimsenin ayrılması beklenmiyor.`,
    rfm: 'Segmentler son siparişten bu yana geçen gün (R), sipariş sayısı (F) ve harcamaya (M) dayanır; her biri müşterileriniz arasında 1–5 puan alır.',
    frequencyByCount:
      'Müşterilerinizin çoğu bir kez sipariş verdi; bu yüzden F sipariş sayısına göre: 1, 2, 3–4, 5–9, 10 ve üzeri.',
  },
  columns: {
    customer: 'Müşteri',
    segment: 'Segment',
    meaning: 'Kimler',
    action: 'Ne yapmalı',
    customers: 'Müşteri sayısı',
    customersShare: 'Müşteri payı',
    orders: 'Sipariş sayısı',
    firstOrder: 'İlk sipariş',
    lastOrder: 'Son sipariş',
    revenue: 'Bugüne kadarki ciro',
    revenueShare: 'Ciro payı',
    clvRevenue: 'CLV (ciro)',
    clvProfit: 'CLV (kâr)',
    low: 'Alt sınır',
    high: 'Üst sınır',
    chanceInHorizon: (p) => `${p.months.text} ayda sipariş olasılığı`,
    expectedOrders: 'Beklenen sipariş',
    chanceOfOrder: '90 günde sipariş olasılığı',
    nextOrder: 'Sonraki sipariş',
    expectedOrderValue: 'Beklenen sipariş tutarı',
    averageOrder: 'Ortalama sipariş',
    reason: 'Ne oldu',
    rows: 'Satır',
    examples: 'İlk satırlar',
    value: 'Değer',
    standardError: 'Standart hata',
    explanation: 'Anlamı',
  },
  check: {
    ofCustomer: 'Bir müşteri',
    opened: 'Bir siparişin ilk satırı',
    further: 'Bir siparişin sonraki satırı',
    refunds: 'Siparişten düşülen geri ödeme',
    leftOut: (p) => `Atlandı: ${p.reason}`,
    open: 'Yanıtlanmadı',
    columns: {
      content: 'İçerik',
      place: 'Sütun',
      header: 'Başlık',
      role: 'Okunduğu anlam',
      reason: 'Neden',
      confidence: 'Ne kadar kesin',
      question: 'Soru',
      answer: 'Kullanılan yanıt',
      readings: 'Hücreleriniz nasıl okunuyor',
      customer: 'Birleştirilen müşteri',
      together: 'Diğer adları',
    },
  },
};
