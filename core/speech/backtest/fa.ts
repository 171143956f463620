import type { backtest as en } from './en';

export const backtest: typeof en = {
  intro: (p) =>
    `${p.origins} پیش‌بینی در روزهای ${p.first} تا ${p.last} در کنار آنچه آمد. سهم‌ها نسبت به آنچه آمد است؛ «در بازه» یعنی چند بازهٔ ۹۰٪ آن را در بر گرفت.`,
  columns: {
    weeks: 'هفته',
    of: 'از',
    origins: 'روز',
    bias: 'سوگیری',
    absoluteLog: 'خطا',
    totals: 'مجموع در بازه',
    width: 'پهنا',
    groups: 'گروه در بازه',
    customers: 'مشتری در بازه',
    mae: 'MAE',
    rmse: 'RMSE',
    gini: 'Gini',
  },
  help: (p) =>
    `npm run backtest -- FILE [گزینه‌ها]: پیش‌بینی‌های روزهای گذشته در کنار آنچه آمد.

  --horizons WEEKS,…    چند هفته پیش‌بینی می‌شود (${p.horizons})
  --every WEEKS         از یک روز تا روز بعدی (${p.every})
  --after WEEKS         سفارش‌های پیش از نخستین روز (${p.after})
  --json, --pretty      همهٔ عددها در یک سند

گزینه‌های گزارش که می‌گویند پرونده چگونه خوانده شود، و --model هم به کار می‌آیند:`,
  readsInMemory:
    'پس‌آزمایی یک فایل ‎.csv، ‎.tsv، ‎.txt یا ‎.xlsx را در حافظه می‌خواند. سفارش‌ها را به یکی از این‌ها ذخیره کنید و --engine duckdb و --scores را بردارید.',
  orders: 'سفارش',
  revenue: 'درآمد',
  ours: 'این برنامه',
  byTheBook: 'BG/NBD کتاب',
  asBefore: 'مانند سال پیش',
  tooShort: 'سفارش‌ها هفته‌های کمی را در بر می‌گیرند: روزی نیست که بتوان پیش‌بینی آن را با آنچه آمد سنجید.',
  noSingleOrders: 'جدول مشتریان سفارش‌های تکی ندارد، پس پیش‌بینی روزهای گذشته ممکن نیست.',
};
