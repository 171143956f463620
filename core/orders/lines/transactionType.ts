import type { Platform } from '../../cells/columns/platform';
import { compact, fold, splitCase } from '../../cells/parse/fold';
import { type StatusMeaning, statusMeaning } from './status';
import { conceptsOf } from './statusConcepts';

const set = (text: string): ReadonlySet<string> => new Set(text.split('|').map(compact));

/** Money movements without a purchase, in any list of transactions. */
const movements = set(
  'general withdrawal|withdrawal|general authorization|void of authorization|account hold for open authorization|reversal of general account hold|general currency conversion|user initiated currency conversion|currency conversion|payout|bank deposit to pp account|transfer to bank|payment hold|payment release|hold on available balance|partner fee|service fee|tax collected by partner|accpay|accpaycredit|para çekme|para transferi|hesaba aktarım|komisyon|برداشت|برداشت وجه|انتقال به بانک|کارمزد',
);

/** Words of such movements in longer names: "Stripe payout", "PayPal fee", "FBA inventory fee". */
const movementWords = set('withdrawal|payout|payouts|fee|fees|conversion|çekim|kesinti|کارمزد');

/** Ledger entries other than sales. */
const ledger = set(
  'bill|bill payment|bill payment (check)|check|expense|journal entry|estimate|deposit|transfer|purchase order|vendor credit|credit card payment|credit card credit|inventory qty adjust|statement charge|charge',
);

const sales = set('invoice|sales receipt');

/**
 * The meanings of transaction types. In a ledger, a payment settles an invoice that has
 * its own row, so counting both would double the money. In an event log only purchases
 * are orders.
 *
 * A column without any known word does not hold transaction types (it may hold delivery
 * methods): then all its words are 'kept' and none is 'unknown'.
 */
export function typeMeanings(types: readonly string[], platform: Platform | null): StatusMeaning[] {
  const invoiced = platform === 'quickbooks' && types.some((type) => sales.has(compact(type)));
  const concepts = types.map((type) => conceptsOf(splitCase(type)).named);
  const isVisit = (i: number) => concepts[i]?.has('event') === true || concepts[i]?.has('seen') === true;
  const isPurchase = (i: number) => concepts[i]?.has('sale') === true && !isVisit(i);
  const indexes = types.map((_, i) => i);
  const isLogOfVisits = indexes.some(isVisit) && indexes.some(isPurchase);
  const parts = partsOfSales(types);
  const meanings = types.map((type, i): StatusMeaning => {
    const word = compact(type);
    if (
      movements.has(word) ||
      fold(type)
        .split(' ')
        .some((part) => movementWords.has(part))
    )
      return 'notAnOrder';
    if (platform === 'quickbooks' && ledger.has(word)) return 'notAnOrder';
    if (invoiced && word === 'payment') return 'notAnOrder';
    if (parts.has(i)) return 'notAnOrder';
    const meaning = statusMeaning(type, 'type');
    const counts = meaning === 'kept' || meaning === 'unknown';
    return counts && isLogOfVisits && !isPurchase(i) ? 'notAnOrder' : meaning;
  });
  const isKnown = parts.size > 0 || meanings.some((meaning) => meaning !== 'unknown');
  return isKnown ? meanings : meanings.map(() => 'kept');
}

/** Words for a line of a sale, and words for its payment. */
const lineWords = set('line|lines|item|items|detail|product|satır|satırı|kalem|kalemi|ürün|ردیف|قلم|کالا');
const payments = set('payment|payments|tender|tenders|ödeme|tahsilat|پرداخت|دریافت');

/**
 * Indexes of types that are parts of another type: when a column holds "Sale" and "Sale Line", the sale is the total
 * of its lines, and a payment settles it. Counting the parts would count the same money again.
 */
function partsOfSales(types: readonly string[]): ReadonlySet<number> {
  const words = types.map((type) => fold(splitCase(type)).split(' '));
  const wholes = new Set(words.map((wordsOfType) => wordsOfType.join(' ')));
  const parts = new Set<number>();
  words.forEach((wordsOfType, i) => {
    const last = wordsOfType[wordsOfType.length - 1];
    const others = (without: number) => wordsOfType.filter((_, at) => at !== without).join(' ');
    const isLine =
      wordsOfType.length > 1 &&
      ((lineWords.has(last) && wholes.has(others(wordsOfType.length - 1))) ||
        (lineWords.has(wordsOfType[0]) && wholes.has(others(0))));
    if (isLine) parts.add(i);
  });
  if (parts.size > 0) {
    types.forEach((type, i) => {
      if (payments.has(compact(type))) parts.add(i);
    });
  }
  return parts;
}
