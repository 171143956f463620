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
  source: 'Laud (2017), Pharmaceutical Statistics 16; Miettinen & Nurminen (1985), Statistics in Medicine 4',
};

/** Label, value, and the label in the reader's words: labels are the same in every language, so that formulas can look them up. */
export function runAbTest(
  [controlIn, controlBuyersIn, testIn, testBuyersIn]: readonly Input[],
  { language }: FunctionContext,
): FunctionResult {
  const read = argumentReader(language);
  const group = (size: typeof control, sizeIn: Input, bought: typeof control, boughtIn: Input) => {
    const all = read.number(sizeIn, size);
    const buyers = read.number(boughtIn, bought);
    if (buyers <= all) return [all, buyers] as const;
    const { errors } = functionWords(language);
    throw read.refusal(boughtIn, bought, errors.expectedBuyers({ name: size.name, customers: all }));
  };
  const found = abTest(
    ...group(control, controlIn, controlBuyers, controlBuyersIn),
    ...group(test, testIn, testBuyers, testBuyersIn),
  );
  const words = functionWords(language).abTest;
  return [
    ['control_rate', found.controlRate, words.controlRate],
    ['test_rate', found.testRate, words.testRate],
    ['lift', found.lift, words.lift],
    ['low', found.low, words.low],
    ['high', found.high, words.high],
    ['relative_lift', found.relativeLift ?? '', words.relativeLift],
    ['p_value', found.pValue, words.pValue],
    ['smallest_lift', found.smallestLift ?? '', words.smallestLift],
    ['verdict', found.verdict, words.verdicts[found.verdict]],
  ];
}
