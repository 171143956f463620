import * as fc from 'fast-check';
import { customerKey, customerName } from '../../../core/orders/identity/customerKey';
import { anyText } from '../../reference/anyText';

test("a key's key is itself, and so is that of the name shown", () => {
  const text = fc.oneof(anyText, fc.stringMatching(/^[ 'İIıŞşéي\u200c۱A-c@.]{0,9}$/));
  fc.assert(
    fc.property(text, (who) => {
      expect(customerKey(customerKey(who))).toBe(customerKey(who));
      expect(customerKey(customerName(who))).toBe(customerKey(who));
    }),
    { numRuns: 2000 },
  );
});

test.each([[null], [''], ['  '], ['#N/A'], ['#REF!'], ["'"], ['\u200c']])('%j names nobody', (cell) => {
  expect(customerKey(cell)).toBe('');
});
