import { logGamma } from '../../math/logGamma';
import type { Evaluation } from '../../math/minimise';
import { countAbove, totalsByAge } from '../fit/countPatterns';
import { denseRanks } from '../fit/denseRanks';
import { floatsAt, intsAt } from '../fit/elementsAt';
import type { Patterns } from '../fit/patterns';
import { erlangStages } from './erlangStage';

/** Selects one of the models with dropout after a purchase. */
export interface BgVariant {
  /** Number of exponential stages per purchase (Erlang-k): 1 for random purchases, more for regular ones. */
  readonly k: number;
  /** Whether customers may drop out after the first purchase too (the modified models). */
  readonly modified: boolean;
}

/** Products are added to the sum as a logarithm before they can overflow. */
const flushAbove = 1e290;

export const plainBgnbd: BgVariant = { k: 1, modified: false };

/**
 * Minus the log-likelihood of these patterns under BG/NBD or one of its variants, as a function of
 * (log r, log alpha, log a, log b), with its exact gradient and Hessian.
 *
 * BG/NBD: Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 6. MBG/NBD: Batislam, Denizel &
 * Filiztekin (2007), IJRM 24(3). With k > 1: Reutterer, Platzer & Schröder (2021), IJRM 38(1). All in
 * the form of Hardie's note 027 and entirely in logarithms, so that nothing overflows:
 *
 * - Γ(r+kx)/Γ(r) and B(a, b+x)/B(a, b) are products over the stages and purchases so far, summed
 *   over customers as one sum over i weighted with how many have passed more than i.
 *   No log Γ is needed and nothing cancels when a parameter is huge;
 * - the rest of the timing needs one logarithm per distinct day;
 * - only customers who may have dropped out have the two branches "still here" and "left after the last
 *   purchase": log(Q + exp(u)), u = log a − log(b+x−1) + (r+kx) log((alpha+T)/(alpha+t_x)), with x+1 in
 *   place of x next to b in the modified models. Q is 1 for k = 1; otherwise see ErlangStages.
 */
export function bgnbdLikelihood(
  patterns: Patterns,
  { k: stages, modified }: BgVariant = plainBgnbd,
): (point: readonly number[]) => Evaluation {
  const firstCounts = modified ? 1 : 0;
  const { frequency, customers } = patterns;
  const stagesAbove = countAbove(frequency, customers, stages);
  const stayedAbove = countAbove(frequency, customers, 1, firstCounts);
  const { ages, customers: ofAge, purchases: purchasesOfAge } = totalsByAge(patterns);
  const regularity = regularityOf(patterns, stages);
  // For k > 1 the newcomers' Q is left in as well.
  const branching = placesOf(patterns, stages > 1 || modified);
  const size = branching.length;
  const x = intsAt(frequency, branching);
  const count = intsAt(customers, branching);
  const all = new Float64Array(2 * size);
  all.set(floatsAt(patterns.recency, branching));
  all.set(floatsAt(patterns.age, branching), size);
  // Customers share days, so terms in one time alone are tabulated: log(1 + t/alpha) and 1/(alpha + t).
  const { ranks, times } = denseRanks(all);
  const logs = new Float64Array(times.length);
  const inverses = new Float64Array(times.length);
  // For each pattern log((alpha+T)/(alpha+t_x)) and the probability of dropout.
  const silences = new Float64Array(size);
  const lefts = new Float64Array(size);
  const passes = stages > 1 ? erlangStages(stages, x) : null;
  const sinceOf = (i: number): number => all[size + i] - all[i];
  // By number of survived purchases, 1/(b + i) and log(b + i) with i one less, so that they are computed once for all
  // patterns. With 0 survived purchases the customer is certainly active.
  const inverseB = new Float64Array(stayedAbove.length + 1);
  const logBPlus = new Float64Array(stayedAbove.length + 1).fill(Number.POSITIVE_INFINITY);

  return ([logR, logAlpha, logA, logB]) => {
    const r = Math.exp(logR);
    const alpha = Math.exp(logAlpha);
    const a = Math.exp(logA);
    const b = Math.exp(logB);

    let value = regularity;
    // First derivatives by r, alpha (t), log a and b; second ones likewise.
    let [gr, gt, ga, gb] = [0, 0, 0, 0];
    let [hrr, hrt, hra, hrb] = [0, 0, 0, 0];
    let [htt, hta, htb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0];

    for (let i = 0; i < stagesAbove.length; i++) {
      const n = stagesAbove[i];
      const inverseR = 1 / (r + i);
      value += n * Math.log(r + i);
      gr += n * inverseR;
      hrr -= n * inverseR * inverseR;
    }

    for (let i = 0; i < stayedAbove.length; i++) {
      const n = stayedAbove[i];
      const inverse = 1 / (b + i);
      inverseB[i + 1] = inverse;
      logBPlus[i + 1] = Math.log(b + i);
      const inverseAB = 1 / (a + b + i);
      value -= n * Math.log1p(a * inverse);
      ga -= n * a * inverseAB;
      haa -= n * a * (b + i) * inverseAB * inverseAB;
      gb += n * a * inverse * inverseAB;
      // 1/(a+b+i)² − 1/(b+i)² without the cancellation.
      hbb -= n * a * inverse * inverseAB * (inverse + inverseAB);
      hab += n * a * inverseAB * inverseAB;
    }

    for (let i = 0; i < ages.length; i++) {
      const age = ages[i];
      const n = ofAge[i];
      const passed = stages * purchasesOfAge[i];
      const inverse = 1 / (alpha + age);
      const log = Math.log1p(age / alpha);
      value -= n * r * log + passed * (logAlpha + log);
      gr -= n * log;
      gt += ((n * r * age) / alpha) * inverse - passed * inverse;
      hrt += ((n * age) / alpha) * inverse;
      htt -= ((n * r * age) / alpha) * inverse * (inverse + 1 / alpha) - passed * inverse * inverse;
    }

    for (let t = 0; t < times.length; t++) {
      const time = times[t];
      logs[t] = Math.log1p(time / alpha);
      inverses[t] = 1 / (alpha + time);
    }

    // `Math.exp` spills every accumulator register, so the exponentials get a loop of their own.
    // Factors 1 + e are multiplied, with one logarithm for many factors.
    let product = 1;
    passes?.begin(r);
    for (let i = 0; i < size; i++) {
      const purchases = x[i];
      const silence = logs[ranks[size + i]] - logs[ranks[i]];
      const shape = r + stages * purchases;
      let u = logA - logBPlus[purchases + firstCounts] + shape * silence;
      const n = count[i];
      if (passes !== null) {
        passes.pass(i, sinceOf(i), 1 / inverses[ranks[size + i]]);
        u -= passes.value[i];
        value += n * passes.value[i];
      }
      const e = Math.exp(-Math.abs(u));
      if (u > 0) value += n * u;
      if (n === 1) product *= 1 + e;
      else value += n * Math.log(1 + e);
      if (product > flushAbove) {
        value += Math.log(product);
        product = 1;
      }
      silences[i] = silence;
      lefts[i] = (u > 0 ? 1 : e) / (1 + e);
    }
    value += Math.log(product);

    for (let i = 0; i < size; i++) {
      const n = count[i];
      const purchases = x[i];
      const inverseT = inverses[ranks[size + i]];
      const inverseTx = inverses[ranks[i]];
      const inverse = inverseB[purchases + firstCounts];
      const left = lefts[i];
      const w = n * left;
      const v = w * (1 - left);
      const bySilence = inverseT - inverseTx;
      // Derivatives of u by r, alpha and b; by log a it is 1.
      let ur = silences[i];
      let ut = (r + stages * purchases) * bySilence;
      hrt += w * bySilence;
      htt -= w * ut * (inverseT + inverseTx);
      if (passes !== null) {
        // Those of u − log Q from here on; log Q has its own on the branch "still here".
        const stayed = n - w;
        ur -= passes.r[i];
        ut -= passes.t[i];
        gr += n * passes.r[i];
        gt += n * passes.t[i];
        hrr += stayed * passes.rr[i];
        hrt += stayed * passes.rt[i];
        htt += stayed * passes.tt[i];
      }
      gr += w * ur;
      gt += w * ut;
      ga += w;
      gb -= w * inverse;
      hrr += v * ur * ur;
      hrt += v * ur * ut;
      hra += v * ur;
      hrb -= v * ur * inverse;
      htt += v * ut * ut;
      hta += v * ut;
      htb -= v * ut * inverse;
      haa += v;
      hab -= v * inverse;
      hbb += (v + w) * inverse * inverse;
    }

    // By the chain rule, d/d log p = p d/dp.
    gr *= r;
    gt *= alpha;
    gb *= b;
    hrt *= r * alpha;
    hra *= r;
    hrb *= r * b;
    hta *= alpha;
    htb *= alpha * b;
    hab *= b;
    return {
      value: -value,
      gradient: [-gr, -gt, -ga, -gb],
      hessian: [
        [-hrr * r * r - gr, -hrt, -hra, -hrb],
        [-hrt, -htt * alpha * alpha - gt, -hta, -htb],
        [-hra, -hta, -haa, -hab],
        [-hrb, -htb, -hab, -hbb * b * b - gb],
      ],
    };
  };
}

/** The indexes of all patterns, or of those with a repeat purchase. */
function placesOf({ count, frequency }: Patterns, newcomersToo: boolean): Int32Array {
  const indexes = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if (newcomersToo || frequency[i] > 0) indexes[size++] = i;
  return indexes.subarray(0, size);
}

/** The density of the gaps under k > 1 stages: free of parameters, but needed to compare values of k. */
function regularityOf({ count, frequency, logGaps, customers }: Patterns, k: number): number {
  if (k === 1) return 0;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const gaps = Number.isNaN(logGaps[i]) ? 0 : logGaps[i];
    sum += (k - 1) * gaps - customers[i] * frequency[i] * logGamma(k);
  }
  return sum;
}
