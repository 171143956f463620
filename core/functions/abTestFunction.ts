import { abTest } from '../campaigns/abTest';
import { argumentReader } from './inputs';
import { needed } from './simpleArguments';
import type { CustomFunction, Input } from './types';

/** More customers than this have no test of their own. */
const mostCustomers = 10_000_000;

/** Label, value: labels are the same in every language, so that formulas can look them up. */
export const abTestFunction: CustomFunction = {
  name: 'AB_TEST',
  arguments: [
    needed('control_customers', 'number'),
    needed('control_buyers', 'number'),
    needed('test_customers', 'number'),
    needed('test_buyers', 'number'),
  ],
  spills: true,
  run([controlIn, controlBuyersIn, testIn, testBuyersIn], { language }) {
    const read = argumentReader(language);
    const customers = (input: Input, name: string) =>
      read.number(input, name, null, { above: 1, orEqual: true, atMost: mostCustomers, whole: true });
    const buyers = (input: Input, name: string, of: number) =>
      read.number(input, name, null, { above: 0, orEqual: true, atMost: of, whole: true });
    const control = customers(controlIn, 'control_customers');
    const controlBuyers = buyers(controlBuyersIn, 'control_buyers', control);
    const test = customers(testIn, 'test_customers');
    const testBuyers = buyers(testBuyersIn, 'test_buyers', test);
    const found = abTest(control, controlBuyers, test, testBuyers);
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
  },
};
