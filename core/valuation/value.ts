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
export interface CustomerValue {
  /** 0 to 1, on the analysis day. */
  readonly pAlive: number;
  /** Expected number of orders within the horizon. */
  readonly expectedOrders: number;
  /** Expected money of one of those orders. */
  readonly expectedOrderValue: number;
  /** margin × expectedOrderValue × discounted expected orders. */
  readonly clv: number;
  /**
   * The 90 % interval of what may really come in: 5 % left out at either end, or, where nothing
   * at all may come, from 0 to the 90 % quantile. It always includes `clv`.
   */
  readonly clvLow: number;
  readonly clvHigh: number;
}
