import { counted } from '../counted';
import type { trust as en } from './en';

const record: (p: Parameters<typeof en.plan>[0]) => string = ({ weeks, times, once, came }) =>
  once
    ? `${counted.tr.weeks(weeks)} önce yapılmış bir tahmine kıyasla gerçekleşen ${came} oldu`
    : `geçmiş günlerde ${counted.tr.weeks(weeks)} için yapılmış ${times} tahmine kıyasla gerçekleşen ${came} oldu`;

export const trust: typeof en = {
  plan: (p) =>
    `Bugünkü müşterilerin toplamına göre plan yapabilirsiniz, ama ${p.less} eksiğini ve ${p.more} fazlasını hesaba katın: ${record(p)}.`,
  roughGuide: (p) =>
    `Bugünkü müşterilerin toplamını kaba bir yol gösterici sayın; ${p.less} eksik ya da ${p.more} fazla çıkabilir: ${record(p)}.`,
  brief: {
    plan: (p) => `Buna göre plan yapabilirsiniz. ${p.less} eksiğini, ${p.more} fazlasını hesaba katın.`,
    roughGuide: (p) => `Kabaca yol gösterir: ${p.less} eksik ya da ${p.more} fazla çıkabilir.`,
    record: ({ weeks, once, times, came }) =>
      once
        ? `${counted.tr.weeks(weeks)} önceki bir tahminle denedik; gerçekleşen: ${came}.`
        : `Geçmişte ${counted.tr.weeks(weeks)} için ${times} tahminle denedik; gerçekleşen: ${came}.`,
  },
  less: (share) => `${share} eksik`,
  more: (share) => `${share} fazla`,
  asForecast: 'tahmin kadar',
  raised: (share) => `Bu yüzden toplam baştan ${share} artırıldı.`,
  lowered: (share) => `Bu yüzden toplam baştan ${share} azaltıldı.`,
  useOfValues: 'Değerleri müşterileri sıralamak için kullanın.',
  noSingleOrders:
    'Müşteri tablosunda siparişlerin kendisi olmadığı için tahmin geçmiş haftalarda denenemez. Toplamı kaba bir yol gösterici sayın.',
  shortHistory: 'Geçmiş, tahmini sınamak için çok kısa. Toplamı kaba bir yol gösterici sayın.',
  fewOrders:
    'Tahmin sınanamaz, çünkü geçmiş haftalarda önceki müşterilerden neredeyse hiçbiri sipariş vermedi. Toplamı kaba bir yol gösterici sayın.',
};
