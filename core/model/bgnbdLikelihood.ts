import type { Evaluation } from '../math/minimise';
import type { Pattern } from './fitted';

/**
 * Minus the BG/NBD log-likelihood of these patterns as a function of
 * (log r, log alpha, log a, log b), with its exact gradient and Hessian.
 *
 * Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 6, in the form of
 * Hardie's note 027 and entirely in logarithms, so that nothing overflows:
 *
 * - Γ(r+x)/Γ(r) and B(a, b+x)/B(a, b) are products over the purchases 0 … x−1, summed
 *   over customers as one sum over i weighted with how many bought more than i times.
 *   No log Γ is needed and nothing cancels when a parameter is huge;
 * - the rest of the timing needs one logarithm per distinct age;
 * - only repeat buyers have the two branches "still here" and "left after the last
 *   purchase": log(1 + exp(u)), u = log a − log(b+x−1) + (r+x) log((alpha+T)/(alpha+t_x)).
 */
export function bgnbdLikelihood(patterns: readonly Pattern[]): (point: readonly number[]) => Evaluation {
  const moreThan = countByPurchases(patterns);
  const ages = totalsByAge(patterns);
  const repeaters = patterns.filter((pattern) => pattern.frequency > 0);
  const x = new Float64Array(repeaters.length);
  const tx = new Float64Array(repeaters.length);
  const T = new Float64Array(repeaters.length);
  const count = new Float64Array(repeaters.length);
  repeaters.forEach((pattern, k) => {
    x[k] = pattern.frequency;
    tx[k] = pattern.recency;
    T[k] = pattern.age;
    count[k] = pattern.count;
  });
  // For each pattern log((alpha+T)/(alpha+t_x)) and the chance of having left.
  const silences = new Float64Array(repeaters.length);
  const lefts = new Float64Array(repeaters.length);
  // 1/(b + i) and log(b + i) for each i, so that no pattern has to take them again.
  const inverseB = new Float64Array(moreThan.length);
  const logBPlus = new Float64Array(moreThan.length);

  return ([logR = 0, logAlpha = 0, logA = 0, logB = 0]) => {
    const r = Math.exp(logR);
    const alpha = Math.exp(logAlpha);
    const a = Math.exp(logA);
    const b = Math.exp(logB);

    let value = 0;
    // First derivatives by r, alpha (t), log a and b; second ones likewise.
    let [gr, gt, ga, gb] = [0, 0, 0, 0];
    let [hrr, hrt, hra, hrb] = [0, 0, 0, 0];
    let [htt, hta, htb, haa, hab, hbb] = [0, 0, 0, 0, 0, 0];

    for (let i = 0; i < moreThan.length; i++) {
      const n = moreThan[i] ?? 0;
      const inverseR = 1 / (r + i);
      const inverse = 1 / (b + i);
      inverseB[i] = inverse;
      logBPlus[i] = Math.log(b + i);
      const inverseAB = 1 / (a + b + i);
      value += n * (Math.log(r + i) - Math.log1p(a * inverse));
      gr += n * inverseR;
      hrr -= n * inverseR * inverseR;
      ga -= n * a * inverseAB;
      haa -= n * a * (b + i) * inverseAB * inverseAB;
      gb += n * a * inverse * inverseAB;
      // 1/(a+b+i)² − 1/(b+i)² without the cancellation.
      hbb -= n * a * inverse * inverseAB * (inverse + inverseAB);
      hab += n * a * inverseAB * inverseAB;
    }

    for (const { age, n, purchases } of ages) {
      const inverse = 1 / (alpha + age);
      const log = Math.log1p(age / alpha);
      value -= n * r * log + purchases * (logAlpha + log);
      gr -= n * log;
      gt += ((n * r * age) / alpha) * inverse - purchases * inverse;
      hrt += ((n * age) / alpha) * inverse;
      htt -= ((n * r * age) / alpha) * inverse * (inverse + 1 / alpha) - purchases * inverse * inverse;
    }

    // The logarithms have a loop of their own: every call of one makes the engine put all running sums aside.
    for (let k = 0; k < x.length; k++) {
      const purchases = x[k] ?? 0;
      const since = (T[k] ?? 0) - (tx[k] ?? 0);
      const log = Math.log1p(since / (alpha + (tx[k] ?? 0)));
      const u = logA - (logBPlus[purchases - 1] ?? 0) + (r + purchases) * log;
      const e = Math.exp(-Math.abs(u));
      value += (count[k] ?? 0) * (Math.max(u, 0) + Math.log(1 + e));
      silences[k] = log;
      lefts[k] = (u > 0 ? 1 : e) / (1 + e);
    }

    for (let k = 0; k < x.length; k++) {
      const n = count[k] ?? 0;
      const purchases = x[k] ?? 0;
      const inverseT = 1 / (alpha + (T[k] ?? 0));
      const inverseTx = 1 / (alpha + (tx[k] ?? 0));
      const inverse = inverseB[purchases - 1] ?? 0;
      const shape = r + purchases;
      const silence = silences[k] ?? 0;
      const left = lefts[k] ?? 0;
      const w = n * left;
      const v = w * (1 - left);
      // Derivatives of u by r, alpha and b; by log a it is 1.
      const bySilence = inverseT - inverseTx;
      const ut = shape * bySilence;
      gr += w * silence;
      gt += w * ut;
      ga += w;
      gb -= w * inverse;
      hrr += v * silence * silence;
      hrt += v * silence * ut + w * bySilence;
      hra += v * silence;
      hrb -= v * silence * inverse;
      htt += v * ut * ut - w * ut * (inverseT + inverseTx);
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

/** At i: how many customers made more than i repeat purchases. */
function countByPurchases(patterns: readonly Pattern[]): Float64Array {
  const most = patterns.reduce((high, { frequency }) => Math.max(high, frequency), 0);
  const moreThan = new Float64Array(most);
  for (const { frequency, count } of patterns) {
    if (frequency > 0) moreThan[frequency - 1] = (moreThan[frequency - 1] ?? 0) + count;
  }
  for (let i = most - 2; i >= 0; i--) moreThan[i] = (moreThan[i] ?? 0) + (moreThan[i + 1] ?? 0);
  return moreThan;
}

/** For each age how many customers have it and how many repeat purchases they made. */
function totalsByAge(patterns: readonly Pattern[]): { age: number; n: number; purchases: number }[] {
  const totals = new Map<number, { age: number; n: number; purchases: number }>();
  for (const { frequency, age, count } of patterns) {
    let total = totals.get(age);
    if (total === undefined) {
      total = { age, n: 0, purchases: 0 };
      totals.set(age, total);
    }
    total.n += count;
    total.purchases += count * frequency;
  }
  return [...totals.values()];
}
