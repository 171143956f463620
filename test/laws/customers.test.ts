import * as fc from 'fast-check';
import type { Cell } from '../../core/cells/cell';
import { tableOf } from '../../core/cells/table';
import { readOrders } from '../../core/orders/readOrders';

/** A row with everything that names a customer; numbers are small, so that rows share them. */
interface Row {
  readonly id: number;
  readonly member: number;
  readonly order: number;
  readonly day: number;
  readonly cents: number;
  readonly names: readonly Cell[];
}

const small = (max: number) => fc.integer({ min: 0, max });

const row: fc.Arbitrary<Row> = fc.record({
  id: small(6),
  member: small(6),
  order: small(12),
  day: small(500),
  cents: fc.integer({ min: 1, max: 9999 }),
  names: fc.tuple(
    fc.constantFrom<Cell>('', 'a@x.com', 'B <b@x.com>', 'b@x.com', 'c@x.com;', 'noemail@noemail.com'),
    fc.constantFrom<Cell>('', '05320000001', '+90 532 000 00 01', '05320000002', '5555555555', '9.05E+11'),
    fc.constantFrom<Cell>('', '', '05320000002', '05320000003'),
    fc.constantFrom<Cell>('', 'Ann Lee', 'ann lee', 'Bo Day', 'Cy', 'Di', 'Ed', 'Flo'),
    fc.constantFrom<Cell>('', 'LS1', 'YO1'),
  ),
});

const header = ['Customer ID', 'Member ID', 'Email', 'Phone', 'Billing Phone', 'Billing Name', 'Billing Zip'];

/** Who bought in which order, whatever the customers are called. */
function customersOf(
  rows: readonly Row[],
  nameOfMember: (member: number) => Cell,
  choices: { readonly merges: boolean; readonly withIds: boolean },
) {
  const cells = rows.map(({ id, member, order, day, cents, names }): Cell[] => [
    ...[id === 0 ? '' : id, member === 0 ? '' : nameOfMember(member), ...names],
    ...[order, 45_000 + day, cents / 100],
  ]);
  const columns = choices.withIds ? { customer: 0, customerId: 1 } : { customer: 2, customerId: null };
  const table = tableOf([[...header, 'Order ID', 'Date', 'Amount'], ...cells], { sheet: 'Orders' });
  const { book, skipped } = readOrders(table, { merges: choices.merges, columns });
  const ofCustomer = new Map<number, string[]>();
  book.customer.forEach((customer, i) => {
    ofCustomer.set(customer, [...(ofCustomer.get(customer) ?? []), `${book.day[i]} ${book.amount[i]}`]);
  });
  return {
    customers: [...ofCustomer.values()].map((orders) => orders.sort().join(', ')).sort(),
    reasons: skipped.map(({ reason }) => reason).sort(),
  };
}

const choices = fc.record({ merges: fc.boolean(), withIds: fc.boolean() });

test('ids of one column that are renamed to collide with those of another name the same customers', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), fc.boolean(), (rows, merges) => {
      const how = { merges, withIds: true };
      expect(customersOf(rows, (member) => member, how)).toEqual(
        customersOf(rows, (member) => `M-${member}`, how),
      );
    }),
    { numRuns: 100 },
  );
});

test('shuffled rows name the same customers and the same orders', () => {
  const twice = fc
    .array(row, { minLength: 1, maxLength: 30 })
    .chain((rows) =>
      fc.record({ rows: fc.constant(rows), shuffled: fc.shuffledSubarray(rows, { minLength: rows.length }) }),
    );
  fc.assert(
    fc.property(twice, choices, ({ rows, shuffled }, how) => {
      expect(customersOf(shuffled, (member) => member, how)).toEqual(
        customersOf(rows, (member) => member, how),
      );
    }),
    { numRuns: 100 },
  );
});
