import { perCustomer } from '../customers/perCustomer';
import { asWritten } from '../orders/attribute';
import { rowsByCustomer, shownDay } from '../orders/customerTable/customerTable';
import { attributeOf, findOrderColumn } from '../segments/schemes/orderColumn';
import { nameAt, type SegmentInputs } from '../segments/segmentInputs';
import { nextOrderDay } from '../valuation/nextOrder';
import type { MergeFields } from './campaign';
import { breakEvenCost, breakEvenDiscount, type Offer } from './contactGains';
import { productAdvice } from './nextProduct';

/** From the customer's index in the histories and the assumptions about the offer. */
export type FieldsOf = (customer: number, offer: Pick<Offer, 'uplift' | 'margin'>) => MergeFields;

/**
 * The merge fields of a letter to a customer, as plain text and numbers. Names are spelled as in the latest order.
 */
export function mergeFields(inputs: SegmentInputs): FieldsOf {
  const { histories, values } = inputs;
  const { asOf } = histories;
  const { firstName, lastProduct, nextProduct } = letterTexts(inputs);
  return (i, offer) => {
    const nextOrder = nextOrderDay(asOf, values.nextOrderInDays[i]);
    const [chanceOfOrder, expectedOrderValue] = [values.chanceOfOrder[i], values.expectedOrderValue[i]];
    return {
      customer: nameAt(inputs, i),
      firstName: firstName?.[i] ?? '',
      lastProduct: lastProduct?.[i] ?? '',
      nextProduct: nextProduct?.[i] ?? '',
      daysSince: asOf - histories.lastDay[i],
      expectedNextOrder: nextOrder === null ? null : shownDay(inputs.orders, nextOrder),
      breakEvenCost: breakEvenCost(offer, chanceOfOrder, expectedOrderValue),
      breakEvenDiscount: breakEvenDiscount(offer, chanceOfOrder, expectedOrderValue),
    };
  };
}

/** The text fields by customer, the same in every list; null when the sheet has the text for no customer. */
export type LetterTexts = Readonly<
  Record<'firstName' | 'lastProduct' | 'nextProduct', readonly string[] | null>
>;

export function letterTexts(inputs: SegmentInputs): LetterTexts {
  const firstNames = latestTexts(inputs, 'firstName');
  const names = latestTexts(inputs, 'name', firstNameIn);
  const advice = productAdvice(inputs, 'product');
  return {
    firstName: orNull(
      firstNames && names ? firstNames.map((name, i) => name || names[i]) : (firstNames ?? names),
    ),
    lastProduct: latestTexts(inputs, 'product'),
    nextProduct: orNull(advice?.next.map((association) => association?.next ?? '')),
  };
}

function orNull(texts: readonly string[] | null | undefined): readonly string[] | null {
  return texts?.some((text) => text !== '') ? texts : null;
}

/** The first name in a full name, written "Ayşe Yılmaz" or "Yılmaz, Ayşe"; '' for other texts such as c17. */
function firstNameIn(name: string): string {
  const [first = ''] = name
    .slice(name.indexOf(',') + 1)
    .trim()
    .split(/\s+/);
  return /^[\p{L}\p{M}\u200c'’.-]+$/u.test(first) ? first : '';
}

/** The text of each customer's latest order that has one; '' for a customer without, null when no order of any customer has one. */
function latestTexts(
  inputs: SegmentInputs,
  role: 'firstName' | 'name' | 'product',
  says: (text: string) => string = asWritten,
): readonly string[] | null {
  const { orders, histories } = inputs;
  const column = orders.found.roles[role] === undefined ? null : findOrderColumn(inputs, role);
  if (column === null) return null;
  const texts = attributeOf(inputs, column, says);
  const textOf = perCustomer(texts, rowsByCustomer(orders).book, histories, 'last');
  return orNull(Array.from(textOf, (text) => (text < 0 ? '' : texts.keys[text])));
}
