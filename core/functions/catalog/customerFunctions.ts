import { functionWords } from '../../speech/functions/functionWords';
import { defaultTerms } from '../../valuation/defaultTerms';
import { asOf, months } from '../arguments/arguments';
import { argumentReader } from '../arguments/inputs';
import { sampleCustomer, sampleCustomers, sampleOrders } from '../help/example';
import { customerFunction } from './customerFunction';

export const pAlive = customerFunction({
  name: 'P_ALIVE',
  others: [asOf],
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer],
  ],
  source: 'Fader, Hardie & Lee (2008), brucehardie.com/notes/021',
  ask([, , asOfIn], { language }) {
    const { headers } = functionWords(language);
    return {
      asOf: argumentReader(language).day(asOfIn, asOf),
      about: null,
      headers: [headers.pAlive],
      answers: (range) => {
        const values = range.values(defaultTerms);
        return { values: (i) => [values.pAlive[i]] };
      },
    };
  },
});

export const expectedOrders = customerFunction({
  name: 'EXPECTED_ORDERS',
  others: [months, asOf],
  examples: [
    [sampleOrders, sampleCustomers],
    [sampleOrders, sampleCustomer, 6],
  ],
  source: 'Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 10',
  ask([, , monthsIn, asOfIn], { language }) {
    const read = argumentReader(language);
    const terms = { ...defaultTerms, months: read.number(monthsIn, months) };
    const { headers } = functionWords(language);
    return {
      asOf: read.day(asOfIn, asOf),
      about: terms,
      headers: [headers.expectedOrders],
      answers: (range) => {
        const values = range.values(terms);
        return { values: (i) => [values.expectedOrders[i]] };
      },
    };
  },
});
