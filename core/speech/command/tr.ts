import type { command as en } from './en';

export const command: typeof en = {
  usage: `Kullanım: npx customer-value DOSYA [seçenekler]
   ya da: npm run report -- DOSYA [seçenekler]

DOSYA içindeki siparişleri (.csv, .tsv, .txt veya .xlsx; boru hattından gelen için -) okur; en iyi müşterilerinizin
kim olduğunu, kimin uzaklaştığını ve her birinin önümüzdeki aylarda ne getireceğini anlatan bir çalışma kitabı yazar.
Çıkış kodu iş bittiğinde 0, bu dosyayla yapılamadığında 1, komut anlaşılmadığında 2 olur.

  -o, --out DOSYA       yazılacak çalışma kitabı (report.xlsx)
  --json                bunun yerine bütün analizi tek bir JSON belgesi olarak yazdırır
  --pretty              aynısı, insanların okuyabileceği satırlarla
  --months N            kaç ay ilerisi (12)
  --margin PAY          gelirden size kalan pay, örneğin 0.4 veya %40 (1: değer gelirdir)
  --discount-rate ORAN  ileride gelecek paranın yıllık iskonto oranı (0.1)
  --as-of TARİH         analiz günü, örneğin 2024-12-31 (son siparişin günü)
  --model AD            auto, nbd, bgnbd, mbgnbd, bgcnbd, mbgcnbd, paretonbd veya bgbb (auto)
  --price-index DOSYA   her ayın fiyat düzeyi (ay, düzey), örneğin 2024-03, 2139.47 ya da 1403-01, 274.6: bütün
                        tutarlar analiz gününün parasına çevrilir
  --covariates SÜTUN,…  müşterilerin sipariş vermesi ve ayrılmasıyla ilgili olabilecek sütunlar, virgülle ayrılmış,
                        örneğin kanal veya şehir
  --locale ETİKET       raporun dili: en, tr-TR, fa-IR (en)
  --encoding AD         metin dosyasının karakter kodlaması, örneğin utf-16le, windows-1254 veya windows-1256
  --sheet AD            çalışma kitabının sayfası (siparişlere en çok benzeyen)
  -h, --help            bu metin
  --version             bu programın sürümü

Müşteriler nasıl gruplansın? Biri yeter; hangi yöntemin istendiğini de o söyler:

  --scheme AD           rfm, rf, thresholds, value, lifecycle, clusters, columns ya da rules (rfm)
  --limits-days LİSTE   thresholds: son siparişten bu yana 5, 4, 3 ve 2 puanın geçerli olduğu günler (30,90,180,365)
  --limits-orders LİSTE thresholds: puanın 2, 3, 4 ve 5 olmaya başladığı sipariş sayıları (2,3,5,10)
  --limits-spend LİSTE  thresholds: puanın 2, 3, 4 ve 5 olmaya başladığı tutarlar, örneğin 250,500,1000,2500
  --tiers KADEMELER     value: müşterilerin yüzde payları, en iyiler önce (5,15,30); ya da değerlerin arası açılan
                        yerlerde dört kademe için breaks:4; ya da toplam değerin yüzdesine göre abc:80,95
  --cut-offs GÜN,GÜN    lifecycle: son siparişten bu yana aktif ve seyrek sayılmanın son günleri (siparişler
                        arasındaki alışılmış sürelerden)
  --clusters SAYI       clusters: kaç küme, 2–20 (kendiliğinden ayrışan kadar)
  --by SÜTUN[,SÜTUN]    columns: bir ya da iki sütun, örneğin şehir; aralarındaki değer, değer kademeleriyle çaprazlar:
                        şehir,değer. Adında virgül olan sütunlar için birer kez: --by "Şehir, bölge" --by kanal
  --rules DOSYA         rules: kendi kurallarınız, her satıra bir tane, örneğin Sessiz: şehir = İzmir ve 60 gündür
                        sipariş yok

Gruplarla ne yapılsın?

  --compare-to TARİH    kimin yükselip kimin düştüğü için önceki gün (90 gün önce)
  --cohorts DÖNEM       müşterileri ilk siparişin ayına, çeyreğine ya da yılına göre toplar: month, quarter ya da
                        year (okunur kalan en kısası)
  --campaign AD         listelerden kimin ayrı tutulacağını belirleyen ad (analiz günü); --as-of son siparişlerden
                        önceyse o siparişler listelerden ne çıktığını gösterir
  --control-share PAY   her listeden ayrı tutulan pay, en çok %50 (%10)
  --actions DOSYA       ne yapılacağına ilişkin kendi sözleriniz: aksiyonları değiştirilmiş raporun kendisi ya da Grup
                        sütunu ile şunlardan istedikleriniz olan bir tablo: Aksiyon, Kanal, Teklif, İşe yaradığı
                        nasıl anlaşılır, Ne ters gidebilir, Sorumlu
  --acquisition-cost TUTAR
                        bir müşteri kazanmanın bedeli; ne zaman geri döndüğünü göstermek için
  --budget TUTAR        iletişime harcanacak para; her iletişim için --contact-cost TUTAR, her siparişle verilen için
                        --offer-cost TUTAR (0)
  --budget-groups DOSYA bir grup için farklı olan: raporun sayıları değiştirilmiş bütçe sayfası ya da Grup sütunu ile
                        şunlardan istedikleriniz olan bir tablo: Temas maliyeti, Sipariş başına teklif, Ek sipariş
                        verenler, En az, En çok

Dosyanın kendisi söylemediğinde siparişler nasıl okunsun:

  --date-order SIRA     03/04/2024 ne ile başlıyor: day-first (gün, dmy) veya month-first (ay, mdy)
  --date-cells NE       günü ile ayı yer değiştirmiş görünen tarih hücreleri: as-they-stand veya swapped
  --decimal İŞARET      1.234 sayısında ondalık işareti: comma (virgül) veya point (nokta)
  --currency KOD        birden çok para biriminden okunacak olan, örneğin EUR; tümen için IRT, riyal için IRR
  --no-rates            dosyadaki döviz kurlarıyla çevirme
  --pending NE          ödeme bekleyen siparişler: count veya leave-out (mağaza sistemi gibi, yoksa count)
  --unknown-status NE   durumu tanınmayan satırlar: count veya leave-out (count)
  --free NE             tutarı 0 olan siparişler: count veya leave-out (count)
  --duplicates NE       dosyada birden çok kez bulunan siparişler: once (bir kez) veya all (hepsi) (once)
  --no-merge            numara, e-posta veya telefonu ortak olan müşterileri birleştirme
  --time-zone AD        saat farkı yazılı zamanlar için mağazanın dilimi, örneğin Europe/Istanbul (yazılı gün)
  --date-system YIL     tarih yerine geçen sayıların başlangıcı: 1900 veya 1904 (1900)

Hangi sütun ne: başlık, harf veya numara; none sütunu gizler.

  --customer SÜTUN      müşteri
  --date SÜTUN          sipariş tarihi
  --amount SÜTUN        tutar
  --order-id SÜTUN      sipariş numarası
  --status SÜTUN        durum
  --refund SÜTUN        iade tutarı
  --currency-column SÜTUN; aynı biçimde --email, --phone, --name, --customer-id, --first-name, --last-name,
  --postcode, --time, --time-zone-column, --quantity, --unit-price, --payment-status, --type, --mode,
  --cancelled-at, --reference, --adjusted, --exchange-rate, --converted-amount, --converted-refund,
  --converted-currency, --line-id, --product, --category, --city, --region, --country, --channel, --device,
  --discount, --campaign-column, --consent
`,
  noFile: 'Siparişler hangi dosyada? Adını şöyle yazın: npx customer-value siparisler.csv',
  severalFiles: (p) =>
    `Lütfen tek bir dosya verin: ${p.files.join(', ')}. Boşluk içeren adı tırnak içine alın.`,
  unknownOption: (p) => `${p.option}: böyle bir seçenek yok. Bütün seçenekleri görmek için --help ekleyin.`,
  didYouMean: (p) =>
    `${p.option}: böyle bir seçenek yok. ${p.meant} mi demek istediniz? Bütün seçenekleri görmek için --help ekleyin.`,
  missingValue: (p) => `${p.option}: değeri eksik. Değeri seçeneğin ardına yazın, örneğin --months 12.`,
  needsNoValue: (p) => `${p.option}: bu seçenek değer almaz. “=” işaretinden sonrasını silin.`,
  badNumber: (p) => `${p.option}: “${p.got}” uygun değil. ${p.example} gibi bir sayı verin.`,
  twoReadings: (p) =>
    `${p.option}: “${p.got}” ${p.one} da olabilir ${p.other} da. Binlik ayırıcı olmadan yazın.`,
  badDate: (p) => `${p.option}: “${p.got}” bir tarih değil. Yıl-ay-gün olarak yazın, örneğin 2024-12-31.`,
  badChoice: (p) =>
    `${p.option}: “${p.got}” kullanılamıyor. Şunlardan birini seçin: ${p.choices.join(', ')}.`,
  optionOfScheme: (p) =>
    `${p.option}: bu seçenek --scheme ${p.scheme} içindir, siz ${p.asked} istediniz. Birini çıkarın.`,
  badRising: (p) =>
    `${p.option}: “${p.got}” uygun değil. Küçükten büyüğe, aralarında virgülle ${p.count} sayı yazın, örneğin ${p.example}.`,
  limitsNeedSpend:
    '--limits-spend: puanın 2, 3, 4 ve 5 olmaya başladığı tutarları yazın, örneğin 250,500,1000,2500.',
  badTiers: (p) =>
    `--tiers: “${p.got}” uygun değil. Toplamı 100’ün altında yüzde payları (5,15,30), breaks:4 ya da abc:80,95 yazın.`,
  columnsForGroups: '--by: bir ya da iki sütun yazın, örneğin --by şehir ya da --by şehir,değer.',
  rulesNeedFile: '--scheme rules: kuralların dosyası eksik. Adını --rules DOSYA ile verin.',
  badRule: (p) => `${p.file}, satır ${p.line}: ${p.message}`,
  budgetNeedsCost:
    '--budget: bir müşteriyle iletişimin kaça geldiğini --contact-cost ile yazın, örneğin 0.5.',
  needsBudget: (p) =>
    `${p.option}: bu, --budget ile birlikte olur. Harcanacak parayı --budget TUTAR ile yazın.`,
  noTableOfGroups: (p) =>
    `${p.file}: “${p.group}” sütunu ve şunlardan biri olan bir tablo yok: ${p.columns.join(', ')}.`,
  unknownGroup: (p) =>
    `${p.file}: “${p.got}” bu analizin gruplarından değil. Bilinenler: ${p.known.join(', ')}.`,
  badGroupTerm: (p) =>
    `${p.file}: ${p.group}, “${p.column}”: “${p.got}” uygun değil. Tutarlar binlik ayırıcı olmadan 0 ya da üzeri (temas maliyeti 0’ın üzeri), paylar %5 ya da 0,05 gibi, en çok en azdan küçük olmadan yazılır.`,
  compareToTooLate: '--compare-to: bu gün analiz gününden önce değil. Daha önceki bir gün seçin.',
  badPriceIndex: (p) =>
    `${p.file}: “${p.got}” bir ay ile fiyat düzeyi değil. Her satıra bir tane yazın, örneğin 2024-03, 2139.47.`,
  badLocale: (p) =>
    `--locale: “${p.got}” bir dil etiketi değil. en-US, tr-TR veya fa-IR gibi bir etiket verin.`,
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
  outIsNotOurs: (p) =>
    `${p.file}: bu adda, bu komutun yazmadığı veya sonradan değiştirilmiş bir dosya var; ona dokunulmadı. --out ile başka bir ad verin.`,
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
  unexpected: (p) =>
    `Beklenmeyen bir sorun çıktı (${p.detail}). Dosyanız değişmedi. Lütfen verdiğiniz komutla birlikte bildirin.`,
};
