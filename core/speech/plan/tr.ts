import type { plan as en } from './en';

export const plan: typeof en = {
  headings: {
    budget: (p) => `${p.amount} nereye harcanmalı`,
  },
  notes: {
    resultsNeedOrders: 'Bu müşterilere ulaşmanın ne getirdiği ancak sipariş listesiyle görülür.',
    seeLater:
      'Yeni siparişlerle raporu yeniden çalıştırın: bu listeleri ve kimin bekletildiğini hatırlar, ne getirdiklerini burada söyler.',
    withoutCosts:
      'Ek kârdan temas ve teklif maliyetleri düşülmemiştir: temas maliyetiyle birlikte bir bütçe verin.',
    newcomer: (p) =>
      `Yeni bir müşteri ${p.months} ayda, ilk sipariş dahil, tahminen ${p.value} getirir. Değer maliyetin üç katı olsun isterseniz bir müşteri kazanmak en çok ${p.largest} tutabilir.`,
    newcomerCost: (p) => `Maliyet ${p.cost} ise bu, maliyetin ${p.ratio} katıdır.`,
    paidByFirst: 'İlk sipariş maliyeti çıkarır.',
    paidInMonths: (p) => `Maliyetin ${p.months} ay içinde geri kazanılması beklenir.`,
    paidNever: 'Maliyetin beş yıl içinde geri kazanılması beklenmez.',
  },
  columns: {
    lowOf: (p) => `${p.header}: alt sınır`,
    highOf: (p) => `${p.header}: üst sınır`,
    control: 'Bekletilen',
    way: 'Yön',
    campaign: 'Kampanya',
    verdict: 'Sonuç',
    contactedRate: 'Satın alan, iletişime geçilen',
    controlRate: 'Satın alan, bekletilen',
  },
  ways: { rose: 'Yükseldi', fell: 'Düştü' },
};
