import { drawGamma } from '../../core/math/drawGamma';
import { type Random, seededRandom } from '../../core/math/random';
import type { SpendModel, TimedHistory } from '../../core/model/fitted';
import type { NamedParameters } from '../../core/model/parameters';
import { drawLife } from './drawLife';

/** One invented customer's purchases after the first one. */
export interface Life {
  /** Weeks from the first purchase to each repeat purchase, ascending. */
  readonly times: readonly number[];
  /** Money of each repeat purchase. */
  readonly amounts: readonly number[];
  /** Money of the first purchase. */
  readonly first: number;
}

/** Simulated customers who behave exactly as the models assume, each observed for a number of weeks. */
export function simulateLives(
  model: NamedParameters,
  spend: SpendModel,
  weeks: readonly number[],
  random: Random,
): Life[] {
  return weeks.map((horizon) => {
    const times = drawLife(model, horizon, random);
    const { first, drawAmount } = amountsOfOneCustomer(spend, random);
    return { times, amounts: times.map(drawAmount), first };
  });
}

/** The first order has a stream of its own. */
function amountsOfOneCustomer(
  spend: SpendModel,
  random: Random,
): { readonly first: number; drawAmount(): number } {
  if (spend.name === 'mean') return { first: spend.mean, drawAmount: () => spend.mean };
  const { p, q, gamma } = spend.parameters;
  const nu = drawGamma(q, random) / gamma;
  return { first: drawGamma(p, seededRandom(nu)) / nu, drawAmount: () => drawGamma(p, random) / nu };
}

/** The history of a simulated customer observed for a number of weeks. */
export function historyAfter(
  { times, amounts }: Life,
  age: number,
): TimedHistory & { readonly meanSpend: number } {
  const known = times.filter((time) => time <= age);
  const frequency = known.length;
  const spent = amounts.slice(0, frequency).reduce((sum, amount) => sum + amount, 0);
  return {
    frequency,
    recency: frequency === 0 ? 0 : known[frequency - 1],
    age,
    logGaps: known.reduce((sum, time, i) => sum + Math.log(time - (i === 0 ? 0 : known[i - 1])), 0),
    meanSpend: frequency === 0 ? 0 : spent / frequency,
  };
}
