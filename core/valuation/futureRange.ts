import type { BetweenNodes, FutureNode, Ranked } from './futureBank';
import { type Interval, LEFT_OUT } from './predictiveInterval';

const { ceil, floor, max, min } = Math;

/** Rounding must not push a count over a line that it reaches exactly. */
const ROUNDING = 1e-12;

/**
 * 90 % interval of a customer's money over the customer's scale, from the nodes on either side of the standing.
 *
 * `ordering` holds the chance of each stage and of ordering at it, with a sum below 1; else nothing comes. The rule is that of
 * `predictiveInterval`. Quantiles are linear between the nodes and between the degrees (see FutureNode).
 */
export function moneyRange(nodes: BetweenNodes, ordering: Float64Array, degree: number): Interval {
  const nothing = 1 - sumOf(ordering);
  if (nothing >= 1 - LEFT_OUT) return { low: 0, high: 0 };
  const perDraw = ordering.map((chance) => chance / nodes.lower.drawsPerStage);
  const leftOutBelow = LEFT_OUT / 2 - nothing;
  const leftOutAbove = min(LEFT_OUT, max(LEFT_OUT / 2, nothing));
  return {
    low: leftOutBelow < 0 ? 0 : between(nodes, degree, (draws) => fromBottom(draws, perDraw, leftOutBelow)),
    high: between(nodes, degree, (draws) => fromTop(draws, perDraw, leftOutAbove)),
  };
}

/** 90 % interval of a customer's orders, by the rule of `countInterval`. */
export function orderRange(nodes: BetweenNodes, ordering: Float64Array): Interval {
  const nothing = 1 - sumOf(ordering);
  if (nothing >= 1 - LEFT_OUT) return { low: 0, high: 0 };
  const { lower, upper, weight } = nodes;
  const perDraw = ordering.map((chance) => chance / lower.drawsPerStage);
  // The next draw of the same urn is the truth: as in `predictiveInterval`, n draws have n + 1 places beside them.
  const places = 1 + 1 / lower.drawsPerStage;
  const upTo = (count: number): number =>
    (1 - weight) * chanceUpTo(lower, perDraw, count) + weight * chanceUpTo(upper, perDraw, count);
  const first = (chance: number): number => {
    let [from, to] = [0, max(lower.counts[lower.counts.length - 1], upper.counts[upper.counts.length - 1])];
    while (from < to) {
      const middle = floor((from + to) / 2);
      if (upTo(middle) >= chance - ROUNDING) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  const low = nothing > LEFT_OUT / 2 ? 0 : max(1, first((LEFT_OUT / 2 - nothing) * places));
  const inside = low === 0 ? 1 - LEFT_OUT - nothing : 1 - LEFT_OUT + upTo(low - 1);
  return { low, high: max(low, first(inside * places)) };
}

function between(
  { lower, upper, weight }: BetweenNodes,
  degree: number,
  of: (draws: Ranked) => number,
): number {
  const first = floor(degree);
  const rest = degree - first;
  const at = (node: FutureNode): number =>
    rest === 0
      ? of(node.money(first))
      : (1 - rest) * of(node.money(first)) + rest * of(node.money(first + 1));
  return (1 - weight) * at(lower) + weight * at(upper);
}

/** The value that is exceeded with this chance, at place p (n + 1) from the top as in `predictiveInterval`. */
function fromTop({ values, stages }: Ranked, perDraw: Float64Array, chance: number): number {
  const target = chance * (1 + 1 / values.length);
  const last = values.length - 1;
  let [i, above] = [last, 0];
  if (perDraw.length === 1) {
    i -= min(last, max(0, ceil(target / perDraw[0]) - 1));
    above = (last - i) * perDraw[0];
  } else {
    while (i > 0 && above + perDraw[stages[i]] < target) above += perDraw[stages[i--]];
  }
  if (i === last) return values[last];
  return values[i + 1] + min(1, (target - above) / perDraw[stages[i]]) * (values[i] - values[i + 1]);
}

/** The value below which the money is with this chance. */
function fromBottom({ values, stages }: Ranked, perDraw: Float64Array, chance: number): number {
  const target = chance * (1 + 1 / values.length);
  const last = values.length - 1;
  let [i, below] = [0, 0];
  while (i < last && below + perDraw[stages[i]] < target) below += perDraw[stages[i++]];
  if (i === 0) return values[0];
  return values[i - 1] + min(1, (target - below) / perDraw[stages[i]]) * (values[i] - values[i - 1]);
}

/** Chance of 1 … `count` orders. */
function chanceUpTo({ counts, upTo }: FutureNode, perDraw: Float64Array, count: number): number {
  let [low, high] = [0, counts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (counts[middle] <= count) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  let chance = 0;
  for (let stage = 0; stage < perDraw.length; stage++) {
    chance += perDraw[stage] * upTo[(low - 1) * perDraw.length + stage];
  }
  return chance;
}

function sumOf(chances: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < chances.length; i++) sum += chances[i];
  return sum;
}
