import { aliases, never } from './aliases';
import type { Field, Role } from './columns';
import { compact, fold } from './fold';
import { canBe, hasLostLetters, repairs } from './repairText';

/** The fields in the order in which columns are handed out: a column that can be two things is the first of them. */
export const fields: readonly Field[] = [
  'date',
  'amount',
  'orderId',
  'customer',
  'status',
  'refund',
  'currency',
];

interface RoleNames {
  /** Rank of each alias, spaces taken out. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Aliases to look for inside a longer header, with their rank; none for roles known by a whole header only. */
  readonly inside: readonly { readonly words: string; readonly rank: number }[];
  readonly never: readonly string[];
}

/** Added to the rank of a name that only stands inside the header ("Order total of the shop"): any exact name is better. */
export const insidePenalty = 1000;

/** Added to the rank of a name with lost or damaged letters. */
const damagePenalty = 500;

const names: ReadonlyMap<Role, RoleNames> = new Map(
  (Object.keys(aliases) as Role[]).map((role): [Role, RoleNames] => {
    const ranks = new Map<string, number>();
    aliases[role].forEach((alias, rank) => {
      if (!ranks.has(compact(alias))) ranks.set(compact(alias), rank);
    });
    const inside = aliases[role]
      .map((alias, rank) => ({ words: ` ${fold(alias)} `, rank: rank + insidePenalty }))
      .filter(({ words }) => never[role] !== undefined && words.length > 5);
    return [role, { ranks, inside, never: (never[role] ?? []).map((word) => ` ${fold(word)} `) }];
  }),
);

/**
 * How well a header names a role: 0 is best, null is not at all. A unit in
 * brackets makes little difference: "Tutar (TL)" is "Tutar". Nor do letters
 * that a wrong encoding damaged: "SipariÅŸ Tarihi", "Sipari? Tarihi".
 */
export function headerRank(header: string, role: Role): number | null {
  const known = names.get(role);
  if (!known || fold(header) === '') return null;
  const rank = soundRank(header, known);
  if (rank !== null && rank < insidePenalty) return rank;
  const ranks = repairs(header).map((repaired) => soundRank(repaired, known));
  if (hasLostLetters(header)) ranks.push(lostRank(header, known));
  const best = ranks.find((found) => found !== null) ?? null;
  return best === null ? rank : best + damagePenalty;
}

function soundRank(header: string, known: RoleNames): number | null {
  const words = fold(header);
  const exact = known.ranks.get(compact(header));
  if (exact !== undefined) return exact;
  const padded = ` ${words} `;
  if (known.never.some((word) => padded.includes(word))) return null;
  const withoutBrackets = known.ranks.get(compact(header.replace(/[([][^)\]]*[)\]]/g, ' ')));
  if (withoutBrackets !== undefined) return withoutBrackets + 0.5;
  return known.inside.find(({ words: name }) => padded.includes(name))?.rank ?? null;
}

function lostRank(header: string, { ranks }: RoleNames): number | null {
  for (const [name, rank] of ranks) if (canBe(header, name)) return rank;
  return null;
}
