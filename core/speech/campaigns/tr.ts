import type { ListKey } from '../../campaigns/campaign';
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

/** Names of the lists: what the user does with the people. */
export const listNames: Readonly<Record<ListKey, string>> = {
  key_customers: 'İlgilen',
  vip: 'Teşekkür et',
  lapsed_but_loyal: 'Geri çağır',
  up_sell: 'Büyük sipariş',
  cross_sell: 'Öner',
  overdue: 'Hatırlat',
  second_order: 'İkinci sipariş',
  slipping: 'Geri kazan',
};

const lists: Campaigns['lists'] = {
  key_customers: {
    title: 'Cironuzun büyük kısmı onlara bağlı',
    meaning: 'Birkaç siparişi olan en değerliler ya da cironuzun büyük bölümü.',
    action: 'Her birine onu tanıyan bir kişi verin; sessizleşmeden hâl hatır sorun.',
    message: 'Merhaba {ad}, bizim için çok değerlisiniz. Bizde eksik bulduğunuz bir şey var mı?',
    channel: 'Telefon ya da kişisel e-posta',
    offer: 'Önce hizmet, sonra koşullar',
    kpi: 'Üç ay sonra kaçı hâlâ aktif',
    risk: 'Cironun birkaç müşteriye bağlı olması',
  },
  vip: {
    title: 'Beklenen değeri en yüksek olanlar',
    meaning: 'Beklenen değeri en yüksek olanlar.',
    action: 'Bunu hissettirin: erken erişim, doğrudan bir hat, adıyla teşekkür.',
    message:
      'Merhaba {ad}, bizden aldığınız için teşekkürler. Yenilikleri herkesten önce görmek ister misiniz?',
    channel: 'Kişisel e-posta ya da WhatsApp',
    offer: 'Yüzde değil, ayrıcalık',
    kpi: 'VIP kalanların payı; tavsiyeler',
    risk: 'Ekibin tutabileceğinden fazlasını vaat etmek',
  },
  lapsed_but_loyal: {
    title: 'Sık gelirlerdi, uzun süredir yoklar',
    meaning: 'Sık sipariş verirlerdi, uzun süredir yoklar.',
    action: 'Kişisel yazın ve eskiden aldıklarını hatırlatın.',
    message: 'Merhaba {ad}, görüşmeyeli epey oldu. Her zamankinden yine gönderelim mi?',
    channel: 'E-posta ya da posta',
    offer: 'Her birinin değerine göre',
    kpi: 'Geri dönenlerin payı; sonraki siparişlerin arası',
    risk: 'Bazıları taşındı ya da zevki değişti',
  },
  up_sell: {
    title: 'Sık ama az alıyorlar',
    meaning: 'Sık ama küçük tutarda sipariş veriyorlar.',
    action: 'Paket, büyük boy ya da daha yüksek tutarda ücretsiz kargo önerin.',
    message:
      'Merhaba {ad}, sık sipariş verdiğiniz için teşekkürler. Daha büyük bir paket işinizi kolaylaştırır mı?',
    channel: 'Ödeme sayfası, e-posta',
    offer: 'Alışılmış siparişin biraz üstünde ücretsiz kargo',
    kpi: 'Ortalama sipariş',
    risk: 'Büyük sipariş karşılığında daha seyrek sipariş',
  },
  cross_sell: {
    title: 'Sattıklarınızın yalnız bir kısmını biliyorlar',
    meaning: 'Yalnızca bir kategoriden aldılar.',
    action: 'Benzer müşterilerin sonra aldığını önerin.',
    message: 'Merhaba {ad}, beğeneceğinizi düşündüğümüz bir şey var: {öneri}. Bir sonraki pakete koyalım mı?',
    channel: 'Teslimattan sonra e-posta',
    offer: 'İlk deneme için iyi bir fiyat',
    kpi: 'İkinci bir kategoriden alanların payı',
    risk: 'Ellerindekiyle uyuşmayan ürünler',
  },
  overdue: {
    title: 'Olağan günü geçenler',
    meaning: 'Kendi alışılmış aralarının iki katından uzun süredir sessizler.',
    action: 'Gerekip gerekmediğini sorun; yeniden siparişi tek tıka indirin.',
    message: 'Merhaba {ad}, {ürün} için zaman gelmiş olabilir. Bu hafta gönderelim mi?',
    channel: 'SMS ya da e-posta',
    offer: 'Önce yok; ikinci mesajda ücretsiz kargo',
    kpi: '14 gün içinde sipariş',
    risk: 'Bilerek başka yerden alanları rahatsız etmek',
  },
  second_order: {
    title: 'Yakın zamanda bir kez aldılar',
    meaning: 'İlk siparişlerini yakında verdiler.',
    action: 'Nasıl bulduklarını sorun, kullanımını gösterin, sonrakini önerin.',
    message: 'Merhaba {ad}, {ürün} nasıldı? Yazın, yanına ne yakışır söyleyelim.',
    channel: 'İlk siparişten bir hafta ile 60 gün sonra arasında e-posta',
    offer: 'İkinci siparişte ücretsiz kargo',
    kpi: '60 gün içinde ikinci sipariş',
    risk: 'Gerekmeyen bir indirim',
  },
  slipping: {
    title: 'Sessizleşen iyi müşteriler',
    meaning: 'Son siparişi fazla eskimiş iyi müşteriler.',
    action: 'Listenin başından başlayarak yazın ve neyin ters gittiğini sorun.',
    message:
      'Merhaba {ad}, sizi özledik. Geçen sefer her şey yolunda mıydı? Bu iletiyi yanıtlayın, düzeltelim.',
    channel: 'E-posta, sonra telefon',
    offer: 'En fazla kazanılabilecek tutar kadar',
    kpi: 'Geri dönenlerin payı; korunan değer',
    risk: 'Zaten dönecek olanlara ödemek',
  },
};

const plain: Campaigns['plain'] = {
  best: {
    action: 'Adlarıyla teşekkür edin, yenilikleri önce onlara gösterin ve sizi önermelerini isteyin.',
    channel: 'Kişisel e-posta; ilk sıradakiler için WhatsApp ya da telefon',
    offer: 'Erken erişim ve ilgi, indirim değil',
    kpi: 'Kaçı en iyiler arasında kalıyor; öneriler',
    risk: 'İndirim, indirimi beklemeyi öğretir',
  },
  regulars: {
    action: 'Her zamanki günlerinde hatırlatın, aldıklarına yakışanı gösterin.',
    channel: 'E-posta, uygulama ya da SMS',
    offer: 'Paket ya da bir sonraki sipariş için puan',
    kpi: 'Yıllık sipariş; ortalama sipariş',
    risk: 'Zaten gelecek siparişe kârı vermek',
  },
  first_timers: {
    action: 'İkinci siparişi kazanın: ilkinin nasıl geçtiğini sorun, sıradakini önerin.',
    channel: 'İlk siparişten bir hafta ile 60 gün sonra arasında e-posta',
    offer: 'İkinci siparişte ücretsiz kargo',
    kpi: '60 gün içinde ikinci sipariş',
    risk: 'Çok sık yazmak',
  },
  slipping_away: {
    action:
      'Geri kazanın, en çok kazandıracak olandan başlayın: neyin eksik olduğunu sorun, yenilikleri söyleyin.',
    channel: 'E-posta, sonra SMS, sonra telefon',
    offer: 'En fazla kazanılabilecek tutar kadar',
    kpi: 'Karşılaştırma için bekletilenlere göre kaçı yeniden sipariş veriyor',
    risk: 'Zaten dönecek olana para vermek',
  },
  probably_gone: {
    action: 'Onlara para harcamayın: en çok bir son mesaj, sonra rahat bırakın.',
    channel: 'Yalnızca e-posta',
    offer: 'Hiç, ya da herkese verilen',
    kpi: 'Geri dönen başına maliyet',
    risk: 'Gitmiş müşteriler için para ve şikâyet',
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
  plain,
  lifecycle,
  values,
  headers: {
    list: 'Liste',
    action: 'Aksiyon',
    message: 'Ne yazmalı',
    channel: 'Kanal',
    offer: 'Teklif',
    kpi: 'İşe yaradığı nasıl anlaşılır',
    risk: 'Ne ters gidebilir',
    owner: 'Sorumlu',
    contacted: 'Yazılacak',
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
    consentUnknown:
      'Sayfanızda kimin yazılmasına onay verdiğini (İYS, KVKK) söyleyen bir sütun yok: yazmadan önce bunu denetleyin.',
    budgetLeft: (p) =>
      `Bütçenin ${p.left} kadarı harcanmadı: geriye kalanlar temas maliyetinden az getirirdi.`,
    marginal: (p) => `Bir birim daha para yaklaşık ${p.profit} kâr getirir.`,
    floorsOverBudget: 'Grupların en az tutarları bütçeyi aşıyor: bütçe yettiğince dolduruldu.',
    uplift:
      'Bir mesajla kaç kişinin daha sipariş vereceği, kendi kontrol gruplarınız gösterene kadar bir varsayımdır; değiştirin.',
  },
};
