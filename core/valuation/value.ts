/** The terms on which future orders are valued. */
export interface Terms {
  /** Horizon in months (a month is a twelfth of 365.25 days); may be a fraction; above 0. */
  readonly months: number;
  /** Share of revenue that is kept, above 0 and at most 1; 1 means the value is revenue. */
  readonly margin: number;
  /** Per year, 0 or more: 0.1 is ten percent. */
  readonly discountRate: number;
}

/** Expected values from the analysis day to the horizon, as columns parallel to the histories. */
export interface ExpectedValues {
  readonly count: number;
  /** 0 to 1, on the analysis day. */
  readonly pAlive: Float64Array;
  /** The same on the last day of the horizon; never above pAlive. */
  readonly pAliveLater: Float64Array;
  /** Probability of at least one order in the next 90 days (`soonInDays`), 0 to 1. */
  readonly chanceOfOrder: Float64Array;
  /**
   * The same within the horizon: "will order again", which means the same for every customer under every model. P(alive)
   * does not: BG/NBD gives 1 to all who have ordered once.
   */
  readonly chanceInHorizon: Float64Array;
  /** The same within 12 months, whatever the horizon, so that it can be compared between runs; groups are told apart by it. */
  readonly chanceInYear: Float64Array;
  /**
   * Days from the analysis day to the one by which an order has become more likely than not:
   * the median time of the next order. NaN when that does not happen within two years (`unlikelyAfterDays`).
   */
  readonly nextOrderInDays: Float64Array;
  /** Expected number of orders within the horizon. */
  readonly expectedOrders: Float64Array;
  /** Expected money of one of those orders. */
  readonly expectedOrderValue: Float64Array;
  /** margin × expectedOrderValue × discounted expected orders. */
  readonly clv: Float64Array;
}

/** 90 % predictive intervals of each customer's actual value. They always include the expected value. */
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

/** Expected sums of several customers, with the interval of the sums. */
export interface GroupValue {
  readonly clv: number;
  readonly clvLow: number;
  readonly clvHigh: number;
  readonly expectedOrders: number;
  readonly ordersLow: number;
  readonly ordersHigh: number;
}
