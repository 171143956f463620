import type { Cell } from '../../cells/cell';
import { anyMoney, someMoney } from '../../request/limits';
import type { FunctionName } from '../../speech/functionHelp/functionHelp';
import { functionWords } from '../../speech/functions/functionWords';
import type { Language } from '../../speech/language';
import { monthsToPayBack } from '../../valuation/simpleFormulas';
import { type FunctionErrors, type NumberArgument, needed, numberArgument } from '../arguments/argument';
import * as shared from '../arguments/arguments';
import {
  argumentReader,
  isRange,
  numberIn,
  quoteCell,
  rateIn,
  single,
  writtenLimits,
} from '../arguments/inputs';
import { keptLimits, mostYears, periodLimits } from '../arguments/limits';
import { broadcastScalars } from '../ranges/broadcastScalars';
import { type CustomFunction, type FunctionDescription, FunctionError, type Input } from '../types';

/** Description of a function whose arguments are single numbers. */
interface Formula extends FunctionDescription {
  readonly arguments: readonly NumberArgument[];
}

/** Implementation of such a function. */
interface Work {
  /** The numbers in the order of the arguments, all within their limits. */
  work(...numbers: readonly number[]): number;
  /** Error message about implausible inputs, or null; called before the limits are checked. */
  refuse?(cells: readonly Input[], errors: FunctionErrors, language: Language): string | null;
}

/** Runs a function of single numbers, broadcast over ranges. */
export function overNumbers(
  { name, arguments: expected }: Formula,
  { work, refuse }: Work,
): CustomFunction['run'] {
  return (inputs, { language }) => {
    refuseOrders(name, expected, inputs, language);
    const read = argumentReader(language);
    const { errors } = functionWords(language);
    const given = expected.map((_, i) => inputs[i]);
    return broadcastScalars(given, expected, language, (cells) => {
      const wrong = refuse?.(cells, errors, language) ?? null;
      if (wrong !== null) throw new FunctionError('value', wrong);
      return work(...expected.map((argument, i) => read.number(cells[i], argument)));
    });
  };
}

/** For a table of orders in place of numbers: suggests CLV. */
function refuseOrders(
  name: FunctionName,
  expected: readonly NumberArgument[],
  [first, ...rest]: readonly Input[],
  language: Language,
): void {
  if (!isRange(first) || first[0].length < 3) return;
  const alone = expected.filter(({ optional }) => !optional).length > 1 && rest.every(shared.isLeftOut);
  const isText = (cell: Cell) => typeof cell === 'string' && cell !== '' && Number.isNaN(rateIn(cell));
  if (alone || first.slice(0, 2).some((row) => row.some(isText))) {
    throw new FunctionError('value', functionWords(language).errors.ordersMeant({ name }));
  }
}

const money = (name: string, example: number): NumberArgument =>
  numberArgument(name, 'money', {
    limits: anyMoney,
    example,
    expected: (errors, written) => errors.expectedMoney(written),
  });

const margin = {
  ...shared.margin,
  expected: (errors: FunctionErrors) => errors.expectedMargin,
} satisfies NumberArgument;

export const clvSimple: Formula = {
  name: 'CLV_SIMPLE',
  arguments: [
    money('monthly_revenue', 20),
    { ...needed(margin), help: 'margin_needed' },
    numberArgument('months', 'months', { help: 'months_kept', limits: keptLimits, example: 36 }),
  ],
  spills: true,
  examples: [[20, { share: 0.4 }, 36]],
  source: null,
};

export function refuseClvSimple(
  [, marginIn, monthsIn]: readonly Input[],
  errors: FunctionErrors,
): string | null {
  const swapped = shared.swappedTerms(monthsIn, marginIn);
  return swapped === null ? null : errors.swapped(swapped);
}

export const clvAov: Formula = {
  name: 'CLV_AOV',
  arguments: [
    money('average_order_value', 35),
    numberArgument('orders_per_year', 'number', {
      limits: { above: 0, orEqual: true, atMost: 10_000 },
      example: 4,
    }),
    numberArgument('years', 'number', {
      limits: { above: 0, atMost: mostYears },
      example: 3,
      expected: (errors, written) => errors.expectedYears(written),
    }),
    margin,
  ],
  spills: true,
  examples: [
    [35, 4, 3],
    [35, 4, 3, { share: 0.4 }],
  ],
  source: null,
};

export const clvRetention: Formula = {
  name: 'CLV_RETENTION',
  arguments: [
    money('margin_per_period', 100),
    numberArgument('retention', 'share', {
      limits: { above: 0, orEqual: true, atMost: 1 },
      example: 0.8,
      expected: (errors) => errors.expectedRetention,
    }),
    { ...needed(shared.discountRate), help: 'discount_rate_per_period' },
    numberArgument('periods', 'count', {
      standard: Number.POSITIVE_INFINITY,
      limits: periodLimits,
      example: 12,
    }),
  ],
  spills: true,
  examples: [
    [100, { share: 0.8 }, { share: 0.1 }],
    [100, { share: 0.8 }, { share: 0.1 }, 5],
  ],
  source: 'Gupta & Lehmann (2003), Journal of Interactive Marketing 17(1), eq. 2',
};

export function refuseClvRetention(
  [, retention, rate, periods]: readonly Input[],
  errors: FunctionErrors,
): string | null {
  const endless = rateIn(single(retention)) === 1 && rateIn(single(rate)) === 0 && shared.isLeftOut(periods);
  return endless ? errors.noEnd : null;
}

export const maxCac: Formula = {
  name: 'MAX_CAC',
  arguments: [
    money('clv', 288),
    // A ratio below 1 would pay more for a customer than the value: the ratio was probably given as cost to value.
    numberArgument('ratio', 'number', {
      standard: 3,
      limits: { above: 1, orEqual: true, atMost: 1000 },
      example: 3,
    }),
  ],
  spills: true,
  examples: [[288], [288, 4]],
  source: null,
};

const monthlyMargin = numberArgument('monthly_margin', 'money', {
  limits: someMoney,
  example: 8,
  expected: (errors, written) => errors.expectedMonthlyMargin(written),
});

/** A payback beyond this many months, with less than one unit of money per month, suggests that a share was given. */
const longestPayback = 60;

export const cacPayback: Formula = {
  name: 'CAC_PAYBACK',
  arguments: [money('cac', 60), monthlyMargin],
  spills: true,
  examples: [[60, 8]],
  source: null,
};

/** A cell that shows 40% holds 0.4, which would be read as money. */
export function refuseCacPayback(
  [cacIn, marginIn]: readonly Input[],
  errors: FunctionErrors,
  language: Language,
): string | null {
  const given = single(marginIn);
  const share = numberIn(given);
  if (!(share > 0 && share < 1 && monthsToPayBack(numberIn(single(cacIn)), share) > longestPayback))
    return null;
  return errors.badArgument({
    name: monthlyMargin.name,
    got: quoteCell(given),
    expected: errors.expectedMonthlyMargin(writtenLimits(monthlyMargin, language)),
  });
}
