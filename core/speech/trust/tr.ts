import type { trust as en } from './en';

const record: (p: Parameters<typeof en.plan>[0]) => string = ({ weeks, times, once, missed }) =>
  once
    ? `${weeks} hafta önce yapılmış bir tahmin, gelen siparişlerden ${missed} sapardı`
    : `geçmiş günlerde ${weeks} hafta için yapılmış ${times} tahmin, gelen siparişlerden ${missed} sapardı`;

export const trust: typeof en = {
  plan: (p) =>
    `Yukarı ve aşağı ${p.plusMinus} pay bırakırsanız toplama göre plan yapabilirsiniz: ${record(p)}.`,
  roughGuide: (p) =>
    `Toplamı, ${p.plusMinus} sapabilecek kaba bir yol gösterici sayın: ${record(p)}. Değerleri müşterileri sıralamak için kullanın.`,
  noSingleOrders: () =>
    'Müşteri tablosunda siparişlerin kendisi olmadığı için tahmin geçmiş haftalarda denenemez. Toplamı kabaca bir yol gösterici sayın.',
  shortHistory: () => 'Geçmiş, tahmini sınamak için çok kısa. Toplamı kabaca bir yol gösterici sayın.',
  nobodyOrdered: (p) =>
    `Toplamı kabaca bir yol gösterici sayın: tahmini sınamak için son ${p.weeks} haftayı gizledik, ama önceki müşterilerden hiçbiri o haftalarda sipariş vermedi.`,
};
