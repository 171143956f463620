import type { command as en } from './en';

export const command: typeof en = {
  noFile: 'Siparişler hangi dosyada? Adını şöyle yazın: npx customer-value siparisler.csv',
  severalFiles: (p) =>
    `Lütfen tek bir dosya verin: ${p.files.join(', ')}. Boşluk içeren adı tırnak içine alın.`,
  unknownOption: (p) => `${p.option}: böyle bir seçenek yok. Bütün seçenekleri görmek için --help ekleyin.`,
  didYouMean: (p) =>
    `${p.option}: böyle bir seçenek yok. ${p.meant} mi demek istediniz? Bütün seçenekleri görmek için --help ekleyin.`,
  missingValue: (p) => `${p.option}: değeri eksik. Değeri seçeneğin ardına yazın, örneğin --months 12.`,
  needsNoValue: (p) => `${p.option}: bu seçenek değer almaz. “=” işaretinden sonrasını silin.`,
  optionOfScheme: (p) =>
    `${p.option}: bu seçenek --scheme ${p.scheme} içindir, siz ${p.asked} istediniz. Birini çıkarın.`,
  limitsNeedSpend: (p) =>
    `--limits-spend: puanın 2, 3, 4 ve 5 olmaya başladığı tutarları yazın, örneğin ${p.example}.`,
  badTiers: (p) =>
    `--tiers: “${p.got}” uygun değil. Toplamı 100’ün altında yüzde payları (${p.shares}), ${p.breaks} ya da ${p.abc} yazın.`,
  columnsForGroups: '--by: bir ya da iki sütun yazın, örneğin --by şehir ya da --by şehir,değer.',
  rulesNeedFile: '--scheme rules: kuralların dosyası eksik. Adını --rules DOSYA ile verin.',
  badRule: (p) => `${p.file}, satır ${p.line}: ${p.message}`,
  budgetNeedsCost: (p) =>
    `--budget: bir müşteriyle iletişimin kaça geldiğini --contact-cost ile yazın, örneğin ${p.example}.`,
  needsBudget: (p) =>
    `${p.option}: bu, --budget ile birlikte olur. Harcanacak parayı --budget TUTAR ile yazın.`,
  noTableOfGroups: (p) =>
    `${p.file}: “${p.group}” sütunu ve şunlardan biri olan bir tablo yok: ${p.columns.join(', ')}.`,
  unknownGroup: (p) =>
    `${p.file}: “${p.got}” bu analizin gruplarından değil. Bilinenler: ${p.known.join(', ')}.`,
  badGroupTerm: (p) => `${p.file}: ${p.group}, “${p.column}”: ${p.message}`,
  compareToTooLate: '--compare-to: bu gün analiz gününden önce değil. Daha önceki bir gün seçin.',
  badPriceIndex: (p) =>
    `${p.file}: “${p.got}” bir ay ile fiyat düzeyi değil. Her satıra bir tane yazın, örneğin 2024-03, 2139.47.`,
  badSeasonIndex: (p) =>
    `${p.file}: “${p.got}” bir ay ile sipariş düzeyi değil. Her satıra bir tane yazın, örneğin 2024-03, 120.`,
  badLocale: (p) =>
    `--locale: “${p.got}” raporun dillerinden değil. Şunlardan birini verin: ${p.known.join(', ')}.`,
  badTimeZone: (p) =>
    `--time-zone: “${p.got}” bir saat dilimi değil. Europe/Istanbul, Asia/Tehran veya UTC gibi bir ad verin.`,
  noSheet: (p) =>
    `--sheet: ${p.file} içinde “${p.got}” adlı dolu bir sayfa yok. Şunlardan birini seçin: ${p.sheets.join(', ')}.`,
  unknownEncoding: (p) =>
    `--encoding: “${p.encoding}” bilinmiyor. utf-8, windows-1254 (Türkçe) veya windows-1256 (Farsça, Arapça) deneyin.`,
  fileMissing: (p) => `${p.file}: böyle bir dosya yok. Adını ve klasörünü denetleyin.`,
  fileIsFolder: (p) => `${p.file}: bu bir klasör. İçindeki bir dosyanın adını yazın.`,
  fileUnreadable: (p) =>
    `${p.file}: dosya açılamadı. Diğer programlarda kapatın ve okuma izniniz olduğunu denetleyin.`,
  fileEmpty: (p) => `${p.file}: dosya boş. Siparişleri başlık satırıyla birlikte yeniden dışa aktarın.`,
  fileOldExcel: (p) =>
    `${p.file}: bu eski bir Excel dosyası (.xls) veya parolalı bir dosya. Excel’de parolasız .xlsx ya da .csv olarak kaydedin.`,
  fileNotTable: (p) =>
    `${p.file}: bu bir sipariş tablosu değil. Bir hesap tablosu programında .xlsx veya .csv olarak kaydedin.`,
  fileNotText: (p) =>
    `${p.file}: bu düz metin değil. Bir metin düzenleyicide yazın ya da oradan .txt olarak kaydedin.`,
  fileBrokenExcel: (p) =>
    `${p.file}: Excel çalışma kitabı olarak okunamadı. Bir hesap tablosu programında açıp .xlsx veya .csv olarak kaydedin.`,
  fileTooLarge: (p) =>
    `${p.file}: bu çalışma kitabı burada okunamayacak kadar büyük. Yalnızca siparişlerin sayfasını .csv olarak kaydedin.`,
  fileFarCell: (p) =>
    `${p.file}: tablonun çok uzağında, ${p.cell} hücresi yakınında bir şey var. Tablonun yanındaki sütun ve satırları silin ya da sayfayı .csv olarak kaydedin.`,
  engineReadsFiles: (p) =>
    `${p.file}: DuckDB .parquet, .csv ve .csv.gz dosyalarını okur. Dosyayı bunlardan biri olarak kaydedin veya --engine memory kullanın.`,
  filesOfOneKind: 'Bu dosyaların bir bölümü Parquet, bir bölümü metin. Tek türden dosyalar verin.',
  engineReadsOrders:
    'Bu bir müşteri tablosu; DuckDB burada sipariş okur. Bunun için --engine memory kullanın.',
  totalsRepeated: (p) =>
    `“${p.column}” siparişin toplamını her satırında yineliyor. Önce sipariş başına tek satırlı bir görünüm veya dosya hazırlayın (docs/warehouse.md) veya --engine memory kullanın.`,
  fileBroken: (p) =>
    `${p.file}: DuckDB bunu okuyamıyor (${p.detail}). Dosyayı kontrol edin veya yeniden yazdırın.`,
  daysUnread: (p) =>
    `Günlerin çoğu okunamıyor, örneğin “${p.got}”. 2024-12-31 gibi yazın veya 03/04/2024 neyle başlıyorsa --date-order day-first ya da --date-order month-first ile söyleyin.`,
  amountsUnread: (p) =>
    `Tutarların çoğu okunamıyor, örneğin “${p.got}”. 1234.56 gibi yazın veya ondalık işaretini --decimal comma ya da --decimal point ile söyleyin.`,
  noOrdersThere: (p) =>
    `${p.file}: ${p.rows} satırından hiçbiri sipariş değil. Sütunlara (--customer, --date, --amount), duruma ve analiz gününe bakın.`,
  needsRows: (p) =>
    `${p.option}: bunun için satırların kendisi gerekir, onlar ise DuckDB’de kalır. Bunu çıkarın, SQL ile yapın (docs/warehouse.md) veya --engine memory kullanın.`,
  noEngine:
    'DuckDB kurulu değil. Şöyle kurun: npm install @duckdb/node-api. Ya da bir .csv veya .xlsx dosyasıyla --engine memory kullanın.',
  scoresEnding: (p) =>
    `--scores: “${p.file}” müşteri başına bir satır için dosya adı değil. .parquet veya .csv ile biten bir ad verin. (Müşteri sütunu --customer ile söylenir.)`,
  fileNeedsEngine: (p) =>
    `${p.file}: --engine memory .csv, .tsv, .txt ve .xlsx dosyalarını okur. Bu seçeneği çıkarın: bu dosyayı DuckDB okur.`,
  scoresNeedEngine: '--scores: bu dosyayı DuckDB yazar. --engine memory veya --scores seçeneğini çıkarın.',
  rowsRead: (p) => `${p.files}: ${p.rows} satır, ${p.orders} sipariş.`,
  scoresWritten: (p) => `Müşteri başına bir satır şurada: ${p.file}.`,
  allCustomers: {
    tab: 'Bütün müşteriler',
    slippingTab: 'Bütün uzaklaşanlar',
    heading: (p) => `${p.customers} müşteri, beklenen değer ${p.value}`,
    range: (p) => `Örnekleme göre 10 durumun 9’unda ${p.low} ile ${p.high} arasında.`,
    best: (p) => `En değerli ${p.count} müşteri`,
    slipping: (p) => `Uzaklaşan ${p.all} müşterinin en değerli ${p.count} tanesi`,
    all: 'Hepsi',
  },
  outIsNotOurs: (p) =>
    `${p.file}: bu adda, bu komutun yazmadığı bir dosya var; ona dokunulmadı. --out ile başka bir ad verin.`,
  tooManyRows: (p) =>
    `“${p.tab}” sekmesi ${p.rows} satır tutardı; bir sayfada en çok ${p.most} satır olur. Bunun yerine bütün analizi --json ile alın.`,
  outUnwritable: (p) =>
    `${p.file}: rapor buraya yazılamadı. Dosyayı diğer programlarda kapatın veya --out ile başka bir yer seçin.`,
  encodingGuessed: (p) =>
    `${p.file}: ${p.encoding} olarak okundu. Harfler yanlış görünüyorsa kodlamayı --encoding ile belirtin.`,
  unclosedQuotes: (p) =>
    `${p.file}: ${p.row}. satırda açılan bir tırnak işareti kapatılmamış${p.count > 1 ? ` (toplam ${p.count} tane)` : ''}. Satır olduğu gibi okundu; hücrelerini kontrol edin.`,
  ordersRead: (p) => `${p.file}: ${p.rows} satır, ${p.used} satır kullanıldı, ${p.skipped} satır atlandı.`,
  withOptions: (p) => `Bu komutta: ${p.options.join(' veya ')}.`,
  furtherOptions: (p) => `Bu siparişlerin okunuşunu değiştiren seçenekler: ${p.options.join(', ')}.`,
  written: (p) => `Rapor burada: ${p.file}`,
  earlierKept: (p) =>
    `Önceki rapor başka bir programda kaydedilmişti. Tablolarına yazılanlar yenisinde; önceki dosya: ${p.file}`,
  unexpected: (p) =>
    `Beklenmeyen bir sorun çıktı (${p.detail}). Dosyanız değişmedi. Lütfen verdiğiniz komutla birlikte bildirin.`,
};
