import { medianSorted } from 'simple-statistics';
import { perCustomer } from '../../customers/perCustomer';
import { profiledColumns } from '../../insight/profiledColumns';
import { rowsByCustomer } from '../../orders/customerTable/customerTable';
import { attributeOf, type OrderColumn } from '../../segments/schemes/orderColumn';
import type { BestDetail, GroupFigures } from '../details';
import { bestCustomers, type WhomInputs } from '../whom';
import { peopleOf } from './people';

/** Maximum number of people shown of a group. */
export const peopleShown = 50;

/** Minimum lift of a trait: how much more frequent a value is among the best. */
const tellingLift = 1.2;
/** Minimum number of best customers with a trait. */
const fewestWithTrait = 5;

type Best = Omit<BestDetail, 'card' | 'empty' | 'currency' | 'terms'>;

/** The best customers, and how they differ from the others. */
export function bestOf(inputs: WhomInputs): Best {
  const { histories, values } = inputs;
  const best = bestCustomers(inputs) ?? [];
  const isBest = new Uint8Array(histories.count);
  for (const i of best) isBest[i] = 1;
  const others = Array.from(isBest.keys()).filter((i) => isBest[i] === 0);
  const value = best.reduce((sum, i) => sum + values.clv[i], 0);
  const all = values.clv.reduce((sum, value) => sum + value, 0);
  return {
    customers: best.length,
    all: histories.count,
    value,
    share: all > 0 ? value / all : 0,
    people: peopleOf(inputs, best.slice(0, peopleShown)),
    own: figuresOf(inputs, best),
    others: figuresOf(inputs, others),
    traits:
      best.length === 0 ? [] : profiledColumns(inputs).flatMap((column) => traitIn(inputs, column, isBest)),
  };
}

function figuresOf({ histories }: WhomInputs, customers: readonly number[]): GroupFigures {
  let [orders, revenue] = [0, 0];
  const gaps: number[] = [];
  for (const i of customers) {
    orders += histories.orders[i];
    revenue += histories.revenue[i];
    if (histories.frequency[i] > 0) gaps.push((7 * histories.recency[i]) / histories.frequency[i]);
  }
  return {
    customers: customers.length,
    orders: customers.length > 0 ? orders / customers.length : 0,
    averageOrder: orders > 0 ? revenue / orders : 0,
    usualGap: gaps.length > 0 ? medianSorted(gaps.sort((one, other) => one - other)) : null,
  };
}

/** The most frequent value of a column among the best, if it is more frequent than among all customers. */
function traitIn(inputs: WhomInputs, column: OrderColumn, isBest: Uint8Array): BestDetail['traits'] {
  const { keys, texts, ...attribute } = attributeOf(inputs, column);
  const { book } = rowsByCustomer(inputs.orders);
  const textOf = perCustomer({ keys, texts, ...attribute }, book, inputs.histories, 'most');
  const [ofBest, ofAll] = [new Int32Array(keys.length), new Int32Array(keys.length)];
  let [filledBest, filled] = [0, 0];
  textOf.forEach((kind, i) => {
    if (kind < 0) return;
    ofAll[kind]++;
    filled++;
    if (isBest[i] === 0) return;
    ofBest[kind]++;
    filledBest++;
  });
  const most = ofBest.reduce((known, count, kind) => (count > ofBest[known] ? kind : known), 0);
  if (filledBest === 0 || ofBest[most] < fewestWithTrait) return [];
  const [share, shareOfAll] = [ofBest[most] / filledBest, ofAll[most] / filled];
  if (share < tellingLift * shareOfAll) return [];
  return [{ header: column.header, text: texts[most], share, shareOfAll }];
}
