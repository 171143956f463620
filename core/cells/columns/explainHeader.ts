import { once } from '../../base/once';
import { currencyNamed } from '../parse/currency';
import { aliases } from './aliases';
import type { Role } from './columns';
import { contraryWords } from './contraryWords';
import { headerWords } from './headerWords';
import { headerRank, placeOfWords } from './matchHeader';

/** What one header says for and against one role. */
export interface HeaderExplanation {
  readonly role: Role;
  /** See `headerRank`; null when the header names the role only with contrary words, or by a word too short to trust. */
  readonly rank: number | null;
  /** Share of the header's words covered by the role's name and neutral words, above 0 to 1. */
  readonly explained: number;
  /** Words that say the column is something else ("tax", "qty", "signup"); [] when there are none. */
  readonly contrary: readonly string[];
}

/**
 * Words that fit any field of an order and do not change its meaning: owner, currency, kind of document. Words in no
 * list stay unexplained: "Invoice Value" is explained in full, "Gallery Value" by half.
 */
const neutral = once(
  () =>
    new Set(
      [
        'order orders invoice bill receipt ticket check booking donation gift sale sales purchase transaction document voucher basket cart payment customer buyer client shop store online web',
        'total grand net gross final overall full actual paid payable amount value price sum number no id ref reference code date time datetime timestamp day at on of in the is by for and per utc gmt local',
        'inc incl including inclusive included ex excl excluding exclusive excluded with without before after tax taxes vat gst all',
        'sipariş fatura belge fiş evrak satış satın alma alışveriş işlem sepet müşteri alıcı cari genel toplam net brüt tutar ödenen ödenecek ödeme numara no kod tarih saat zaman dahil hariç kdv ve ile',
        'سفارش فاکتور خرید فروش تراکنش سند رسید سبد مشتری خریدار کل نهایی خالص ناخالص مبلغ قیمت جمع شماره کد تاریخ ساعت زمان ثبت پرداخت پرداختی و به با بدون مالیات شده',
      ].flatMap(headerWords),
    ),
);

const names = once(() =>
  (Object.keys(aliases) as Role[]).map((role) => [role, aliases[role].map(headerWords)] as const),
);

/**
 * The roles that a header can name, best explanation first: without contrary words before with, then the larger
 * explained share, then the better name. [] when the header names no role.
 *
 * @example
 * explainHeader('Tax Amount')[0]; // { role: 'amount', rank: null, explained: 0.5, contrary: ['tax'] }
 */
export function explainHeader(header: string): HeaderExplanation[] {
  const words = headerWords(header);
  return names()
    .flatMap(([role, ofRole]): HeaderExplanation[] => {
      const named = longestName(words, ofRole);
      if (named.size === 0) return [];
      const contrary = contraryWords(words, role);
      const against = new Set(contrary.flatMap((phrase) => phrase.split(' ')));
      const explained = words.filter(
        (word, at) =>
          named.has(at) || (!against.has(word) && (neutral().has(word) || currencyNamed(word) !== null)),
      );
      return [{ role, rank: headerRank(header, role), explained: explained.length / words.length, contrary }];
    })
    .sort(
      (one, other) =>
        Number(one.contrary.length > 0) - Number(other.contrary.length > 0) ||
        other.explained - one.explained ||
        (one.rank ?? Number.POSITIVE_INFINITY) - (other.rank ?? Number.POSITIVE_INFINITY),
    );
}

/** Word positions covered by the longest name of a role in a header. */
function longestName(header: readonly string[], ofRole: readonly (readonly string[])[]): ReadonlySet<number> {
  let best: readonly string[] = [];
  let index = 0;
  for (const name of ofRole) {
    if (name.length <= best.length) continue;
    const at = placeOfWords(header, name);
    if (at < 0) continue;
    best = name;
    index = at;
  }
  return new Set(best.map((_, i) => index + i));
}
