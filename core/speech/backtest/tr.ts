import type { backtest as en } from './en';

export const backtest: typeof en = {
  intro: (p) =>
    `${p.first} ile ${p.last} arasındaki günlerde yapılmış ${p.origins} tahmin ve gelen siparişler. Paylar gelenlere göredir; "tuttu", %90 aralıkların kaçının geleni içerdiğidir.`,
  columns: {
    weeks: 'hafta',
    of: 'konu',
    origins: 'gün',
    bias: 'yanlılık',
    absoluteLog: 'sapma',
    totals: 'toplam tuttu',
    width: 'genişlik',
    groups: 'grup tuttu',
    customers: 'müşteri tuttu',
    mae: 'MAE',
    rmse: 'RMSE',
    gini: 'Gini',
  },
  help: (p) =>
    `npm run backtest -- FILE [seçenekler]: geçmiş günlerde yapılmış tahminler ve gelen siparişler.

  --horizons WEEKS,…    kaç hafta tahmin edilir (${p.horizons})
  --every WEEKS         bir günden sonrakine (${p.every})
  --after WEEKS         ilk günden önceki siparişler (${p.after})
  --json, --pretty      bütün sayılar tek belgede

Raporun dosyanın nasıl okunacağını söyleyen seçenekleri ve --model de geçerlidir:`,
  readsInMemory:
    'Geriye dönük sınama tek bir .csv, .tsv, .txt veya .xlsx dosyasını bellekte okur. Siparişleri bunlardan biri olarak kaydedin; --engine duckdb ve --scores seçeneklerini yazmayın.',
  orders: 'sipariş',
  revenue: 'ciro',
  ours: 'bu program',
  byTheBook: 'kitaptaki BG/NBD',
  asBefore: 'geçen yılki gibi',
  tooShort: 'Siparişler çok az haftayı kapsıyor: tahminin gelenle karşılaştırılabileceği bir gün yok.',
  noSingleOrders: 'Müşteri tablosunda siparişlerin kendisi yoktur; geçmiş tahminler yapılamaz.',
};
