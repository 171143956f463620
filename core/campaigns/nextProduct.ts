import { eachKind } from '../customers/perCustomer';
import { attributeOf, findOrderColumn } from '../segments/schemes/orderColumn';
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

/** What goes with what customers have bought. */
export interface ProductAdvice {
  /** How many different products each customer has bought. */
  readonly products: readonly number[];
  /** The best association of each customer to something she has not bought; null where there is none. */
  readonly next: readonly (Association | null)[];
  /** All that were found, highest lift first. */
  readonly associations: readonly Association[];
}

/** Fewer customers with both are chance. */
const minSupport = 10;
/** Pairs are counted among so many products, the most bought ones. */
const mostProducts = 200;

/**
 * Products (or categories) that go together, by lift among customers with enough support
 * (Brin, Motwani, Ullman & Tsur 1997, SIGMOD, "interest"). Null when the sheet has no such column, or no single orders.
 */
export function productAdvice(
  inputs: SegmentInputs,
  column: 'product' | 'category',
  leastSupport = minSupport,
): ProductAdvice | null {
  const { orders } = inputs;
  const found = findOrderColumn(inputs, column);
  // What a table of customers says of a product is no purchase of it.
  if (found === null || orders.kind === 'customers') return null;
  const bought = Array.from({ length: inputs.histories.count }, (): number[] => []);
  const attribute = attributeOf(inputs, found);
  const { keys, texts } = attribute;
  eachKind(attribute, orders.book, inputs.histories, (customer, product) => {
    const own = bought[customer];
    if (!own.includes(product)) own.push(product);
  });
  const customers = keys.map(() => 0);
  for (const own of bought) for (const product of own) customers[product] += 1;
  const counted = keys
    .map((_, product) => product)
    .sort((one, other) => customers[other] - customers[one] || (keys[one] < keys[other] ? -1 : 1))
    .slice(0, mostProducts);
  const both = countPairs(bought, counted);

  const links = counted.flatMap((product, row) =>
    counted.flatMap((next, column) => {
      const support = both[row * counted.length + column];
      if (product === next || support < leastSupport) return [];
      const confidence = support / customers[product];
      const lift = confidence / (customers[next] / inputs.histories.count);
      return lift > 1 ? [{ product, next, support, confidence, lift }] : [];
    }),
  );
  links.sort(
    (a, b) =>
      b.lift - a.lift ||
      b.support - a.support ||
      (`${keys[a.product]}\n${keys[a.next]}` < `${keys[b.product]}\n${keys[b.next]}` ? -1 : 1),
  );
  const associations = links.map((link) => ({
    ...link,
    product: texts[link.product],
    next: texts[link.next],
  }));
  // Places in `links`, so that of several the first is the best.
  const placesOf = keys.map((): number[] => []);
  links.forEach(({ product }, place) => {
    placesOf[product].push(place);
  });
  return {
    products: bought.map((own) => own.length),
    next: bought.map((own) => {
      const places = own.flatMap(
        (product) => placesOf[product].find((place) => !own.includes(links[place].next)) ?? [],
      );
      return places.length === 0 ? null : associations[Math.min(...places)];
    }),
    associations,
  };
}

/** Customers of both products, for each pair of the counted ones: rows of a square. */
function countPairs(bought: readonly (readonly number[])[], counted: readonly number[]): Int32Array {
  const width = counted.length;
  const rowOf = new Map(counted.map((product, row) => [product, row]));
  const both = new Int32Array(width * width);
  for (const own of bought) {
    const rows = own.flatMap((product) => rowOf.get(product) ?? []);
    for (const row of rows) for (const column of rows) both[row * width + column] += 1;
  }
  return both;
}
