import { latestDay } from '../campaigns/dayVerdict';
import type { Plan } from '../campaigns/plan';
import { type ChangeInputs, changesSince } from '../history/changesSince';
import { type History, runBefore } from '../history/history';
import { winnableValue } from '../insight/winnableValue';
import type { Trust } from '../model/record/trust';
import { shownDay } from '../orders/customerTable/customerTable';
import type { NewcomerValue } from '../valuation/newcomers';
import type { Home, HomeCards, WeekCard } from './home';
import { bestCustomers, slippingCustomers } from './whom';

/** Inputs of the home page; an analysis has all of them. */
export interface HomeInputs extends ChangeInputs {
  readonly trust: Trust;
  readonly newcomers: readonly NewcomerValue[];
}

/**
 * The whole flow of the first page:
 *
 *     analysis             → the figure, best customers, who is slipping away, a newcomer
 *     plan                 → this week, what became of campaigns
 *     analysis and history → what has changed since the last run
 */
export function homeOf(analysis: HomeInputs, plan: Plan, history: History): Home {
  const { orders, histories, terms, total, trust } = analysis;
  return {
    asOf: shownDay(orders, histories.asOf),
    customers: histories.count,
    currency: orders.currency,
    terms,
    leftOut: orders.skipped.length,
    expected: { value: total.clv, low: total.clvLow, high: total.clvHigh },
    trust,
    cards: {
      best: best(analysis),
      slipping: slipping(analysis),
      week: week(plan),
      newcomer: newcomer(analysis, plan),
      campaigns: campaigns(analysis, plan),
      changes: changes(analysis, history),
    },
  };
}

function best(inputs: HomeInputs): HomeCards['best'] {
  const found = bestCustomers(inputs);
  if (found === null) return { empty: 'noRepeatOrders' };
  if (found.length === 0) return { empty: 'nobody' };
  const { clv } = inputs.values;
  const customers = found.length;
  const value = sum(found, (i) => clv[i]);
  const all = sum(clv, (value) => value);
  return { empty: null, customers, value, share: all > 0 ? value / all : 0, each: value / customers };
}

function slipping(inputs: HomeInputs): HomeCards['slipping'] {
  const found = slippingCustomers(inputs);
  if (found === null) return { empty: 'noRepeatOrders' };
  if (found.length === 0) return { empty: 'nobody' };
  const { values } = inputs;
  return {
    empty: null,
    customers: found.length,
    value: sum(found, (i) => values.clv[i]),
    winnable: sum(found, (i) => winnableValue(values, i)),
  };
}

function week(plan: Plan): HomeCards['week'] {
  const lists = plan.week().map(({ key, control, atStake }): WeekCard['lists'][number] => {
    const aside = control.filter(Boolean).length;
    return { key, people: control.length - aside, aside, atStake };
  });
  if (lists.length === 0) return { empty: 'nothingAtStake' };
  return {
    empty: null,
    people: sum(lists, ({ people }) => people),
    aside: sum(lists, ({ aside }) => aside),
    atStake: sum(lists, ({ atStake }) => atStake),
    lists,
  };
}

function newcomer({ newcomers, terms }: HomeInputs, plan: Plan): HomeCards['newcomer'] {
  const [{ clv, clvLow, clvHigh }] = newcomers;
  const { cost, paybackMonths, largestCost } = plan.acquisition();
  return {
    empty: null,
    value: clv,
    low: clvLow,
    high: clvHigh,
    allowedCost: terms.margin === 1 ? null : largestCost,
    cost: cost === null ? null : { amount: cost, paybackMonths },
  };
}

function campaigns({ orders }: HomeInputs, plan: Plan): HomeCards['campaigns'] {
  if (orders.kind === 'customers') return { empty: 'noSingleOrders' };
  const verdicts = plan.verdicts();
  const latest = latestDay(verdicts);
  if (latest !== null) return { empty: null, latest, campaigns: verdicts.length };
  return { empty: plan.past.length > 0 ? 'noOrdersSince' : 'noCampaign' };
}

function changes(analysis: HomeInputs, history: History): HomeCards['changes'] {
  const { orders, histories } = analysis;
  if (orders.kind === 'customers') return { empty: 'noSingleOrders' };
  const previous = runBefore(history, histories.asOf);
  if (previous === null) return { empty: history.runs.length > 0 ? 'noOrdersSince' : 'firstRun' };
  const found = changesSince(previous, analysis);
  return found === null ? { empty: 'firstRun' } : { empty: null, ...found };
}

function sum<Item>(items: Iterable<Item>, of: (item: Item) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
