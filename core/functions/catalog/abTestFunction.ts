import { abTest } from '../../campaigns/abTest';
import { functionWords } from '../../speech/functions/functionWords';
import { numberArgument } from '../arguments/argument';
import { argumentReader } from '../arguments/inputs';
import type { FunctionContext, FunctionDescription, FunctionResult, Input } from '../types';

/** Upper limit on customers, against mistyped arguments. */
const most = 10_000_000;

const customers = (name: string) =>
  numberArgument(name, 'count', {
    limits: { above: 1, orEqual: true, atMost: most, whole: true },
    example: 1000,
  });
const buyers = (name: string) =>
  numberArgument(name, 'count', {
    limits: { above: 0, orEqual: true, atMost: most, whole: true },
    example: 50,
  });

const control = customers('control_customers');
const controlBuyers = buyers('control_buyers');
const test = customers('test_customers');
const testBuyers = buyers('test_buyers');

export const abTestFunction: FunctionDescription = {
  name: 'AB_TEST',
  arguments: [control, controlBuyers, test, testBuyers],
  spills: true,
  examples: [[1000, 52, 9000, 612]],
  source:
    'Newcombe (1998), Statistics in Medicine 17; Fisher (1934), Statistical Methods for Research Workers, § 21.02',
};

/** Label, value: labels are the same in every language, so that formulas can look them up. */
export function runAbTest(
  [controlIn, controlBuyersIn, testIn, testBuyersIn]: readonly Input[],
  { language }: FunctionContext,
): FunctionResult {
  const read = argumentReader(language);
  const group = (size: typeof control, sizeIn: Input, bought: typeof control, boughtIn: Input) => {
    const all = read.number(sizeIn, size);
    const some = read.number(boughtIn, bought);
    if (some <= all) return [all, some] as const;
    const { errors } = functionWords(language);
    throw read.refusal(boughtIn, bought, errors.expectedBuyers({ name: size.name, customers: all }));
  };
  const found = abTest(
    ...group(control, controlIn, controlBuyers, controlBuyersIn),
    ...group(test, testIn, testBuyers, testBuyersIn),
  );
  return [
    ['control_rate', found.controlRate],
    ['test_rate', found.testRate],
    ['lift', found.lift],
    ['low', found.low],
    ['high', found.high],
    ['relative_lift', found.relativeLift ?? ''],
    ['p_value', found.pValue],
    ['smallest_lift', found.smallestLift ?? ''],
    ['verdict', found.verdict],
  ];
}
