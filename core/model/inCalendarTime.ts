import { memoizeLast } from './memoizeLast';
import type { ActiveModel, Standing } from './timing';

/** Conversion between model time and the coming calendar weeks; the two functions are inverse to each other and increase from 0. */
export interface TimeAhead {
  /** Model weeks that pass in this many calendar weeks. */
  modelWeeks(weeks: number): number;
  calendarWeeks(modelWeeks: number): number;
  /** Whether all weeks have the same length in model time. */
  readonly isEven: boolean;
}

/** Model time at a constant pace (see trendOf). */
export function evenTime(pace: number): TimeAhead {
  return {
    modelWeeks: (weeks) => pace * weeks,
    calendarWeeks: (weeks) => weeks / pace,
    isEven: true,
  };
}

/** With a season, orders are discounted by parts of this many weeks, up to this many parts; later orders as without a season. */
const [partInWeeks, parts] = [13, 12];
/** Number of points per part at which the discount is evaluated. */
const points = 8;

/**
 * A model whose time differs from the calendar: the coming weeks bring what the model expects in `modelWeeks` of its
 * own time. So orders, probabilities and dropout stay consistent.
 *
 * With a season, discounted orders are the expected orders of each part times its mean discount, with orders spread
 * evenly in model time: within a thousandth of the integral at 10 % a year.
 */
export function inCalendarTime(model: ActiveModel, ahead: TimeAhead): ActiveModel {
  const { modelWeeks, calendarWeeks, isEven } = ahead;
  if (isEven && modelWeeks(1) === 1) return model;
  const quarters = memoizeLast(({ horizon, rate }: Discounting) => quartersOf(horizon, rate, ahead));
  let cached: Discounting = { horizon: 0, rate: 0 };

  function discountedOrders(standing: Standing, horizon: number, rate: number): number {
    if (cached.horizon !== horizon || cached.rate !== rate) cached = { horizon, rate };
    let [sum, before, from] = [0, 0, 0];
    for (const { to, end, discount } of quarters(cached)) {
      const orders = model.expectedOrders(standing, end, 0);
      sum += (orders - before) * discount;
      [before, from] = [orders, to];
    }
    if (from >= horizon) return sum;
    const [begin, end] = [modelWeeks(from), modelWeeks(horizon)];
    const share = (rate * (horizon - from)) / (end - begin);
    const later = model.expectedOrders(standing, end, share) - model.expectedOrders(standing, begin, share);
    return sum + later * Math.exp(share * begin - rate * from);
  }

  return {
    ...model,
    chanceToStay: (standing, weeks) => model.chanceToStay(standing, modelWeeks(weeks)),
    chanceOfOrder: (standing, weeks) => model.chanceOfOrder(standing, modelWeeks(weeks)),
    orderChances: (standing, horizon, most) => model.orderChances(standing, modelWeeks(horizon), most),
    expectedOrders(standing, horizon, rate) {
      if (rate > 0 && !isEven) return discountedOrders(standing, horizon, rate);
      return model.expectedOrders(standing, modelWeeks(horizon), rate / modelWeeks(1));
    },
    drawOrdering(standing, horizon) {
      const draw = model.drawOrdering(standing, modelWeeks(horizon));
      return (random) => {
        const { orders, span } = draw(random);
        return { orders, span: calendarWeeks(span) };
      };
    },
  };
}

interface Discounting {
  readonly horizon: number;
  readonly rate: number;
}

/** The parts up to a horizon: the end of each, in calendar and model time, and its mean discount. */
function quartersOf(horizon: number, rate: number, { modelWeeks, calendarWeeks }: TimeAhead) {
  const quarters: { readonly to: number; readonly end: number; readonly discount: number }[] = [];
  let begin = 0;
  for (let part = 1; part <= parts && (part - 1) * partInWeeks < horizon; part++) {
    const to = Math.min(horizon, part * partInWeeks);
    const end = modelWeeks(to);
    let discount = 0;
    for (let point = 0; point < points; point++) {
      const time = calendarWeeks(begin + ((point + 0.5) / points) * (end - begin));
      discount += Math.exp(-rate * time) / points;
    }
    quarters.push({ to, end, discount });
    begin = end;
  }
  return quarters;
}
