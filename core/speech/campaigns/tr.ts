import type { campaigns as en } from './en';

type Campaigns = typeof en;

const segments: Campaigns['segments'] = {
  champions: {
    channel: 'Kişisel e-posta; en iyi %1 için WhatsApp ya da telefon',
    offer: 'Ayrıcalık ve erken erişim, indirim değil',
    kpi: 'Tavsiyeler; cirodaki payları',
    risk: 'İndirim, indirim beklemeyi öğretir',
  },
  loyal: {
    channel: 'E-posta, uygulama ya da SMS',
    offer: 'Puan ya da paket',
    kpi: 'Ortalama sipariş; yıllık sipariş sayısı',
    risk: 'Teklif fazla iyi olursa marj erir',
  },
  potential_loyalist: {
    channel: 'E-posta dizisi',
    offer: 'Üçüncü siparişte küçük bir hediye',
    kpi: '90 gün içinde üçüncü sipariş',
    risk: 'Pahalı ürünleri çok erken önermek',
  },
  new: {
    channel: '3., 14. ve 30. günde karşılama mesajı',
    offer: 'İkinci siparişte ücretsiz kargo',
    kpi: '60 gün içinde ikinci sipariş',
    risk: 'Çok sık yazmak',
  },
  promising: {
    channel: 'E-posta, onlara gösterilen reklam',
    offer: 'Denemesi ucuz bir ürün',
    kpi: 'Yeniden sipariş verenlerin payı',
    risk: 'Tek büyük sipariş başkasına hediye olabilir',
  },
  need_attention: {
    channel: 'E-posta ve SMS',
    offer: 'Kısa süreli %10 indirim',
    kpi: '30 gün içinde sipariş',
    risk: 'Durgun bir mevsim uzaklaşma gibi görünebilir',
  },
  about_to_sleep: {
    channel: 'E-posta',
    offer: 'Ücretsiz kargo',
    kpi: 'Geri dönenlerin payı',
    risk: 'Zaten dönecek olanlara ödemek; bunu kontrol grubu gösterir',
  },
  at_risk: {
    channel: 'CLV’ye göre e-posta, sonra SMS, sonra telefon',
    offer: 'En çok marj × ek olasılık × beklenen sipariş kadar',
    kpi: 'Geri dönenlerin payı; temas başına ciro',
    risk: 'Çoktan gitmiş müşteriye para harcamak',
  },
  cant_lose: {
    channel: 'İşletme sahibinden telefon ya da mektup',
    offer: 'Her birine özel; özür olarak hediye bakiyesi',
    kpi: 'Korunan CLV',
    risk: 'Sayıları az: otomatik değil, elle yapın',
  },
  hibernating: {
    channel: 'Yalnızca e-posta',
    offer: 'Sürekli geçerli bir kampanya',
    kpi: 'Geri dönen müşteri başına maliyet',
    risk: 'Bıkkınlık ve istenmeyen posta şikâyetleri',
  },
  lost: {
    channel: 'E-posta',
    offer: 'Yanıt için küçük bir teşekkür',
    kpi: 'Yanıtlar; listeden çıkanların payı',
    risk: 'KVKK ve İYS: artık gerekmeyen kayıtları silin',
  },
};

const lists: Campaigns['lists'] = {
  key_customers: {
    name: 'Kilit müşteriler',
    meaning: 'Birkaç siparişi olan en değerliler ya da cironuzun büyük bölümü.',
    action: 'Her birine onu tanıyan bir kişi verin; sessizleşmeden hâl hatır sorun.',
    channel: 'Telefon ya da kişisel e-posta',
    offer: 'Önce hizmet, sonra koşullar',
    kpi: 'Üç ay sonra kaçı hâlâ aktif',
    risk: 'Cironun birkaç müşteriye bağlı olması',
  },
  vip: {
    name: 'VIP',
    meaning: 'Beklenen değeri en yüksek olanlar.',
    action: 'Bunu hissettirin: erken erişim, doğrudan bir hat, adıyla teşekkür.',
    channel: 'Kişisel e-posta ya da WhatsApp',
    offer: 'Yüzde değil, ayrıcalık',
    kpi: 'VIP kalanların payı; tavsiyeler',
    risk: 'Ekibin tutabileceğinden fazlasını vaat etmek',
  },
  lapsed_but_loyal: {
    name: 'Sadıktı, artık gelmiyor',
    meaning: 'Sık sipariş verirlerdi, uzun süredir yoklar.',
    action: 'Kişisel yazın ve eskiden aldıklarını hatırlatın.',
    channel: 'E-posta ya da posta',
    offer: 'Her birinin değerine göre',
    kpi: 'Geri dönenlerin payı; sonraki siparişlerin arası',
    risk: 'Bazıları taşındı ya da zevki değişti',
  },
  up_sell: {
    name: 'Daha büyük sipariş',
    meaning: 'Sık ama küçük tutarda sipariş veriyorlar.',
    action: 'Paket, büyük boy ya da daha yüksek tutarda ücretsiz kargo önerin.',
    channel: 'Ödeme sayfası, e-posta',
    offer: 'Alışılmış siparişin biraz üstünde ücretsiz kargo',
    kpi: 'Ortalama sipariş',
    risk: 'Büyük sipariş karşılığında daha seyrek sipariş',
  },
  cross_sell: {
    name: 'İkinci kategori',
    meaning: 'Yalnızca bir kategoriden aldılar.',
    action: 'Benzer müşterilerin sonra aldığını önerin.',
    channel: 'Teslimattan sonra e-posta',
    offer: 'İlk deneme için iyi bir fiyat',
    kpi: 'İkinci bir kategoriden alanların payı',
    risk: 'Ellerindekiyle uyuşmayan ürünler',
  },
  overdue: {
    name: 'Siparişi gecikenler',
    meaning: 'Kendi alışılmış aralarının iki katından uzun süredir sessizler.',
    action: 'Gerekip gerekmediğini sorun; yeniden siparişi tek tıka indirin.',
    channel: 'SMS ya da e-posta',
    offer: 'Önce yok; ikinci mesajda ücretsiz kargo',
    kpi: '14 gün içinde sipariş',
    risk: 'Bilerek başka yerden alanları rahatsız etmek',
  },
  second_order: {
    name: 'İkinci siparişi isteyin',
    meaning: 'İlk siparişlerini yakında verdiler.',
    action: 'Nasıl bulduklarını sorun, kullanımını gösterin, sonrakini önerin.',
    channel: '14. ve 30. günde e-posta',
    offer: 'İkinci siparişte ücretsiz kargo',
    kpi: '60 gün içinde ikinci sipariş',
    risk: 'Gerekmeyen bir indirim',
  },
  slipping: {
    name: 'Uzaklaşanlar',
    meaning: 'Son siparişi fazla eskimiş iyi müşteriler.',
    action: 'Listenin başından başlayarak yazın ve neyin ters gittiğini sorun.',
    channel: 'E-posta, sonra telefon',
    offer: 'En çok kazanılabilecek değer kadar',
    kpi: 'Geri dönenlerin payı; korunan değer',
    risk: 'Zaten dönecek olanlara ödemek',
  },
};

const lifecycle: Campaigns['lifecycle'] = {
  active: {
    meaning: 'Alışılmış süre içinde sipariş verdiler.',
    action: 'Elde tutun: teşekkür edin, sonraki siparişi ödüllendirin.',
    channel: 'E-posta, uygulama ya da SMS',
    offer: 'Puan, sadakat indirimi',
    kpi: 'Yıllık sipariş sayısı',
    risk: 'Zaten gelecek siparişler için marj vermek',
  },
  infrequent: {
    meaning: 'Müşterilerinizin çoğundan daha uzun süredir sessizler.',
    action: 'Şimdi dönmeleri için bir neden verin: son siparişten bu yana yeni olanlar.',
    channel: 'E-posta ve SMS',
    offer: 'Aktiflerinkinden farklı, kısa süreli bir indirim',
    kpi: 'Yeniden aktif olanların payı',
    risk: 'Mevsimlik müşteri uzaklaşmış sayılmaz',
  },
  lapsed: {
    meaning: 'Geri dönenlerin neredeyse hepsinden uzun süredir sessizler.',
    action: 'Tek bir geri kazanım mesajı; neden gittiklerini sorun.',
    channel: 'E-posta',
    offer: 'Değere göre bir hoş geldin teklifi',
    kpi: 'Geri dönenlerin payı; her birinin maliyeti',
    risk: 'Gitmiş müşteriye para harcamak',
  },
};

const values: Campaigns['values'] = {
  top: {
    name: 'En yüksek değer',
    meaning: 'Önümüzdeki aylarda en çoğu onlar getirecek.',
    action: 'En iyi hizmeti verin: erken erişim, doğrudan hat, bekletmeyin.',
    channel: 'Kişisel e-posta ya da telefon',
    offer: 'Yüzde değil, ayrıcalık',
    kpi: 'Zirvede kalanların payı',
    risk: 'Çok şey az kişiye bağlı',
  },
  middle: {
    name: 'Orta değer',
    meaning: 'Büyütmeye değer.',
    action: 'Bir sipariş daha ya da daha büyük sipariş getirecek bir öneri yapın.',
    channel: 'E-posta',
    offer: 'Paket ya da puan',
    kpi: 'Bir kademe yükselenlerin payı',
    risk: 'Hepsine aynı davranmak',
  },
  rest: {
    name: 'Düşük değer',
    meaning: 'Önümüzdeki aylarda az getirecek.',
    action: 'İyi ve ucuza hizmet verin; yükselenleri izleyin.',
    channel: 'Bülten',
    offer: 'Alışılmış kampanyalar',
    kpi: 'Sipariş başına maliyet',
    risk: 'Getirdiklerinden fazlasını harcamak',
  },
};

export const campaigns: Campaigns = {
  segments,
  lists,
  lifecycle,
  values,
  listReasons: {
    noProducts: 'Siparişlerde ürün ya da kategori sütunu yok.',
    noRepeatOrders: 'Henüz kimse ikinci kez sipariş vermedi: önce ikinci siparişi isteyin.',
    tooFewRepeaters: 'Henüz üç kez sipariş veren yok.',
    nobody: 'Şu anda bu listede kimse yok.',
  },
  headers: {
    list: 'Liste',
    action: 'Aksiyon',
    channel: 'Kanal',
    offer: 'Teklif',
    kpi: 'İşe yaradığı nasıl anlaşılır',
    risk: 'Ne ters gidebilir',
    owner: 'Sorumlu',
    atStake: 'Kazanılabilecek değer',
    group: 'Grup',
    control: 'Kontrol',
    contacted: 'Yazılacak',
    firstName: 'Ad',
    lastProduct: 'Son ürün',
    nextProduct: 'Önerilen ürün',
    daysSince: 'Son siparişten bu yana gün',
    expectedNextOrder: 'Beklenen sonraki sipariş',
    breakEvenCost: 'Temas için en çok',
    breakEvenDiscount: 'İndirim için en çok',
    lift: 'Fark',
    pValue: 'p değeri',
    smallestLift: 'Bu testin gösterebileceği en küçük fark',
    extraRevenue: 'Ek ciro',
    extraProfit: 'Ek kâr',
    contacts: 'Temas sayısı',
    costPerContact: 'Temas maliyeti',
    offerPerOrder: 'Sipariş başına teklif',
    uplift: 'Ek sipariş verenler',
    least: 'En az',
    most: 'En çok',
    spend: 'Harcama',
    profit: 'Beklenen kâr',
    nextProfit: 'Sonraki birim paranın kârı',
  },
  notes: {
    week: 'Bu haftanın üç listesi, kazanılabilecek değeri en yüksek olan önce. Kimse iki listede birden değil.',
    nothingThisWeek: 'Bu hafta hiçbir listeyle bir şey kazanılamaz.',
    withoutConsent: (p) =>
      `Sayfanızda kendilerine yazılabileceği belirtilmediği için ${p.count} müşteri dışarıda bırakıldı.`,
    consentUnknown:
      'Sayfanızda kimin yazılmasına onay verdiğini (İYS, KVKK) söyleyen bir sütun yok: yazmadan önce bunu denetleyin.',
    control: '“Kontrol” yazan müşterilere ulaşmayın: kampanyanın ne getirdiği sonra ancak böyle görülür.',
    tooFewToKeepAside: 'kimse ayrılmadı, çünkü bu kadar az müşteri kampanyanın ne getirdiğini gösteremez.',
    better: (p) =>
      `İşe yaradı: yazılanlar arasında alanlar ${p.low} ile ${p.high} arasında daha fazla (10 durumdan 9’unda gerçek bu aralıktadır).`,
    worse: (p) =>
      `Zarar verdi: yazılanlar arasında alanlar ${p.low} ile ${p.high} arasında daha az (10 durumdan 9’unda gerçek bu aralıktadır).`,
    unclear: (p) =>
      `İşe yarayıp yaramadığı belli değil: fark ${p.low} ile ${p.high} arasında (10 durumdan 9’unda).`,
    smallestLift: (p) =>
      `Bu büyüklükteki gruplar, ${p.lift} ve üzeri bir farkı 10 testten 8’inde gösterir. Daha küçüğü görünmeden var olabilir.`,
    tooSmallForLift:
      'Bu büyüklükteki gruplar hiçbir farkı gösteremez. Daha çok müşteri ayırın ya da daha çok kişiye yazın.',
    small: 'Gruplardan birinde alan ya da almayan beş kişiden az. Sonucu dikkatle okuyun.',
    incomplete: (p) =>
      `${p.day} gününe kadarki siparişler sayılır; sayfanız henüz o güne ulaşmıyor. Denetimi sonra yeniden çalıştırın.`,
    noControl: 'Bu listeden kimse ayrılmamıştı; karşılaştıracak bir şey yok.',
    budgetLeft: (p) =>
      `Bütçenin ${p.left} kadarı harcanmadı: geriye kalanlar temas maliyetinden az getirirdi.`,
    marginal: (p) => `Bir birim daha para yaklaşık ${p.profit} kâr getirir.`,
    floorsOverBudget: 'Grupların en az tutarları bütçeyi aşıyor: bütçe yettiğince dolduruldu.',
    uplift:
      'Bir mesajla kaç kişinin daha sipariş vereceği, kendi kontrol gruplarınız gösterene kadar bir varsayımdır; değiştirin.',
  },
};
