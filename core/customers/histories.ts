import type { Day } from '../cells/cell';
import type { OrderBook } from '../orders/book';
import type { CustomerSums } from '../orders/customerTable/customerTable';

declare const ofBook: unique symbol;

/**
 * Index of a customer in the order book. The index of a customer in the histories of a day is a different number; the
 * brand keeps the two apart. Made by `customerNumbers`.
 */
export type CustomerNumber = number & { readonly [ofBook]: true };

/** A column of customer numbers. */
export interface CustomerNumbers extends Int32Array {
  [index: number]: CustomerNumber;
  forEach(visit: (customer: CustomerNumber, index: number, all: this) => void): void;
  map(value: (customer: CustomerNumber, index: number, all: this) => number): Int32Array<ArrayBuffer>;
}

/** Brands numbers as indexes of customers in a book. */
export const customerNumbers = (numbers: Int32Array): CustomerNumbers => numbers as CustomerNumbers;

/**
 * Every customer with an order up to the analysis day, column by column, sorted by key.
 *
 * Model time is in weeks of 7 days; orders of one day are one purchase.
 */
export interface Histories extends CustomerSums {
  readonly asOf: Day;
  readonly count: number;
  /** Index of each customer in the book, ascending. */
  readonly customer: CustomerNumbers;
  /** Whether the revenue includes first orders; a table of customers may only have the mean of repeat orders. */
  readonly firstSpendKnown: boolean;
}

/** One customer of the histories, as an object. */
export interface CustomerHistory {
  readonly orders: number;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly revenue: number;
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly meanSpend: number;
  /** Absent when unknown. */
  readonly logGaps?: number;
}

/** The histories at the end of a day, in one pass over the book; later orders and later customers are left out. */
export function historiesOf(book: OrderBook, asOf: Day): Histories {
  const { day, amount, start } = book;
  const histories = emptyHistories(asOf, customersUpTo(book, asOf));
  let index = 0;
  for (let customer = 0; customer < book.keys.length; customer++) {
    const from = start[customer];
    const to = start[customer + 1];
    if (from === to || day[from] > asOf) continue;
    const firstDay = day[from];
    let at = from;
    let lastDay = firstDay;
    let purchases = 0;
    let revenue = 0;
    let repeatSpend = 0;
    let logGaps = 0;
    while (at < to && day[at] <= asOf) {
      const today = day[at];
      let money = amount[at++];
      while (at < to && day[at] === today) money += amount[at++];
      if (purchases > 0) {
        repeatSpend += money;
        logGaps += Math.log((today - lastDay) / 7);
      }
      revenue += money;
      lastDay = today;
      purchases++;
    }
    histories.customer[index] = customer as CustomerNumber;
    histories.orders[index] = at - from;
    histories.firstDay[index] = firstDay;
    histories.lastDay[index] = lastDay;
    histories.revenue[index] = revenue;
    histories.frequency[index] = purchases - 1;
    histories.recency[index] = (lastDay - firstDay) / 7;
    histories.age[index] = (asOf - firstDay) / 7;
    histories.meanSpend[index] = purchases === 1 ? 0 : repeatSpend / (purchases - 1);
    histories.logGaps[index] = logGaps;
    index++;
  }
  return histories;
}

/** Index in the histories of each given customer of the book; −1 for a customer whose first order is later. */
export function placesIn({ customer }: Pick<Histories, 'customer'>, customers: number): Int32Array {
  const indexes = new Int32Array(customers).fill(-1);
  customer.forEach((inBook, index) => {
    indexes[inBook] = index;
  });
  return indexes;
}

/** A customer's numbers as one object. */
export function historyAt(histories: Histories, index: number): CustomerHistory {
  return {
    orders: histories.orders[index],
    firstDay: histories.firstDay[index],
    lastDay: histories.lastDay[index],
    revenue: histories.revenue[index],
    frequency: histories.frequency[index],
    recency: histories.recency[index],
    age: histories.age[index],
    meanSpend: histories.meanSpend[index],
    logGaps: histories.logGaps[index],
  };
}

function emptyHistories(asOf: Day, count: number): Histories {
  const whole = () => new Int32Array(count);
  const numbers = () => new Float64Array(count);
  return {
    asOf,
    count,
    customer: customerNumbers(whole()),
    orders: whole(),
    firstDay: whole(),
    lastDay: whole(),
    revenue: numbers(),
    frequency: whole(),
    recency: numbers(),
    age: numbers(),
    meanSpend: numbers(),
    logGaps: numbers(),
    firstSpendKnown: true,
  };
}

function customersUpTo({ keys, start, day }: OrderBook, asOf: Day): number {
  let count = 0;
  for (let customer = 0; customer < keys.length; customer++) {
    if (start[customer] < start[customer + 1] && day[start[customer]] <= asOf) count++;
  }
  return count;
}

/** Whether any customer has ordered on a second day; before that, models cannot distinguish customers. */
export function hasRepeatOrders({ frequency }: Pick<Histories, 'frequency'>): boolean {
  return frequency.some((repeats) => repeats > 0);
}
