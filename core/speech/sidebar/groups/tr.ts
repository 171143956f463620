import { counted } from '../../counted';
import type { groups as enGroups, rules as enRules } from './en';

/** The choice of the groups and their settings. */
export const groups: typeof enGroups = {
  scheme: 'Müşterileri gruplama',
  byColumn: (header) => `${header} sütununa göre`,
  compareTo: 'Önceki bir günle karşılaştır',
  compareToHint: (example, days) =>
    `Kimin yükselip kimin düştüğünü görmek için. ${days} gün öncesi için boş bırakın ya da ${example} gibi bir gün yazın.`,
  compareToTooLate: 'Bu gün analiz gününden önce değil. Daha önceki bir gün seçin.',
  otherColumns: 'Diğer sütunlar',
  gone: (header) =>
    `Geçen seferki “${header}” sütunu bu sayfada yok, bu yüzden müşteriler beş yalın gruba ayrılıyor. İsterseniz başka bir gruplama seçin.`,
  details: 'Grupların ayarları',
  found: 'Siparişlerinizden bulunur',
  unread: 'Burada okunamayan bir şey var',
  cutOffs: {
    activeDays: '{example} gibi bir tam gün sayısı yazın ya da ikisini de boş bırakın.',
    infrequentDays:
      'Birinciden büyük bir tam gün sayısı yazın, örneğin {example}; ya da ikisini de boş bırakın.',
  },
  fields: {
    limitDays: {
      label: 'Son siparişten bu yana gün',
      hint: 'Müşterinin kaçıncı güne kadar 5, 4, 3 ve 2 puan aldığı.',
    },
    limitOrders: {
      label: 'Sipariş sayısı',
      hint: 'Müşterinin kaç siparişten sonra 2, 3, 4 ve 5 puan aldığı.',
    },
    limitSpend: {
      label: 'Harcanan tutar',
      hint: 'Müşterinin hangi tutardan sonra 2, 3, 4 ve 5 puan aldığı. Önerilenler, müşterilerinizi beşte birlere ayıran tutarlardır.',
    },
    tierShares: {
      label: 'Her kademedeki müşteriler (yüzde)',
      hint: 'Önce en iyi kademe. Geri kalanlar son kademeyi oluşturur.',
    },
    tierCount: {
      label: 'Kademe sayısı',
      hint: '{least} ile {most} arası. Değerler daha az boşluk bırakıyorsa kademe de daha az olur.',
    },
    abcShares: {
      label: 'A ve B’nin bittiği yer (yüzde)',
      hint: 'A beklenen tüm değerin ilk bölümünü getirir, B ikinciye kadar gider, C geri kalandır.',
    },
    activeDays: {
      label: 'Aktif sayılan süre (gün)',
      hint: 'Son siparişten bu yana gün. Siparişleriniz arasındaki boşluklardan bulunması için ikisini de boş bırakın.',
    },
    infrequentDays: {
      label: 'Seyrek sayılan süre (gün)',
      hint: 'Daha uzun süredir sipariş vermeyen pasiftir.',
    },
    clusterCount: {
      label: 'Küme sayısı',
      hint: 'Birbirinden en iyi ayrılan sayı için boş bırakın.',
    },
  },
  tiers: {
    label: 'Kademeler nasıl ayrılsın',
    shares: 'Müşteri paylarına göre',
    breaks: 'Değerler arasındaki boşluklara göre',
    abc: 'ABC, değer paylarına göre',
  },
  second: 'Bir de şuna göre',
  noSecond: 'İkinci sütun yok',
  byValue: 'Değer kademeleriyle çaprazla',
};

/** Rules of the user's own. */
export const rules: typeof enRules = {
  heading: 'Kurallarınız',
  count: counted.tr.groups,
  unnamed: (number) => `Grup ${number}`,
  name: 'Grubun adı',
  condition: (number) => `Koşul ${number}`,
  and: 've',
  field: 'Ne',
  test: 'Nasıl karşılaştırılır',
  value: 'Neyle karşılaştırılır',
  facts: 'Her müşteri için bilinenler',
  columns: 'Sayfanızın sütunları',
  chooseSegment: 'Bir segment seçin',
  addCondition: 'Koşul ekle',
  removeCondition: (name) => `${name}: kaldır`,
  add: 'Grup ekle',
  moveUp: (name) => `“${name}” grubunu yukarı al`,
  remove: (name) => `“${name}” grubunu kaldır`,
  most: (count) => `En çok ${count} grup olabilir.`,
  asText: 'Metin olarak yaz',
  asRows: 'Listelerden seç',
  text: 'Metin olarak kural',
  textHint: 'Örneğin: şehir = İzmir ve CLV 1000 üzerinde ve 60 gündür sipariş yok.',
  onlyText: 'Listeler bu kuralı gösteremez, bu yüzden metin olarak kalır.',
  wrong: {
    value: 'Neyle karşılaştırılacağını yazın.',
    number: '1000 gibi bir sayı yazın.',
    day: '2024-03-31 gibi bir gün yazın.',
  },
};
