import type { Messages } from '../messages';

export const command: Messages['command'] = {
  usage: `Kullanım: npm run report -- DOSYA [seçenekler]

DOSYA içindeki siparişleri (.csv, .tsv, .txt veya .xlsx) okur; en iyi müşterilerinizin kim olduğunu, kimin
uzaklaştığını ve her birinin önümüzdeki aylarda ne getireceğini anlatan bir çalışma kitabı yazar.

  --out DOSYA           yazılacak çalışma kitabı (report.xlsx)
  --json                bunun yerine bütün analizi tek bir JSON belgesi olarak yazdırır
  --months N            kaç ay ilerisi (12)
  --margin PAY          gelirden size kalan pay, örneğin 0.4 veya %40 (1: değer gelirdir)
  --discount-rate ORAN  ileride gelecek paranın yıllık iskonto oranı (0.1)
  --as-of TARİH         analiz günü, örneğin 2024-12-31 (son siparişin günü)
  --model AD            auto veya bgnbd (auto)
  --scheme AD           rfm (rfm)
  --locale ETİKET       raporun dili: en, tr-TR, fa-IR (en)
  --customer SÜTUN      müşteri sütunu: başlığı, harfi veya numarası
  --date SÜTUN          sipariş tarihi sütunu
  --amount SÜTUN        tutar sütunu
  --encoding AD         metin dosyasının karakter kodlaması, örneğin windows-1254
  --help                bu metin
`,
  noFile: 'Siparişler hangi dosyada? Adını şöyle yazın: npm run report -- siparisler.csv',
  severalFiles: (p) =>
    `Lütfen tek bir dosya verin: ${p.files.join(', ')}. Boşluk içeren adı tırnak içine alın.`,
  unknownOption: (p) => `${p.option}: böyle bir seçenek yok. Bütün seçenekleri görmek için --help ekleyin.`,
  missingValue: (p) => `${p.option}: değeri eksik. Değeri seçeneğin ardına yazın, örneğin --months 12.`,
  needsNoValue: (p) => `${p.option}: bu seçenek değer almaz. “=” işaretinden sonrasını silin.`,
  badNumber: (p) => `${p.option}: “${p.got}” uygun değil. ${p.example} gibi bir sayı verin.`,
  badDate: (p) => `${p.option}: “${p.got}” bir tarih değil. Yıl-ay-gün olarak yazın, örneğin 2024-12-31.`,
  badChoice: (p) =>
    `${p.option}: “${p.got}” kullanılamıyor. Şunlardan birini seçin: ${p.choices.join(', ')}.`,
  badLocale: (p) =>
    `--locale: “${p.got}” bir dil etiketi değil. en-US, tr-TR veya fa-IR gibi bir etiket verin.`,
  unknownEncoding: (p) =>
    `--encoding: “${p.encoding}” bilinmiyor. utf-8, windows-1254 (Türkçe) veya windows-1256 (Farsça, Arapça) deneyin.`,
  fileMissing: (p) => `${p.file}: böyle bir dosya yok. Adını ve klasörünü denetleyin.`,
  fileIsFolder: (p) => `${p.file}: bu bir klasör. Siparişlerin bulunduğu dosyanın adını yazın.`,
  fileUnreadable: (p) =>
    `${p.file}: dosya açılamadı. Diğer programlarda kapatın ve okuma izniniz olduğunu denetleyin.`,
  fileEmpty: (p) => `${p.file}: dosya boş. Siparişleri başlık satırıyla birlikte yeniden dışa aktarın.`,
  fileOldExcel: (p) =>
    `${p.file}: bu eski bir Excel dosyası (.xls) veya parolalı bir dosya. Excel’de parolasız .xlsx ya da .csv olarak kaydedin.`,
  fileNotTable: (p) =>
    `${p.file}: bu bir sipariş tablosu değil. Bir hesap tablosu programında .xlsx veya .csv olarak kaydedin.`,
  fileBrokenExcel: (p) =>
    `${p.file}: Excel çalışma kitabı olarak okunamadı. Bir hesap tablosu programında açıp .xlsx veya .csv olarak kaydedin.`,
  outIsNotOurs: (p) =>
    `${p.file}: bu adda, bu komutun yazmadığı veya sonradan değiştirilmiş bir dosya var; ona dokunulmadı. --out ile başka bir ad verin.`,
  outUnwritable: (p) =>
    `${p.file}: rapor buraya yazılamadı. Dosyayı diğer programlarda kapatın veya --out ile başka bir yer seçin.`,
  encodingGuessed: (p) =>
    `${p.file}: ${p.encoding} olarak okundu. Harfler yanlış görünüyorsa kodlamayı --encoding ile belirtin.`,
  ordersRead: (p) => `${p.file}: ${p.rows} satır, ${p.used} satır kullanıldı, ${p.skipped} satır atlandı.`,
  written: (p) => `Rapor burada: ${p.file}`,
  unexpected: (p) =>
    `Beklenmeyen bir sorun çıktı (${p.detail}). Dosyanız değişmedi. Lütfen verdiğiniz komutla birlikte bildirin.`,
};
