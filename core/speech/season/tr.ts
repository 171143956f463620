import type { season as en } from './en';

export const season: typeof en = {
  found: (p) =>
    `Siparişleriniz yıl içinde değişiyor: müşteriler ${p.high} ayında ortalamanın ${p.most} katı, ${p.low} ayında ${p.least} katı sipariş veriyor. Tahminler bunu hesaba katar (${p.years} yıllık siparişte bulundu).`,
  given: (p) =>
    `Tahminler verdiğiniz mevsim düzeylerine göre: ${p.high} ayında ortalamanın ${p.most} katı, ${p.low} ayında ${p.least} katı.`,
  title: (p) => `${p.month} ayında ortalamanın ${p.times} katı sipariş veriliyor`,
  chart: 'Yıl içinde siparişler, ortalama gün = 1',
  month: 'Ay',
  level: 'Ortalamanın kaç katı',
  feasts: {
    ramadan: 'Ramazan, bitmesine iki hafta kalana kadar',
    beforeFeastOfRamadan: 'Ramazan Bayramı’ndan önceki iki hafta',
    feastOfRamadan: 'Ramazan Bayramı',
    beforeFeastOfSacrifice: 'Kurban Bayramı’ndan önceki iki hafta',
    feastOfSacrifice: 'Kurban Bayramı',
  },
};
