import type { plan as en } from './en';

export const plan: typeof en = {
  tabs: {
    week: 'CLV bu hafta',
    actions: 'CLV aksiyonlar',
    lists: 'CLV listeler',
    movement: 'CLV geçişler',
    cohorts: 'CLV kohortlar',
    budget: 'CLV bütçe',
  },
  headings: {
    groups: (p) => `Müşterileriniz gruplar hâlinde: ${p.scheme}`,
    week: 'Bu hafta ne yapmalı',
    actions: 'Her grupla ne yapmalı',
    lists: 'Kampanyalarınız için listeler',
    movement: (p) => `Kim yer değiştirdi: ${p.from} – ${p.to}`,
    cohorts: 'İlk siparişlerinin zamanına göre müşteriler nasıl geri geliyor',
    budget: (p) => `${p.amount} nereye harcanmalı`,
  },
  notes: {
    campaign: (p) =>
      `Kimin ayrı tutulduğu kampanyanın adına bağlıdır: “${p.name}”. Aynı adla hep aynı müşteriler ayrılır.`,
    actions: 'Her grup için öneriler; yerlerine kendi sözlerinizi koyabilirsiniz.',
    withoutProposal: 'Kendi kurduğunuz gruplar için öneri yoktur: onlarla ne yapılacağını siz yazın.',
    owner: '“Sorumlu” altına listeyi üstlenenin adını yazın; bir şey yazdığınız sayfa korunur.',
    resultsNeedOrders: 'Bu müşterilere ulaşmanın ne getirdiği ancak sipariş listesiyle görülür.',
    seeLater:
      'Yeni siparişlerle raporu yeniden çalıştırın: bu listeleri ve kimin ayrıldığını hatırlar, ne getirdiklerini burada söyler.',
    withoutCosts:
      'Ek kârdan temas ve teklif maliyetleri düşülmemiştir: temas maliyetiyle birlikte bir bütçe verin.',
    lists:
      'Siparişlerinizin izin verdiği bütün listeler. Bir müşteri birden çok listede olabilir; “Liste” sütununu süzün ve “Kontrol” yazanları dışarıda bırakın.',
    mostOfList: (p) =>
      `Her listeden en çok ${p.count} müşteri gösterilir, kazanılabilecek değeri en yüksek olan önce.`,
    listResult: (p) => `${p.list}: ${p.verdict}`,
    moved:
      'Aşağıda grubu değişenler: değeri en çok değişen önce, en çok 1.000 müşteri. Yükselen ya da düşenler için “Yön” sütununu süzün.',
    unordered: 'Bu grupların iyiden kötüye bir sırası yok; bu yüzden yükselen ya da düşen de yok.',
    retention: 'Her grubun bir dönemde sipariş veren payı; 0 ilk siparişin dönemidir.',
    accumulated: 'Kazanılan müşteri başına ciro, dönemin sonuna kadar toplanmış.',
    accumulatedProfit: (p) =>
      `Kazanılan müşteri başına kâr (cironun ${p.margin} kadarı), dönemin sonuna kadar toplanmış.`,
    paidBackAfter: (p) =>
      `“${p.header}”: bu tutarın, bir müşteri kazanmanın maliyeti olan ${p.cost} tutarına ulaştığı dönem sayısı, ilk dönem dâhil; henüz ulaşmadıysa boş.`,
    calendar: '',
    newcomer: (p) =>
      `Yeni bir müşteri ${p.months} ayda, ilk sipariş dâhil, tahminen ${p.value} getirir. Değer maliyetin üç katı olsun isterseniz bir müşteri kazanmak en çok ${p.largest} tutabilir.`,
    newcomerCost: (p) => `Maliyet ${p.cost} ise bu, maliyetin ${p.ratio} katıdır.`,
    paidByFirst: 'İlk sipariş maliyeti çıkarır.',
    paidInMonths: (p) => `Maliyetin ${p.months} ay içinde geri kazanılması beklenir.`,
    paidNever: 'Maliyetin beş yıl içinde geri kazanılması beklenmez.',
  },
  columns: {
    lowOf: (p) => `${p.header}: alt sınır`,
    highOf: (p) => `${p.header}: üst sınır`,
    control: 'Ayrı tutulan',
    period: 'Dönem',
    retention: 'Sipariş veren',
    perCustomer: 'Müşteri başına',
    cost: 'Birinin maliyeti',
    move: 'Geçiş',
    way: 'Yön',
    campaign: 'Kampanya',
    verdict: 'Sonuç',
    contactedRate: 'Satın alan, iletişime geçilen',
    controlRate: 'Satın alan, ayrı tutulan',
  },
  ways: { rose: 'Yükseldi', fell: 'Düştü' },
  charts: {
    customers: 'Gruplara göre müşteriler',
    clv: 'Gruplara göre beklenen değer',
    atStake: 'Her listeyle kazanılabilecek değer',
    moves: 'Değeri en çok değiştiren geçişler',
    retention: 'İlk siparişten bu yana dönemlere göre sipariş verenlerin payı',
    revenuePerCustomer: 'Müşteri başına toplam ciro',
    profitPerCustomer: 'Müşteri başına toplam kâr',
    spend: 'Gruplara göre harcama',
  },
  move: (p) => `${p.from} → ${p.to}`,
};
