import { perCustomer } from '../customers/perCustomer';
import { asWritten } from '../orders/attribute';
import { attributeOf, findOrderColumn } from '../segments/orderColumn';
import { nameAt, type SegmentInputs } from '../segments/segmentInputs';
import { nextOrderDay } from '../valuation/nextOrder';
import type { MergeFields } from './campaign';
import { breakEvenCost, breakEvenDiscount, type Offer } from './contactGains';
import { productAdvice } from './nextProduct';

/** Place of a customer in the histories, and what is believed of the offer. */
export type FieldsOf = (customer: number, offer: Pick<Offer, 'uplift' | 'margin'>) => MergeFields;

/**
 * What a letter to a customer can say; all of it plain text and numbers, to be written to cells as text. Names are
 * as the latest order writes them.
 */
export function mergeFields(inputs: SegmentInputs): FieldsOf {
  const { histories, values } = inputs;
  const { asOf } = histories;
  const textsOf = letterTexts(inputs);
  return (i, offer) => {
    const [chanceOfOrder, expectedOrderValue] = [values.chanceOfOrder[i], values.expectedOrderValue[i]];
    return {
      customer: nameAt(inputs, i),
      ...textsOf(i),
      daysSince: asOf - histories.lastDay[i],
      expectedNextOrder: nextOrderDay(asOf, values.nextOrderInDays[i]),
      breakEvenCost: breakEvenCost(offer, chanceOfOrder, expectedOrderValue),
      breakEvenDiscount: breakEvenDiscount(offer, chanceOfOrder, expectedOrderValue),
    };
  };
}

/** The texts among them, which are the same whatever the list; '' where the sheet does not tell. */
export function letterTexts(
  inputs: SegmentInputs,
): (customer: number) => Pick<MergeFields, 'firstName' | 'lastProduct' | 'nextProduct'> {
  const firstNames = latestTexts(inputs, 'firstName');
  const names = latestTexts(inputs, 'name');
  const products = latestTexts(inputs, 'product');
  const advice = productAdvice(inputs, 'product');
  return (i) => ({
    firstName: firstNames[i] || firstNameIn(names[i]),
    lastProduct: products[i],
    nextProduct: advice?.next[i]?.next ?? '',
  });
}

/** The first name in a whole one, written "Ayşe Yılmaz" or "Yılmaz, Ayşe"; '' in what is no name, such as c17. */
function firstNameIn(name: string): string {
  const [first = ''] = name
    .slice(name.indexOf(',') + 1)
    .trim()
    .split(/\s+/);
  return /^[\p{L}\p{M}\u200c'’.-]+$/u.test(first) ? first : '';
}

/** Text of the latest order of each customer, as written; '' where there is none. */
function latestTexts(inputs: SegmentInputs, role: 'firstName' | 'name' | 'product'): readonly string[] {
  const { orders, histories } = inputs;
  const column = orders.found.roles[role] === undefined ? null : findOrderColumn(inputs, role);
  if (column === null) return Array.from(histories.customer, () => '');
  const texts = attributeOf(inputs, column, asWritten);
  const said = perCustomer(texts, orders.book, histories, 'last');
  return Array.from(said, (text) => (text < 0 ? '' : texts.keys[text]));
}
