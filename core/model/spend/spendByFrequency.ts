import type { RepeatSpend } from './repeatSpend';

/** Dependence of spend on frequency among repeat buyers. */
export interface SpendByFrequency {
  /** Pearson's correlation of frequency and mean spend, −1 to 1; 0 when either does not vary. */
  readonly correlation: number;
  /**
   * By what share the mean spend rises with one standard deviation of frequency: the correlation times the
   * coefficient of variation of spend. It is also about the error in the value of such a customer when the two are taken as independent.
   */
  readonly effect: number;
  /** Whether the effect is both relevant and significant. */
  readonly matters: boolean;
}

/** An error of this share is as large as the other uncertainty of a customer's spend. */
const largestEffect = 0.15;
/** And the correlation lies this many standard errors (1/√n) from 0: no false alarm in 300 shops. */
const clearly = 3;

/**
 * Checks the assumption of Gamma-Gamma that money per order is independent of the frequency
 * (Hardie's note 025, first section; in the CDNOW sample the correlation is 0.11 and the effect 0.09, which is fine).
 */
export function spendByFrequency({ frequencies, start, means }: RepeatSpend): SpendByFrequency {
  const n = means.length;
  let [purchases, money] = [0, 0];
  frequencies.forEach((x, group) => {
    purchases += x * (start[group + 1] - start[group]);
    for (let i = start[group]; i < start[group + 1]; i++) money += means[i];
  });
  const meanX = purchases / n;
  const meanM = money / n;
  let [xx, mm, xm] = [0, 0, 0];
  frequencies.forEach((x, group) => {
    for (let i = start[group]; i < start[group + 1]; i++) {
      // Money in units of its mean, so that squares stay in range in any currency.
      const m = means[i] / meanM - 1;
      xx += (x - meanX) ** 2;
      mm += m ** 2;
      xm += (x - meanX) * m;
    }
  });
  if (!(xx > 0 && mm > 0)) return { correlation: 0, effect: 0, matters: false };
  const correlation = xm / Math.sqrt(xx * mm);
  const effect = xm / Math.sqrt(xx * n);
  const clear = Math.abs(correlation) * Math.sqrt(n) > clearly;
  return { correlation, effect, matters: clear && Math.abs(effect) > largestEffect };
}
