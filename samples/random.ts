/** A seeded source of chance and the distributions the samples are drawn from. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** Uniform on [0, 1): mulberry32, the same sequence on every machine. */
  uniform(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let word = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    word = (word + Math.imul(word ^ (word >>> 7), 61 | word)) ^ word;
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** One of the items; with weights, in proportion to them. */
  pick<T>(items: readonly T[], weights?: readonly number[]): T {
    let left = this.uniform() * (weights ? weights.reduce((sum, weight) => sum + weight, 0) : items.length);
    const index = items.findIndex((_, i) => {
      left -= weights?.[i] ?? 1;
      return left < 0;
    });
    return items[index === -1 ? items.length - 1 : index] as T;
  }

  /** Mean 1 / rate. */
  exponential(rate: number): number {
    return -Math.log(1 - this.uniform()) / rate;
  }

  /** Box and Muller (1958). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  /** Mean shape / rate. Marsaglia and Tsang (2000); below shape 1 by their power of a uniform. */
  gamma(shape: number, rate: number): number {
    if (shape < 1) return this.gamma(shape + 1, rate) * (1 - this.uniform()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
        return (d * v) / rate;
      }
    }
  }

  /** Mean a / (a + b). */
  beta(a: number, b: number): number {
    const x = this.gamma(a, 1);
    return x / (x + this.gamma(b, 1));
  }
}
