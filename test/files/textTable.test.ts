import * as fc from 'fast-check';
import { tableOf } from '../../core/cells/table';
import { TooManyColumns, textTable } from '../../files/textTable';
import { rowsOf } from '../core/cells/rowsOf';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab 1ış\u00a0'.split('')), maxLength: 4 }),
  fc.nat(3000).map((number) => `#${number}`),
);

test('rows of a text are those of a table of its cells, whether a line is taken whole or cell by cell', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.boolean()), { maxLength: 300 }),
      (rows) => {
        const made = textTable(';');
        for (const [cells, whole] of rows) {
          const text = `before;${cells.join(';')};after`;
          if (whole) made.line(text, 7, text.length - 6);
          else made.row(cells);
        }
        const table = made.table({ sheet: 'Orders' });
        const all = rowsOf(tableOf(rows.map(([cells]) => cells)));
        while (all.length > 0 && all[all.length - 1].every((one) => one === null)) all.pop();
        expect(rowsOf(table)).toEqual(all);
        expect(table).toMatchObject({ sheet: 'Orders', firstRow: 1, firstColumn: 1, rows: all.length });
      },
    ),
  );
});

test('a column of many different cells and a column of few', () => {
  const made = textTable(',');
  for (let i = 0; i < 50_000; i++) made.line(`c${i},${i % 7}`, 0, `c${i},${i % 7}`.length);
  const { columns } = made.table({});
  expect(columns.map((column) => column.kind === 'codes' && column.cells.length)).toEqual([50_001, 8]);
  expect(rowsOf(made.table({}))[49_999]).toEqual(['c49999', '5']);
});

test('texts are cut where those of any other table are, and are still one when they are the same', () => {
  const made = textTable(',');
  const long = `${'a'.repeat(999)}😀b`;
  made.line(`${long},1`, 0, long.length + 2);
  made.row([`${long}c`, '2']);
  const [column] = made.table({}).columns;
  expect(column.kind === 'codes' && column.cells).toEqual([null, 'a'.repeat(999)]);
});

test('a row wider than any sheet is refused', () => {
  const made = textTable(',');
  made.row(Array.from({ length: 18_278 }, () => 'x'));
  expect(() => made.row(Array.from({ length: 18_279 }, () => 'x'))).toThrow(TooManyColumns);
  expect(() => made.line(','.repeat(18_278), 0, 18_278)).toThrow(TooManyColumns);
});
