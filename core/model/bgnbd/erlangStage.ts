/**
 * log Q of many customers with its derivatives by r (or any other term of the shape) and by alpha (t), one element for
 * each customer. The arrays are written in place, because a likelihood evaluates all customers many times.
 *
 * Q sums over the stages that an active customer may have passed since the last purchase: Q = Σ (shape)_j / j! · z^j
 * over j = 0 … k−1 stages, with z = since/rate, shape = r + kx and rate = alpha + T: the chance of fewer than k stages
 * relative to that of none. Q ≥ 1; it is 1 for k = 1. All terms are positive.
 */
export interface ErlangStages {
  readonly value: Float64Array;
  readonly r: Float64Array;
  readonly t: Float64Array;
  readonly rr: Float64Array;
  readonly rt: Float64Array;
  readonly tt: Float64Array;
  /** Sets r. */
  begin(r: number): void;
  /** Writes the elements of customer i. */
  pass(i: number, since: number, rate: number): void;
}

/** For customers with these frequencies x; terms that only depend on r and x are computed once per x. */
export function erlangStages(k: number, x: Int32Array): ErlangStages {
  const size = x.length;
  const numbers = (count: number) => new Float64Array(count);
  const [value, r, t] = [numbers(size), numbers(size), numbers(size)];
  const [rr, rt, tt] = [numbers(size), numbers(size), numbers(size)];
  const steps = k - 1;
  const counts = x.reduce((most, frequency) => Math.max(most, frequency), 0) + 1;
  // By x and stage: the ratio of a term to z times the term before, and the derivatives of the term's logarithm.
  const [ratios, firsts, curves] = [
    numbers(counts * steps),
    numbers(counts * steps),
    numbers(counts * steps),
  ];

  return {
    value,
    r,
    t,
    rr,
    rt,
    tt,
    begin(shape) {
      for (let count = 0; count < counts; count++) {
        // Σ 1/(shape+i) and Σ 1/(shape+i)² over i < j.
        let [first, second] = [0, 0];
        for (let j = 1; j < k; j++) {
          const i = shape + k * count + j - 1;
          first += 1 / i;
          second += 1 / (i * i);
          const index = count * steps + j - 1;
          ratios[index] = i / j;
          firsts[index] = first;
          curves[index] = first * first - second;
        }
      }
    },
    pass(customer, since, rate) {
      const z = since / rate;
      let term = 1;
      let [sum, byR, byT, byRR, byRT, byTT] = [1, 0, 0, 0, 0, 0];
      for (let j = 1, index = x[customer] * steps; j < k; j++, index++) {
        term *= ratios[index] * z;
        sum += term;
        byR += term * firsts[index];
        byT -= term * j;
        byRR += term * curves[index];
        byRT -= term * j * firsts[index];
        byTT += term * j * (j + 1);
      }
      const [qr, qt] = [byR / sum, byT / sum / rate];
      value[customer] = Math.log(sum);
      r[customer] = qr;
      t[customer] = qt;
      rr[customer] = byRR / sum - qr * qr;
      rt[customer] = byRT / sum / rate - qr * qt;
      tt[customer] = byTT / sum / (rate * rate) - qt * qt;
    },
  };
}

/** log Q of one customer. */
export function logOfStages(k: number, shape: number, since: number, rate: number): number {
  const z = since / rate;
  let [term, sum] = [1, 1];
  for (let j = 1; j < k; j++) {
    term *= ((shape + j - 1) / j) * z;
    sum += term;
  }
  return Math.log(sum);
}

/** Probability of each number of passed stages, 0 … k−1, for an active customer; they sum to 1. */
export function stageChances(k: number, shape: number, since: number, rate: number): number[] {
  const terms = [1];
  for (let j = 1; j < k; j++) terms.push(terms[j - 1] * ((shape + j - 1) / j) * (since / rate));
  const sum = terms.reduce((total, term) => total + term, 0);
  return terms.map((term) => term / sum);
}
