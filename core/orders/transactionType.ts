import { compact } from '../cells/fold';
import type { Platform } from '../cells/platform';
import { type StatusMeaning, statusMeaning } from './status';

const set = (text: string): ReadonlySet<string> => new Set(text.split('|').map(compact));

/** Money that moves without anything being bought, in any list of transactions. */
const movements = set(
  'general withdrawal|withdrawal|general authorization|void of authorization|account hold for open authorization|reversal of general account hold|general currency conversion|user initiated currency conversion|currency conversion|payout|bank deposit to pp account|transfer to bank|payment hold|payment release|hold on available balance|partner fee|service fee|tax collected by partner|accpay|accpaycredit',
);

/** What a ledger holds beside its sales. */
const ledger = set(
  'bill|bill payment|bill payment (check)|check|expense|journal entry|estimate|deposit|transfer|purchase order|vendor credit|credit card payment|credit card credit|inventory qty adjust|statement charge|charge',
);

const sales = set('invoice|sales receipt');

/**
 * What the kind of a transaction says of its row. In a ledger a payment settles an
 * invoice that is there as a row of its own, so it would count twice.
 */
export function typeMeanings(types: readonly string[], platform: Platform | null): StatusMeaning[] {
  const invoiced = platform === 'quickbooks' && types.some((type) => sales.has(compact(type)));
  return types.map((type) => {
    const word = compact(type);
    if (movements.has(word)) return 'notAnOrder';
    if (platform === 'quickbooks' && ledger.has(word)) return 'notAnOrder';
    if (invoiced && word === 'payment') return 'notAnOrder';
    // "Pending" is no kind of transaction, and a "Return" is money going back.
    const meaning = statusMeaning(type);
    return meaning === 'refunded' ? 'refund' : meaning === 'pending' ? 'kept' : meaning;
  });
}
