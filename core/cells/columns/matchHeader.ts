import { currencyNamed } from '../parse/currency';
import { aliases, wholeOnly } from './aliases';
import type { Field, Role } from './columns';
import { canBeInside, contraryWords } from './contraryWords';
import { compactHeader, headerWords } from './headerWords';
import { canBe, hasLostLetters, repairs } from './repairText';

/** The fields in the order of assignment: a column that fits two fields gets the first. */
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
  /** Rank of each alias written as one word, with its Turkish endings and without. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Aliases to look for inside a longer header, with their rank; none for roles that match whole headers only. */
  readonly inside: readonly { readonly words: readonly string[]; readonly rank: number }[];
}

/** Added to the rank of a name that is only part of the header ("Order total of the shop"): any exact name is better. */
export const insidePenalty = 1000;

/** Added to the rank of a name with lost or damaged letters. */
const damagePenalty = 500;

/** Made at first use: Google loads the whole project for each formula and each call, and few of them read headers. */
const names = new Map<Role, RoleNames>();

function namesOf(role: Role): RoleNames {
  const known = names.get(role) ?? namesFrom(role);
  names.set(role, known);
  return known;
}

function namesFrom(role: Role): RoleNames {
  const ranks = new Map<string, number>();
  aliases[role].forEach((alias, rank) => {
    for (const name of [compactHeader(alias), headerWords(alias).join('')]) {
      if (!ranks.has(name)) ranks.set(name, rank);
    }
  });
  const inside = aliases[role]
    .map((alias, rank) => ({ alias, words: headerWords(alias), rank: rank + insidePenalty }))
    .filter(
      ({ alias, words }) => canBeInside(role) && !wholeOnly.includes(alias) && words.join('').length > 3,
    );
  return { ranks, inside };
}

/**
 * How well a header names a role: 0 is best, null is not at all. A unit in
 * brackets or a currency hardly matters ("Tutar (TL)" and "Tutar TL" are "Tutar"), nor do
 * letters damaged by a wrong encoding ("SipariÅŸ Tarihi", "Sipari? Tarihi").
 */
export function headerRank(header: string, role: Role): number | null {
  const { ranks } = formsOf(header);
  let rank = ranks.get(role);
  if (rank === undefined) {
    rank = rankOf(header, role);
    ranks.set(role, rank);
  }
  return rank;
}

function rankOf(header: string, role: Role): number | null {
  if (formsOf(header).whole === '') return null;
  const known = namesOf(role);
  const rank = soundRank(header, role, known);
  if (rank !== null && rank < insidePenalty) return rank;
  const ranks = repairs(header).map((repaired) => soundRank(repaired, role, known));
  if (hasLostLetters(header)) ranks.push(lostRank(header, known));
  const best = ranks.find((found) => found !== null) ?? null;
  return best === null ? rank : best + damagePenalty;
}

function soundRank(header: string, role: Role, { ranks, inside }: RoleNames): number | null {
  const { whole, stemmed, words, withoutBrackets, withoutCurrency } = formsOf(header);
  const exact = ranks.get(whole) ?? ranks.get(stemmed);
  if (exact !== undefined) return exact;
  if (contraryWords(words, role).length > 0) return null;
  const nearly = ranks.get(withoutBrackets) ?? ranks.get(withoutCurrency);
  if (nearly !== undefined) return nearly + 0.5;
  return inside.find(({ words: name }) => placeOfWords(words, name) >= 0)?.rank ?? null;
}

/** Forms of a header that are compared with the names of a role; all but `words` are joined to one word. */
interface HeaderForms {
  readonly words: readonly string[];
  readonly whole: string;
  readonly stemmed: string;
  readonly withoutBrackets: string;
  readonly withoutCurrency: string;
  /** Cache of the ranks, so that a header is compared with the names of a role only once. */
  readonly ranks: Map<Role, number | null>;
}

/** Cache: each header is compared with the names of every role, several times for each table. */
const cache = new Map<string, HeaderForms>();
const headersKept = 1000;

function formsOf(header: string): HeaderForms {
  const known = cache.get(header);
  if (known !== undefined) return known;
  const words = headerWords(header);
  const forms = {
    words,
    whole: compactHeader(header),
    stemmed: words.join(''),
    withoutBrackets: headerWords(header.replace(/[([][^)\]]*[)\]]/g, ' ')).join(''),
    withoutCurrency: words.filter((word) => currencyNamed(word) === null).join(''),
    ranks: new Map<Role, number | null>(),
  };
  if (cache.size >= headersKept) cache.clear();
  cache.set(header, forms);
  return forms;
}

/** Position of a name among the words of a header; −1 when it is not there. */
export function placeOfWords(header: readonly string[], name: readonly string[]): number {
  return header.findIndex((_, at) => name.every((word, i) => header[at + i] === word));
}

function lostRank(header: string, { ranks }: RoleNames): number | null {
  for (const [name, rank] of ranks) if (canBe(header, name)) return rank;
  return null;
}
