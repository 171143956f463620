import { averagedModel } from '../../core/model/activeModel';
import { answersOf } from '../../core/model/answersOf';
import { evenTime, inCalendarTime } from '../../core/model/inCalendarTime';
import { countedSpend } from '../../core/model/spend/countedSpend';
import { spendModel } from '../../core/model/spend/spendModel';
import { medianDaysToOrder, soonInDays } from '../../core/valuation/nextOrder';
import { daysPerWeek, weeklyRate, weeksOfMonths } from '../../core/valuation/rates';
import type { Score, Scored, Scoring, TimingScore } from './scoring';

/** The core's scores (core/valuation/valueCustomers.ts) of one customer at a time, to the same doubles. */
export interface Scorer {
  /** Scores that depend only on the timing. */
  timing(customer: Pick<Scored, 'frequency' | 'recencyDays' | 'ageDays'>): TimingScore;
  score(customer: Scored): Score;
}

/** Makes the scorer of a fit. It imports no calendar and no fitting code, so that it is small enough for a warehouse. */
export function scorer({ model, spend, terms }: Scoring): Scorer {
  const timing = answersOf(inCalendarTime(averagedModel(model), evenTime(model.pace)), model.returning);
  const horizon = weeksOfMonths(terms.months);
  const year = weeksOfMonths(12);
  const forecast = timing.forecast(horizon, weeklyRate(terms.discountRate));
  const { expectedSpend } = spendModel(spend);

  function timingOf({
    frequency,
    recencyDays,
    ageDays,
  }: Pick<Scored, 'frequency' | 'recencyDays' | 'ageDays'>) {
    const history = { frequency, recency: recencyDays / daysPerWeek, age: ageDays / daysPerWeek };
    const { pAlive, expectedTransactions, discountedTransactions } = forecast(history);
    const chanceWithin = timing.chanceOfOrder(history);
    const days = medianDaysToOrder(chanceWithin);
    return {
      p_alive: pAlive,
      chance_in_90_days: chanceWithin(soonInDays / daysPerWeek),
      chance_in_year: chanceWithin(year),
      chance_in_horizon: chanceWithin(horizon),
      expected_orders: expectedTransactions,
      discounted_orders: discountedTransactions,
      next_order_days: Number.isNaN(days) ? null : days,
    };
  }

  return {
    timing: timingOf,
    score(customer) {
      const score = timingOf(customer);
      const counted = countedSpend(
        {
          count: 1,
          frequency: Int32Array.of(customer.frequency),
          meanSpend: Float64Array.of(customer.monetaryValue),
          revenue: Float64Array.of(customer.totalSpend),
          firstSpendKnown: true,
        },
        spend,
      );
      const value = expectedSpend({ frequency: counted.frequency[0], meanSpend: counted.meanSpend[0] });
      return { ...score, expected_order_value: value, clv: terms.margin * value * score.discounted_orders };
    },
  };
}
