import type { Patterns } from './patterns';

/** At index i: the number of customers whose number × `each` + `more` exceeds i, up to the largest. */
export function countAbove(numbers: Int32Array, customers: Int32Array, each = 1, more = 0): Float64Array {
  let largest = 0;
  for (let i = 0; i < numbers.length; i++) if (numbers[i] > largest) largest = numbers[i];
  const above = new Float64Array(each * largest + more);
  for (let i = 0; i < numbers.length; i++) {
    const number = each * numbers[i] + more;
    if (number > 0) above[number - 1] += customers[i];
  }
  for (let i = above.length - 2; i >= 0; i--) above[i] += above[i + 1];
  return above;
}

/** Customers and their repeat purchases by age. */
export interface AgeTotals {
  readonly ages: Float64Array;
  readonly customers: Float64Array;
  readonly purchases: Float64Array;
}

export function totalsByAge({ count, frequency, age, customers }: Patterns): AgeTotals {
  const places = new Map<number, number>();
  const totals = {
    ages: new Float64Array(count),
    customers: new Float64Array(count),
    purchases: new Float64Array(count),
  };
  for (let i = 0; i < count; i++) {
    let place = places.get(age[i]);
    if (place === undefined) {
      place = places.size;
      places.set(age[i], place);
      totals.ages[place] = age[i];
    }
    totals.customers[place] += customers[i];
    totals.purchases[place] += customers[i] * frequency[i];
  }
  return {
    ages: totals.ages.subarray(0, places.size),
    customers: totals.customers.subarray(0, places.size),
    purchases: totals.purchases.subarray(0, places.size),
  };
}
