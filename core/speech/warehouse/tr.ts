import type { warehouse as en } from './en';

export const warehouse: typeof en = {
  help: (p) =>
    `npm run warehouse -- histories --dialect D --table TABLO --customer SÜTUN --date SÜTUN --amount SÜTUN [seçenekler]
bir veri ambarındaki siparişleri gruplayan SQL'i yazar: her müşteri için bir satır, modellerin uydurulduğu kalıplar,
aylara göre kohortlar ve segment toplamları. Hiçbir yere bir şey gönderilmez: SQL'i ambarınızda siz çalıştırırsınız.

npm run warehouse -- score --model fitted.json --dialect D --table TABLO … [seçenekler]
her müşteriyi orada puanlayan SQL'i yazar; model şöyle hazırlanır: npx customer-value patterns.csv --json > fitted.json

  --dialect D             ${p.dialects}
  --table TABLO           sipariş tablosu, şemasıyla: shop.orders; DuckDB'de dosyalar da olur: 'orders/*.parquet'
  --customer SÜTUN        kim sipariş verdi
  --date SÜTUN            ne zaman; bir saatin günü, ambarın hesapladığı gibi
  --amount SÜTUN          ne kadar; 0'ın altında iadedir
  --order-id SÜTUN        sipariş numarası, bir siparişin ya da iadelerinin birkaç satırı varsa
  --status SÜTUN=DEĞER    yalnızca bu değeri taşıyan satırlar sayılır; bir sütunun birkaç değeri birbirinin yerini tutar
  --day YYYY-AA-GG        analiz günü (son siparişin günü)
  --compare-to YYYY-AA-GG önceki bir günden bu yana segmentler arası geçişler (yazılmazsa yok)
  --sample N              kalıplar yalnızca N müşteriden biri için: ${p.samples} (hepsi)
  --model DOSYA           uydurulmuş model
  --patterns DOSYA        kalıplar: her biri için bir satırla scores.csv yazılır; onu --scores tablosuna siz yüklersiniz
  --scores TABLO          bu puanların tablosu; yoksa BigQuery ve Snowflake çekirdeğin kendisini işlev olarak çalıştırır
  --into TABLO            sonuçlar bu adla başlayan tablolarda kalır: shop.clv ile shop.clv_histories, shop.clv_scores …
  --out KLASÖR            yazdırmak yerine her sorgu için bir dosya
  --locale DİL            ${p.languages}`,
  noTask: 'Ne yazılacağını söyleyin: npm run warehouse -- histories …',
  unknownTask: (p) => `"${p.got}" yazılamaz; yazılabilecek olan: ${p.known}.`,
  unknownOption: (p) =>
    p.meant === null
      ? `${p.option} diye bir seçenek yok; --help hepsini sıralar.`
      : `${p.option} diye bir seçenek yok. ${p.meant} mi demek istediniz?`,
  needs: (p) => `${p.option} ekleyin; ne olduğunu --help söyler.`,
  badName: (p) =>
    `--${p.option}: "${p.got}" bir ad olarak yazılamaz. Adda harf, rakam, boşluk, _, - ve $ olabilir; şema ile tablo arasında bir nokta durur.`,
  badStatus: (p) => `--status: "${p.got}" yerine şöyle yazın: --status status=paid.`,
  badText: (p) =>
    `--${p.option}: "${p.got}" bir metin olarak yazılamaz: ters eğik çizgi, satır sonu ya da 256'dan çok karakter var.`,
  compareToScores: '--compare-to, segmentler arası geçişleri yazdıran histories içindir.',
  compareToTooLate: (p) => `--compare-to: analiz günü olan ${p.day} gününden önceki bir gün seçin.`,
  badFit: (p) =>
    `"${p.file}" uydurulmuş bir model değil. Şöyle hazırlayın: npx customer-value patterns.csv --json > fitted.json`,
  fitHasSeason: 'Modelde mevsim var, ambar bunu bilmez. Kalıplara uydurun ya da --season off kullanın.',
  fitHasCovariates:
    'Modelde açıklayıcı sütunlar var, ambar bunları bilmez. Kalıplara uydurun ya da --covariates kullanmayın.',
  needsScores: (p) =>
    `${p.dialect} JavaScript çalıştırmaz: --patterns patterns.csv --out KLASÖR ve puanların tablosu için --scores TABLO ekleyin.`,
  noPatterns: (p) => `"${p.file}" içinde kalıp yok: frequency, recency_days ve age_days gerekir.`,
  tooLarge: 'Bu modelle işlev, ambarın kabul ettiğinden büyük. --patterns ve --scores kullanın.',
  written: (p) => `Yazıldı: ${p.file}`,
};
