import type { RequestSentences } from './en';

export const request: RequestSentences = {
  misfit: (p) => `«${p.got}» مناسب نیست. ${p.expected}`,
  twoReadings: (p) => `«${p.got}» می‌تواند ${p.one} یا ${p.other} باشد. همان را بنویسید که در نظر دارید.`,
  notAvailable: (p) => `«${p.got}» در دسترس نیست. یکی از این‌ها را انتخاب کنید: ${p.choices.join('، ')}.`,
  notADate: (p) => `«${p.got}» تاریخ نیست. آن را به شکل سال-ماه-روز میلادی بنویسید، مانند ${p.example}.`,
  dayLike: (p) => `این تاریخ خوانده نشد. آن را مانند ${p.example} بنویسید.`,
  belowLeast: (p) => `مبلغی بنویسید که کمتر از مبلغ دست‌کم نباشد، مانند ${p.example}، یا خالی بگذارید.`,
  one: (p) => {
    const limits = p.orEqual
      ? p.atMost === null
        ? `برابر ${p.above} یا بیشتر`
        : `از ${p.above} تا ${p.atMost}`
      : `بیشتر از ${p.above}${p.atMost === null ? '' : ` و حداکثر ${p.atMost}`}`;
    const number = p.whole ? 'عددی درست' : 'عددی';
    const what = {
      share: `درصدی ${limits}`,
      money: `مبلغی ${limits}`,
      months: `تعداد ماه را ${limits}`,
      days: p.whole ? 'تعداد روز را با عددی درست' : 'تعداد روز را',
      weeks: `تعداد هفته را با عددی درست ${limits}`,
      number: `${number} ${limits}`,
    }[p.what];
    return `${what} بنویسید، مانند ${p.example}${p.mayBeEmpty ? '، یا خالی بگذارید' : ''}.`;
  },
  list: (p) => {
    const count = p.count === 2 ? 'دو' : 'چهار';
    const what = {
      days: `${count} تعداد روز رو به بالا`,
      orders: `${count} تعداد سفارش رو به بالا`,
      money: `${count} مبلغ رو به بالا`,
      percent: `${count} درصد رو به بالا و کمتر از ۱۰۰`,
      weeks: `تعداد هفته‌ها را با عددهای درست از ${p.least} تا ${p.most}`,
    }[p.what];
    return p.what === 'percent' && p.count === null
      ? `درصدهایی بیشتر از ۰ بنویسید که روی هم کمتر از ۱۰۰ باشد، مانند ${p.example}.`
      : `${what} بنویسید، مانند ${p.example}.`;
  },
};
