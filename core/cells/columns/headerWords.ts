import { once } from '../../base/once';
import { fold, splitCase } from '../parse/fold';

/** Turkish nouns that end a header, with their possessive suffixes ("Belge Tarih-i"). */
const turkishNouns: Readonly<Record<string, string>> = {
  ad: 'adı adları',
  adet: 'adedi adetleri',
  adres: 'adresi',
  alici: 'alıcısı',
  bedel: 'bedeli bedelleri',
  cinsiyet: 'cinsiyeti',
  ciro: 'cirosu',
  durum: 'durumu durumları',
  fatura: 'faturası',
  fiyat: 'fiyatı fiyatları',
  grup: 'grubu grupları',
  gun: 'günü günleri',
  hesap: 'hesabı',
  indirim: 'indirimi indirimleri',
  isim: 'ismi isimleri',
  kanal: 'kanalı',
  kargo: 'kargosu',
  kategori: 'kategorisi',
  kod: 'kodu kodları',
  komisyon: 'komisyonu',
  kur: 'kuru',
  mail: 'maili',
  maliyet: 'maliyeti',
  marka: 'markası',
  miktar: 'miktarı miktarları',
  musteri: 'müşterisi müşterinin',
  no: "no'su nosu",
  not: 'notu notları',
  numara: 'numarası numaraları',
  odeme: 'ödemesi',
  oran: 'oranı oranları',
  puan: 'puanı puanları',
  saat: 'saati',
  sayi: 'sayısı sayıları',
  segment: 'segmenti',
  sehir: 'şehri',
  siparis: 'siparişi siparişin siparişler siparişleri',
  soyad: 'soyadı soyisim soyismi',
  statu: 'statüsü',
  sure: 'süresi',
  tarih: 'tarihi tarihleri',
  telefon: 'telefonu',
  tip: 'tipi',
  toplam: 'toplamı toplamları',
  tur: 'türü',
  tutar: 'tutarı tutarları',
  ulke: 'ülkesi',
  unvan: 'unvanı ünvanı ünvan',
  urun: 'ürünü ürünün ürünler ürünleri',
  ucret: 'ücreti ücretleri',
  vergi: 'vergisi vergileri',
  yas: 'yaşı',
};

const stems = once(
  () =>
    new Map(
      Object.entries(turkishNouns).flatMap(([noun, forms]) =>
        forms.split(' ').map((form): [string, string] => [fold(form).replace(/ /g, ''), noun]),
      ),
    ),
);

/**
 * The words of a header, normalised for comparison: folded, camelCase and snake_case split, Turkish nouns without
 * possessive suffixes, and "#" or "№" read as "number" ("Item #" is the number of a line, "Item" is not).
 *
 * @example
 * headerWords('FaturaTutarı'); // ['fatura', 'tutar']
 */
export function headerWords(header: string): string[] {
  return plainWords(header).map((word) => stems().get(word) ?? word);
}

/** The header folded into one word, suffixes kept ("siparistarihi"). */
export function compactHeader(header: string): string {
  return plainWords(header).join('');
}

/** Cache: every header is compared with many names. */
const cache = new Map<string, readonly string[]>();
const headersKept = 5000;

function plainWords(header: string): readonly string[] {
  let words = cache.get(header);
  if (words === undefined) {
    const text = fold(splitCase(header.replace(/['’]/g, '').replace(/#/g, ' no ')));
    words = text === '' ? [] : text.split(' ');
    if (cache.size >= headersKept) cache.clear();
    cache.set(header, words);
  }
  return words;
}
