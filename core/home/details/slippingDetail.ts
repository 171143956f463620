import { winnableValue } from '../../insight/winnableValue';
import type { OrderBook } from '../../orders/book';
import { bookIn } from '../../orders/customerTable/customerTable';
import { lateness, type SlippingDetail } from '../details';
import { slippingCustomers, type WhomInputs } from '../whom';
import { peopleShown } from './bestDetail';
import { peopleOf } from './people';

type Slipping = Omit<SlippingDetail, 'card' | 'empty' | 'currency' | 'terms'>;

/** Customers who are slipping away, most to win first, and how late they are. */
export function slippingOf(inputs: WhomInputs): Slipping {
  const { histories, values, orders } = inputs;
  const slipping = slippingCustomers(inputs) ?? [];
  const winnable = (i: number) => winnableValue(values, i);
  const sum = (of: (customer: number) => number) => slipping.reduce((total, i) => total + of(i), 0);
  const book = bookIn(orders);
  const late = slipping.map((i) => latenessOf(histories.asOf - histories.lastDay[i], gapOf(inputs, i)));
  const shown = [...slipping]
    .sort((one, other) => winnable(other) - winnable(one) || one - other)
    .slice(0, peopleShown);
  return {
    customers: slipping.length,
    all: histories.count,
    value: sum((i) => values.clv[i]),
    winnable: sum(winnable),
    bestYear: book === null ? null : sum((i) => bestYearOf(book, histories.customer[i], histories.asOf)),
    people: peopleOf(inputs, shown).map((person, index) => ({ ...person, value: winnable(shown[index]) })),
    byLateness: lateness.flatMap((one) => {
      const customers = slipping.filter((_, index) => late[index] === one);
      if (one === 'others' && customers.length === 0) return [];
      return {
        lateness: one,
        customers: customers.length,
        value: customers.reduce((total, i) => total + values.clv[i], 0),
      };
    }),
  };
}

function gapOf({ histories }: WhomInputs, customer: number): number {
  const gaps = histories.frequency[customer];
  return gaps > 0 ? (7 * histories.recency[customer]) / gaps : Number.NaN;
}

function latenessOf(quietFor: number, usualGap: number): (typeof lateness)[number] {
  const times = quietFor / usualGap;
  if (!(times >= 1)) return 'others';
  return times < 1.25 ? 'justPast' : times < 1.75 ? 'oneAndHalf' : times < 2.5 ? 'twice' : 'threeTimes';
}

const yearInDays = 365;

/** The most that a customer spent within 365 days. */
function bestYearOf({ start, day, amount }: OrderBook, customer: number, asOf: number): number {
  let [most, within] = [0, 0];
  let from = start[customer];
  for (let at = from; at < start[customer + 1] && day[at] <= asOf; at++) {
    within += amount[at];
    while (day[from] <= day[at] - yearInDays) within -= amount[from++];
    most = Math.max(most, within);
  }
  return most;
}
