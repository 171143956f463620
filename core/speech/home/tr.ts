import { counted } from '../counted';
import type { CountedCampaign, home as en } from './en';

const { customers, days, months } = counted.tr;

const whom: Readonly<Record<CountedCampaign['basis'], string>> = {
  list: 'yazılan',
  ticked: 'yazıldı diye işaretlenen',
  mixed: 'yazılan (işaretliler; işaretsiz listede herkes)',
};

const counts = (p: CountedCampaign) =>
  `${whom[p.basis]} ${p.written} kişiden ${p.ordered} kişi ${days(p.days)} içinde sipariş verdi${p.aside === null ? '' : `; karşılaştırma için bekletilen ${p.aside} kişiden ${p.asideOrdered} kişi`}`;

const soFar = (p: CountedCampaign) =>
  p.until === null ? '' : ` (şimdilik; ${p.until} gününe kadarki siparişler sayılır)`;

export const home: typeof en = {
  lead: (p) => `${p.customers.text} müşteriniz, önümüzdeki ${months(p.months)}`,
  revenue: 'beklenen ciro',
  profit: 'beklenen kâr',
  range: (p) => `%90 olasılıkla ${p.low} – ${p.high}`,
  between: '; ',
  titles: {
    best: 'En iyi müşterilerim kim?',
    slipping: 'Kim uzaklaşıyor?',
    week: 'Bu hafta ne yapmalı?',
    newcomer: 'Yeni bir müşteri ne kazandırır?',
    campaigns: 'Kampanyam işe yaradı mı?',
    changes: 'Geçen seferden beri ne değişti?',
  },
  best: {
    answer: (p) => `${customers(p.customers)}, beklenenin ${p.share} kadarı`,
    more: (p) => `${months(p.months)} içinde kişi başı ${p.each}`,
  },
  slipping: {
    answer: (p) => customers(p.customers),
    more: (p) => `${p.value} onlara bağlı`,
  },
  week: {
    answer: (p) => `${p.people.text} kişiye yazılacak`,
    more: (p) => `${p.lists.text} liste, ${p.atStake} kazanılabilir`,
  },
  newcomer: {
    answer: (p) => `${months(p.months)} içinde ${p.value}`,
    mayCost: (p) => `en çok ${p.cost} tutabilir`,
    tellMargin: 'ne kadar tutabilir? Cironun ne kadarının size kaldığını söyleyin',
  },
  campaignStarted: 'Başladı',
  changes: {
    answer: (p) =>
      p.change === null ? `${p.day} gününden beri ayarlar değişti` : `${p.day} gününden beri ${p.change}`,
    more: (p) => `${p.slipping} yeni uzaklaşan, ${p.back} geri dönen`,
  },
  empty: {
    best: {
      noRepeatOrders: 'biri ikinci kez sipariş verince',
      nobody: 'şu anda yeniden sipariş vermesi yeterince olası kimse yok',
    },
    slipping: { noRepeatOrders: 'biri ikinci kez sipariş verince', nobody: 'şu anda kimse' },
    week: { nothingAtStake: 'bu hafta hiçbir listeyle bir şey kazanılamaz' },
    campaigns: {
      noSingleOrders: 'ancak sipariş listesiyle görülür',
      noCampaign: 'henüz kampanya yok: listelerden birine yazın, hesabını biz tutarız',
      noOrdersSince: 'son kampanyadan beri henüz sipariş yok',
    },
    changes: {
      noSingleOrders: 'ancak sipariş listesiyle görülür',
      firstRun: 'bu ilk çalıştırma; bir sonrakinden başlayarak burada yazar',
      noOrdersSince: 'son çalıştırmadan beri sipariş yok',
    },
  },
  verdicts: {
    ofDay: (p) => `${p.day} kampanyası`,
    named: (p) => `“${p.name}” kampanyası`,
    lists: (p) => `${p.count} liste`,
    line: (p) => [`${p.campaign}, ${p.list}: `, counts(p), `: ${p.verdict}`, soFar(p)].join(''),
    evidence: (p) => [counts(p), soFar(p)].join(''),
    better: (p) => `kampanyasız olacağından yaklaşık ${p.count} fazla`,
    worse: (p) => `kampanyasız olacağından yaklaşık ${p.count} az`,
    same: 'fark yok',
    tooFew: 'sayı az, belli değil',
    noControl: 'karşılaştırma için kimse bekletilmemişti, o yüzden söylenemez',
    unknownCustomers: 'bu müşterilerin çoğu artık sayfada yok, o yüzden söylenemez',
  },
};
