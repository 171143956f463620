import type { Random } from '../../core/math/random';
import type { TimedHistory } from '../../core/model/fitted';
import type { Future, TimingModel } from '../../core/model/timing';

/** Draws how the coming weeks of a customer may go, from the chances of ordering and what comes of it; null without an order. */
export function futuresOf(
  timing: TimingModel,
  customer: TimedHistory,
  horizon: number,
): (random: Random) => Future | null {
  const stages = timing.orderingChances(customer, horizon).map((chance, stage) => ({
    chance,
    draw: timing.drawOrdering(timing.standing(customer, stage), horizon),
  }));
  return (random) => {
    let rest = random();
    for (const { chance, draw } of stages) {
      if (rest < chance) return draw(random);
      rest -= chance;
    }
    return null;
  };
}
