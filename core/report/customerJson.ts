import type { Analysis } from '../analysis';
import { letterTexts } from '../campaigns/mergeFields';
import type { Day } from '../cells/cell';
import { dayToIso } from '../cells/parse/civil';
import { historyAt } from '../customers/histories';
import { shownDay } from '../orders/customerTable/customerTable';
import type { RfmScore } from '../segments/segment';
import { nameAt } from '../segments/segmentInputs';
import { nextOrderDay } from '../valuation/nextOrder';
import { LazyList } from './jsonPieces';
import { scoresOf } from './reportContext';

/** One customer; recency and age are in weeks. */
export interface CustomerJson {
  readonly id: string;
  readonly orders: number;
  /** Null in a table of customers without days. */
  readonly firstOrder: string | null;
  readonly lastOrder: string | null;
  readonly revenue: number;
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly meanSpend: number;
  readonly pAlive: number;
  /** At the end of the horizon. */
  readonly pAliveLater: number;
  /** Of at least one order within 90 days. */
  readonly chanceOfOrder: number;
  /** Of at least one order within the horizon. */
  readonly chanceInHorizon: number;
  /** The same within 12 months, whatever the horizon: what the plain groups go by. */
  readonly chanceInYear: number;
  /** The day by which an order has become more likely than not; null if that is more than two years ahead. */
  readonly nextOrder: string | null;
  readonly expectedOrders: number;
  readonly ordersLow: number;
  readonly ordersHigh: number;
  readonly expectedOrderValue: number;
  readonly clv: number;
  readonly clvLow: number;
  readonly clvHigh: number;
  /** By the user's own limits where the scheme has them. */
  readonly rfm: RfmScore;
  /** Key of the customer's group in the chosen scheme. */
  readonly segment: string;
  /** Merge fields, '' when missing for the customer; left out when missing for all customers. */
  readonly firstName?: string;
  readonly lastProduct?: string;
  /** Product associated with the customer's purchases. */
  readonly nextProduct?: string;
}

/** In the order of the analysis. */
export function customersToJson(analysis: Analysis): LazyList<CustomerJson> {
  const { histories, values } = analysis;
  const { groups, of } = analysis.groups.segmentation;
  const { firstName, lastProduct, nextProduct } = letterTexts(analysis);
  const isoOf = isoDays();
  const isDated = shownDay(analysis.orders, histories.asOf) !== null;
  const shown = (day: Day) => (isDated ? isoOf(day) : null);
  return new LazyList(histories.count, (i) => {
    const { orders, firstDay, lastDay, revenue, frequency, recency, age, meanSpend } = historyAt(
      histories,
      i,
    );
    const nextOrder = nextOrderDay(histories.asOf, values.nextOrderInDays[i]);
    return {
      id: nameAt(analysis, i),
      orders,
      firstOrder: shown(firstDay),
      lastOrder: shown(lastDay),
      revenue,
      frequency,
      recency,
      age,
      meanSpend,
      pAlive: values.pAlive[i],
      pAliveLater: values.pAliveLater[i],
      chanceOfOrder: values.chanceOfOrder[i],
      chanceInHorizon: values.chanceInHorizon[i],
      chanceInYear: values.chanceInYear[i],
      expectedOrders: values.expectedOrders[i],
      expectedOrderValue: values.expectedOrderValue[i],
      clv: values.clv[i],
      clvLow: values.clvLow[i],
      clvHigh: values.clvHigh[i],
      ordersLow: values.ordersLow[i],
      ordersHigh: values.ordersHigh[i],
      nextOrder: nextOrder === null ? null : shown(nextOrder),
      rfm: scoresOf(analysis, i),
      segment: groups[of[i]].key,
      ...(firstName && { firstName: firstName[i] }),
      ...(lastProduct && { lastProduct: lastProduct[i] }),
      ...(nextProduct && { nextProduct: nextProduct[i] }),
    };
  });
}

/** Days as 2024-12-31; each is written once, however many customers share it. */
function isoDays(): (day: Day) => string {
  const known = new Map<Day, string>();
  return (day) => {
    const text = known.get(day) ?? dayToIso(day);
    known.set(day, text);
    return text;
  };
}
