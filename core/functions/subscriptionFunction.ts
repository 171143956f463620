import type { Cell } from '../cells/cell';
import { readNumberText } from '../cells/numberText';
import { messages } from '../locales/messages';
import { fitSbg } from '../model/fitSbg';
import { valueSubscription } from '../valuation/subscription';
import { argumentReader, isBlank, shown } from './inputs';
import { anyMoney, mostPeriods, needed, possible } from './simpleArguments';
import { type CustomFunction, FunctionError, type Input, type ResultCell } from './types';

/** Survival is shown for a year of months at least. */
const fewestShown = 12;
/** A group given in shares of its start (100 %, 87 % …) is fitted as one of so many. */
const perThousand = 1000;

export const clvSubscription: CustomFunction = {
  name: 'CLV_SUBSCRIPTION',
  arguments: [
    needed('customers_by_period', 'number'),
    possible('margin_per_period', 'number', 'margin_per_period_optional'),
    possible('discount_rate', 'rate', 'discount_rate_per_period_optional'),
    possible('periods', 'number'),
  ],
  spills: true,
  run([countsIn, marginIn, rateIn, periodsIn], { language }) {
    const { errors, headers } = messages(language).functions;
    const read = argumentReader(language);
    const given = readCounts(countsIn);
    if (given === null) {
      const what = { name: 'customers_by_period', got: shown(countsIn), expected: errors.expectedCounts };
      throw new FunctionError('value', errors.badArgument(what));
    }
    const terms = {
      marginPerPeriod: read.number(marginIn, 'margin_per_period', 1, {
        ...anyMoney,
        expected: errors.expectedMoney,
      }),
      discountRate: read.rate(rateIn, 'discount_rate', 0, { above: 0, orEqual: true, atMost: 10 }),
      periods: read.number(periodsIn, 'periods', Number.POSITIVE_INFINITY, {
        above: 0,
        atMost: mostPeriods,
        whole: true,
      }),
    };
    const inShares = given[0] <= 1;
    const counts = inShares ? given.map((share) => share * perThousand) : given;
    const renewals = counts.length - 1;
    const fit = fitSbg(counts);
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
      ...value.survival.map((share, t) => [
        `survival_${t}`,
        share,
        t < counts.length ? counts[t] / counts[0] : '',
      ]),
    ];
  },
};

/** One row or column of at least three counts that never rise, with or without a header; null for anything else. */
function readCounts(input: Input): number[] | null {
  if (!Array.isArray(input)) return null;
  const rows = input as readonly (readonly Cell[])[];
  const cells = rows.length === 1 ? [...rows[0]] : rows.map((row) => (row.length === 1 ? row[0] : 'several'));
  while (cells.length > 0 && isBlank(cells[cells.length - 1])) cells.pop();
  const numbers = cells.map((cell) =>
    typeof cell === 'number' ? cell : typeof cell === 'string' ? readNumberText(cell) : Number.NaN,
  );
  if (typeof cells[0] === 'string' && Number.isNaN(numbers[0])) numbers.shift();
  const fits = numbers.every(
    (count, i) => count >= 0 && count <= (numbers[i - 1] ?? count) && Number.isFinite(count),
  );
  return fits && numbers.length >= 3 && numbers[0] > 0 ? numbers : null;
}
