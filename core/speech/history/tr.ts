import type { history as en } from './en';

export const history: typeof en = {
  tab: 'CLV geçmişi',
  heading: 'Raporun hatırladıkları',
  notes: {
    what: 'Raporun hazırlandığı her gün ve yazılan her liste için bir satır. Sonraki çalıştırma bunları okur; bu sayfayı saklayın. Sildiğiniz satır unutulur.',
    otherSettings: 'Grafik; süre, pay, oran ve para biriminin bugünküyle aynı olduğu yerden başlar.',
    unread: (p) =>
      `Okunamayan satırlar tablolarının sonunda olduğu gibi durur (${p.rows}); düzeltilince yeniden sayılır.`,
  },
  kept: 'saklandı',
  chart: 'Her çalıştırmada beklenen değer',
  day: 'Takvim günü',
  ordered: 'Sipariş veren',
  asideOrdered: 'Bekletilen, sipariş veren',
};
