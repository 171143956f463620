import { toA1, toR1C1 } from '../../../core/cells/formulaNotation';

/** For a cell in row 6, column P. */
const [row, column] = [5, 15];

test.each([
  ['=E6*2', '=RC[-11]*2'],
  ['=$E$6+E$6+$E6', '=R6C5+R6C[-11]+RC5'],
  ['=SUM(E6:E80)', '=SUM(RC[-11]:R[74]C[-11])'],
  ['=SUM(A:C)+SUM($1:3)', '=SUM(C[-15]:C[-13])+SUM(R1:R[-3])'],
  [
    "=SEGMENT(Orders!A:C, A6)&'My A1 ''tab'!B2",
    "=SEGMENT(Orders!C[-15]:C[-13], RC[-15])&'My A1 ''tab'!R[-4]C[-14]",
  ],
  ['=IF(E6>1,"E6 and ""A1""",LOG10(E6))', '=IF(RC[-11]>1,"E6 and ""A1""",LOG10(RC[-11]))'],
  ['=[@CLV]*2+Table1[[#This Row],[A1]]', '=[@CLV]*2+Table1[[#This Row],[A1]]'],
  ['=A2:A', '=R[-4]C[-15]:C[-15]'],
  ['=tax_2024*1e5+P6', '=tax_2024*1e5+RC'],
  ['=CLV(A1:C9;A6;12;0,4)', '=CLV(R[-5]C[-15]:R[3]C[-13];RC[-15];12;0,4)'],
])('%s is %s in R1C1, and back', (a1, r1c1) => {
  expect(toR1C1(a1, row, column)).toBe(r1c1);
  expect(toA1(r1c1, row, column)).toBe(a1);
});

test('Google writes a way of no cells as well', () => {
  expect(toA1('=R[0]C[-11]*2', row, column)).toBe('=E6*2');
});

test('moved with its row, a formula means the cells of the new row', () => {
  expect(toA1(toR1C1('=E6*$B$1', row, column), 9, column)).toBe('=E10*$B$1');
  expect(toA1('=R[-6]C', row, column)).toBe('=#REF!');
});
