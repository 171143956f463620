import type { Random } from '../../core/math/random';

/** Times of a Poisson process with this rate (0 or more) up to `end`, ascending. */
export function drawPoissonTimes(rate: number, end: number, random: Random): number[] {
  const times: number[] = [];
  let time = 0;
  for (;;) {
    time += -Math.log(random()) / rate;
    if (!(time <= end)) return times;
    times.push(time);
  }
}
