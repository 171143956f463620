import { largestCost, monthsToPayBack } from '../valuation/simpleFormulas';

/** What a new customer may cost, from what customers are worth. */
export interface AcquisitionLimit {
  /** Most that a customer may cost at the wanted ratio. */
  readonly largestCost: number;
  /** CLV ÷ cost; null while the cost is not known. */
  readonly ratio: number | null;
  /** Months until a customer has earned it back; null while the cost is not known, or when she earns nothing. */
  readonly paybackMonths: number | null;
}

/** Three times as much value as cost is the usual rule of thumb. */
const USUAL_RATIO = 3;

/** `clv` is the whole expected value of a new customer, `monthlyMargin` what she leaves a month, both in money. */
export function acquisitionLimit(
  clv: number,
  monthlyMargin: number,
  cost: number | null,
  ratio = USUAL_RATIO,
): AcquisitionLimit {
  return {
    largestCost: largestCost(clv, ratio),
    ratio: cost === null || cost === 0 ? null : clv / cost,
    paybackMonths: cost === null || !(monthlyMargin > 0) ? null : monthsToPayBack(cost, monthlyMargin),
  };
}
