import type { warehouse as en } from './en';

export const warehouse: typeof en = {
  help: (p) =>
    `npm run warehouse -- histories --dialect D --table TABLE --customer COLUMN --date COLUMN --amount COLUMN [گزینه‌ها]
SQLی می‌نویسد که سفارش‌های یک انبار داده را گروه‌بندی می‌کند: یک ردیف برای هر مشتری، الگوهایی که مدل‌ها بر آن‌ها برازش می‌شوند،
کوهورت‌های ماهانه و مجموع هر بخش. چیزی به جایی فرستاده نمی‌شود: خودتان آن را در انبار داده اجرا می‌کنید.

npm run warehouse -- score --model fitted.json --dialect D --table TABLE … [گزینه‌ها]
SQLی می‌نویسد که هر مشتری را آنجا امتیاز می‌دهد؛ مدل این‌گونه ساخته می‌شود: npx customer-value patterns.csv --json > fitted.json

  --dialect D             ${p.dialects}
  --table TABLE           جدول سفارش‌ها با نام شِما: shop.orders؛ در DuckDB پرونده هم می‌شود: 'orders/*.parquet'
  --customer COLUMN       چه کسی سفارش داد
  --date COLUMN           کِی؛ از یک زمان، روز آن چنان‌که انبار داده می‌سازد
  --amount COLUMN         چقدر؛ کمتر از ۰ بازپرداخت است
  --order-id COLUMN       شمارهٔ سفارش، وقتی سفارش یا بازپرداخت‌هایش چند ردیف دارد
  --status COLUMN=VALUE   تنها ردیف‌های با این مقدار به حساب می‌آیند؛ چند مقدار از یک ستون جایگزین هم‌اند
  --day YYYY-MM-DD        روز تحلیل (روز آخرین سفارش)
  --compare-to YYYY-MM-DD جابه‌جایی میان بخش‌ها از روزی پیش‌تر (بدون آن هیچ)
  --sample N              الگوها تنها از یک مشتری در هر N: ${p.samples} (همه)
  --model FILE            مدل برازش‌شده
  --patterns FILE         الگوها: scores.csv را با یک ردیف برای هر الگو می‌نویسد؛ خودتان آن را در جدول --scores بار می‌کنید
  --scores TABLE          جدول این امتیازها؛ بی آن BigQuery و Snowflake خود هسته را همچون تابع اجرا می‌کنند
  --into TABLE            نتیجه‌ها را در جدول‌هایی با این آغاز نگه می‌دارد: shop.clv و shop.clv_histories، shop.clv_scores …
  --out FOLDER            به جای چاپ، یک پرونده برای هر پرسش
  --locale LANGUAGE       ${p.languages}`,
  noTask: 'بگویید چه نوشته شود: npm run warehouse -- histories …',
  unknownTask: (p) => `«${p.got}» را نمی‌توان نوشت؛ این هست: ${p.known}.`,
  unknownOption: (p) =>
    p.meant === null
      ? `گزینهٔ ${p.option} نیست؛ --help همه را فهرست می‌کند.`
      : `گزینهٔ ${p.option} نیست. منظورتان ${p.meant} بود؟`,
  needs: (p) => `${p.option} را بیفزایید؛ --help می‌گوید چیست.`,
  badName: (p) =>
    `--${p.option}: «${p.got}» را نمی‌توان به‌عنوان نام نوشت. در نام حرف، رقم، فاصله، _، - و $ می‌آید، و میان شِما و جدول یک نقطه.`,
  badStatus: (p) => `--status: «${p.got}» را این‌گونه بنویسید: --status status=paid.`,
  badText: (p) =>
    `--${p.option}: «${p.got}» را نمی‌توان به‌عنوان متن نوشت: بک‌اسلش، شکست خط یا بیش از ۲۵۶ نویسه دارد.`,
  compareToScores: '--compare-to برای histories است که جابه‌جایی میان بخش‌ها را می‌نویسد.',
  compareToTooLate: (p) => `--compare-to: روزی پیش از ${p.day}، روز تحلیل، انتخاب کنید.`,
  badFit: (p) =>
    `«${p.file}» مدل برازش‌شده نیست. این‌گونه بسازید: npx customer-value patterns.csv --json > fitted.json`,
  fitHasSeason: 'مدل فصل دارد و انبار داده آن را نمی‌شناسد. الگوها را برازش کنید یا --season off بنویسید.',
  fitHasCovariates:
    'مدل ستون‌های توضیحی دارد و انبار داده آن‌ها را نمی‌شناسد. الگوها را برازش کنید یا --covariates را بردارید.',
  needsScores: (p) =>
    `${p.dialect} جاوااسکریپت اجرا نمی‌کند: --patterns patterns.csv --out FOLDER و --scores TABLE را برای جدول امتیازها بیفزایید.`,
  noPatterns: (p) => `«${p.file}» الگو ندارد: frequency، recency_days و age_days لازم است.`,
  tooLarge: 'تابع با این مدل از آنچه انبار داده می‌پذیرد بزرگ‌تر است. --patterns و --scores را به کار ببرید.',
  written: (p) => `نوشته شد: ${p.file}`,
};
