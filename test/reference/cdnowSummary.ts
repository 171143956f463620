import { dataRows } from './researchData';

export interface CalibrationRow {
  readonly id: string;
  readonly frequency: number;
  readonly recency: number;
  readonly age: number;
  readonly meanSpend: number;
  readonly revenue: number;
  /** Purchases in the 39 weeks held back. */
  readonly holdout: number;
}

/**
 * The 39-week calibration summary of the CDNOW sample (BTYD's cdnowSummary, days/7).
 * Days are recovered so that times are exact sevenths. The first purchase's money is not in it: revenue is 0.
 */
export function cdnowSummary(): CalibrationRow[] {
  const weeks = (text: string | undefined): number => Math.round(Number(text) * 7) / 7;
  return dataRows('cdnow_btyd_summary.csv')
    .slice(1)
    .map(([id, x, tx, T, held, spend]) => ({
      id: String(id),
      frequency: Number(x),
      recency: weeks(tx),
      age: weeks(T),
      meanSpend: Number(spend),
      revenue: 0,
      holdout: Number(held),
    }));
}
