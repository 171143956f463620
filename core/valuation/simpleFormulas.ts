/** Formulas from averages, without orders. Money in any currency; shares from 0 to 1. */

/** Monthly revenue × margin × months. */
export function simpleValue(monthlyRevenue: number, margin: number, months: number): number {
  return monthlyRevenue * margin * months;
}

/** Average order × orders a year × years (× margin). */
export function valueOfOrders(
  averageOrder: number,
  ordersPerYear: number,
  years: number,
  margin = 1,
): number {
  return averageOrder * ordersPerYear * years * margin;
}

/**
 * Margin of each coming period, as far as the customer stays and discounted: the sum over t = 1 … `periods` of
 * m rᵗ/(1 + d)ᵗ, without end m r/(1 + d − r). Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1), eq. 2.
 *
 * The first margin counts at the end of the first period. Infinite without churn, discounting and end.
 */
export function retentionValue(
  marginPerPeriod: number,
  retention: number,
  discountRate: number,
  periods = Number.POSITIVE_INFINITY,
): number {
  const factor = retention / (1 + discountRate);
  if (factor === 1) return marginPerPeriod * periods;
  return (marginPerPeriod * factor * -Math.expm1(periods * Math.log(factor))) / (1 - factor);
}

/** Maximum acquisition cost of a customer with this value, at a value-to-cost ratio of `ratio`. */
export function largestCost(value: number, ratio: number): number {
  return value / ratio;
}

/** Months until a customer has earned back the acquisition cost; margin in money a month, above 0. */
export function monthsToPayBack(cost: number, monthlyMargin: number): number {
  return cost / monthlyMargin;
}
