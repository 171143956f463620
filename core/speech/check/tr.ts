import type { Platform } from '../../cells/columns/platform';
import { counted } from '../counted';
import { formatCount } from '../format';
import { exportsWithoutCustomer } from '../problems/phrases/tr';
import type { CheckSentences } from './checkSentences';

const { rows, orders, customers } = counted.tr;
const count = (value: number) => formatCount(value, 'tr');

const platformNames: Readonly<Record<Platform, string>> = {
  shopify: 'Shopify sipariş dışa aktarımı',
  squarespace: 'Squarespace sipariş dışa aktarımı',
  woocommerce: 'WooCommerce sipariş dışa aktarımı',
  etsy: 'Etsy sipariş dışa aktarımı',
  etsy_items: 'Etsy sipariş kalemleri dışa aktarımı',
  square: 'Square işlem dışa aktarımı',
  stripe: 'Stripe ödeme dışa aktarımı',
  paypal: 'PayPal hesap hareketleri',
  amazon_orders: 'Amazon sipariş raporu',
  ...exportsWithoutCustomer,
  bigcommerce: 'BigCommerce sipariş dışa aktarımı',
  magento: 'Magento (Adobe Commerce) sipariş dışa aktarımı',
  wix: 'Wix sipariş dışa aktarımı',
  quickbooks: 'QuickBooks işlem raporu',
  xero: 'Xero satış faturaları',
  uci: 'Online Retail veri seti',
  trendyol: 'Trendyol sipariş dosyası',
  hepsiburada: 'Hepsiburada sipariş dosyası',
};

export const check: CheckSentences = {
  roles: {
    customer: 'müşteri',
    date: 'sipariş tarihi',
    amount: 'tutar',
    orderId: 'sipariş numarası',
    status: 'durum',
    refund: 'iade tutarı',
    currency: 'para birimi',
    customerId: 'müşteri numarası',
    email: 'e-posta adresi',
    phone: 'telefon',
    name: 'ad soyad',
    firstName: 'ad',
    lastName: 'soyad',
    postcode: 'posta kodu',
    time: 'saat',
    timeZone: 'saat dilimi',
    quantity: 'adet',
    unitPrice: 'birim fiyat',
    type: 'işlem türü',
    paymentStatus: 'ödeme durumu',
    mode: 'canlı veya deneme',
    cancelledAt: 'iptal tarihi',
    reference: 'iade edilen sipariş',
    adjusted: 'düzeltilmiş toplam',
    exchangeRate: 'döviz kuru',
    convertedAmount: 'çevrilmiş tutar',
    convertedRefund: 'çevrilmiş iade',
    convertedCurrency: 'çevrilen para birimi',
    lineId: 'kalem numarası',
    product: 'ürün',
    category: 'kategori',
    city: 'şehir',
    region: 'bölge',
    country: 'ülke',
    channel: 'kanal',
    device: 'cihaz',
    discount: 'indirim',
    campaign: 'kampanya',
    consent: 'ileti izni',
    orderCount: 'sipariş sayısı',
    firstOrder: 'ilk sipariş',
    lastOrder: 'son sipariş',
    totalSpend: 'toplam harcama',
    averageOrder: 'ortalama sipariş',
    frequency: 'tekrar sipariş sayısı (frequency)',
    recency: 'ilk siparişten sonuncuya süre (recency)',
    age: 'ilk siparişten bu yana süre (T)',
    meanSpend: 'ortalama tekrar siparişi',
    logGaps: 'aralıkların logaritma toplamı',
    customerCount: 'satırın kaç müşteriyi gösterdiği',
  },
  platforms: platformNames,
  reasons: {
    platform: ({ platform }) => (platform ? `bilinen biçim: ${platform}` : 'bu dışa aktarımdan biliniyor'),
    header: () => 'başlığı öyle diyor',
    partOfHeader: () => 'başlığının bir kısmı öyle diyor',
    place: () => 'üç sütun arasındaki yeri',
    cells: () => 'içindekiler bunu gösteriyor',
    user: () => 'siz seçtiniz',
  },
  confidences: { high: 'kesin', medium: 'büyük olasılıkla', low: 'lütfen kontrol edin' },
  questions: {
    dateColumn: { asked: () => 'Sipariş tarihi hangi sütun?', answer: (header) => header },
    amountColumn: { asked: () => 'Tutar hangi sütun?', answer: (header) => header },
    dateOrder: {
      asked: ({ rows: all, example }) =>
        `“${example}” tarihinde önce gün mü, ay mı yazıyor? ${rows(all)} iki türlü de okunabilir.`,
      answer: (answer) => (answer === 'dayFirst' ? 'Önce gün' : 'Önce ay'),
    },
    swappedDates: {
      asked: ({ rows: all, example }) =>
        `${rows(all)} içinde gün ile ay yer değiştirmiş görünüyor: “${example}” olduğu gibi doğru mu?`,
      answer: (answer) => (answer === 'asTheyStand' ? 'Olduğu gibi' : 'Geri çevrilsin'),
    },
    decimalMark: {
      asked: ({ rows: all, example }) =>
        `“${example}” binlik bir sayı mı, ondalıklı bir sayı mı? ${rows(all)} iki türlü de okunabilir.`,
      answer: (answer) => (answer === ',' ? 'Ondalık işareti virgül' : 'Ondalık işareti nokta'),
    },
    currency: {
      asked: ({ rows: all }) => `${rows(all)} birden çok para biriminde. Hangisi okunsun?`,
      answer: (answer) =>
        answer === 'IRT' ? 'Tümen (IRT)' : answer === 'IRR' ? 'Riyal (IRR)' : `Yalnızca ${answer}`,
    },
    pendingOrders: {
      asked: ({ rows: all, example }) => `${rows(all)} henüz ödenmemiş olabilir (“${example}”). Sayılsın mı?`,
      answer: (answer) => (answer === 'count' ? 'Sayılsın' : 'Dışarıda kalsın'),
    },
    unknownStatus: {
      asked: ({ rows: all, example }) =>
        `“${example}” durumunu tanımıyoruz (tanınmayan durumu olan ${rows(all)}). Sayılsın mı?`,
      answer: (answer) => (answer === 'count' ? 'Sayılsın' : 'Dışarıda kalsın'),
    },
    freeOrders: {
      asked: ({ rows: all }) => `${rows(all)} ücretsiz. Alışveriş olarak sayılsın mı?`,
      answer: (answer) => (answer === 'count' ? 'Sayılsın' : 'Dışarıda kalsın'),
    },
    duplicateOrders: {
      asked: ({ rows: all }) => `${rows(all)} tabloda bir kez daha var. Bu siparişler bir kez mi sayılsın?`,
      answer: (answer) => (answer === 'once' ? 'Bir kez say' : 'Hepsini say'),
    },
  },
  reading: ({ text, read }) => `${text} → ${read}`,
  account: {
    recognised: ({ platform }) => `Tanınan dosya: ${platform}.`,
    rows: ({ rows: all, used, leftOut }) =>
      `${rows(all)}: ${count(used)} kullanıldı, ${count(leftOut)} atlandı.`,
    result: ({ orders: all, customers: who, revenue, first, last }) =>
      `${customers(who)}, ${orders(all)}, toplam ${revenue}; ${first} – ${last} arası.`,
    resultWithoutDays: ({ orders: all, customers: who, revenue }) =>
      `${customers(who)}, ${orders(all)}, toplam ${revenue}; tabloda gün yok.`,
    further: ({ rows: all, takenOnce, summed }) => {
      const once = `${orders(takenOnce)} için toplam bir kez alındı`;
      const sum = `${orders(summed)} için kalemler toplandı`;
      const how = [...(takenOnce > 0 ? [once] : []), ...(summed > 0 ? [sum] : [])];
      const lines = `${rows(all)} bir siparişin sonraki kalemi`;
      return how.length === 0 ? `${lines}.` : `${lines}: ${how.join(', ')}.`;
    },
    refunds: ({ rows: all }) => `Geri ödeme içeren ${rows(all)} müşterinin önceki siparişlerinden düşüldü.`,
    merges: ({ fewer, used }) =>
      used
        ? `${customers(fewer)}, ortak adres, telefon veya numara nedeniyle başka bir müşteriyle birleştirildi.`
        : `${customers(fewer)}, ortak adres, telefon veya numara nedeniyle başka bir müşteriyle birleştirilebilir.`,
    merge: ({ customer, together }) => `${customer}: ${together.join(', ')}`,
    places: ({ runs, more }) => `${runs.join(', ')}${more > 0 ? ` ve ${count(more)} satır daha` : ''}`,
  },
};
