import type { season as en } from './en';

export const season: typeof en = {
  found: (p) =>
    `سفارش‌های شما در طول سال کم و زیاد می‌شود: مشتریان در ${p.high} ${p.most} برابر میانگین سفارش می‌دهند و در ${p.low} ${p.least} برابر. پیش‌بینی‌ها این را در نظر می‌گیرد (در ${p.years} سال سفارش پیدا شد).`,
  given: (p) =>
    `پیش‌بینی‌ها بر پایهٔ سطح‌هایی است که برای فصل فروش داده‌اید: در ${p.high} ${p.most} برابر میانگین و در ${p.low} ${p.least} برابر.`,
  title: (p) => `در ${p.month} ${p.times} برابر میانگین سفارش می‌دهند`,
  chart: 'سفارش‌ها در طول سال، روز معمولی = ۱',
  month: 'ماه',
  level: 'چند برابر میانگین',
  feasts: {
    ramadan: 'ماه رمضان، تا دو هفته مانده به پایان',
    beforeFeastOfRamadan: 'دو هفتهٔ پیش از عید فطر',
    feastOfRamadan: 'عید فطر',
    beforeFeastOfSacrifice: 'دو هفتهٔ پیش از عید قربان',
    feastOfSacrifice: 'عید قربان',
  },
};
