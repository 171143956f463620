import type { TimeUnit } from '../../../cells/columns/kinds/customerFields';
import { formatNumber, formatPercent } from '../../format';
import { pluralIn } from '../../plural';
import { count, customers, more, rows } from '../phrases/tr';
import { doubtfulShare, type NoteSentences, type SkipReasonLabels } from '../problemSentences';

const plural = pluralIn('tr');

const left = (all: number) => plural(all, 'Bu satır atlandı.', 'Bu satırlar atlandı.');

const timeUnits: Readonly<Record<TimeUnit, string>> = { day: 'gün', week: 'hafta', month: 'ay', year: 'yıl' };

export const notes: NoteSentences = {
  customerTable: ({ customers: all, orders }) =>
    `Bu, toplam ${count(orders)} siparişi olan ${customers(all)} için bir müşteri tablosu; sipariş listesi değil. Elverdiği kadar analiz edilir: kohortlar, gruplar arası geçişler, aylık ciro, kampanya sonuçları ve tahminin geçmiş haftalarda denenmesi için siparişlerin kendisi gerekir.`,
  readByDatabase: ({ files, rows: all, byStatus, statuses, unread }) =>
    `DuckDB ${files > 1 ? `${count(files)} dosyada ` : ''}${rows(all)} okudu.${byStatus > 0 ? ` Durumu nedeniyle (${statuses.slice(0, 5).join(', ')}${statuses.length > 5 ? ', …' : ''}) ${rows(byStatus)} atlandı.` : ''}${unread.length > 0 ? ` Kullanılmayan sütunlar: ${unread.join(', ')}.` : ''} Şunlar kapalı: bir müşterinin adreslerini birleştirmek, iki kez yazılmış siparişler, mağaza sistemlerinin dışa aktarımları, ürünler ve öteki sütunlar. Her birinin SQL ile nasıl yapıldığı docs/warehouse.md içinde.`,
  sampled: ({ customers: all, of, sample, error }) =>
    `Mağazada ${customers(all)} var. Modeller ${count(sample)} müşteriden birine, toplam ${count(of)} müşteriye göre kuruldu (hep aynılarına); bütün müşterilerin tabloları dışındaki tablolar onları anlatır: toplamları ${count(sample)} ile çarpılınca 10 örneklemin 9’unda en çok ${formatPercent(error, 'tr', 1)} şaşar.`,
  timeUnitAssumed: ({ unit }) =>
    `Sürelerin (recency ve T) gün mü hafta mı olduğu yazmıyor; ${timeUnits[unit]} olarak okundu. Başkaysa birimi başlığa yazın, örneğin T (hafta).`,
  firstOrdersAssumed: ({ average }) =>
    `Tabloda tekrar siparişlerinin tutarı var, ilk siparişlerinki yok. Her müşterinin ilk siparişi tekrar siparişleri gibi sayıldı (ortalama ${formatNumber(average, 'tr', 2)}). Toplam harcama sütunu eklerseniz sonuç kesinleşir.`,
  noPriceIndex: () =>
    'Fiyat endeksi kullanılmadı: müşteri tablosundaki toplamlar birçok güne ait. Tutarları tek günün parasına çevirmek için siparişlerin kendisini dışa aktarın.',
  knownByCells: ({ role, header }) =>
    role === 'date'
      ? `Sipariş tarihi olarak “${header}” okundu: hiçbir başlık bunu söylemiyor, hücreler öyle gösteriyor. Bu yanlışsa başka bir sütun seçin.`
      : `Tutar olarak “${header}” okundu: hiçbir başlık bunu söylemiyor, hücreler öyle gösteriyor. Bu yanlışsa başka bir sütun seçin.`,
  badDates: ({ example, count: all }) =>
    `${example === '' ? 'Tarih boş' : `“${example}” bir tarih değil`}${more(all)}. ${left(all)} Tarih hücresi kullanın veya 2024-03-31 gibi yazın.`,
  badAmounts: ({ example, count: all }) =>
    `${example === '' ? 'Tutar boş' : `“${example}” bir tutar değil`}${more(all)}. ${left(all)} Sayı kullanın veya 1234,56 gibi yazın.`,
  unknownSign: ({ sign, count: all }) =>
    `Tutarın yanındaki “${sign}” bildiğimiz bir para birimi değil${more(all)}. ${left(all)} Tutarları düz sayı olarak ya da EUR gibi bir para birimi koduyla yazın.`,
  unmatchedRefunds: ({ count: all }) =>
    `Geri ödeme içeren ${rows(all)} müşterinin daha önceki bir siparişiyle eşleşmiyor ve atlandı. Siparişler bu sayfadan eski olabilir; mümkünse ekleyin.`,
  pendingOrders: ({ example, count: all }) =>
    `Durumu (“${example}”) ödemenin henüz yapılmamış olabileceğini gösteren ${rows(all)} hesaba katıldı. Katılmaması gerekiyorsa bu siparişleri dışarıda bırakın.`,
  pendingLeftOut: ({ example, count: all }) =>
    `Ödeme bekleyen ${rows(all)} (“${example}”), platformun kendi raporlarında olduğu gibi dışarıda bırakıldı. Katılması gerekiyorsa bu siparişlerin sayılmasını seçin.`,
  unknownStatus: ({ words, more: others, count: all }) =>
    `${words.map((word) => `“${word}”`).join(', ')}${others > 0 ? ` ve ${count(others)} tane daha` : ''}: bu durumu tanımıyoruz (${rows(all)}). Satırlar hesaba katıldı; sipariş değillerse dışarıda bırakın.`,
  ordersAfterAsOf: ({ count: all, day }) =>
    `Analiz gününden (${day}) sonraki ${rows(all)} atlandı. Bunları da katmak için daha geç bir gün seçin.`,
  noCustomerRows: ({ count: all }) =>
    `${rows(all)} müşteri belirtmiyor ve atlandı. Kasa satışları gibi, bildiğiniz yerlerde müşteriyi yazın.`,
  unnamedRows: ({ example, count: all }) =>
    `“${example}” müşterileri birbirinden ayırmıyor (${rows(all)}); ${plural(all, 'bu satır', 'bu satırlar')} atlandı. Ayırıyorsa sütununu müşteri olarak seçin.`,
  tomanOrRialUnsaid: () =>
    'Tutarların tümen mi riyal mi olduğu hiçbir yerde yazmıyor. Olduğu gibi okundu; herkes bilsin diye birimi başlığa yazın, örneğin مبلغ (تومان).',
  otherCurrencies: ({ currency, count: all }) =>
    `${currency} dışındaki para birimlerinde olan ${rows(all)} atlandı. Katmak için başka bir para birimi seçin veya bu tutarları çevirin.`,
  convertedAmounts: ({ currencies, count: all }) =>
    `Siparişler birden çok para biriminde (${currencies.join(', ')}); ${rows(all)} tablodaki kurlarla çevrildi. Tutarlar tuhaf görünüyorsa kurları kontrol edin.`,
  priceTimesQuantity: ({ price, quantity }) =>
    `Her satırın tutarı “${price}” çarpı “${quantity}”. “${price}” zaten satırın toplamıysa başka bir tutar sütunu seçin.`,
  refundRemainder: ({ count: all, amount }) =>
    `${count(all)} iade, daha önce ödenenden büyük; ${formatNumber(amount, 'tr', 2)} hiçbir siparişten düşülemedi. Siparişler bu sayfadan eski olabilir; mümkünse ekleyin.`,
  orderOfSeveralCustomers: ({ example, count: all }) =>
    `“${example}” numaralı sipariş birden çok müşterinin yanında${all > 1 ? ` (böyle ${count(all - 1)} sipariş daha var)` : ''}. Her müşterinin satırları ayrı sipariş olarak okundu. Yanlışsa sipariş numarası sütununu kontrol edin.`,
  oneDayEach: ({ header, customers: all }) =>
    `“${header}” her müşterinin bütün siparişleri için aynı günü gösteriyor (birden çok siparişi olan ${customers(all)}); siparişin değil, müşterinin eklendiği gün olabilir. Öyleyse başka bir sütun seçin.`,
  orderNumbersRestart: ({ example, count: all }) =>
    `“${example}” sipariş numarası birbirinden uzak günlerde geçiyor${more(all)}; kasa veya fatura numaraları yeniden 1'den başlamış gibi. Böyle satırlar ayrı siparişler olarak okundu. Yanlışsa sipariş numarası sütununu kontrol edin.`,
  lossyOrderIds: ({ example, count: all }) =>
    `“${example}” sipariş numarasının basamakları kaybolmuş${more(all)}; birkaç sipariş tek sipariş gibi görünebilir. Bir müşterinin aynı gündeki satırları tek sipariş olarak okundu. Sipariş numarası metin olacak şekilde yeniden dışa aktarın.`,
  lossyCustomers: ({ example, count: all }) =>
    `“${example}” değerinin basamakları kaybolmuş${more(all)}; farklı müşteriler tek müşteri gibi görünebilir. Böyle bir hücre kimseyi göstermez: satırları müşteriyi gösteren bir sonraki sütunla okunur ya da atlanır. Bu sütun metin olacak şekilde yeniden dışa aktarın.`,
  duplicateRows: ({ count: all, orders }) =>
    `${count(orders)} siparişin ${rows(all)} tabloda bir kez daha var (dışa aktarım iki kez yapıştırılmış gibi) ve atlandı. Bunlar ayrı siparişse yinelenen siparişleri “hepsini say” yapın.`,
  customersByName: ({ customers: all }) =>
    `${customers(all)} yalnızca adla ayırt ediliyor; aynı adlı kişiler bir, iki türlü yazılan kişi iki müşteri sayılır. E-posta, telefon veya müşteri numarası içeren bir dışa aktarım daha iyidir.`,
  maskedEmails: ({ example, count: all }) =>
    `“${example}” gibi adresleri pazaryeri her sipariş için kendisi üretir (${rows(all)}); kimin aldığını göstermez. Bunlar kullanılmadı; müşteriler bir sonraki en iyi sütunla ayırt edildi.`,
  sharedIdentities: ({ example, count: all }) =>
    `“${example}” tek bir müşteriye ait değil${all > 1 ? ` (böyle ${count(all - 1)} tane daha var)` : ''}: ya yer tutucu ya da kasa veya misafir hesabı gibi çok sayıda müşterinin yanında. Kimse onun üzerinden birleştirilmedi; satırları müşteriyi gösteren bir sonraki sütunla okundu.`,
  mergedCustomers: ({ count: all, example }) =>
    `${customers(all)}, ortak adres, telefon veya numara nedeniyle başka bir müşteriyle birleştirildi (ilki: ${example}). Farklı kişilerse birleştirmeyi kapatın.`,
  noRepeatOrders: ({ customers: all }) =>
    `${plural(all, 'Müşteriniz', `${customers(all)} içinde hiç kimse`)} ikinci kez sipariş vermemiş; bu yüzden mağazanızdan öğrenilecek bir düzen yok; tahmin, mağazalarda olağan olanı gösteriyor. Daha uzun bir sipariş geçmişi ekleyin.`,
  littleData: ({ customers: all, repeaters, leans }) =>
    `Yalnızca ${customers(all)} var ve ${count(repeaters)} tanesi yeniden sipariş vermiş; bu yüzden ${leans ? 'tahmin, mağazalarda olağan olana dayanıyor. Kaba bir fikir olarak okuyun; daha uzun bir sipariş geçmişi tahmini size özgü kılar' : 'bu modelin sayıları, standart hatalarından da görüldüğü gibi yalnızca kabaca biliniyor. Modelin kendiliğinden seçilmesi, mağazalarda olağan olanı da hesaba katar'}.`,
  hardlyAnybodyLeaves: ({ customers: all, leans }) =>
    `${customers(all)} arasında temelli ayrıldığı görülen neredeyse yok; bu yüzden siparişler, aktif kalma olasılığı da, kimin ne zaman ayrıldığı konusunda az şey söylüyor: beklenen siparişlere bakın. ${leans ? 'Bu konuda tahmin, mağazalarda olağan olana dayanıyor' : 'Modelin ayrılmayı anlatan sayıları, standart hatalarından da görüldüğü gibi yalnızca kabaca biliniyor'}; daha uzun bir sipariş geçmişi bunu netleştirir.`,
  allAlike: ({ customers: all, leans }) =>
    `${customers(all)} birbirine çok benzer biçimde sipariş veriyor; bu yüzden siparişler müşterilerin ne kadar farklı olduğu konusunda az şey söylüyor. ${leans ? 'Bu konuda tahmin, mağazalarda olağan olana dayanıyor' : 'Modelin farkları anlatan sayıları, standart hatalarından da görüldüğü gibi yalnızca kabaca biliniyor'}; daha uzun bir sipariş geçmişi bunu netleştirir.`,
  nobodyLeaves: ({ customers: all }) =>
    `${customers(all)} arasında temelli ayrılan yok gibi görünüyor: ayrılma içermeyen model kullanıldı ve herkes aktif sayıldı. Sessizleşenleri bulmak için son siparişten bu yana geçen güne bakın; daha uzun bir sipariş geçmişi kimin temelli ayrıldığını gösterir.`,
  noDropout: ({ customers: all }) =>
    `${customers(all)} arasında temelli ayrıldığı görülen neredeyse yok: bu modelin olabilirliği, ayrılmanın olmadığı duruma doğru durmadan yükseldiği için bir en yüksek değere ulaşmıyor. Bu yüzden model ayrılma olmadan, NBD olarak gösteriliyor ve herkes aktif sayılıyor; açık kalanların yerini zayıf bir önsel tutuyor.`,
  risesForEver: ({ customers: all }) =>
    `${customers(all)} için siparişler bu modeli belirlemeye yetmiyor: bazı parametreler sınırsızca büyür ya da küçülürken olabilirlik durmadan yükseldiği için bir en yüksek değere ulaşmıyor. Bu yüzden zayıf bir önsel, yani mağazalarda olağan olan, onları sınırlar içinde tutuyor.`,
  littleSpendData: ({ customers: all }) =>
    `Sıfırdan büyük tutarla birden çok kez sipariş veren ${all === 0 ? 'müşteri yok; harcama farkları öğrenilemez' : `yalnızca ${customers(all)} var; harcama farklarını öğrenmek için az`}. Her müşteri için ortalama sipariş tutarı kullanıldı; daha uzun bir geçmiş bunu değiştirir.`,
  nonPositiveSpend: ({ count: all }) =>
    `Tekrar siparişlerinin tutarı sıfır olan ${customers(all)}, sipariş tutarı öğrenilirken ayrı tutuldu. Bu siparişler ücretsiz değilse tutarları kontrol edin.`,
  nothingToCompare: ({ columns }) =>
    `${columns.join(', ')}: en az 20’şer müşterisi olan iki değer yok, bu yüzden karşılaştırma yapılamadı. Daha az farklı değeri olan bir sütun seçin.`,
  covariatesOnlyExplain: ({ columns }) =>
    `${columns.join(', ')}: farklar gösterilir ama değerlerde kullanılmaz, çünkü kullanılan model bunları bilmez. Kullanmak için model olarak BG/NBD, MBG/NBD ya da Pareto/NBD seçin.`,
  moneyOfOneDay: ({ day }) =>
    `Bütün tutarlar fiyat endeksinizle ${day} parasına çevrildi: geçmiş ciro bugünkü fiyatlarladır, gelecek değerde enflasyon yoktur.`,
  priceIndexTooShort: ({ from, to, count: all }) =>
    `Fiyat endeksi ${from} ile ${to} arasını kapsıyor; ${all === 0 ? 'analiz günü' : `${count(all)} sipariş`} bunun dışında ya da bir boşlukta kaldığı için en yakın düzey alındı. Eksik ayları ekleyin.`,
  spendFollowsFrequency: ({ correlation }) =>
    correlation > 0
      ? `Daha sık sipariş verenler sipariş başına da daha çok harcıyor (korelasyon ${formatNumber(correlation, 'tr', 2)}); tahmin ise bu ikisini birbirinden bağımsız sayar. Bir iki siparişi olan müşterilerin değeri biraz yüksek, en sık alanların değeri biraz düşük görünebilir. Müşterileri kendileri kadar sık sipariş verenlerle karşılaştırın.`
      : `Daha sık sipariş verenler sipariş başına daha az harcıyor (korelasyon ${formatNumber(correlation, 'tr', 2)}); tahmin ise bu ikisini birbirinden bağımsız sayar. Bir iki siparişi olan müşterilerin değeri biraz düşük, en sık alanların değeri biraz yüksek görünebilir. Müşterileri kendileri kadar sık sipariş verenlerle karşılaştırın.`,
  ordersGrow: ({ perMonth, perYear, low, high }) =>
    `Aynı müşterilerin siparişleri ayda yaklaşık ${formatPercent(perMonth, 'tr')} (yılda ${formatPercent(perYear, 'tr')}; %90 olasılıkla ${formatPercent(low, 'tr')} ile ${formatPercent(high, 'tr')} arası) büyüyor; fiyatlar yükseldiğinde böyle olur. Tahmin bugüne kadar ödenen tutarlara dayandığı için değerler büyük olasılıkla düşük kalıyor. Her satırında bir ay ve o ayın fiyat düzeyi olan bir fiyat endeksi verin; her şey bugünün parasıyla sayılsın.`,
  seasonUnknown: () =>
    'Siparişler iki yıldan az bir süreyi kapsıyor; bu yüzden yıl içinde nasıl değiştikleri henüz bilinmiyor. Bu tahmin ortalama aylar içindir: bayram ve yılbaşı öncesinde daha çok, durgun dönemde daha az sipariş gelir. İki yıldan sonra mevsim kendiliğinden bulunur.',
  seasonNeedsYears: () =>
    'Mevsim kullanılmadı, çünkü siparişler iki yıldan az bir süreyi kapsıyor: her yıl yinelenen henüz görülemez. Bildiğinizi kullanmak için her satırında bir ay ve o ayın düzeyi olan bir tablo verin.',
  seasonNeedsOrders: () =>
    'Mevsim kullanılmadı, çünkü müşteri tablosunda siparişlerin günleri yok. Kullanmak için siparişlerin kendisini dışa aktarın.',
  noSeasonFound: ({ years }) =>
    `${formatNumber(years, 'tr', 0)} yıllık siparişlerde mevsim bulunmadı: her yıl aynı biçimde öne çıkan ay yok. Tahmin ortalama aylar içindir.`,
  noHoldout: ({ weeks }) =>
    `Siparişler ${formatNumber(weeks, 'tr', 0)} haftayı kapsıyor; bir kısmını ayırıp tahmini sınamak için az. 13 haftadan sonra sınama kendiliğinden yapılır.`,
  fewCustomersForScores: ({ customers: all }) =>
    `${customers(all)} ile 1–5 arası skorlar az şey söyler: 20’den az müşteri beş gruba bölünüyor. Müşteri sayısı artana kadar segmentleri ilk izlenim olarak okuyun.`,
  frequencyByCount: ({ share }) =>
    `Müşterilerin ${formatPercent(share, 'tr')} kadarı bir kez sipariş vermiş; bu yüzden sıklık skoru eşit beşte birlere göre değil, sipariş sayısına göre verildi. ${share < doubtfulShare ? 'Bir şey yapmanız gerekmiyor.' : 'Daha çoğu geri geldiyse müşteri sütununu kontrol edin: her siparişte yenilenen bir numara her siparişten yeni bir müşteri yapar.'}`,
};

export const skipReasons: SkipReasonLabels = {
  blank: 'boş',
  noCustomer: 'müşteri yok',
  badDate: 'tarih okunamadı',
  badAmount: 'tutar okunamadı',
  cancelled: 'iptal edildi',
  failed: 'ödeme başarısız',
  test: 'deneme siparişi',
  refunded: 'tamamı iade edildi',
  unmatchedRefund: 'önceki siparişi bulunamayan iade',
  afterAsOf: 'analiz gününden sonra',
  total: 'toplam satırı, sipariş değil',
  heading: 'başlık satırı, sipariş değil',
  duplicate: 'tabloda bir kez daha var',
  notAnOrder: 'teklif, ziyaret veya para hareketi',
  otherCurrency: 'başka para biriminde',
  pending: 'ödeme bekliyor',
  unknownStatus: 'durumu tanınmıyor',
  free: 'ücretsiz',
  neverOrdered: 'henüz sipariş yok',
  contradiction: 'sayıları birbiriyle çelişiyor',
  unread: 'yukarıdaki sorun nedeniyle okunmadı',
};
