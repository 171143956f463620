/** log Q with its derivatives by r (or any other term of the shape) and by alpha (t). */
export interface ErlangStage {
  readonly value: number;
  readonly r: number;
  readonly t: number;
  readonly rr: number;
  readonly rt: number;
  readonly tt: number;
}

/**
 * Stages that an active customer may have passed since the last purchase.
 *
 * Q = Σ (shape)_j / j! · z^j over j = 0 … k−1 stages, with z = since/rate, shape = r + kx and rate = alpha + T:
 * the chance of fewer than k stages relative to that of none. Q ≥ 1; it is 1 for k = 1. All terms are positive.
 */
export function erlangStage(k: number, shape: number, since: number, rate: number): ErlangStage {
  const z = since / rate;
  let term = 1;
  // Σ 1/(shape+i) and Σ 1/(shape+i)² over i < j: derivatives of the term's logarithm.
  let [first, second] = [0, 0];
  let [sum, r, t, rr, rt, tt] = [1, 0, 0, 0, 0, 0];
  for (let j = 1; j < k; j++) {
    const i = shape + j - 1;
    term *= (i / j) * z;
    first += 1 / i;
    second += 1 / (i * i);
    sum += term;
    r += term * first;
    t -= term * j;
    rr += term * (first * first - second);
    rt -= term * j * first;
    tt += term * j * (j + 1);
  }
  const [qr, qt] = [r / sum, t / sum / rate];
  return {
    value: Math.log(sum),
    r: qr,
    t: qt,
    rr: rr / sum - qr * qr,
    rt: rt / sum / rate - qr * qt,
    tt: tt / sum / (rate * rate) - qt * qt,
  };
}

/** Probability of each number of passed stages, 0 … k−1, for an active customer; they sum to 1. */
export function stageChances(k: number, shape: number, since: number, rate: number): number[] {
  const terms = [1];
  for (let j = 1; j < k; j++) terms.push(terms[j - 1] * ((shape + j - 1) / j) * (since / rate));
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}
