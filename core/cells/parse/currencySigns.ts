/** Codes of ISO 4217 that are in use, with a few that still occur in old exports. */
export const currencyCodes: readonly string[] = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF ' +
  'CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK ' +
  'HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL ' +
  'MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON ' +
  'RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS ' +
  'UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG'
).split(' ');

/** Codes that are also words: in lower case they count as the word. */
export const codesThatAreWords: ReadonlySet<string> = new Set(
  'ALL AMD ANG ARS BAM BOB COP CUP DOP GEL MAD MOP PEN RON SOS TOP'.split(' '),
);

/**
 * Signs and words of exactly one currency, by code, separated by spaces. IRT is the toman of Iran (ten rials): not an
 * ISO code, but used by shops. Points and spaces inside them are ignored.
 */
export const currencySigns: Readonly<Record<string, string>> = {
  TRY: '₺ tl try trl türk lirası lira lirası',
  USD: 'us$ usd$ dolar dollar dollars $us',
  EUR: '€ euro euros avro یورو',
  GBP: '£ stg sterlin sterling پوند',
  IRR: 'rial rials riyal ریال ﷼',
  IRT: 'irt toman tomans tümen تومان تومن',
  AED: 'dirham درهم د.إ د.ا',
  AFN: '؋ افغانی',
  AMD: '֏',
  ARS: 'ar$',
  AUD: 'a$ au$',
  AZN: '₼ manat',
  BDT: '৳ tk',
  BGN: 'лв lv lev leva',
  BHD: 'د.ب',
  BRL: 'r$ reais',
  CAD: 'ca$ can$ cad$',
  CHF: 'fr sfr franken',
  CLP: 'clp$',
  CNY: '元 rmb 人民币 cn¥ yuan',
  COP: 'col$',
  CRC: '₡',
  CZK: 'kč kc',
  DKK: 'dkr',
  DOP: 'rd$',
  DZD: 'د.ج',
  EGP: 'e£ ج.م جنيه',
  FJD: 'fj$',
  GEL: '₾ lari',
  GHS: '₵ gh₵ gh¢ ghc',
  HKD: 'hk$',
  HUF: 'forint',
  IDR: 'rp rupiah',
  ILS: '₪ nis',
  INR: '₹ rupee rupees',
  IQD: 'د.ع',
  JMD: 'j$',
  JOD: 'د.أ',
  JPY: '円 jp¥ yen',
  KES: 'ksh kshs',
  KHR: '៛',
  KRW: '₩ 원',
  KWD: 'د.ك',
  KZT: '₸ тг',
  LAK: '₭',
  LBP: 'ل.ل',
  MAD: 'د.م',
  MNT: '₮',
  MXN: 'mx$ mex$',
  MYR: 'rm',
  NGN: '₦ naira',
  NOK: 'nkr',
  NZD: 'nz$',
  OMR: 'ر.ع',
  PEN: 's/ soles',
  PHP: '₱ php',
  PLN: 'zł zl złoty',
  PYG: '₲',
  QAR: 'ر.ق',
  RSD: 'дин динара',
  RUB: '₽ руб рублей р',
  SAR: 'ر.س sr',
  SEK: 'skr',
  SGD: 's$ sg$',
  SYP: 'ل.س',
  THB: '฿ baht บาท',
  TND: 'د.ت',
  TTD: 'tt$',
  TWD: 'nt$',
  TZS: 'tsh tshs',
  UAH: '₴ грн hrn',
  UGX: 'ush',
  UYU: '$u',
  UZS: 'сум',
  VND: '₫ đ vnđ',
  YER: 'ر.ي',
};

/** Signs recognised in capitals only, because in lower case they are a unit or a word. */
export const capitalSigns: Readonly<Record<string, string>> = {
  ZAR: 'R',
  HUF: 'Ft',
  BAM: 'KM',
  GTQ: 'Q',
  HNL: 'L',
};

/** Signs that several currencies share: only a code tells which one it is. */
export const sharedSigns: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD SGD HKD MXN TWD ARS CLP COP BMD BSD BBD BZD',
  '¥': 'JPY CNY',
  kr: 'SEK NOK DKK ISK',
  Rs: 'INR PKR LKR NPR MUR SCR',
  Dh: 'AED MAD',
  CFA: 'XOF XAF',
  Lei: 'RON MDL',
  Bs: 'BOB VES',
};

/** More spellings of the shared signs. */
export const sharedSpellings: Readonly<Record<string, string>> = {
  Rs: '₨',
  Dh: 'dhs',
  CFA: 'fcfa',
  Lei: 'leu',
};

/** Currencies without fractions in use: 1.234 and 1,234 are always thousands. */
export const wholeCurrencies: ReadonlySet<string> = new Set(
  (
    'BIF CLP COP DJF GNF HUF IDR IQD IRR IRT ISK JPY KHR KMF KRW LAK LBP MMK MNT PYG RWF SYP TZS UGX UZS VND VUV ' +
    'XAF XOF XPF CFA'
  ).split(' '),
);
