import type { Cell } from '../../../core/cells/cell';
import { knownOtherwise } from '../../../core/orders/identity/knownOtherwise';
import { readTable } from '../../../core/orders/readTable';
import { table } from './table';

const known = (...rows: readonly (readonly Cell[])[]) => {
  const cells = table(
    ...rows.map((row, i) => [...row, i === 0 ? 'Date' : 45_000 + 7 * i, i === 0 ? 'Amount' : 10 + i]),
  );
  return knownOtherwise(cells, readTable(cells, {}));
};

test('customers without an address are known by their phone, and counted once', () => {
  expect(
    known(
      ['Email', 'Phone'],
      ['Ann@shop.example', ''],
      ['', '0532 123 45 67'],
      ['', '+90 532 123 45 67'],
      ['bob@shop.example', '0533 765 43 21'],
      ['', '0533 765 43 21'],
      ['', '0534 111 22 33'],
      ...Array.from({ length: 9 }, (_, i) => [`c${i}@shop.example`, '']),
    ),
  ).toEqual([{ role: 'phone', customers: 2 }]);
});

test('nobody is where the customer column names everybody, and where names alone do', () => {
  expect(known(['Email', 'Phone'], ['ann@shop.example', '0532 123 45 67'], ['bob@shop.example', ''])).toEqual(
    [],
  );
  expect(known(['Customer name', 'City'], ['Ann Lee', 'Oslo'], ['Bob Ray', ''])).toEqual([]);
});
