import type { Analysis } from '../../core/analysis';
import type { Plan, PlannedBudget } from '../../core/campaigns/plan';
import { hasRepeatOrders } from '../../core/customers/histories';
import type { History } from '../../core/history/history';
import { homeOf } from '../../core/home/homeOf';
import { placesDescending } from '../../core/math/placesDescending';
import { shownDay } from '../../core/orders/customerTable/customerTable';
import { nameAt } from '../../core/segments/segmentInputs';
import type { ResultSummary } from './workerProtocol';

const topCount = 10;

/** The part of an analysis that is shown: home, totals, and the best customers. */
export function summarize(analysis: Analysis, plan: Plan, history: History): ResultSummary {
  const { histories, values } = analysis;
  const { segmentation, unsupported } = analysis.groups;
  const segments = segmentation.groups.map(({ key, name }) => ({ key, name, customers: 0, value: 0 }));
  let returning = 0;
  let expectedOrders = 0;
  let total = 0;
  for (let i = 0; i < values.count; i++) {
    returning += values.chanceInHorizon[i];
    expectedOrders += values.expectedOrders[i];
    total += values.clv[i];
    const segment = segments[segmentation.of[i]];
    segment.customers += 1;
    segment.value += values.clv[i];
  }

  const best = Array.from(placesDescending(values.clv).subarray(0, topCount));
  return {
    home: homeOf(analysis, plan, history),
    terms: analysis.terms,
    asOf: shownDay(analysis.orders, histories.asOf),
    currency: analysis.orders.currency,
    customers: histories.count,
    returning,
    hasRepeatOrders: hasRepeatOrders(histories),
    expectedOrders,
    value: total,
    valueLow: analysis.total.clvLow,
    valueHigh: analysis.total.clvHigh,
    trust: analysis.trust,
    season: analysis.season,
    unsupported,
    lists: listsOf(plan),
    budget: budgetOf(analysis, plan.budget()),
    segments: segments.filter(({ customers }) => customers > 0),
    top: best.map((i) => ({
      id: nameAt(analysis, i),
      chanceInHorizon: values.chanceInHorizon[i],
      clv: values.clv[i],
      clvLow: values.clvLow[i],
      clvHigh: values.clvHigh[i],
    })),
    problems: analysis.problems,
  };
}

function listsOf(plan: Plan): ResultSummary['lists'] {
  const week = plan.week().map(({ key }) => ({ list: key, thisWeek: true }));
  const others = plan
    .lists()
    .filter(({ key, reason }) => reason === null && week.every(({ list }) => list !== key))
    .map(({ key }) => ({ list: key, thisWeek: false }));
  return [...week, ...others];
}

/** Groups with customers, with their part of the budget. */
function budgetOf({ groups }: Analysis, budget: PlannedBudget | null): ResultSummary['budget'] {
  if (budget === null) return null;
  const { spend, groups: spent } = budget;
  const { segmentation } = groups;
  const filled = new Set(segmentation.of.map((index) => segmentation.groups[index]?.key));
  return {
    spend,
    groups: segmentation.groups.flatMap(({ key, name }) => {
      const found = spent.find((one) => one.key === key);
      if (!found || !filled.has(key)) return [];
      return [{ key, name, contacts: found.contacts, spend: found.spend }];
    }),
  };
}
