import { seededRandom } from '../math/random';
import type { Standing } from '../model/timing';
import { mostMoney, type RangeInputs, seed } from './rangeInputs';
import { meanDiscount } from './rates';

const { abs, ceil, expm1, floor, log1p, min } = Math;

/** Draws of a node per set of parameters, divided among the stages. */
const drawsPerSet = 4;
/** Nodes are this far apart in log(timeScale + time). */
const spacing = 0.25;
/** Money is ranked for this many degrees of dependence on a newcomer's scale: none, half, full. */
const degrees = 3;
/** When no parameter set changes the scale by more than this share, the degree makes no visible difference. */
const hardlyAnother = 0.1;
/** Factor that packs a node index and a frequency into one key. */
const places = 2 ** 13;
const frequencies = 2 ** 20;

/** Draws in ascending order, each with its stage. */
export interface Ranked {
  readonly values: Float64Array;
  readonly stages: Uint8Array;
}

/** Mean and mean square, by stage. */
export interface Moments {
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

/** Draws of futures with at least one order for one standing, equally many per stage. */
export interface FutureNode {
  readonly drawsPerStage: number;
  /**
   * Discounted money before margin, divided by the customer's scale. `degree` is the dependence on a newcomer's scale:
   * 0 for none, `lastDegree` for full.
   */
  money(degree: number): Ranked;
  /** The numbers of orders that were drawn, ascending … */
  readonly counts: Float64Array;
  /** … and the number of draws of a stage with at most that many orders, at index × stages + stage. */
  readonly upTo: Uint16Array;
  /** Moments of the scaled money, and of the orders. */
  readonly moneyMoments: Moments;
  readonly orderMoments: Moments;
}

/** Linear interpolation between two nodes; `weight` (0 to 1) is that of the upper one. */
export interface BetweenNodes {
  readonly lower: FutureNode;
  readonly upper: FutureNode;
  readonly weight: number;
}

/** Simulated futures for every standing. */
export interface FutureBank {
  readonly lastDegree: number;
  /** `frequency` is what the spend model counts. */
  at(standing: Pick<Standing, 'orders' | 'time'>, frequency: number): BetweenNodes;
}

/**
 * Simulated futures shared by customers. The future of an active customer depends on the standing only, and money only
 * scales, so a few hundred nodes serve any number of customers, with more draws than each could have alone.
 *
 * Each draw has its own parameters, from the approximate posterior. A node is drawn on first use from its own random
 * stream, so results do not depend on the other customers. Each group of customers with equal covariates has a bank.
 */
export function futureBank(
  { sets, fitted, horizon, discountPerWeek }: RangeInputs,
  group: number,
): FutureBank {
  const { stages, timeScale } = fitted.timings[group];
  const perSet = ceil(drawsPerSet / stages);
  const perStage = sets.length * perSet;
  const newcomer = { frequency: 0, meanSpend: 0 };
  const scales = sets.map(({ spend }) => spend.scale(newcomer) / fitted.spend.scale(newcomer));
  const lastDegree = scales.every((scale) => abs(scale - 1) < hardlyAnother) ? 0 : degrees - 1;
  const nodes = new Map<number, FutureNode>();

  function node(orders: number, frequency: number, index: number): FutureNode {
    const key = (orders * frequencies + frequency) * places + index;
    const known = nodes.get(key);
    if (known !== undefined) return known;
    const node = draw(orders, frequency, index);
    nodes.set(key, node);
    return node;
  }

  function draw(orders: number, frequency: number, index: number): FutureNode {
    const random = seededRandom(seed, orders, frequency, index);
    const time = timeScale * expm1(index * spacing);
    const shares = new Float64Array(stages * perStage);
    const counts = new Float64Array(stages * perStage);
    for (let first = 0; first < shares.length; first += perSet) {
      const { timings, spend } = sets[(first / perSet) % sets.length];
      const stage = floor(first / perStage);
      const drawOrders = timings[group].drawOrdering({ orders, time, stage }, horizon);
      for (let i = first; i < first + perSet; i++) {
        const future = drawOrders(random);
        const share =
          spend.drawShare(frequency, future.orders, random) * meanDiscount(discountPerWeek * future.span);
        // 0 or NaN when gamma draws underflow.
        shares[i] = share > 0 ? min(share, mostMoney) : 0;
        counts[i] = future.orders;
      }
    }
    const ranks: Ranked[] = [];
    const money = (degree: number): Ranked => {
      const part = lastDegree === 0 ? 0 : degree / lastDegree;
      ranks[degree] ??= ranked(
        shares.map((share, i) => share * (1 + part * (scales[floor(i / perSet) % sets.length] - 1))),
        perStage,
      );
      return ranks[degree];
    };
    return {
      drawsPerStage: perStage,
      money,
      ...countsByStage(counts, stages, perStage),
      moneyMoments: momentsByStage(shares, stages, perStage),
      orderMoments: momentsByStage(counts, stages, perStage),
    };
  }

  return {
    lastDegree,
    at({ orders, time }, frequency) {
      const exact = log1p(time / timeScale) / spacing;
      const index = floor(exact);
      return {
        lower: node(orders, frequency, index),
        upper: node(orders, frequency, index + 1),
        weight: exact - index,
      };
    },
  };
}

/** Draws that come by stage, in ascending order. */
function ranked(draws: Float64Array, perStage: number): Ranked {
  const values = draws.slice().sort();
  const stages = new Uint8Array(draws.length);
  if (perStage === draws.length) return { values, stages };
  const taken = new Uint8Array(draws.length);
  for (let i = 0; i < draws.length; i++) {
    let index = firstNotBelow(values, draws[i]);
    while (taken[index] === 1) index++;
    taken[index] = 1;
    stages[index] = floor(i / perStage);
  }
  return { values, stages };
}

function countsByStage(
  draws: Float64Array,
  stages: number,
  perStage: number,
): Pick<FutureNode, 'counts' | 'upTo'> {
  const counts = Float64Array.from(new Set(draws)).sort();
  const upTo = new Uint16Array(counts.length * stages);
  for (let i = 0; i < draws.length; i++) {
    upTo[firstNotBelow(counts, draws[i]) * stages + floor(i / perStage)]++;
  }
  for (let i = stages; i < upTo.length; i++) upTo[i] += upTo[i - stages];
  return { counts, upTo };
}

function momentsByStage(draws: Float64Array, stages: number, perStage: number): Moments {
  const means = new Float64Array(stages);
  const squares = new Float64Array(stages);
  for (let i = 0; i < draws.length; i++) {
    const stage = floor(i / perStage);
    means[stage] += draws[i] / perStage;
    squares[stage] += (draws[i] * draws[i]) / perStage;
  }
  return { means, squares };
}

/** Index of the first of the ascending values that is at least this one; the last index if none is. */
function firstNotBelow(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
