import type { trust as en } from './en';

const missed = ({ weeks, off }: { weeks: string; off: string }) =>
  `son ${weeks} haftayı gizlediğimizde tahmin, gerçek sipariş sayısından ${off} saptı`;

export const trust: typeof en = {
  right: (p) => `Toplama göre plan yapabilirsiniz: ${missed(p)}.`,
  off: (p) => `Toplamı kabaca bir yol gösterici sayın: ${missed(p)}.`,
  farOff: (p) =>
    `Toplama göre henüz plan yapmayın: ${missed(p)}. Değerleri tutar olarak değil, müşterileri sıralamak için kullanın; daha uzun bir sipariş geçmişi yardımcı olabilir.`,
  fewCustomers: (p) =>
    `Toplamı kabaca bir yol gösterici sayın: ${missed(p)}; ancak müşteri bu kadar azken bu şans da olabilir.`,
  fewOrders: (p) =>
    `Toplamı kabaca bir yol gösterici sayın: ${missed(p)}; ancak sipariş bu kadar azken bu şans da olabilir.`,
  noBetterThanPace: (p) =>
    `Toplama göre plan yapabilirsiniz, ama tek tek müşterilere göre değil: ${missed(p)}; müşteri bazında ise geçmiş hızla devam etmekten daha iyi değildi.`,
  noSingleOrders: () =>
    'Müşteri tablosunda siparişlerin kendisi olmadığı için tahmin geçmiş haftalarda denenemez. Toplamı kabaca bir yol gösterici sayın.',
  shortHistory: () => 'Geçmiş, tahmini sınamak için çok kısa. Toplamı kabaca bir yol gösterici sayın.',
  nobodyOrdered: (p) =>
    `Toplamı kabaca bir yol gösterici sayın: tahmini sınamak için son ${p.weeks} haftayı gizledik, ama önceki müşterilerden hiçbiri o haftalarda sipariş vermedi.`,
};
