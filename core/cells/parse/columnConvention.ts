/** Up to 1 cell in 20 may contradict the rest (typos). Beyond that the column is mixed and decides nothing. */
const slips = 20;

/** The convention of a column: the one at least twenty times as common as the other; null when neither is. */
export function columnConvention<A extends string, B extends string>(
  votes: Readonly<Record<A | B, number>>,
  one: A,
  other: B,
): A | B | null {
  if (votes[one] > 0 && votes[one] >= slips * votes[other]) return one;
  return votes[other] > 0 && votes[other] >= slips * votes[one] ? other : null;
}
