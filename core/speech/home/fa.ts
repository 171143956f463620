import type { home as en } from './en';

export const home: typeof en = {
  verdicts: {
    ofDay: (p) => `کمپین ${p.day}`,
    named: (p) => `کمپین «\u2068${p.name}\u2069»`,
    line: (p) =>
      [
        `${p.campaign}، ${p.list}: ${p.written} نفر پیام گرفتند و ${p.ordered} نفر سفارش دادند`,
        p.aside === null ? '' : `؛ از ${p.aside} نفر کنارگذاشته ${p.asideOrdered} نفر`,
        `: ${p.verdict}`,
        p.until === null ? '' : ` (تا اینجا؛ سفارش‌های تا ${p.until} شمرده می‌شوند)`,
      ].join(''),
    better: (p) => `حدود ${p.count} نفر بیشتر از بدون کمپین`,
    worse: (p) => `حدود ${p.count} نفر کمتر از بدون کمپین`,
    same: 'فرقی نکرد',
    tooFew: 'نفرات کم است و نمی‌توان گفت',
    noControl: 'کسی کنار گذاشته نشده بود، پس چیزی برای مقایسه نیست',
    unknownCustomers: 'بیشتر این مشتریان دیگر در برگه نیستند، پس نمی‌توان گفت',
  },
};
