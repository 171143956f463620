import type { Cell } from '../../cells/cell';
import { fitSbg } from '../../model/sbg/fitSbg';
import { anyMoney } from '../../request/limits';
import { functionWords } from '../../speech/functions/functionWords';
import { valueSubscription } from '../../valuation/subscription';
import { type Argument, numberArgument } from '../arguments/argument';
import { discountRate } from '../arguments/arguments';
import { argumentReader, isBlank, numberIn, rateIn } from '../arguments/inputs';
import { periodLimits } from '../arguments/limits';
import type { FunctionContext, FunctionDescription, FunctionResult, Input, ResultCell } from '../types';

/** Survival is shown for at least twelve periods. */
const fewestShown = 12;
/** A cohort given in shares (100 %, 87 % …) is fitted as one of this size. */
const perThousand = 1000;

const counts: Argument = { name: 'customers_by_period', kind: 'counts', optional: false };
const marginPerPeriod = numberArgument('margin_per_period', 'money', {
  help: 'margin_per_period_optional',
  standard: 1,
  limits: anyMoney,
  example: 20,
  expected: (errors, written) => errors.expectedMoney(written),
});
const discountRatePerPeriod = {
  ...discountRate,
  help: 'discount_rate_per_period_optional',
  standard: 0,
} as const;
const periods = numberArgument('periods', 'count', {
  standard: Number.POSITIVE_INFINITY,
  limits: periodLimits,
  example: 12,
});

/** The "High end" customers of Fader & Hardie (2007), table 1, per thousand. */
const subscribers = { range: 'B2:B9', holds: [1000, 869, 743, 653, 593, 551, 517, 491] } as const;

export const clvSubscription: FunctionDescription = {
  name: 'CLV_SUBSCRIPTION',
  arguments: [counts, marginPerPeriod, discountRatePerPeriod, periods],
  spills: true,
  examples: [[subscribers], [subscribers, 20, { share: 0.1 }, 12]],
  source:
    'Fader & Hardie (2007), Journal of Interactive Marketing 21(1); Fader & Hardie (2010), Marketing Science 29(1)',
};

export function runClvSubscription(
  [countsIn, marginIn, rateIn, periodsIn]: readonly Input[],
  { language }: FunctionContext,
): FunctionResult {
  const { errors, headers } = functionWords(language);
  const read = argumentReader(language);
  const given = readCounts(countsIn);
  if (given === null) {
    throw read.refusal(countsIn, counts, errors.expectedCounts);
  }
  const terms = {
    marginPerPeriod: read.number(marginIn, marginPerPeriod),
    discountRate: read.number(rateIn, discountRatePerPeriod),
    periods: read.number(periodsIn, periods),
  };
  const inShares = given[0] <= 1;
  const left = inShares ? given.map((share) => share * perThousand) : given;
  const renewals = left.length - 1;
  const fit = fitSbg(left);
  const last = terms.periods < Number.POSITIVE_INFINITY ? terms.periods : Math.max(fewestShown, renewals);
  const value = valueSubscription(fit, terms, renewals, last);
  const number = (amount: number): ResultCell => (Number.isFinite(amount) ? amount : headers.noLimit);
  const error = (letter: 'alpha' | 'beta'): ResultCell =>
    inShares ? '' : (fit.standardErrors[letter] ?? '');
  return [
    ['model', fit.name, ''],
    ['alpha', fit.parameters.alpha, error('alpha')],
    ['beta', fit.parameters.beta, error('beta')],
    ...(inShares
      ? []
      : [
          ['log_likelihood', fit.logLikelihood, ''],
          ['customers', fit.customers, ''],
        ]),
    ['expected_lifetime', number(value.lifetime), ''],
    ['median_lifetime', number(value.medianLifetime), ''],
    ['value', number(value.value), ''],
    ['value_of_present_customer', number(value.valueOfPresent), ''],
    ...value.survival.map((share, t) => [`survival_${t}`, share, t < left.length ? left[t] / left[0] : '']),
  ];
}

/** One row or column of at least three counts that never rise, with or without a header; null for anything else. */
function readCounts(input: Input): number[] | null {
  if (!Array.isArray(input)) return null;
  const rows = input as readonly (readonly Cell[])[];
  const cells = rows.length === 1 ? [...rows[0]] : rows.map((row) => (row.length === 1 ? row[0] : 'several'));
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  const numbers = cells.map((cell) => (/[%٪]/.test(String(cell)) ? rateIn(cell) : numberIn(cell)));
  if (typeof cells[0] === 'string' && Number.isNaN(numbers[0])) numbers.shift();
  const fits = numbers.every(
    (count, i) => count >= 0 && count <= (numbers[i - 1] ?? count) && Number.isFinite(count),
  );
  return fits && numbers.length >= 3 && numbers[0] > 0 ? numbers : null;
}
