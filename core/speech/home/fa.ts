import { counted } from '../counted';
import type { CountedCampaign, home as en } from './en';

const { customers, days, months } = counted.fa;

const whom: Readonly<Record<CountedCampaign['basis'], string>> = {
  list: '',
  ticked: ' (نشان‌زده‌ها)',
  mixed: ' (نشان‌زده‌ها؛ از فهرست بی‌نشان، همه)',
};

const counts = (p: CountedCampaign) =>
  `${p.written} نفر${whom[p.basis]} پیام گرفتند و ${p.ordered} نفر در ${days(p.days)} سفارش دادند${p.aside === null ? '' : `؛ از ${p.aside} نفر کنارگذاشته ${p.asideOrdered} نفر`}`;

const soFar = (p: CountedCampaign) =>
  p.until === null ? '' : ` (تا اینجا؛ سفارش‌های تا ${p.until} شمرده می‌شوند)`;

export const home: typeof en = {
  lead: (p) => `${customers(p.customers)} شما، ${months(p.months)} آینده`,
  revenue: 'فروش مورد انتظار',
  profit: 'سود مورد انتظار',
  range: (p) => `در ۹ مورد از ۱۰ ${p.low} تا ${p.high}`,
  between: '؛ ',
  titles: {
    best: 'بهترین مشتریانم چه کسانی‌اند؟',
    slipping: 'چه کسانی در حال رفتن‌اند؟',
    week: 'این هفته چه کنم؟',
    newcomer: 'مشتری تازه چقدر می‌ارزد؟',
    campaigns: 'کمپینم نتیجه داد؟',
    changes: 'از بار پیش چه تغییری کرد؟',
  },
  best: {
    answer: (p) => `${customers(p.customers)}، ${p.share} از آن`,
    more: (p) => `هرکدام ${p.each} در ${months(p.months)}`,
  },
  slipping: {
    answer: (p) => customers(p.customers),
    more: (p) => `${p.value} به آن‌ها بسته است`,
  },
  week: {
    answer: (p) => `به ${p.people.text} نفر پیام بدهید`,
    more: (p) => `${p.lists.text} فهرست، ${p.atStake} قابل کسب است`,
  },
  newcomer: {
    answer: (p) => `${p.value} در ${months(p.months)}`,
    mayCost: (p) => `برای جذب یک نفر می‌توان تا ${p.cost} خرج کرد`,
    tellMargin: 'برای جذب یک نفر چقدر می‌توان خرج کرد؟ بگویید چه سهمی برایتان می‌ماند',
  },
  campaignStarted: 'آغاز شد',
  changes: {
    answer: (p) => (p.change === null ? `از ${p.day} تنظیم‌ها عوض شده‌اند` : `از ${p.day}: ${p.change}`),
    more: (p) => `${p.slipping} نفر تازه در حال رفتن، ${p.back} نفر برگشته`,
  },
  empty: {
    best: {
      noRepeatOrders: 'وقتی کسی دو بار سفارش داد',
      nobody: 'اکنون احتمال سفارش دوبارهٔ هیچ‌کس به اندازهٔ کافی نیست',
    },
    slipping: { noRepeatOrders: 'وقتی کسی دو بار سفارش داد', nobody: 'اکنون هیچ‌کس' },
    week: { nothingAtStake: 'این هفته با هیچ فهرستی چیزی قابل کسب نیست' },
    campaigns: {
      noSingleOrders: 'فقط با فهرست سفارش‌ها دیده می‌شود',
      noCampaign: 'هنوز کمپینی نیست: به یک فهرست پیام بدهید تا نتیجه‌اش را بشماریم',
      noOrdersSince: 'از کمپین پیش هنوز سفارشی نیامده است',
    },
    changes: {
      noSingleOrders: 'فقط با فهرست سفارش‌ها دیده می‌شود',
      firstRun: 'این نخستین اجراست؛ از بار بعد تغییرها اینجا می‌آید',
      noOrdersSince: 'از اجرای پیش سفارشی نیامده است',
    },
  },
  verdicts: {
    ofDay: (p) => `کمپین ${p.day}`,
    named: (p) => `کمپین «\u2068${p.name}\u2069»`,
    lists: (p) => `${p.count} فهرست`,
    line: (p) => [`${p.campaign}، ${p.list}: `, counts(p), `: ${p.verdict}`, soFar(p)].join(''),
    evidence: (p) => [counts(p), soFar(p)].join(''),
    better: (p) => `حدود ${p.count} نفر بیشتر از بدون کمپین`,
    worse: (p) => `حدود ${p.count} نفر کمتر از بدون کمپین`,
    same: 'فرقی نکرد',
    tooFew: 'نفرات کم است و نمی‌توان گفت',
    noControl: 'کسی کنار گذاشته نشده بود، پس چیزی برای مقایسه نیست',
    unknownCustomers: 'بیشتر این مشتریان دیگر در برگه نیستند، پس نمی‌توان گفت',
  },
};
