import { hasLostLetters, repairs } from '../../cells/columns/repairText';
import { fold, splitCase } from '../../cells/parse/fold';
import type { SkipReason } from '../order';
import { type Concepts, conceptsOf } from './statusConcepts';
import type { Concept } from './statusWords';

/**
 * What a status or a kind of transaction says of its row: it counts ('kept'), it counts though not paid yet
 * ('pending'), the row is money going back ('refund'), why it does not count, or that its words are not known.
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
 * `column` says what the text stands in, because one word means two things: in a column of statuses "Refund"
 * speaks of the order in that row, whose money went back ('refunded'); in a column of kinds the row is itself
 * the money that is paid back ('refund'). A kind is never 'pending'.
 *
 * A text without words says nothing ('kept'). Words that are in no list are 'unknown': such rows count, nothing
 * is dropped on a guess, but the user has to hear of them.
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

/** Words that refuse an order only when they stand alone: "red" is a colour as well. */
const refusals = new Set(['red', 'رد'].map(fold));

/** The rules of a column of statuses: what undoes an order comes first, what says that it goes on comes last. */
function ofStatus({ named, denied, silent }: Concepts): StatusMeaning {
  const has = (...concepts: readonly Concept[]) => concepts.some((concept) => named.has(concept));
  const hasNo = (...concepts: readonly Concept[]) => concepts.some((concept) => denied.has(concept));
  if (silent) return 'kept';
  if (has('test')) return 'test';
  for (const [done, doing, meaning] of undoings) {
    if (!has(done, doing)) continue;
    // "Refund rejected", "cancellation not approved", "partially refunded": the order stands.
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
  // The status of an invoice: "Partial" is paid in part.
  if (has('partial') && (has('payment', 'paid') || named.size === 1)) return 'pending';
  if (has('payment') && has('requested')) return 'pending';
  if (has('paid', 'payment', 'approval', 'delivery', 'going', 'requested', 'won', 'idle')) return 'kept';
  if (has('event')) return 'notAnOrder';
  return has('sale') || hasNo(...standing) ? 'kept' : 'unknown';
}

/** What ends an order or starts to, and what became of an order of which it is said. */
const undoings = [
  ['refunded', 'refunding', 'refunded'],
  ['cancelled', 'cancelling', 'cancelled'],
] as const;

/** An order of which this is denied stands: "not cancelled", "unfulfilled", "no fraud". */
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

/** The rules of a column of kinds: the row itself is a sale, money paid back, or neither. */
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
