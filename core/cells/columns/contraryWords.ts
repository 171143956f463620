import { once } from '../../base/once';
import type { Role } from './columns';
import { headerWords } from './headerWords';

const words = (...lines: readonly string[]): readonly string[] => lines.join('|').split('|');

/** Counts and ratings, not money. */
const counts = words(
  'qty|quantity|quantities|units|unit count|count|counts|number of|no of|num|pieces|pcs|items|lines|points|score|rating|stars|rank|weight|volume|orders|transactions|visits|purchases|customers|days|weeks|months|years|hours|minutes|age|nights|guests|seats|percent|percentage|pct|ratio',
  'adet|miktar|sayi|puan|ağırlık|desi|kilo|gün|ay|yıl|yaş|oran|yüzde|kişi|stok',
  'تعداد|مقدار|امتیاز|وزن|حجم|روز|ماه|سال|سن|درصد|نرخ|موجودی',
);

/** Parts of a price, or charges on top of it. */
const charges = words(
  'tax|taxes|vat|gst|hst|pst|tip|tips|gratuity|shipping|freight|delivery|postage|handling|carriage|duty|duties|discount|discounts|coupon|voucher|rebate|surcharge|insurance|insured|shipment|packaging|wrapping',
  'kdv|ötv|vergi|bahşiş|kargo|nakliye|gönderim|teslimat|taşıma|indirim|iskonto|kupon|sigorta|paketleme',
  'مالیات|ارزش افزوده|عوارض|انعام|حمل|ارسال|پست|کرایه|تخفیف|بیمه',
);

/** Money that is not what the customer paid for the order. */
const otherMoney = words(
  'cost|costs|cogs|profit|margin|markup|fee|fees|commission|due|balance|outstanding|owed|owing|unpaid|refund|refunded|refunds|returned|return|credit limit|limit|budget|target|deposit|adjustment|rounding|change|tendered|payout|compare|list price|msrp|rrp|exchange rate|rate|average|avg|mean|median|lifetime|ltv|clv|ever|cumulative|running|previous|last|first|min|max|expected|predicted|estimated',
  'maliyet|kar|kâr|marj|komisyon|masraf|kesinti|kalan|bakiye|borç|alacak|iade|limit|hedef|bütçe|kapora|depozito|yuvarlama|para üstü|kur|ortalama|kümülatif|önceki|son|ilk|tahmini',
  'هزینه|سود|حاشیه|کارمزد|کمیسیون|مانده|بدهی|مرجوعی|برگشتی|سقف|هدف|بودجه|ودیعه|بیعانه|میانگین|متوسط|تجمعی|قبلی|آخرین|اولین|تخمینی',
);

/** Ids, days and descriptions. */
const noMoney = words(
  'date|time|id|no|number|code|name|type|method|status|currency|reason|shipped|year|month|day|week|quarter',
  'tarih|saat|numara|kod|ad|tip|tur|yöntem|durum|para birimi|neden',
  'تاریخ|ساعت|شماره|کد|نام|نوع|روش|وضعیت|واحد پول|دلیل',
);

/** Days of the customer, the parcel or the payment, not of the order. */
const otherDays = words(
  'signup|sign up|signed up|registration|registered|register|joined|join|joining|enrolled|membership|member since|customer since|since|first|last|latest|previous|prior|next|birth|birthday|born|dob|expiry|expires|expire|expired|expiration|valid|validity|return|returned|returns|approved|approval|estimated|expected|promised|requested|required|limit|deadline|due|ship|shipped|shipping|shipment|dispatch|dispatched|delivery|delivered|arrival|pickup|deposit|payout|settlement|update|updated|modified|edited|changed|cancelled|canceled|cancellation|refund|refunded|fulfilled|fulfil|fulfillment|review|login|seen|start|end|from|to|until',
  'üyelik|üye kayıt|müşteri kayıt|katılım|ilk|son|önceki|sonraki|doğum|bitiş|başlangıç|geçerlilik|iade|onay|onaylanma|tahmini|beklenen|termin|kargo|kargoya|sevk|sevkiyat|gönderi|gönderim|teslim|teslimat|vade|güncelleme|güncellenme|değişiklik|iptal|giriş',
  'عضویت|ثبت نام|نام نویسی|اولین|آخرین|قبلی|بعدی|تولد|انقضا|اعتبار|بازگشت|مرجوعی|تایید|تخمینی|مورد انتظار|ارسال|تحویل|سررسید|به روزرسانی|بروزرسانی|ویرایش|تغییر|لغو|تسویه|ورود|پایان|شروع',
);

const notACustomer = words(
  'to email|first|last|staff|employee|seller|vendor|supplier|agent|representative|rep|cashier|manager|owner|driver|courier|type|group|segment|tier|class|level|count|orders|note|notes|message|comment|since|date|country|city|state|region|order|item|product|discount|company|reference|device|account type|accepts|value|revenue|spend|spent|total|amount|score|rating|age|gender|status|lifetime|language|tags|tax|vat',
  'satıcı|tedarikçi|personel|temsilci|kasiyer|kurye|tip|tür|grup|segment|adet|sayı|not|mesaj|şehir|ülke|il|ilçe|sipariş|ürün|indirim|tutar|toplam|ciro|puan|yaş|cinsiyet|durum|vergi|tarih',
  'فروشنده|کارمند|پرسنل|صندوقدار|پیک|نوع|گروه|تعداد|یادداشت|توضیحات|شهر|کشور|استان|سفارش|محصول|کالا|تخفیف|مبلغ|جمع|ارزش|امتیاز|سن|جنسیت|وضعیت|تاریخ',
);

/**
 * Words that exclude a role, however well the rest of the header fits: "Order Date" is the date, "Ship Date" is not,
 * and "Tax Amount" is not the amount. Roles without such words match whole headers only.
 */
const contrary: Readonly<Partial<Record<Role, readonly string[]>>> = {
  customer: [...notACustomer, ...words('address|street|zip|postcode', 'adres', 'آدرس')],
  orderId: words(
    'listing|payment|deposit|line|item|product|date|time|timestamp|datetime|ts|created|status|total|amount|value|sum|price|gross|net|revenue|paid|notes|note|type|currency|customer|count|qty|quantity|tracking|shipment',
    'tarih|saat|tutar|toplam|durum|tip|tur|adet|miktar|ürün|müşteri|kargo|takip',
    'تاریخ|ساعت|مبلغ|جمع|وضعیت|نوع|تعداد|محصول|مشتری',
  ),
  date: otherDays,
  amount: [...counts, ...charges, ...otherMoney, ...noMoney],
  status: words('fulfillment|fulfilment|lineitem|address|customer', 'teslimat|müşteri', 'ارسال|مشتری'),
  refund: words(
    'quantity|reason|date|status|id|no|count|qty|receipt|of',
    'adet|neden|nedeni|tarih|durum|sayi',
    'تعداد|دلیل|تاریخ|وضعیت',
  ),
  currency: words('converted|base|rate', 'kur', 'نرخ'),
  email: notACustomer,
  phone: [...notACustomer, 'shipping', 'delivery'],
};

/** Words before a charge (directly or one word earlier) that say whether the amount includes it: "incl. VAT". */
const before = once(() =>
  padded(
    words(
      'inc|incl|including|inclusive|with|ex|exc|excl|excluding|exclusive|without|before|after|less|net of|w o|plus',
      'با|بدون|شامل|احتساب|پس از|قبل از|منهای',
    ),
  ),
);

/** After a charge: "tax included", "KDV dahil". */
const after = once(() =>
  padded(
    words(
      'inc|incl|included|inclusive|ex|excl|excluded|exclusive',
      'dahil|hariç|sonrası|öncesi',
      'شامل|کسر شده',
    ),
  ),
);

function padded(of: readonly string[]): string[] {
  return of.map((phrase) => ` ${headerWords(phrase).join(' ')} `);
}

const chargePhrases = once(() => new Set(charges.map((phrase) => headerWords(phrase).join(' '))));

const phrases = once(
  () =>
    new Map(
      (Object.keys(contrary) as Role[]).map((role): [Role, string[][]] => [
        role,
        (contrary[role] ?? []).map(headerWords).filter((phrase) => phrase.length > 0),
      ]),
    ),
);

/** Whether a role has contrary words; roles without them match whole headers only. */
export function canBeInside(role: Role): boolean {
  return contrary[role] !== undefined;
}

/**
 * The words of a header (from `headerWords`) that exclude this role; [] when there are none. Charges that the header
 * only declares included or excluded do not count: "Total (incl. VAT)", "KDV dahil toplam".
 */
export function contraryWords(header: readonly string[], role: Role): string[] {
  const found: string[] = [];
  for (const phrase of phrases().get(role) ?? []) {
    const index = header.findIndex((_, at) => phrase.every((word, i) => header[at + i] === word));
    if (index < 0) continue;
    const text = phrase.join(' ');
    const isIncluded = chargePhrases().has(text) && isOnlySaid(header, index, phrase.length);
    if (!isIncluded && !found.includes(text)) found.push(text);
  }
  return found;
}

function isOnlySaid(header: readonly string[], index: number, length: number): boolean {
  const near = (from: number, to: number) => ` ${header.slice(Math.max(0, from), to).join(' ')} `;
  const [ahead, behind] = [near(index - 3, index), near(index + length, index + length + 1)];
  return before().some((word) => ahead.includes(word)) || after().some((word) => behind.includes(word));
}
