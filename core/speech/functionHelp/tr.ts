import type { functionHelp as en } from './en';

export const functionHelp: typeof en = {
  purpose: {
    CLV: 'Her müşterinin önümüzdeki aylarda beklenen değeri: hâlâ aktif olma olasılığı × vereceği sipariş sayısı × sipariş başına tutar, iskonto edilmiş.',
    SEGMENT:
      'Her müşterinin segmenti (Şampiyonlar, Risk altında gibi): son siparişten bu yana geçen gün, sipariş sayısı ve harcamaya göre; istenirse değere ya da ne kadar yakında sipariş verdiğine göre.',
    SEGMENT_SUMMARY:
      'Her segment için bir satır: müşteri sayısı, bugüne kadarki ciro, beklenen değer, bunların payları, aktif kalma olasılığı ve verilen aylarda en az bir sipariş olasılığı.',
    COHORTS:
      'İlk siparişlerinin ayına, çeyreğine ya da yılına göre müşteriler (satırlar) ve her grubun o zamandan beri yaptıkları (sütunlar; 0 ilk siparişin dönemidir).',
    AB_TEST:
      'Bir kampanyanın getirdiği: iletişime geçilenlerden kontrol grubuna göre ne kadar fazlasının aldığı, %90 olasılıkla gerçeği içeren aralık ve p değeri.',
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
      'Siparişlerin bulunduğu aralık: müşteri, tarih ve tutar sütunları. Başlık satırı varsa sütunlar tanınır; yoksa tam üç sütun müşteri, tarih, tutar olarak alınır. Müşteri tablosu da olur: sipariş sayısı, ilk ve son siparişin günü, toplam harcama.',
    customer: 'Siparişlerde yazıldığı gibi bir müşteri ya da müşteri aralığı.',
    months: 'Kaç ay ilerisi, en çok {most}, örneğin {example}.',
    margin: 'Cironun size kalan payı, örneğin {example}. %100 ile değer cirodur.',
    discount_rate: 'Sonraki paranın yılda ne kadar daha az sayılacağı (iskonto oranı), örneğin {example}.',
    as_of: 'Analiz günü; sonraki siparişler sayılmaz.',
    scheme:
      'Segment türü: "rfm" (on bir segment; gün, sipariş ve harcamadan), "rf" (on segment, harcama olmadan), "value" (beklenen değer kademeleri) "lifecycle" (aktif, seyrek, pasif) ya da "plain" (sipariş sayısına ve yeniden sipariş olasılığına göre beş grup).',
    period: 'Dönemin uzunluğu: "month" (ay), "quarter" (çeyrek) ya da "year" (yıl).',
    measure:
      'Ne gösterileceği: sipariş veren müşteri sayısı "customers", gruptaki payları "retention", ciro "revenue" ya da sipariş sayısı "orders".',
    control_customers: 'Bilerek iletişime geçilmeyen müşteri sayısı (kontrol grubu).',
    control_buyers: 'Bunlardan kaçının satın aldığı.',
    test_customers: 'İletişime geçilen müşteri sayısı.',
    test_buyers: 'Bunlardan kaçının satın aldığı.',
    model: 'Kullanılacak model: {choices}.',
    prior:
      'Verinin az şey söylediği yerde zayıf bir önsel modeli desteklesin mi: "auto" (yalnızca model kendiliğinden seçilirse; adıyla istenen model en çok olabilirlikle bulunur), "off" ya da "on".',
    monthly_revenue: 'Bir müşterinin ayda (yılda değil) getirdiği para, örneğin {example}.',
    margin_needed: 'Gelirin size kalan payı, örneğin {example} (para tutarı değil).',
    months_kept: 'Müşterinin kaç ay kaldığı, örneğin {example}.',
    average_order_value: 'Ortalama bir siparişin tutarı, örneğin {example}.',
    orders_per_year: 'Bir müşterinin yılda verdiği sipariş sayısı, örneğin {example}.',
    years: 'Müşterinin kaç yıl kaldığı, örneğin {example}. Ay sayısı 12’ye bölünürse yıl olur.',
    margin_per_period: 'Bir müşteriden bir dönemde size kalan para: dönemlik gelir × marj.',
    margin_per_period_optional: 'Bir müşteriden bir dönemde size kalan para. 1 ile değer ödeme sayısıdır.',
    retention: 'Bir dönemden ötekine kalan müşterilerin payı, örneğin {example}.',
    discount_rate_per_period:
      'Sonraki paranın dönem başına ne kadar daha az sayılacağı (iskonto oranı). Dönem yılsa %10; aysa %0,8, yılda %10 eder.',
    discount_rate_per_period_optional: 'Dönem başına iskonto oranı; dönem yılsa örneğin %10, aysa %0,8.',
    periods: 'Kaç dönem ilerisinin sayılacağı, örneğin {example}.',
    customers_by_period:
      'Birlikte başlayan müşterilerden kaçının kaldığı: başta, bir dönem sonra, iki dönem sonra … En az üç sayılık bir sütun ya da satır.',
    clv: 'Bir müşterinin para olarak değeri.',
    ratio: 'Değerin maliyetin kaç katı olması istendiği.',
    cac: 'Bir müşteri kazanmanın para olarak maliyeti (CAC).',
    monthly_margin: 'Bir müşteriden ayda size kalan para: aylık gelir × marj.',
  },
  optional: 'İsteğe bağlı.',
  leftOut: (p) => `Boş bırakılırsa: ${p.standard}.`,
  leftOutMeans: {
    customer: 'tüm müşterilerin tablosu',
    as_of: 'son siparişin günü',
    periods: 'sonsuza dek',
  },
  doesNot: {
    CLV: 'Yalnızca geçmiş siparişleri bilir: planlanan kampanyayı, iki yıldan kısa siparişlerde mevsimi ve henüz hiç sipariş vermemiş müşterileri bilmez.',
    SEGMENT:
      'Müşterinin bugüne kadar ne yaptığını öteki müşterilerinizle karşılaştırarak anlatır; nedenini söylemez.',
    SEGMENT_SUMMARY:
      'Değerler için alt ve üst sınır vermez; kenar çubuğunun yazdığı raporda her segment için vardır.',
    RFM: 'Geleceğe bakmaz. Skorlar tek bir mağazanın müşterilerini karşılaştırır: buradaki 5 başka yerdeki 5 değildir.',
    P_ALIVE:
      'Gelecek ay sipariş verme olasılığı değildir. Bazı modeller bir kez sipariş veren herkese 1 verir; o müşterileri CLV ile değerlendirin.',
    EXPECTED_ORDERS:
      'Kampanyaları ve fiyat değişikliklerini bilmez, mevsimleri ise ancak iki yıllık siparişten sonra bilir.',
    CLV_MODEL:
      'Geçmiş, bir bölümü ayrılamayacak kadar kısaysa tahmini sınamaz; o zaman holdout satırları bulunmaz.',
    COHORTS:
      'Geleceğe bakmaz; son dönem de henüz bitmemiştir, sayıları artabilir. Müşteri tablosu değil, siparişlerin kendisi gerekir.',
    CLV_SIMPLE:
      'Her müşteriyi ortalama sayar ve sonraki parayı iskonto etmez. Siparişleriniz varsa CLV daha çok şey söyler.',
    CLV_AOV:
      'Müşterilerin ne kadar kaldığını bulmaz ve sonraki parayı iskonto etmez. Siparişleriniz varsa CLV daha çok şey söyler.',
    CLV_RETENTION:
      'Her dönemde aynı payın ayrıldığını varsayar; oysa geride kalanlar daha sadık olanlardır. Sayılar elinizdeyse CLV_SUBSCRIPTION bunu hesaba katar.',
    CLV_SUBSCRIPTION:
      'Kimin ayrıldığının görüldüğü sözleşmeler içindir. Müşterilerin sessizce gelmez olduğu bir mağaza için CLV kullanın.',
    MAX_CAC: 'Oran bir kural değil, alışılmış bir ölçüdür; öteki giderleriniz bunun içinde değildir.',
    CAC_PAYBACK: 'Bedelini geri getirmeden ayrılan müşterileri hesaba katmaz.',
    AB_TEST:
      'Kurayla seçilmemiş grupları düzeltemez. Siparişleri ya da parayı değil, satın alan kişileri sayar.',
  },
  rows: {
    CLV_MODEL:
      'Etiket, değer, standart hata. Harfler makalelerdeki gibidir, zaman hafta olarak; spend_model satırının altındakiler harcama modelinindir (BG/BB’de iki modelin de gamma harfi vardır). log_likelihood ve customers sipariş zamanı modelinindir; prior_strength zayıf bir önselin onu en çok olabilirlikten ne kadar kaydırdığını (0 hiç, 1 tam), maximum_log_likelihood oradaki log-olabilirliği söyler. Sınama: son haftalar gizlenip tahmin edildi; holdout_bias bütün siparişlerdeki sapma payı, holdout_mae ile holdout_rmse müşteri başına sipariş olarak bilinen hatalar, holdout_naive_… ise her müşterinin geçmiş hızı sürseydi çıkacak hatalardır. observed_months geri gelenlerin ilk siparişten son siparişe kadar geçen ortalama süresi, kept_share aktif müşterilerden bir yıl sonra hâlâ aktif olanların payı, expected_months aktif bir müşterinin ne kadar kaldığıdır. trust, tahminle plan yapılıp yapılamayacağını söyler.',
    CLV_SUBSCRIPTION:
      'Etiket, değer ve harflerin yanında standart hata. Süreler dönem olarak: expected_lifetime yeni bir müşterinin ödeme yaptığı dönem sayısıdır; median_lifetime yenilemeden sonra müşterilerin yarısı gitmiştir. value ilk ödemeyle birlikte yeni bir müşterinin, value_of_present_customer verilen son dönemden sonra hâlâ kalan bir müşterinin değeridir. survival_t, t yenilemeden sonra kalanların payıdır: önce modele göre, yanında verildiği gibi.',
    AB_TEST:
      'Etiket, değer ve etiketin ne olduğu. lift, müşteri payı olarak test_rate eksi control_rate (0,016 yüz müşteride 1,6 alıcı fazla demektir), low ve high onun aralığı, relative_lift ise lift bölü control_rate. smallest_lift, bu büyüklükteki grupların 10 sınamanın 8’inde göstereceği en küçük farktır. verdict, aralık 0’ı dışarıda bırakıyorsa, yani p_value 0,1’in altındaysa better (daha iyi) ya da worse (daha kötü), yoksa unclear (belirsiz) olur.',
  },
  titles: {
    rows: 'Sonucun satırları',
    functions: 'Formüller',
    argument: 'Bağımsız değişken',
    example: 'Örnek',
    doesNot: 'Ne yapmaz',
    source: 'Kaynak',
  },
  intro:
    'Formüller Google E-Tablolar’da ve Excel’de aynıdır. Bir müşteri aralığı için yazılan tek formül hepsini yanıtlar ve her satıra ayrı formül yazmaktan hızlıdır. Köşeli ayraç içindekiler boş bırakılabilir. Ondalıkların virgülle yazıldığı dillerde aralarına noktalı virgül konur.',
  sample:
    'Örnekler önizlemedeki örnek mağazayı kullanır: Orders sekmesinin A–E sütunlarında müşteri, tarih, tutar, sipariş numarası ve durum vardır. Durum da aralıkta olduğundan iptal ve iade edilen siparişler sayılmaz.',
  holds: (p) => `${p.range} aralığında şunlar var: ${p.values}.`,
  more: (p) => `… ve ${p.rows} satır daha`,
};
