import type { model as en } from './en';

export const model: typeof en = {
  names: {
    nbd: 'NBD (Ehrenberg 1959): kimse temelli ayrılmaz',
    bgnbd: 'BG/NBD (Fader, Hardie & Lee 2005): müşteri tekrar siparişten sonra ayrılabilir',
    mbgnbd: 'MBG/NBD (Batislam, Denizel & Filiztekin 2007): müşteri her siparişten sonra ayrılabilir',
    bgcnbd: 'BG/CNBD-k (Reutterer, Platzer & Schröder 2021): BG/NBD gibi, düzenli aralıklarla',
    mbgcnbd: 'MBG/CNBD-k (Reutterer, Platzer & Schröder 2021): MBG/NBD gibi, düzenli aralıklarla',
    paretonbd: 'Pareto/NBD (Schmittlein, Morrison & Colombo 1987): müşteri her an ayrılabilir',
    bgbb: 'BG/BB (Fader, Hardie & Shang 2010): müşteri yalnızca belirli zamanlarda sipariş verir ya da ayrılır',
  },
  timing: (p) => `Sipariş zamanları: ${p.model}.`,
  average: 'Modellerin ortalaması',
  averaged: (p) =>
    `Tahminler, bu siparişleri hemen hemen aynı ölçüde açıklayan birkaç modelin ortalamasıdır: ${p.models}. Aşağıdaki parametreler ilk modelindir.`,
  returning: (p) =>
    `Bu mağazanın geçmişinde, ayrılmış görünen müşteriler modelin beklediğinden daha sık geri döndü; bunların ${p.share} kadarının sipariş vermeyi sürdürmesi bekleniyor.`,
  trendOfOrders: (p) =>
    `Geçmiş günlerde yapılmış tahminlerin hepsi, bir yıl ya da daha uzun süre, en az onda bir oranında düşük ya da hepsi yüksek kaldı. Gelecek siparişlerin, modellerin dediğinin ${p.more} kadarı olması bekleniyor.`,
  trendOfMoney: (p) =>
    `Geçmiş tahminlerin tutarı hep aynı yönde saptı. Gelecek bir siparişin, modelin dediğinin ${p.more} kadarı olması bekleniyor.`,
  spend: 'Sipariş tutarı: tekrar siparişlerle kurulan Gamma-Gamma (Fader & Hardie 2013).',
  spendPrior: (p) =>
    `Sipariş zamanları için ne seçilirse seçilsin, zayıf bir önsel, yani mağazalarda olağan olan, bu modeli ağırlığının ${p.strength} kadarıyla destekler.`,
  firstOrdersAlike:
    'Bir müşterinin ilk siparişi de tekrar siparişi gibi sayılır: aynı müşterilerin ilk siparişleri ile tekrar siparişleri yaklaşık aynı büyüklüktedir.',
  firstOrdersScaled: (p) =>
    `Bir müşterinin ilk siparişi de ${p.factor} ile çarpılarak sayılır: aynı müşterilerin ilk siparişleri ile tekrar siparişleri ortalamada bu kadar farklıdır.`,
  priorBeside: (p) =>
    `Siparişler tek başına bazı sayıları açık bıraktığı için zayıf bir önsel, yani mağazalarda olağan olan, bu sayılarda ${p.strength} oranında etkilidir; log-olabilirlikten ${p.lost} götürür. Yanlarında, R’nin verdiği gibi en çok olabilirlik değerleri durur.`,
  priorAlone: (p) =>
    `Zayıf bir önsel, yani mağazalarda olağan olan, bu sayılarda ${p.strength} oranında etkilidir: olabilirlik durmadan yükseldiği için siparişlerin tek başına bir en çok olabilirlik değeri yoktur.`,
  spendMean: 'Sipariş tutarı: düz ortalama, çünkü harcama modeli için tekrar müşteri yetersiz.',
  parameters: {
    r: 'Sipariş hızlarının biçimi: küçüldükçe müşteriler birbirinden daha farklıdır',
    alpha: 'Sipariş hızlarının ölçeği, hafta; r / alpha haftada ortalama sipariş sayısıdır',
    a: 'Siparişten sonra ayrılma: birinci parametre',
    b: 'Siparişten sonra ayrılma: ikinci; a / (a + b) siparişten sonra ortalama ayrılma olasılığıdır',
    s: 'Ayrılma hızlarının biçimi: küçüldükçe müşteriler birbirinden daha farklıdır',
    beta: 'Ayrılma hızlarının ölçeği, hafta; s / beta haftada ortalama ayrılma hızıdır',
    k: 'Siparişlerin düzenliliği: 1 rastgele, büyüdükçe aralıklar daha eşit',
    'bgbb.alpha': 'Fırsat olduğunda sipariş verme: birinci parametre',
    'bgbb.beta': 'Fırsat olduğunda sipariş verme: ikinci; alpha / (alpha + beta) ortalama olasılıktır',
    'bgbb.gamma': 'Fırsattan önce ayrılma: birinci parametre',
    'bgbb.delta': 'Fırsattan önce ayrılma: ikinci; gamma / (gamma + delta) ortalama olasılıktır',
    'bgbb.period': 'İki fırsat arasındaki hafta',
    p: 'Harcama: bir müşterinin siparişleri ne kadar benzer',
    q: 'Harcama: müşteriler birbirine ne kadar benzer',
    gamma: 'Harcama: ölçek, para birimi',
  },
  rows: {
    log_likelihood: 'Modelin uyumu (modelleri karşılaştırmak için)',
    customers: 'Modele giren müşteriler',
    prior_strength: 'Zayıf önselin etkisi: 0 hiç, 1 tam',
    mean_spend: 'Sipariş başına ortalama tutar (harcama modeli için tekrar müşteri yetersiz)',
    spend_customers: 'Harcama modeline giren tekrar müşteriler',
    first_order_factor: 'İlk sipariş, tutarının bu katı kadar bir tekrar siparişi sayılır',
    observed_months: 'İlk siparişten sonuncuya geçen ay, yeniden sipariş verenlerin ortalaması',
    kept_share: 'Bugün aktif olanlardan, değer verilen ayların sonunda hâlâ aktif olacakların payı',
    expected_months: 'Aktif bir müşterinin bu ayrılma hızıyla bugünden sonra kalması beklenen ay',
    holdout_weeks: 'Denetim için ayrılan hafta',
    holdout_expected: 'O haftalar için tahmin edilen tekrar sipariş',
    holdout_actual: 'Gelen tekrar sipariş',
    holdout_bias: 'Tahminin gerçeğe göre sapması, tüm müşteriler birlikte',
    holdout_mae: 'Müşteri başına ortalama hata, sipariş',
    holdout_rmse: 'Müşteri başına hata karelerinin ortalamasının kökü, sipariş',
    holdout_naive_mae: 'Basit tahminin (geçmiş hız × hafta) ortalama hatası',
    holdout_naive_rmse: 'Basit tahmin için hata karelerinin ortalamasının kökü',
  },
  checked: (p) =>
    `Model son ${p.weeks} haftayı görmeden ${p.expected} tekrar sipariş tahmin etti; ${p.actual} sipariş geldi.`,
  columns: {
    model: 'Model',
    used: 'Kullanılan',
    yes: 'evet',
    logLikelihood: 'Denetimden önceki uyum',
    maximumLikelihood: 'En çok olabilirlik',
    bias: 'Toplamda sapma',
    mae: 'Ortalama hata',
    rmse: 'Hata karelerinin ortalamasının kökü',
    ordersInCheck: 'Ayrılan haftalardaki sipariş',
    ordersBefore: 'Önceki tekrar sipariş',
    customers: 'Müşteri sayısı',
    customersExpected: 'Müşteri sayısı, tahmin',
    meanOrders: 'Müşteri başına sipariş',
    meanExpected: 'Müşteri başına sipariş, tahmin',
    week: 'Hafta',
    repeatOrders: 'O güne kadarki tekrar sipariş',
    repeatExpected: 'O güne kadarki tekrar sipariş, model',
  },
  covariates: {
    leavesSooner: (p) =>
      `${p.covariate}: “${p.level}” olan müşteriler “${p.reference}” olanlardan daha erken ayrılıyor. Ayrılma riskleri ${p.ratio} katı (%90 olasılıkla ${p.low} ile ${p.high} arası).`,
    staysLonger: (p) =>
      `${p.covariate}: “${p.level}” olan müşteriler “${p.reference}” olanlardan daha uzun kalıyor. Ayrılma riskleri ${p.ratio} katı (%90 olasılıkla ${p.low} ile ${p.high} arası).`,
    ordersMore: (p) =>
      `${p.covariate}: “${p.level}” olan müşteriler “${p.reference}” olanlardan daha sık, ${p.ratio} katı sıklıkta sipariş veriyor (%90 olasılıkla ${p.low} ile ${p.high} arası).`,
    ordersLess: (p) =>
      `${p.covariate}: “${p.level}” olan müşteriler “${p.reference}” olanlardan daha seyrek, ${p.ratio} katı sıklıkta sipariş veriyor (%90 olasılıkla ${p.low} ile ${p.high} arası).`,
    noDifference: (p) =>
      `${p.covariate}: müşterilerin ne sıklıkta sipariş verdiği ya da ne kadar erken ayrıldığı bakımından belirgin bir fark yok.`,
    other: 'diğer değerler',
    none: 'boş',
    columns: {
      covariate: 'Sütun',
      level: 'Şu değerdeki müşteriler',
      reference: 'Karşılaştırılan',
      ordering: 'Sipariş sıklığı, kat',
      leaving: 'Ayrılma riski, kat',
      pooled: 'tahminde',
    },
  },
  newcomers: {
    note: 'Son tablo, yeni bir müşterinin değer verilen aylarda ilk siparişiyle birlikte ortalama ne kadar ettiğini ve bu ortalamanın %90 olasılıkla hangi aralıkta olduğunu gösterir. Bir müşteri kazanmanın maliyetiyle karşılaştırın. İlk siparişlerin çeyreği, o zaman gelenler gibi müşterileri anlatır: son gelenler daha az ediyorsa sonrakiler de öyle olabilir.',
    cohort: 'İlk siparişi şu çeyrekte olanlar gibi',
    level: 'Şu değerdeki yeni müşteriler',
    all: 'Bütün yeni müşteriler',
    firstOrder: 'Ortalama ilk sipariş',
  },
  orMore: (p) => `${p.orders} ve üzeri`,
  tracked: (p) => `Yeniden siparişler: ${p.actual} geldi, model ${p.expected} bekliyordu`,
  trackingChart: 'Hafta hafta tekrar siparişler: gelenler ve modelin beklediği',
};
