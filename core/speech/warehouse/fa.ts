import type { warehouse as en } from './en';

export const warehouse: typeof en = {
  help: (p) =>
    `npm run warehouse -- histories --dialect D --table TABLE --customer COLUMN --date COLUMN --amount COLUMN [گزینه‌ها]
SQLی می‌نویسد که سفارش‌های یک انبار داده را گروه‌بندی می‌کند: یک سطر برای هر مشتری، الگوهایی که مدل‌ها بر آن‌ها برازش می‌شوند،
کوهورت‌های ماهانه و مجموع هر بخش. چیزی به جایی فرستاده نمی‌شود: خودتان آن را در انبار داده اجرا می‌کنید.

  --dialect D             ${p.dialects}
  --table TABLE           جدول سفارش‌ها با نام شِما: shop.orders؛ در DuckDB پرونده هم می‌شود: 'orders/*.parquet'
  --customer COLUMN       چه کسی سفارش داد
  --date COLUMN           کِی؛ از یک زمان، روز آن چنان‌که انبار داده می‌سازد
  --amount COLUMN         چقدر؛ کمتر از ۰ بازپرداخت است
  --order-id COLUMN       شماره‌ی سفارش، وقتی سفارش یا بازپرداخت‌هایش چند سطر دارد
  --status COLUMN=VALUE   تنها سطرهای با این مقدار به حساب می‌آیند؛ چند مقدار از یک ستون جایگزین هم‌اند
  --day YYYY-MM-DD        روز تحلیل (روز آخرین سفارش)
  --sample N              الگوها تنها از یک مشتری در هر N: ۱۶، ۲۵۶ یا ۴۰۹۶ (همه)
  --out FOLDER            به جای چاپ، یک پرونده برای هر پرسش
  --locale LANGUAGE       en، tr یا fa`,
  noTask: 'بگویید چه نوشته شود: npm run warehouse -- histories …',
  unknownTask: (p) => `«${p.got}» را نمی‌توان نوشت؛ این هست: ${p.known}.`,
  unknownOption: (p) =>
    p.meant === null
      ? `گزینه‌ی ${p.option} نیست؛ --help همه را فهرست می‌کند.`
      : `گزینه‌ی ${p.option} نیست. منظورتان ${p.meant} بود؟`,
  needs: (p) => `${p.option} را بیفزایید؛ --help می‌گوید چیست.`,
  unknownDialect: (p) => `--dialect: «${p.got}» شناخته نیست. یکی از این‌ها را برگزینید: ${p.known}.`,
  badName: (p) =>
    `--${p.option}: «${p.got}» را نمی‌توان به‌عنوان نام نوشت. در نام حرف، رقم، فاصله، _، - و $ می‌آید، و میان شِما و جدول یک نقطه.`,
  badStatus: (p) => `--status: «${p.got}» را این‌گونه بنویسید: --status status=paid.`,
  badText: (p) =>
    `--${p.option}: «${p.got}» را نمی‌توان به‌عنوان متن نوشت: بک‌اسلش، سر سطر یا بیش از ۲۵۶ نویسه دارد.`,
  badDay: (p) => `--${p.option}: «${p.got}» روز نیست. این‌گونه بنویسید: --${p.option} 2024-12-31.`,
  badSample: (p) => `--sample: «${p.got}» ۱۶، ۲۵۶ یا ۴۰۹۶ نیست.`,
  written: (p) => `نوشته شد: ${p.file}`,
};
