import type { Cell } from '../../cells/cell';
import type { AnswerCache, HostRange, ResultCell } from '../types';
import { fingerprint, hashesAfter } from './fingerprint';

/** Customers per cache entry: with seven numbers each, far below Google's limit of 100 KB. */
const perText = 500;

/** One function's cached answers about all customers of a range. */
export interface RememberedAnswers {
  /** The answer for the first known key; null when no key is known; undefined when nothing is cached. */
  find(keys: readonly string[]): readonly ResultCell[] | null | undefined;
  keep(answers: Iterable<readonly [key: string, answer: readonly ResultCell[]]>): void;
}

/**
 * Cached answers that outlive a call, for hosts that start a new process for every cell.
 *
 * `asked` is everything besides the rows that the answers depend on. Customers' keys are hashed together with the rows,
 * so the cache holds numbers and names of segments, but no customer's name or address.
 */
export function rememberedAnswers(
  cache: AnswerCache,
  { rows, cellsOf }: HostRange,
  asked: readonly Cell[],
): RememberedAnswers {
  const about = `${fingerprint(rows, cellsOf)}:${fingerprint([asked])}`;
  const texts = Math.ceil(rows.length / perText);
  const markOf = hashesAfter(about);
  const place = (key: string) => {
    const mark = markOf(key);
    return { mark, text: `${about}:${Number.parseInt(mark.slice(-6), 36) % texts}` };
  };
  return {
    find(keys) {
      for (const key of keys) {
        const { mark, text } = place(key);
        const kept = cache.get(text);
        if (kept === null) return undefined;
        const answer = (JSON.parse(kept) as Readonly<Record<string, readonly ResultCell[]>>)[mark];
        if (answer !== undefined) return answer;
      }
      return null;
    },
    keep(answers) {
      const parts: Record<string, Record<string, readonly ResultCell[]>> = {};
      for (let i = 0; i < texts; i++) parts[`${about}:${i}`] = {};
      for (const [key, answer] of answers) {
        const { mark, text } = place(key);
        parts[text][mark] = answer;
      }
      const written: Record<string, string> = {};
      for (const text of Object.keys(parts)) written[text] = JSON.stringify(parts[text]);
      cache.put(written);
    },
  };
}
