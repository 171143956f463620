/** Concepts that a word of a status or transaction type can express. */
export type Concept =
  | 'test'
  | 'partial'
  | 'refunding'
  | 'refunded'
  | 'cancelling'
  | 'cancelled'
  | 'dispute'
  | 'won'
  | 'lost'
  | 'fraud'
  | 'suspected'
  | 'requested'
  | 'failing'
  | 'offer'
  /** What a visitor does before buying. */
  | 'event'
  /** A viewed invoice or page. */
  | 'seen'
  | 'sale'
  | 'paid'
  | 'payment'
  | 'unpaid'
  | 'waiting'
  | 'approval'
  | 'delivery'
  | 'going'
  | 'unfinished'
  /** Negates the next word ("not paid"). */
  | 'notNext'
  /** Negates the previous word ("پرداخت نشده", "iade edilmedi"). */
  | 'notBefore'
  /** Marks the previous word as done ("iptal edildi", "لغو شده"). */
  | 'doneBefore'
  /** Has no meaning. */
  | 'idle';

/**
 * Words and phrases of each concept in English, Turkish and Persian, separated by |. A star at the end matches any
 * ending; the longest match counts.
 */
export const statusWords: Readonly<Record<Concept, readonly string[]>> = {
  test: ['test|tests|testing|bogus|sandbox', 'deneme', 'تست|آزمایشی'],
  partial: ['partial*|partly|part', 'kısmi|kısmen|parçalı', 'جزئی|جزیی|قسمتی|بخشی'],
  refunding: [
    'refund*|return|returns|rto|chargeback*|charge back|reversal*|reimbursement|credit note*|credit memo*|accreccredit|money back',
    'iade*|para iade*|geri ödeme*|geri ödemesi|ters ibraz|ters kayıt|gider pusulası',
    'مرجوع*|برگشت*|استرداد*|مسترد*|عودت*|بازگشت وجه|بازپرداخت*|بازگشتی',
  ],
  refunded: [
    'refunded|returned|charged back|chargedback|reversed|reimbursed',
    'iade edildi|iade edilmiş|iade edilen|iade alındı|iade tamamlandı|geri ödendi|geri ödenmiş',
    'مرجوع شد*|برگشت داده شد*|مسترد شد*|عودت داده شد*',
  ],
  cancelling: [
    'cancel*|void|deletion|removal|expir*|abandon*',
    'iptal*|vazgeç*',
    'لغو*|کنسل*|باطل*|ابطال*|انصراف*',
  ],
  cancelled: [
    'cancelled|canceled|voided|deleted|removed|trash*|expired|abandoned|draft*|withdrawn|no show|closed lost|deal lost',
    'iptal edildi|iptal edilmiş|iptal edilen|iptal etti|iptal olundu|silindi|silinmiş|silinen|süresi doldu|süresi dolmuş|zaman aşımı|taslak*|terk edil*|çöp',
    'لغو شد*|کنسل شد*|باطل شد*|ابطال شد*|حذف شد*|منقضی*|رها شده|پیش نویس',
  ],
  dispute: ['dispute*|inquiry', 'itiraz*|ihtilaf*', 'اعتراض*|اختلاف'],
  won: [
    'won|in your favor|in your favour|resolved|canceled reversal|cancelled reversal',
    'kazanıldı|kazandı|lehinize',
    'برنده|حل شد*',
  ],
  lost: ['lost', 'kaybedildi|kayıp|aleyhinize', 'باخته'],
  fraud: ['fraud*', 'dolandırıcı*|sahte*', 'تقلب*|کلاهبرداری'],
  suspected: ['suspect*|suspicious|possible|potential*', 'şüphe*|olası', 'مشکوک|احتمالی'],
  requested: [
    'request*|initiated|asked|in progress|in process|processing|started|scheduled|to be',
    'talep*|talebi|istek|isteği|istendi|başlatıldı|süreci*|sürecinde|edilecek|yapılacak',
    'درخواست*|در حال|آغاز شد*',
  ],
  failing: [
    'fail*|declin*|denied|denial|reject*|error*|refus*|block*|unsuccessful|insufficient|invalid',
    'başarısız*|reddedil*|redded*|red edildi|hata*|geçersiz*|yetersiz*|hükümsüz',
    'ناموفق|رد شد*|خطا*|نامعتبر|مسدود*|ناکافی',
  ],
  offer: [
    'quote|quotes|quoted|quotation*|estimate|estimates|proposal*|proforma|pro forma|cart|basket|template',
    'teklif*|proforma*|sepet*|şablon',
    'پیش فاکتور|استعلام*|پیشنهاد قیمت|سبد*',
  ],
  event: [
    'view|views|view item*|page view*|pageview*|product view*|viewed product|viewed item|viewed page|impression*|click*|visit*|session*|search*|browse*|scroll*|log in|login|logout|sign in|sign up|signup',
    'add|added|addto*|remove from*|removed from*|removefrom*|wishlist*|favorite*|favourite*|begin checkout|begincheckout|initiate checkout|start checkout|started checkout|checkout started|session start*|start order|select item|select content|user engagement|email open*|opened email',
    'görüntüleme*|tıkla*|ziyaret*|arama|gezinti*|favori*|giriş yap*|kayıt ol*|sepete|sepete ekle*|sepetten*|ödeme adımı',
    'بازدید*|کلیک*|جستجو*|ورود|ثبت نام|علاقه مندی*|افزودن*|حذف از*',
  ],
  seen: ['viewed|seen', 'görüntülendi|görüldü', 'مشاهده*|دیده شد*'],
  sale: [
    'sale*|sell|sold|order|orders|ordered|purchas*|bought|buy|invoice*|receipt*|charge|charges|subscription*|booking*|donation*|membership*|renewal*|transaction*|accrec|contribution*|gift',
    'satış*|satın al*|sipariş*|fatura*|alışveriş*|abonelik*|bağış*|fiş*|perakende|toptan',
    'فروش*|سفارش*|خرید*|فاکتور*|رسید*|اشتراک|اهدا*',
  ],
  paid: [
    'paid|prepaid|autopaid|deposited|captured|settled|cleared|succeed*|success*|collected',
    'öden*|ödenmedi|ödenmemiş|ödedi|tahsil|başarılı*|peşin',
    'تسویه*|وصول*|موفق*|نقد',
  ],
  payment: [
    'payment*|pay|wire|money|funds',
    'ödeme*|tahsilat*|havale*|eft|para|vade|bakiye',
    'پرداخت*|وجه|واریز*|مبلغ',
  ],
  unpaid: [
    'unpaid|pledged|layaway|uncaptured|uncleared|unsettled|nonpayment|payment due|past due|overdue|due|owed|owing|outstanding|on account',
    'ödenecek*|borç*|veresiye|vadesi geç*|gecikmiş|gecikti',
    'نسیه|معوق*|سررسید*|بدهکار',
  ],
  waiting: [
    'pending|await*|wait*|on hold|onhold|hold|held|holded|tentative|open|require*|authori*|preauthori*|review*|verification|unverified|unconfirmed|unapproved|unclaimed|deferred|suspended|action needed',
    'bekl*|askıda|açık|provizyon*|inceleme*|inceleniyor|kontrol*|doğrulama*',
    'انتظار*|منتظر*|معلق*|بررسی*|تعلیق*|باز',
  ],
  approval: ['approv*|accept*|confirm*|verified|validated', 'onay*|kabul*', 'تایید*|قبول*|پذیرفته*'],
  delivery: [
    'ship*|deliver*|fulfil*|unship*|undeliver*|unfulfil*|dispatch*|despatch*|sent|transit|pickup|picked|pick up|pack*|courier|stock|backorder*|back order*|preorder*|pre order*|handed over|picking|collection point|to receive|checked in|checked out|attended',
    'kargo*|teslim*|gönder*|yola çık*|yolda|dağıtım*|paket*|sevk*|hazır*|stok*',
    'ارسال*|تحویل*|پست*|آماده*|بسته بندی*|پیک*|انبار*',
  ],
  going: [
    'complete|completed|completion|done|finished|finalized|finalised|processed|new|placed|received|created|submitted|active|invoiced|billed|ok|ready|booked|yes|true|issued|supplied|closed won|deal won',
    'tamam*|bitti|tedarik*|işlen*|işlemde|işleme*|yeni|alındı|alınmış|oluşturuldu|faturalan*|gerçekleş*|aktif|kesildi|sonuçlan*',
    'تکمیل*|انجام*|جدید*|ثبت*|نهایی*|پردازش*|دریافت*|فعال|کامل*|صادر*',
  ],
  unfinished: [
    'incomplete*|unfinished|uncompleted|unsupplied|not placed',
    'eksik|yarım*|yarıda*',
    'ناقص*|نیمه تمام|نیمه کاره',
  ],
  notNext: ['not|no|never|non|without|cannot|un|didn|isn|wasn|hasn|don|couldn', '', 'عدم|بدون'],
  notBefore: ['', 'değil|yok', 'نشده|نشد|نشدن|نگردید*|نکرده|نیست|ندارد|نگرفته|نمی شود|نیامده'],
  doneBefore: [
    '',
    'edildi|edilmiş|edilen|yapıldı|yapılmış|olundu|etti|oldu|kesinleşti',
    'شده|شد|گردید*|کرد|داده شد*|است',
  ],
  idle: ['n a|na|none|null|nan|not applicable'],
};
