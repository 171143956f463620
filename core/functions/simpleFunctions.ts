import type { Language } from '../locales/language';
import { messages } from '../locales/messages';
import {
  largestCost,
  monthsToPayBack,
  retentionValue,
  simpleValue,
  valueOfOrders,
} from '../valuation/simpleFormulas';
import { isLeftOut } from './arguments';
import { type ArgumentReader, argumentReader } from './inputs';
import { overRanges } from './overRanges';
import { anyMoney, mostPeriods, mostYears, needed, possible } from './simpleArguments';
import { type Argument, type CustomFunction, FunctionError, type Input } from './types';

type Errors = ReturnType<typeof messages>['functions']['errors'];

/** A function of single numbers: ranges in place of them give a result of their shape. */
function formula(
  name: string,
  expected: readonly Argument[],
  work: (cells: readonly Input[], read: ArgumentReader, errors: Errors) => number,
): CustomFunction {
  return {
    name,
    arguments: expected,
    spills: true,
    run(inputs, { language }) {
      refuseOrders(name, expected, inputs, language);
      const read = argumentReader(language);
      const { errors } = messages(language).functions;
      const given = expected.map((_, i) => inputs[i]);
      return overRanges(given, expected, language, (cells) => work(cells, read, errors));
    },
  };
}

/** A table of orders, and nothing else that is needed: what is meant is CLV. */
function refuseOrders(
  name: string,
  expected: readonly Argument[],
  [first, ...rest]: readonly Input[],
  language: Language,
): void {
  const alone = expected.filter(({ optional }) => !optional).length > 1 && rest.every(isLeftOut);
  if (alone && Array.isArray(first) && first[0]?.length > 2) {
    throw new FunctionError('value', messages(language).functions.errors.ordersMeant({ name }));
  }
}

const readMargin = (read: ArgumentReader, input: Input, errors: Errors, standard: number | null): number =>
  read.rate(input, 'margin', standard, { above: 0, atMost: 1, expected: errors.expectedMargin });

const readMoney = (read: ArgumentReader, input: Input, name: string, errors: Errors): number =>
  read.number(input, name, null, { ...anyMoney, expected: errors.expectedMoney });

const clvSimple = formula(
  'CLV_SIMPLE',
  [
    needed('monthly_revenue', 'number'),
    needed('margin', 'rate', 'margin_needed'),
    needed('months', 'number', 'months_kept'),
  ],
  ([revenue, margin, months], read, errors) => {
    // Margin and months in each other's place look like margin 36 % and 0.4 months.
    if (typeof margin === 'number' && margin > 1 && typeof months === 'number' && months > 0 && months < 1) {
      throw new FunctionError('value', errors.swapped({ margin, months }));
    }
    return simpleValue(
      readMoney(read, revenue, 'monthly_revenue', errors),
      readMargin(read, margin, errors, null),
      read.number(months, 'months', null, { above: 0, atMost: 600 }),
    );
  },
);

const clvAov = formula(
  'CLV_AOV',
  [
    needed('average_order_value', 'number'),
    needed('orders_per_year', 'number'),
    needed('years', 'number'),
    possible('margin', 'rate'),
  ],
  ([average, perYear, years, margin], read, errors) =>
    valueOfOrders(
      readMoney(read, average, 'average_order_value', errors),
      read.number(perYear, 'orders_per_year', null, { above: 0, orEqual: true, atMost: 10_000 }),
      read.number(years, 'years', null, {
        above: 0,
        atMost: mostYears,
        expected: errors.expectedYears({ most: mostYears }),
      }),
      readMargin(read, margin, errors, 1),
    ),
);

const clvRetention = formula(
  'CLV_RETENTION',
  [
    needed('margin_per_period', 'number'),
    needed('retention', 'rate'),
    needed('discount_rate', 'rate', 'discount_rate_per_period'),
    possible('periods', 'number'),
  ],
  ([margin, retention, rate, periods], read, errors) => {
    const kept = read.rate(retention, 'retention', null, {
      above: 0,
      orEqual: true,
      atMost: 1,
      expected: errors.expectedRetention,
    });
    const discount = read.rate(rate, 'discount_rate', null, { above: 0, orEqual: true, atMost: 10 });
    const end = isLeftOut(periods)
      ? Number.POSITIVE_INFINITY
      : read.number(periods, 'periods', null, { above: 0, atMost: mostPeriods, whole: true });
    if (kept === 1 && discount === 0 && end === Number.POSITIVE_INFINITY) {
      throw new FunctionError('value', errors.noEnd);
    }
    return retentionValue(readMoney(read, margin, 'margin_per_period', errors), kept, discount, end);
  },
);

const maxCac = formula(
  'MAX_CAC',
  [needed('clv', 'number'), possible('ratio', 'number')],
  ([value, ratio], read, errors) =>
    largestCost(
      readMoney(read, value, 'clv', errors),
      read.number(ratio, 'ratio', 3, { above: 0, atMost: 1000 }),
    ),
);

const cacPayback = formula(
  'CAC_PAYBACK',
  [needed('cac', 'number'), needed('monthly_margin', 'number')],
  ([cost, margin], read, errors) =>
    monthsToPayBack(
      readMoney(read, cost, 'cac', errors),
      read.number(margin, 'monthly_margin', null, {
        above: 0,
        atMost: 1e15,
        expected: errors.expectedMonthlyMargin,
      }),
    ),
);

/** The formulas that are worked out from averages, without orders. */
export const simpleFunctions: readonly CustomFunction[] = [
  clvSimple,
  clvAov,
  clvRetention,
  maxCac,
  cacPayback,
];
