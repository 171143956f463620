import { toA1, toR1C1 } from '../../../../core/cells/formulaNotation';
import { movedFormula } from '../../../../core/report/notes/movedFormula';
import type { BodyRows, Note, Span } from '../../../../core/report/notes/note';

const headers = ['Customer', 'Group', 'CLV', 'Owner', 'Twice'];

/** The formula of E6 in a table from A on, in A1. */
function moved(
  formula: string,
  now: readonly string[],
  {
    span,
    to = { row: 11, column: now.length - 1 },
    rows,
  }: { span?: Span; to?: { row: number; column: number }; rows?: BodyRows } = {},
): string | null {
  const origin = { row: 5, column: 4, first: 0, headers, ...(rows === undefined ? {} : { rows }) };
  const note: Note = {
    ...{ tab: 'customers', tabName: 'My customers', table: 'customers', row: ['Ada'], column: '+Twice' },
    ...{ header: 'Twice', value: formula, format: '', formula: toR1C1(formula, 5, 4), origin },
    ...(span === undefined ? {} : { span }),
  };
  const at = movedFormula(note, to, { first: 0, headers: now, rows: [7, 90] });
  return at === null ? null : toA1(at, to.row, to.column);
}

test.each([
  ['of its own row, it is of the new row', '=C6*2', '=C12*2'],
  ['of a cell above the table, it is of that cell', '=C6*B1', '=C12*B1'],
  [
    'of another sheet, it is of the same cells there',
    '=VLOOKUP(A6,Orders!A2:C90,3)',
    '=VLOOKUP(A12,Orders!A2:C90,3)',
  ],
  ['of its own sheet by name, as without', "='My customers'!C6", "='My customers'!C12"],
  ['of a fixed cell, it is of that cell', '=C6/$C$6', '=C12/$C$6'],
  ['of whole columns, it is of them', '=C6/SUM(C:C)', '=C12/SUM(C:C)'],
])('%s', (_, formula, expected) => {
  expect(moved(formula, headers)).toBe(expected);
});

test('its columns are those with the same headers', () => {
  const now = ['Name', 'Customer', 'Group', 'Orders', 'CLV', 'Owner', 'Twice'];
  expect(moved('=C6*2&A6', now)).toBe('=E12*2&B12');
  expect(moved('=C6/SUM(C:C)', now)).toBe('=E12/SUM(E:E)');
  // Beyond the table, it is as far beyond as before; other sheets are no table.
  expect(moved('=G6+Orders!C:C', now)).toBe('=I12+Orders!C:C');
});

test('a column whose header has changed is that in the same place, or none', () => {
  expect(
    moved(
      '=C6*2',
      headers.map((one) => (one === 'CLV' ? 'CLV in 6 months' : one)),
    ),
  ).toBe('=C12*2');
  expect(moved('=C6*2', ['Customer', 'Owner', 'Twice'])).toBeNull();
  expect(moved('=A6', ['Customer', 'Owner', 'Twice'])).toBe('=A12');
});

test('that of a whole column moves as a whole', () => {
  const to = { row: 7, column: 4 };
  expect(moved('=SEGMENT(Orders!A2:C90,A6:A80)', headers, { span: 'first', to })).toBe(
    '=SEGMENT(Orders!A2:C90,A8:A82)',
  );
  expect(moved('=E5+C6', headers, { span: 'every', to })).toBe('=E7+C8');
});

describe('a range of all rows of the table is one of all its rows now', () => {
  const rows = [5, 79] as const;
  const to = { row: 7, column: 4 };
  test.each<[string, string, Span | undefined]>([
    ['=SEGMENT(Orders!A2:C90,A6:A80)', '=SEGMENT(Orders!A2:C90,A8:A91)', 'first'],
    ['=ARRAYFORMULA(C6:C80*2)', '=ARRAYFORMULA(C8:C91*2)', 'first'],
    ['={"Twice";C6:C80*2}', '={"Twice";C8:C91*2}', 'header'],
    ['=C6/SUM(C$6:C$80)', '=C8/SUM(C$8:C$91)', 'every'],
    ['=RANK(C6,$C$6:$C$80)', '=RANK(C8,$C$8:$C$91)', undefined],
    ["=SUM('My customers'!C5:C80)", "=SUM('My customers'!C7:C91)", 'first'],
    // Another sheet, a part of the rows, and a cell by itself stay what they were.
    ['=SUM(Orders!C6:C80)', '=SUM(Orders!C6:C80)', 'every'],
    ['=SUM(C$6:C$40)', '=SUM(C$6:C$40)', 'every'],
    ['=$C$80', '=$C$80', 'first'],
  ])('%s → %s', (formula, expected, span) => {
    expect(moved(formula, headers, { rows, to, ...(span === undefined ? {} : { span }) })).toBe(expected);
  });

  test('in a column that has gone it is none', () => {
    const now = ['Customer', 'Owner', 'Twice'];
    expect(moved('=SUM(C6:C80)', now, { rows, to: { row: 7, column: 2 }, span: 'first' })).toBeNull();
    expect(moved('=SUM(A6:A80)', now, { rows, to: { row: 7, column: 2 }, span: 'first' })).toBe(
      '=SUM(A8:A91)',
    );
  });
});
