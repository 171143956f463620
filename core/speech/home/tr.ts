import type { home as en } from './en';

export const home: typeof en = {
  verdicts: {
    ofDay: (p) => `${p.day} kampanyası`,
    named: (p) => `“${p.name}” kampanyası`,
    line: (p) =>
      [
        `${p.campaign}, ${p.list}: yazılan ${p.written} kişiden ${p.ordered} sipariş`,
        p.aside === null ? '' : `; ayrılan ${p.aside} kişiden ${p.asideOrdered}`,
        `: ${p.verdict}`,
        p.until === null ? '' : ` (şimdilik; ${p.until} gününe kadarki siparişler sayılır)`,
      ].join(''),
    better: (p) => `kampanyasız olacağından yaklaşık ${p.count} fazla`,
    worse: (p) => `kampanyasız olacağından yaklaşık ${p.count} az`,
    same: 'fark yok',
    tooFew: 'sayı az, belli değil',
    noControl: 'kimse ayrılmamıştı, karşılaştıracak bir şey yok',
    unknownCustomers: 'bu müşterilerin çoğu artık sayfada yok, o yüzden söylenemez',
  },
};
