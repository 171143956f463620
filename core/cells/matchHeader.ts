import { aliases, never } from './aliases';
import type { Field } from './columns';
import { compact, fold } from './fold';

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

interface FieldNames {
  /** Rank of each alias, spaces taken out. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Aliases to look for inside a longer header, with their rank. */
  readonly inside: readonly { readonly words: string; readonly rank: number }[];
  readonly never: readonly string[];
}

/** Added to the rank of a name that only stands inside the header ("Order total of the shop"): any exact name is better. */
const insidePenalty = 1000;

const names: ReadonlyMap<Field, FieldNames> = new Map(
  fields.map((field): [Field, FieldNames] => {
    const ranks = new Map<string, number>();
    aliases[field].forEach((alias, rank) => {
      if (!ranks.has(compact(alias))) ranks.set(compact(alias), rank);
    });
    const inside = aliases[field]
      .map((alias, rank) => ({ words: ` ${fold(alias)} `, rank: rank + insidePenalty }))
      .filter(({ words }) => words.length > 5);
    return [field, { ranks, inside, never: never[field].map((word) => ` ${fold(word)} `) }];
  }),
);

/**
 * How well a header names a field: 0 is best, null is not at all. A unit in
 * brackets makes little difference: "Tutar (TL)" is "Tutar".
 */
export function headerRank(header: string, field: Field): number | null {
  const known = names.get(field);
  const words = fold(header);
  if (!known || words === '') return null;
  const exact = known.ranks.get(compact(header));
  if (exact !== undefined) return exact;
  const padded = ` ${words} `;
  if (known.never.some((word) => padded.includes(word))) return null;
  const withoutBrackets = known.ranks.get(compact(header.replace(/[([][^)\]]*[)\]]/g, ' ')));
  if (withoutBrackets !== undefined) return withoutBrackets + 0.5;
  return known.inside.find(({ words: name }) => padded.includes(name))?.rank ?? null;
}
