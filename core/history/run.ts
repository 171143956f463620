import type { Day } from '../cells/cell';
import type { ModelChoice } from '../model/choose/fitModel';
import type { OrdersOrCustomers } from '../orders/customerTable/customerTable';
import { shownDay } from '../orders/customerTable/customerTable';
import type { SchemeName } from '../segments/scheme';
import type { Segmentation } from '../segments/segmentation';
import type { GroupValue, Terms } from '../valuation/value';

/** The settings of a run that its numbers depend on. */
export interface RunSettings extends Terms {
  /** As requested: "auto" stays "auto", whichever model was chosen. */
  readonly model: ModelChoice;
  readonly scheme: SchemeName;
  readonly currency: string | null;
  /** Whether all amounts were in the prices of the analysis day. */
  readonly pricesOfDay: boolean;
}

/** One run of the analysis, as a workbook remembers it. */
export interface Run {
  /** The analysis day. */
  readonly day: Day;
  /** Orders up to that day. */
  readonly orders: number;
  readonly customers: number;
  /** Expected value within the horizon of the settings, with its 90 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The version of the program. */
  readonly version: string;
  readonly settings: RunSettings;
  /** Number of customers by key of group; groups without customers are left out. */
  readonly groups: Readonly<Record<string, number>>;
}

/** The part of an analysis that is remembered. */
export interface RunInputs {
  readonly terms: Terms;
  readonly orders: OrdersOrCustomers;
  readonly histories: { readonly asOf: Day; readonly orders: Int32Array; readonly count: number };
  readonly moneyOf: Day | null;
  readonly total: GroupValue;
  readonly asked: { readonly model: ModelChoice };
  readonly groups: { readonly segmentation: Segmentation };
}

/** The run that made an analysis; null for a table of customers without days, because its runs cannot be distinguished by day. */
export function runOf(analysis: RunInputs, version: string): Run | null {
  const { orders, histories, total } = analysis;
  const day = shownDay(orders, histories.asOf);
  if (day === null) return null;
  return {
    day,
    orders: histories.orders.reduce((sum, count) => sum + count, 0),
    customers: histories.count,
    value: total.clv,
    low: total.clvLow,
    high: total.clvHigh,
    version,
    settings: settingsOf(analysis),
    groups: sizesOf(analysis.groups.segmentation),
  };
}

export function settingsOf({ terms, asked, groups, orders, moneyOf }: Omit<RunInputs, 'total'>): RunSettings {
  return {
    ...terms,
    model: asked.model,
    scheme: groups.segmentation.scheme.name,
    currency: orders.currency,
    pricesOfDay: moneyOf !== null,
  };
}

function sizesOf({ groups, of }: Segmentation): Record<string, number> {
  const sizes = groups.map(() => 0);
  for (const index of of) sizes[index]++;
  return Object.fromEntries(groups.flatMap(({ key }, i) => (sizes[i] > 0 ? [[key, sizes[i]]] : [])));
}

/** Whether the values of two runs are comparable: same horizon, currency, margin and rate. */
export function isSameMoney(one: RunSettings, other: RunSettings): boolean {
  return (['months', 'margin', 'discountRate', 'currency', 'pricesOfDay'] as const).every(
    (name) => one[name] === other[name],
  );
}
