import type { PlainKey } from '../segments/plainGroup';
import type { PlainSegmentation } from '../segments/segmentation';

type Grouped = Pick<PlainSegmentation, 'groups' | 'of'>;

/**
 * Whether a customer is slipping away: in the plain group of that name, whatever the scheme of the groups. One answer, and one
 * count, for the card, the list, the tab, the group and the history.
 */
export function slippingIn(plain: Grouped): (customer: number) => boolean {
  return inAnyOf(plain, ['slipping_away']);
}

/** Whether a customer is quiet: slipping away, or probably gone. An order of such a customer is a return. */
export function quietIn(plain: Grouped): (customer: number) => boolean {
  return inAnyOf(plain, ['slipping_away', 'probably_gone']);
}

/** Whether a customer is probably gone: in the plain group of that name. */
export function goneIn(plain: Grouped): (customer: number) => boolean {
  return inAnyOf(plain, ['probably_gone']);
}

/** Whether a customer is one of the best: in the plain group of that name. */
export function bestIn(plain: Grouped): (customer: number) => boolean {
  return inAnyOf(plain, ['best']);
}

/** Whether a customer stays: one of the best, or a regular. */
export function stayingIn(plain: Grouped): (customer: number) => boolean {
  return inAnyOf(plain, ['best', 'regulars']);
}

function inAnyOf({ groups, of }: Grouped, keys: readonly PlainKey[]): (customer: number) => boolean {
  const isWanted = groups.map(({ key }) => keys.includes(key));
  return (customer) => isWanted[of[customer]];
}
