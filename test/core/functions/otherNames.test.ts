import { catalog } from '../../../core/functions/catalog/catalog';

/** Twelve customers with an address and a phone number each, some rows of whom name only one of them. */
const rows: (string | number)[][] = [['Email', 'Phone', 'Date', 'Amount']];
for (let customer = 0; customer < 12; customer++) {
  const [email, phone] = [`c${customer}@shop.com`, `0532 111 22 ${10 + customer}`];
  for (let order = 0; order <= customer % 5; order++) {
    const names = order % 2 === 0 ? [email, phone] : ['', phone];
    rows.push([...names, 45000 + customer * 13 + order * (40 + 7 * customer), 20 + customer + order]);
  }
}

test('a customer is found by any of several addresses or phone numbers, in any form', () => {
  const clv = catalog.find(({ name }) => name === 'CLV');
  const ask = (customer: string | number) => clv?.run([rows, customer], { language: 'en', mostCells: 1e6 });
  const four = ask('c4@shop.com');
  expect(four).toEqual(expect.any(Number));
  for (const name of ['C4@SHOP.COM', '0532 111 22 14', '+90 532 111 22 14', 5321112214]) {
    expect(ask(name)).toBe(four);
  }
  expect(() => ask('0532 999 99 99')).toThrow();
});
