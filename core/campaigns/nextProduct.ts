import { eachKind } from '../customers/perCustomer';
import { attributeOf, findOrderColumn } from '../segments/schemes/orderColumn';
import type { SegmentInputs } from '../segments/segmentInputs';

/** An association rule: customers of one product also buy another. */
export interface Association {
  /** As written. */
  readonly product: string;
  readonly next: string;
  /** Customers who have both. */
  readonly support: number;
  /** Share of the customers of `product` who have `next`. */
  readonly confidence: number;
  /** Confidence divided by the share of all customers who have `next`: above 1 means positive association. */
  readonly lift: number;
}

/** Product recommendations by association rules. */
export interface ProductAdvice {
  /** Number of distinct products of each customer. */
  readonly products: readonly number[];
  /** The best association from each customer's products to a product not yet bought; null when there is none. */
  readonly next: readonly (Association | null)[];
  /** All associations, highest lift first. */
  readonly associations: readonly Association[];
}

/** Minimum number of customers with both products. */
const minSupport = 10;
/** Pairs are counted among this many best-selling products. */
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
  // A product column in a table of customers does not hold purchases.
  if (found === null || orders.kind === 'customers') return null;
  const bought = Array.from({ length: inputs.histories.count }, (): number[] => []);
  const attribute = attributeOf(inputs, found);
  const { keys, texts } = attribute;
  eachKind(attribute, orders.book, inputs.histories, (customer, product) => {
    const products = bought[customer];
    if (!products.includes(product)) products.push(product);
  });
  const customers = keys.map(() => 0);
  for (const products of bought) for (const product of products) customers[product] += 1;
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
  // Indexes in `links`, whose order makes the first the best.
  const placesOf = keys.map((): number[] => []);
  links.forEach(({ product }, index) => {
    placesOf[product].push(index);
  });
  return {
    products: bought.map((products) => products.length),
    next: bought.map((products) => {
      const indexes = products.flatMap(
        (product) => placesOf[product].find((index) => !products.includes(links[index].next)) ?? [],
      );
      return indexes.length === 0 ? null : associations[Math.min(...indexes)];
    }),
    associations,
  };
}

/** Number of customers of both products for each pair: a square matrix, row by row. */
function countPairs(bought: readonly (readonly number[])[], counted: readonly number[]): Int32Array {
  const width = counted.length;
  const rowOf = new Map(counted.map((product, row) => [product, row]));
  const both = new Int32Array(width * width);
  for (const products of bought) {
    const rows = products.flatMap((product) => rowOf.get(product) ?? []);
    for (const row of rows) for (const column of rows) both[row * width + column] += 1;
  }
  return both;
}
