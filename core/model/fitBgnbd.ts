import type { Problem } from '../cells/problem';
import { minimise } from '../math/minimise';
import { bgnbdLikelihood } from './bgnbdLikelihood';
import { deviations, fitLogParameters } from './fitLogParameters';
import type { FittedModel, Pattern } from './fitted';
import type { Belief } from './weakPrior';

/** Fewer repeat buyers than this cannot show whether customers leave, so nothing is said about it. */
const ENOUGH_TO_SEE_DROPOUT = 50;
/** 95 % point of the likelihood ratio when the parameter lies on its boundary (half of chi-squared with 1 degree). */
const NO_EVIDENCE = 2.71;
/** Below this the prior counts too little to be worth a word. */
const WORTH_SAYING = 0.5;
/** Shops younger than this are too young to set the time scale of the prior, in weeks. */
const SHORTEST_SCALE = 4;

/**
 * Maximum likelihood fit of the BG/NBD model.
 *
 * The start comes from moments, so the same patterns always give the same numbers.
 * With little data a weak prior keeps the parameters sensible, and the problems say so.
 * Throws a RangeError when there are no patterns.
 */
export function fitBgnbd(patterns: readonly Pattern[]): { model: FittedModel; problems: Problem[] } {
  if (patterns.length === 0) throw new RangeError('patterns must hold at least one customer');
  const moments = momentsOf(patterns);
  const likelihood = bgnbdLikelihood(patterns);
  const start = startAt(moments);
  const fit = fitLogParameters(likelihood, beliefs(moments), start);

  const names = ['r', 'alpha', 'a', 'b'];
  const values = fit.point.map(Math.exp);
  const errors = deviations(fit.covariance);
  const model: FittedModel = {
    name: 'bgnbd',
    parameters: Object.fromEntries(names.map((name, i) => [name, values[i] ?? 0])),
    standardErrors: Object.fromEntries(errors.map((error, i) => [names[i] ?? '', error * (values[i] ?? 0)])),
    logLikelihood: fit.logLikelihood,
    customers: moments.customers,
    covariance: fit.covariance,
    evaluations: fit.evaluations,
  };
  return { model, problems: problemsOf(fit.priorStrength, moments, noDropout) };

  /** Whether the model without dropout, NBD (a → 0), explains the data as well. */
  function noDropout(): boolean {
    const [logR = 0, logAlpha = 0] = start;
    const nbd = minimise(
      ([r = 0, alpha = 0]) => {
        const { value, gradient, hessian } = likelihood([r, alpha, -600, 0]);
        return {
          value,
          gradient: gradient.slice(0, 2),
          hessian: hessian.slice(0, 2).map((row) => row.slice(0, 2)),
        };
      },
      [logR, logAlpha],
    );
    return 2 * (fit.logLikelihood + nbd.value) < NO_EVIDENCE;
  }
}

interface Moments {
  readonly customers: number;
  readonly repeaters: number;
  readonly meanFrequency: number;
  /** Variance of the frequency. */
  readonly spread: number;
  /** In weeks. */
  readonly meanAge: number;
}

function momentsOf(patterns: readonly Pattern[]): Moments {
  let [customers, repeaters, purchases, squares, ages] = [0, 0, 0, 0, 0];
  for (const { frequency, age, count } of patterns) {
    customers += count;
    if (frequency > 0) repeaters += count;
    purchases += count * frequency;
    squares += count * frequency * frequency;
    ages += count * age;
  }
  const meanFrequency = purchases / customers;
  return {
    customers,
    repeaters,
    meanFrequency,
    spread: squares / customers - meanFrequency * meanFrequency,
    meanAge: ages / customers,
  };
}

/** r and alpha as if nobody left (moments of the negative binomial distribution), a and b of a usual shop. */
function startAt({ customers, meanFrequency, spread, meanAge }: Moments): number[] {
  const mean = Math.max(meanFrequency, 0.1 / customers);
  const excess = Math.max(spread / mean - 1, 0.1);
  const r = Math.min(20, Math.max(0.05, mean / excess));
  const alpha = (r * (meanAge > 0 ? meanAge : SHORTEST_SCALE)) / mean;
  return [Math.log(r), Math.log(alpha), Math.log(0.8), Math.log(2.4)];
}

/**
 * The weak prior: orders of magnitude of published fits (CDNOW and its like), in terms that have no unit.
 */
function beliefs({ meanAge }: Moments): Belief[] {
  const scale = Math.max(meanAge, SHORTEST_SCALE);
  return [
    // How alike customers are in their rate of buying.
    { weights: [1, 0, 0, 0], center: Math.log(0.5), spread: 1.2 },
    // Repeat purchases of a mean customer in a mean age: about one, give or take a factor of seven.
    { weights: [1, -1, 0, 0], center: -Math.log(scale), spread: 2 },
    // Odds of leaving after a purchase: about one in four.
    { weights: [0, 0, 1, -1], center: -1.1, spread: 1.2 },
    // How alike customers are in that.
    { weights: [0, 0, 0.5, 0.5], center: 0.3, spread: 1 },
  ];
}

function problemsOf(
  priorStrength: number,
  { customers, repeaters }: Moments,
  noDropout: () => boolean,
): Problem[] {
  if (repeaters === 0) return [{ code: 'noRepeatOrders', params: { customers }, severity: 'warning' }];
  if (priorStrength === 0) return [];
  if (repeaters >= ENOUGH_TO_SEE_DROPOUT && noDropout()) {
    return [{ code: 'noDropout', params: { customers }, severity: 'note' }];
  }
  if (priorStrength < WORTH_SAYING) return [];
  const severity = priorStrength === 1 ? 'warning' : 'note';
  return [{ code: 'littleData', params: { customers, repeaters }, severity }];
}
