import type { OptionHelps } from './shape';

export const optionHelp: OptionHelps = {
  intro: `Kullanım: npx customer-value DOSYA [seçenekler]
   ya da: npm run report -- DOSYA [seçenekler]

DOSYA içindeki siparişleri (.csv, .tsv, .txt, .xlsx veya .parquet; boru hattından gelen için -) okur; en iyi
müşterilerinizin kim olduğunu, kimin uzaklaştığını ve her birinin önümüzdeki aylarda ne getireceğini anlatan bir çalışma
kitabı yazar.
Çıkış kodu iş bittiğinde 0, bu dosyayla yapılamadığında 1, komut anlaşılmadığında 2 olur.`,
  headings: {
    groups: 'Müşteriler nasıl gruplansın? Biri yeter; hangi yöntemin istendiğini de o söyler:',
    plan: 'Gruplarla ne yapılsın?',
    reading: 'Dosyanın kendisi söylemediğinde siparişler nasıl okunsun:',
    columns: 'Hangi sütun ne: başlık, harf veya numara; none sütunu gizler.',
  },
  options: {
    out: { value: 'DOSYA', text: 'yazılacak çalışma kitabı' },
    json: { value: '', text: 'bunun yerine bütün analizi tek bir JSON belgesi olarak yazdırır' },
    pretty: { value: '', text: 'aynısı, insanların okuyabileceği satırlarla' },
    scores: {
      value: 'DOSYA',
      text: 'müşteri başına bir satır: olasılıklar, değer ve grup; .parquet veya .csv, DuckDB yazar',
    },
    history: {
      value: 'DOSYA',
      text: 'çalıştırmaları ve kampanyaları hatırlanacak önceki rapor',
      otherwise: 'yerine yazılan çalışma kitabı',
    },
    months: { value: 'N', text: 'kaç ay ilerisi' },
    margin: {
      value: 'PAY',
      text: 'gelirden size kalan pay, örneğin {example}',
      otherwise: '%100: değer gelirdir',
    },
    discountRate: { value: 'ORAN', text: 'ileride gelecek paranın yıllık iskonto oranı' },
    asOf: { value: 'TARİH', text: 'analiz günü, örneğin {example}', otherwise: 'son siparişin günü' },
    model: { value: 'AD', text: '{choices}' },
    prior: {
      value: 'AD',
      text: 'verinin az şey söylediği yerde zayıf bir önsel, yani mağazalarda olağan olan, modeli desteklesin mi: {choices}. auto: kendiliğinden seçilen modeli; off: bulunduğu her yerde en çok olabilirlik; on: her modeli',
    },
    season: {
      value: 'AD',
      text: 'siparişler yıl içinde nasıl değişir: {choices}. auto: model adıyla istenmediyse iki yıldan sonra aylarda bulunur; nowruz: İran yılının aylarına göre; ramadan: aylara göre, Ramazan ve iki bayramla',
    },
    seasonIndex: {
      value: 'DOSYA',
      text: 'ay ay kendi sipariş düzeyleriniz (ay, düzey), örneğin 2024-03, 100 ya da 1403-01, 140: siparişlerde görülenin yerine geçer',
    },
    priceIndex: {
      value: 'DOSYA',
      text: 'her ayın fiyat düzeyi (ay, düzey), örneğin 2024-03, 2139.47 ya da 1403-01, 274.6: bütün tutarlar analiz gününün parasına çevrilir',
    },
    covariates: {
      value: 'SÜTUN,…',
      text: 'müşterilerin sipariş vermesi ve ayrılmasıyla ilgili olabilecek sütunlar, virgülle ayrılmış, örneğin kanal veya şehir; tahminlerde kullanılır',
    },
    locale: { value: 'ETİKET', text: 'raporun dili, örneğin {example}' },
    encoding: {
      value: 'AD',
      text: 'metin dosyasının karakter kodlaması, örneğin utf-16le veya {example}',
    },
    engine: {
      value: 'AD',
      text: 'dosyayı ne okusun: {choices}. DuckDB belleğe sığmayan dosyaları, birden çok dosyayı ve "siparisler/*.parquet" gibi kalıpları alır',
      otherwise:
        'Parquet, sıkıştırılmış, birden çok ve büyük dosyalar ile --scores için duckdb, yoksa memory',
    },
    sheet: { value: 'AD', text: 'çalışma kitabının sayfası', otherwise: 'siparişlere en çok benzeyen' },
    help: { value: '', text: 'bu metin' },
    version: { value: '', text: 'bu programın sürümü' },
    scheme: { value: 'AD', text: '{choices}' },
    limitDays: {
      value: 'LİSTE',
      text: 'thresholds: son siparişten bu yana 5, 4, 3 ve 2 puanın geçerli olduğu günler',
    },
    limitOrders: {
      value: 'LİSTE',
      text: 'thresholds: puanın 2, 3, 4 ve 5 olmaya başladığı sipariş sayıları',
    },
    limitSpend: {
      value: 'LİSTE',
      text: 'thresholds: puanın 2, 3, 4 ve 5 olmaya başladığı tutarlar, örneğin {example}',
    },
    tierShares: {
      value: 'KADEMELER',
      text: 'value: müşterilerin yüzde payları, en iyiler önce ({example}); ya da değerlerin arası açılan yerlerde dört kademe için breaks:{tierCount.example}; ya da toplam değerin yüzdesine göre abc:{abcShares.example}',
      otherwise: '',
    },
    cutOffs: {
      value: 'GÜN,GÜN',
      text: 'lifecycle: son siparişten bu yana aktif ve seyrek sayılmanın son günleri',
      otherwise: 'siparişler arasındaki alışılmış sürelerden',
    },
    clusterCount: {
      value: 'SAYI',
      text: 'clusters: kaç küme, {least}–{most}',
      otherwise: 'kendiliğinden ayrışan kadar',
    },
    columns: {
      value: 'SÜTUN[,SÜTUN]',
      text: 'columns: bir ya da iki sütun, örneğin şehir; aralarındaki değer, değer kademeleriyle çaprazlar: şehir,değer. Adında virgül olan sütunlar için birer kez: --by "Şehir, bölge" --by kanal',
    },
    rules: {
      value: 'DOSYA',
      text: 'rules: kendi kurallarınız, her satıra bir tane, örneğin Sessiz: şehir = İzmir ve 60 gündür sipariş yok',
    },
    compareTo: {
      value: 'TARİH',
      text: 'kimin yükselip kimin düştüğü için önceki gün',
      otherwise: '{days} gün önce',
    },
    cohortPeriod: {
      value: 'DÖNEM',
      text: 'müşterileri ilk siparişin ayına, çeyreğine ya da yılına göre toplar: {choices}',
      otherwise: 'okunur kalan en kısası',
    },
    campaign: {
      value: 'AD',
      text: 'kampanyanın adı; listelerden kimin ayrı tutulacağını belirler',
      otherwise: 'analiz günü',
    },
    controlShare: {
      value: 'PAY',
      text: 'her listeden ayrı tutulan pay, en çok {most}',
      otherwise: 'her listede bir sonuç gösterecek kadar',
    },
    actions: {
      value: 'DOSYA',
      text: 'ne yapılacağına ilişkin kendi sözleriniz: aksiyonları değiştirilmiş raporun kendisi ya da Grup sütunu ile şunlardan istedikleriniz olan bir tablo: Aksiyon, Kanal, Teklif, İşe yaradığı nasıl anlaşılır, Ne ters gidebilir, Sorumlu',
    },
    acquisitionCost: {
      value: 'TUTAR',
      text: 'bir müşteri kazanmanın bedeli; ne zaman geri döndüğünü göstermek için',
    },
    budget: { value: 'TUTAR', text: 'iletişime harcanacak para; --contact-cost da gerekir' },
    costPerContact: { value: 'TUTAR', text: 'bir müşteriyle iletişimin maliyeti' },
    offerPerOrder: { value: 'TUTAR', text: 'iletişim kurulanların her siparişiyle verilen' },
    budgetGroups: {
      value: 'DOSYA',
      text: 'bir grup için farklı olan: raporun sayıları değiştirilmiş bütçe sayfası ya da Grup sütunu ile şunlardan istedikleriniz olan bir tablo: Temas maliyeti, Sipariş başına teklif, Ek sipariş verenler, En az, En çok',
    },
    dateOrder: { value: 'SIRA', text: '03/04/2024 ne ile başlıyor, gün mü ay mı: {choices}' },
    swappedDates: {
      value: 'NE',
      text: 'günü ile ayı yer değiştirmiş görünen tarih hücreleri: {choices}',
    },
    decimalMark: { value: 'İŞARET', text: '1.234 sayısında ondalık işareti, virgül ya da nokta: {choices}' },
    currency: {
      value: 'KOD',
      text: 'birden çok para biriminden okunacak olan, örneğin {example}; tümen için IRT, riyal için IRR',
    },
    exchangeRates: { value: '', text: 'dosyadaki döviz kurlarıyla çevirme', otherwise: '' },
    pendingOrders: {
      value: 'NE',
      text: 'ödeme bekleyen siparişler: {choices}',
      otherwise: 'mağaza sistemi gibi, yoksa count',
    },
    unknownStatus: { value: 'NE', text: 'durumu tanınmayan satırlar: {choices}' },
    freeOrders: { value: 'NE', text: 'tutarı 0 olan siparişler: {choices}' },
    duplicateOrders: {
      value: 'NE',
      text: 'dosyada birden çok kez bulunan siparişler, bir kez mi hepsi mi: {choices}',
    },
    merges: {
      value: '',
      text: 'numara, e-posta veya telefonu ortak olan müşterileri birleştirme',
      otherwise: '',
    },
    timeZone: {
      value: 'AD',
      text: 'saat farkı yazılı zamanlar için mağazanın dilimi, örneğin {example}',
      otherwise: 'yazılı gün',
    },
    dateSystem: { value: 'YIL', text: 'tarih yerine geçen sayıların başlangıcı: {choices}' },
  },
  columns: {
    value: 'SÜTUN',
    named: {
      customer: 'müşteri',
      date: 'sipariş tarihi',
      amount: 'tutar',
      orderId: 'sipariş numarası',
      status: 'durum',
      refund: 'iade tutarı',
    },
    alike: '; aynı biçimde ',
  },
};
