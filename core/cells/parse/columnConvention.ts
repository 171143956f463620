/** A few cells against the rest of the column are slips; more are a column of two habits, which decides nothing. */
const slips = 20;

/** The habit that a column's cells show, when it is at least twenty times as common as the other; else null. */
export function columnConvention<A extends string, B extends string>(
  votes: Readonly<Record<A | B, number>>,
  one: A,
  other: B,
): A | B | null {
  if (votes[one] > 0 && votes[one] >= slips * votes[other]) return one;
  return votes[other] > 0 && votes[other] >= slips * votes[one] ? other : null;
}
