import type { Messages } from '../messages';

export const plan: Messages['plan'] = {
  tabs: {
    week: 'CLV bu hafta',
    movement: 'CLV geçişler',
    cohorts: 'CLV kohortlar',
    budget: 'CLV bütçe',
  },
  headings: {
    groups: (p) => `Müşterileriniz gruplar hâlinde: ${p.scheme}`,
    week: 'Bu hafta ne yapmalı',
    movement: (p) => `Kim yer değiştirdi: ${p.from} – ${p.to}`,
    cohorts: 'İlk siparişlerinin zamanına göre müşteriler nasıl geri geliyor',
    budget: (p) => `${p.amount} nereye harcanmalı`,
  },
  notes: {
    campaign: (p) =>
      `Kimin ayrı tutulduğu kampanyanın adına bağlıdır: “${p.name}”. Aynı adla hep aynı müşteriler ayrılır.`,
    owner: '“Sorumlu” altına listeyi üstlenenin adını yazın; bir şey yazdığınız sayfa korunur.',
    results: (p) => `${p.from} – ${p.to} arasındaki siparişler listelerden ne çıktığını gösterir.`,
    listResult: (p) => `${p.list}: ${p.verdict}`,
    rose: 'Yükselen en çok 100 müşteri, değeri en çok değişen önce; altlarında düşenler.',
    unordered: 'Bu grupların iyiden kötüye bir sırası yok; bu yüzden yükselen ya da düşen de yok.',
    retention: 'Her grubun bir dönemde sipariş veren payı; 0 ilk siparişin dönemidir.',
    accumulated: 'Kazanılan müşteri başına ciro, dönemin sonuna kadar toplanmış.',
  },
  columns: {
    control: 'Ayrı tutulan',
    period: 'Dönem',
    retention: 'Sipariş verenlerin payı',
    perCustomer: 'Müşteri başına toplam ciro',
    move: 'Geçiş',
    now: 'Şimdi',
    contactedRate: 'Satın alan, iletişime geçilen',
    controlRate: 'Satın alan, ayrı tutulan',
  },
  charts: {
    customers: 'Gruplara göre müşteriler',
    clv: 'Gruplara göre beklenen değer',
    atStake: 'Her listede söz konusu olan tutar',
    moves: 'Değeri en çok değiştiren geçişler',
    retention: 'İlk siparişten bu yana dönemlere göre sipariş verenlerin payı',
    perCustomer: 'Müşteri başına toplam ciro',
    spend: 'Gruplara göre harcama',
  },
  move: (p) => `${p.from} → ${p.to}`,
};
