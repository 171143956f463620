/** On what terms future orders are valued. */
export interface Terms {
  /** Horizon in months (a month is a twelfth of 365.25 days); may be a fraction; above 0. */
  readonly months: number;
  /** Share of revenue that is kept, above 0 and at most 1; 1 means the value is revenue. */
  readonly margin: number;
  /** Per year, 0 or more: 0.1 is ten percent. */
  readonly discountRate: number;
}

/** What each customer is expected to bring from the analysis day to the horizon: columns that line up with the histories. */
export interface ExpectedValues {
  readonly count: number;
  /** 0 to 1, on the analysis day. */
  readonly pAlive: Float64Array;
  /** The same on the last day of the horizon; never above pAlive. */
  readonly pAliveLater: Float64Array;
  /** Chance of at least one order in the next 90 days (`SOON_IN_DAYS`), 0 to 1. */
  readonly chanceOfOrder: Float64Array;
  /**
   * Days from the analysis day to the one by which an order has become more likely than not:
   * the median time of the next order. NaN when that does not happen within two years (`UNLIKELY_AFTER_DAYS`).
   */
  readonly nextOrderInDays: Float64Array;
  /** Expected number of orders within the horizon. */
  readonly expectedOrders: Float64Array;
  /** Expected money of one of those orders. */
  readonly expectedOrderValue: Float64Array;
  /** margin × expectedOrderValue × discounted expected orders. */
  readonly clv: Float64Array;
}

/** The 90 % intervals of what may really come in from each customer. They always include the expected value. */
export interface ValueRanges {
  /** 5 % left out at either end, or, where nothing at all may come, from 0 to the 90 % quantile. */
  readonly clvLow: Float64Array;
  readonly clvHigh: Float64Array;
  /** The same for the number of orders: whole numbers that hold nine of ten futures, and the expected number. */
  readonly ordersLow: Float64Array;
  readonly ordersHigh: Float64Array;
}

/** Both, column by column. */
export interface Values extends ExpectedValues, ValueRanges {}

/** What several customers are expected to bring together: sums, and the interval of the sums. */
export interface GroupValue {
  readonly clv: number;
  readonly clvLow: number;
  readonly clvHigh: number;
  readonly expectedOrders: number;
  readonly ordersLow: number;
  readonly ordersHigh: number;
}
