import { fold } from '../cells/fold';
import { cellsOf, findOrderColumn } from '../segments/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';

/** That customers of one product have another one, too. */
export interface Association {
  /** As written. */
  readonly product: string;
  readonly next: string;
  /** Customers who have both. */
  readonly support: number;
  /** Share of the customers of `product` who have `next`. */
  readonly confidence: number;
  /** That share over the share of all customers who have `next`: above 1 they go together. */
  readonly lift: number;
}

/** What every customer has bought, and what goes with it. */
export interface ProductAdvice {
  /** Products of each customer, compared forms. */
  readonly bought: readonly ReadonlySet<string>[];
  /** The best association of each customer to something she has not bought; null where there is none. */
  readonly next: readonly (Association | null)[];
  /** All that were found, highest lift first. */
  readonly associations: readonly Association[];
}

/** Fewer customers with both are chance. */
const LEAST_SUPPORT = 10;
/** Pairs are counted among so many products, the most bought ones. */
const MOST_PRODUCTS = 200;

/**
 * Products (or categories) that go together, by lift among customers with enough support
 * (Brin, Motwani, Ullman & Tsur 1997, SIGMOD, "interest"). Null when the sheet has no such column.
 */
export function productAdvice(
  inputs: SegmentInputs,
  column: 'product' | 'category',
  leastSupport = LEAST_SUPPORT,
): ProductAdvice | null {
  const found = findOrderColumn(inputs, column);
  if (found === null) return null;
  const texts = new Map<string, string>();
  const bought = inputs.keys.map((): Set<string> => new Set());
  for (const { customer, cell } of cellsOf(inputs, found)) {
    const text = String(cell).trim();
    const key = fold(text) || text;
    const known = texts.get(key);
    if (known === undefined || text < known) texts.set(key, text);
    bought[customer].add(key);
  }
  const textOf = (key: string) => texts.get(key) ?? key;
  const counts = countProducts(bought);
  const pairs = countPairs(bought, counts);
  const links = [...pairs].flatMap(([pair, support]) => {
    if (support < leastSupport) return [];
    const [one, other] = pair.split('\n');
    return [
      { product: one, next: other },
      { product: other, next: one },
    ].map(({ product, next }) => {
      const confidence = support / (counts.get(product) ?? 1);
      const everywhere = (counts.get(next) ?? 1) / inputs.keys.length;
      return { product, next, support, confidence, lift: confidence / everywhere };
    });
  });
  const together = links
    .filter(({ lift }) => lift > 1)
    .sort(
      (a, b) =>
        b.lift - a.lift || b.support - a.support || (a.product + a.next < b.product + b.next ? -1 : 1),
    );
  // Places in `together`, so that of several links the first is the best.
  const byProduct = new Map<string, number[]>();
  together.forEach(({ product }, place) => {
    const known = byProduct.get(product);
    if (known) known.push(place);
    else byProduct.set(product, [place]);
  });
  const associations = together.map(
    (link): Association => ({ ...link, product: textOf(link.product), next: textOf(link.next) }),
  );
  return {
    bought,
    next: bought.map((own) => {
      const places = [...own].flatMap(
        (product) => byProduct.get(product)?.find((place) => !own.has(together[place].next)) ?? [],
      );
      return places.length === 0 ? null : associations[Math.min(...places)];
    }),
    associations,
  };
}

/** Customers of each product. */
function countProducts(bought: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of bought) for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Customers of both products, for each pair (in the order of the alphabet, a line break between them). */
function countPairs(
  bought: readonly ReadonlySet<string>[],
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const counted = new Set(
    [...counts]
      .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
      .slice(0, MOST_PRODUCTS)
      .map(([key]) => key),
  );
  const pairs = new Map<string, number>();
  for (const own of bought) {
    const products = [...own].filter((key) => counted.has(key)).sort();
    products.forEach((one, i) => {
      for (const other of products.slice(i + 1)) {
        const pair = `${one}\n${other}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    });
  }
  return pairs;
}
