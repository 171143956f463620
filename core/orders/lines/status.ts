import { hasLostLetters, repairs } from '../../cells/columns/repairText';
import { fold, splitCase } from '../../cells/parse/fold';
import type { SkipReason } from '../order';
import { type Concepts, conceptsOf } from './statusConcepts';
import type { Concept } from './statusWords';

/**
 * The meaning of a status or a transaction type: the row counts ('kept'), is not paid yet ('pending'), is itself a
 * refund ('refund'), does not count for the given reason, or has unknown words.
 */
export type StatusMeaning =
  | 'unknown'
  | 'kept'
  | 'pending'
  | 'refund'
  | Extract<SkipReason, 'cancelled' | 'failed' | 'test' | 'refunded' | 'notAnOrder'>;

/**
 * Reads an order's status, or the kind of a transaction, in English, Turkish or Persian; in any case, as
 * snake_case, camelCase or with damaged letters ("?ptal edildi").
 *
 * `column` is needed because one word has two meanings: in a status column, "Refund" means that the row's order was
 * paid back ('refunded'); in a type column the row is itself the refund ('refund'). A type is never 'pending'.
 *
 * A text without words is 'kept'. Words in no list are 'unknown': such rows count, because nothing is dropped on a
 * guess, but they are reported to the user.
 *
 * @example
 * statusMeaning('wc-refunded', 'status'); // 'refunded'
 * statusMeaning('Payment not completed', 'status'); // 'pending'
 */
export function statusMeaning(text: string, column: 'status' | 'type'): StatusMeaning {
  const meaningOf = column === 'status' ? ofStatus : ofType;
  for (const sound of [text, ...repairs(text)]) {
    if (refusals.has(fold(sound))) return 'failed';
    const meaning = meaningOf(conceptsOf(splitCase(sound)));
    if (meaning !== 'unknown') return meaning;
  }
  return hasLostLetters(text) ? meaningOf(conceptsOf(text, true)) : 'unknown';
}

/** Words that mean refusal only on their own: Turkish "red" is also an English colour. */
const refusals = new Set(['red', 'رد'].map(fold));

/** Rules of a status column: meanings that undo an order come first, those that confirm it last. */
function ofStatus({ named, denied, silent }: Concepts): StatusMeaning {
  const has = (...concepts: readonly Concept[]) => concepts.some((concept) => named.has(concept));
  const hasNo = (...concepts: readonly Concept[]) => concepts.some((concept) => denied.has(concept));
  if (silent) return 'kept';
  if (has('test')) return 'test';
  for (const [done, doing, meaning] of undoings) {
    if (!has(done, doing)) continue;
    // "Refund rejected", "cancellation not approved", "partially refunded": the order still counts.
    if (has('failing', 'partial', 'won') || hasNo('approval')) return 'kept';
    if (has(done)) return meaning;
    return has('waiting') || (has('requested') && !has('approval')) ? 'pending' : meaning;
  }
  if (has('dispute')) return has('won') ? 'kept' : has('lost') ? 'refunded' : 'pending';
  if (has('fraud')) return has('suspected', 'waiting') ? 'pending' : 'failed';
  if (has('failing') || hasNo('approval')) return 'failed';
  if (has('offer')) return 'notAnOrder';
  if (hasNo('paid', 'payment') || has('unpaid', 'seen')) return 'pending';
  if (has('unfinished') || hasNo('going')) return has('payment') ? 'pending' : 'cancelled';
  if (has('waiting')) return has('delivery') && !has('payment') ? 'kept' : 'pending';
  // Of an invoice, "Partial" means partly paid.
  if (has('partial') && (has('payment', 'paid') || named.size === 1)) return 'pending';
  if (has('payment') && has('requested')) return 'pending';
  if (has('paid', 'payment', 'approval', 'delivery', 'going', 'requested', 'won', 'idle')) return 'kept';
  if (has('event')) return 'notAnOrder';
  return has('sale') || hasNo(...standing) ? 'kept' : 'unknown';
}

/** Concepts that end an order, or begin to, with the resulting meaning. */
const undoings = [
  ['refunded', 'refunding', 'refunded'],
  ['cancelled', 'cancelling', 'cancelled'],
] as const;

/** Concepts whose negation means that the order counts: "not cancelled", "unfulfilled", "no fraud". */
const standing: readonly Concept[] = [
  ...([
    'refunding',
    'refunded',
    'cancelling',
    'cancelled',
    'delivery',
    'failing',
    'fraud',
    'dispute',
  ] as const),
];

/** Rules of a type column: the row itself is a sale, a refund, or neither. */
function ofType({ named, silent }: Concepts): StatusMeaning {
  const has = (...concepts: readonly Concept[]) => concepts.some((concept) => named.has(concept));
  if (silent) return 'kept';
  if (has('test')) return 'test';
  // Money that came back to the shop after all ("refund failed", "cancelled reversal") is neither a sale nor a refund.
  if (has('refunded', 'refunding')) return has('failing', 'cancelled', 'cancelling') ? 'unknown' : 'refund';
  if (has('cancelled', 'cancelling')) return 'cancelled';
  if (has('failing')) return 'failed';
  if (has('offer', 'event', 'seen', 'dispute')) return 'notAnOrder';
  const goesOn = has('sale', 'paid', 'payment', 'unpaid', 'waiting', 'approval', 'delivery', 'going', 'idle');
  return goesOn ? 'kept' : 'unknown';
}
