/** On what terms future orders are valued. */
export interface Terms {
  /** Horizon in months (a month is a twelfth of 365.25 days); may be a fraction; above 0. */
  readonly months: number;
  /** Share of revenue that is kept, above 0 and at most 1; 1 means the value is revenue. */
  readonly margin: number;
  /** Per year, 0 or more: 0.1 is ten percent. */
  readonly discountRate: number;
}

/** What one customer is expected to bring from the analysis day to the horizon. */
export interface ExpectedValue {
  /** 0 to 1, on the analysis day. */
  readonly pAlive: number;
  /** The same on the last day of the horizon; never above pAlive. */
  readonly pAliveLater: number;
  /** Chance of at least one order in the next 90 days (`SOON_IN_DAYS`), 0 to 1. */
  readonly chanceOfOrder: number;
  /**
   * Days from the analysis day to the one by which an order has become more likely than not:
   * the median time of the next order. Null when that does not happen within two years (`UNLIKELY_AFTER_DAYS`).
   */
  readonly nextOrderInDays: number | null;
  /** Expected number of orders within the horizon. */
  readonly expectedOrders: number;
  /** Expected money of one of those orders. */
  readonly expectedOrderValue: number;
  /** margin × expectedOrderValue × discounted expected orders. */
  readonly clv: number;
}

/** The 90 % interval of what may really come in. It always includes the expected value. */
export interface ValueRange {
  /** 5 % left out at either end, or, where nothing at all may come, from 0 to the 90 % quantile. */
  readonly clvLow: number;
  readonly clvHigh: number;
  /** The same for the number of orders: whole numbers that hold nine of ten futures, and the expected number. */
  readonly ordersLow: number;
  readonly ordersHigh: number;
}

export type CustomerValue = ExpectedValue & ValueRange;

/** What several customers are expected to bring together: sums, and the interval of the sums. */
export interface GroupValue extends ValueRange {
  readonly clv: number;
  readonly expectedOrders: number;
}
