import type { BetweenNodes, FutureNode, Ranked } from './futureBank';
import { type Interval, leftOut } from './predictiveInterval';

const { ceil, floor, max, min } = Math;

/** Tolerance, so that rounding does not push a count over a limit that it reaches exactly. */
const rounding = 1e-9;
/** Precise to a ten-thousandth of the probability left out below. */
const bisections = 14;
const noMoney: Interval = { low: 0, high: 0 };

/** Predictive distribution of a customer: no order, or one of the draws at the nodes. */
export interface Outlook {
  readonly nodes: BetweenNodes;
  /** Probability of each stage and of ordering at it. */
  readonly ordering: Float64Array;
  /** The remaining probability, of no order. */
  readonly nothing: number;
}

/**
 * 90 % interval of a customer's money over the customer's scale, by the rule of `predictiveInterval`. Quantiles are linear
 * between the nodes and between the degrees (see FutureNode).
 */
export function moneyRange({ nodes, ordering, nothing }: Outlook, degree: number): Interval {
  if (nothing >= 1 - leftOut) return noMoney;
  const { drawsPerStage } = nodes.lower;
  const below = leftOut / 2 - nothing;
  const above = min(leftOut, max(leftOut / 2, nothing));
  return {
    low: below < 0 ? 0 : between(nodes, degree, fromBottom, ordering, below * drawsPerStage),
    high: between(nodes, degree, fromTop, ordering, above * drawsPerStage),
  };
}

/** 90 % interval of a customer's orders, by the rule of `countInterval`. */
export function orderRange({ nodes, ordering, nothing }: Outlook): Interval {
  if (nothing >= 1 - leftOut) return noMoney;
  const { lower, upper, weight } = nodes;
  // The true value is exchangeable with the draws: as in `predictiveInterval`, n draws leave n + 1 positions for it.
  const places = 1 + 1 / lower.drawsPerStage;
  const place = (chance: number): number =>
    (1 - weight) * placeOf(lower, ordering, chance * places) +
    weight * placeOf(upper, ordering, chance * places);
  const first = (chance: number): number => max(1, ceil(place(chance) - rounding));
  if (nothing > leftOut / 2) return { low: 0, high: first(1 - leftOut - nothing) };
  const low = first(leftOut / 2 - nothing);
  // The probability left out below.
  let [fewer, more] = [0, leftOut / 2];
  for (let i = 0; i < bisections; i++) {
    const middle = (fewer + more) / 2;
    if (place(middle) <= low - 1) fewer = middle;
    else more = middle;
  }
  return { low, high: max(low, first(1 - leftOut + fewer)) };
}

/**
 * Quantile of the number of orders: interpolated linearly between drawn numbers, so that it changes smoothly from node
 * to node. The largest drawn number when the probability is never reached.
 */
function placeOf(
  { counts, upTo, drawsPerStage }: FutureNode,
  ordering: Float64Array,
  chance: number,
): number {
  let [before, reached] = [0, 0];
  for (let i = 0; i < counts.length; i++) {
    const here = weightOf(upTo, i, ordering) / drawsPerStage;
    if (here >= chance) return before + ((chance - reached) / (here - reached)) * (counts[i] - before);
    before = counts[i];
    reached = here;
  }
  return before;
}

function weightOf(upTo: Uint16Array, index: number, ordering: Float64Array): number {
  let weight = 0;
  const first = index * ordering.length;
  for (let stage = 0; stage < ordering.length; stage++) weight += ordering[stage] * upTo[first + stage];
  return weight;
}

/** A quantile of the draws between the nodes. */
function between(
  { lower, upper, weight }: BetweenNodes,
  degree: number,
  quantile: Quantile,
  ordering: Float64Array,
  draws: number,
): number {
  return (
    (1 - weight) * ofDegree(lower, degree, quantile, ordering, draws) +
    weight * ofDegree(upper, degree, quantile, ordering, draws)
  );
}

function ofDegree(
  node: FutureNode,
  degree: number,
  quantile: Quantile,
  ordering: Float64Array,
  draws: number,
): number {
  const first = floor(degree);
  const rest = degree - first;
  const one = quantile(node.money(first), ordering, draws);
  return rest === 0 ? one : (1 - rest) * one + rest * quantile(node.money(first + 1), ordering, draws);
}

/** The value with draws of total weight `weight` beyond it; draws are weighted by the probability of their stage. */
type Quantile = (draws: Ranked, ordering: Float64Array, weight: number) => number;

/** The value with total weight above it, at position p (n + 1) from the top as in `predictiveInterval`. */
function fromTop({ values, stages }: Ranked, ordering: Float64Array, weight: number): number {
  const target = weight * (1 + 1 / values.length);
  const last = values.length - 1;
  let [i, above] = [last, 0];
  if (ordering.length === 1) {
    i -= min(last, max(0, ceil(target / ordering[0]) - 1));
    above = (last - i) * ordering[0];
  } else {
    while (i > 0 && above + ordering[stages[i]] < target) above += ordering[stages[i--]];
  }
  if (i === last) return values[last];
  return values[i + 1] + min(1, (target - above) / ordering[stages[i]]) * (values[i] - values[i + 1]);
}

/** The value with total weight below it. */
function fromBottom({ values, stages }: Ranked, ordering: Float64Array, weight: number): number {
  const target = weight * (1 + 1 / values.length);
  const last = values.length - 1;
  let [i, below] = [0, 0];
  while (i < last && below + ordering[stages[i]] < target) below += ordering[stages[i++]];
  if (i === 0) return values[0];
  return values[i - 1] + min(1, (target - below) / ordering[stages[i]]) * (values[i] - values[i - 1]);
}
