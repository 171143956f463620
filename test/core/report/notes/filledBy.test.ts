import { fillsTable, rowsFilled } from '../../../../core/report/notes/filledBy';

test.each([
  ['=SEGMENT(Orders!C1:C3,RC[-4]:R[74]C[-4])', 74, 75],
  ['=R6C5:R80C5*2', 74, 75],
  // Too few below, too many, a single cell, or a function of one result: what is below was typed.
  ['=SEGMENT(Orders!C1:C3,RC[-4]:R[74]C[-4])', 73, 1],
  ['=SEGMENT(Orders!C1:C3,RC[-4])', 1, 1],
  ['=SUM(RC[-4]:R[1]C[-4])', 1, 1],
  ['=SEGMENT(Orders!C1:C3,R6C5:R[74]C5)', 74, 1],
  ['=SEGMENT(Orders!C1:C3,RC[-4]:R[74]C[-4])', 0, 1],
])('%s above %i texts fills %i', (formula, below, rows) => {
  expect(rowsFilled(formula, below)).toBe(rows);
});

test.each([
  ['=ARRAYFORMULA(C1*2)', true],
  ['={"Segment";R[1]C}', true],
  ['=CLV(Orders!C1:C3)', true],
  ['=SHOP.CLV(Orders!C1:C3)', true],
  ['=SEGMENT_SUMMARY(Orders!C1:C3;"rfm")', true],
  ['=CLV(Orders!C1:C3,RC[-4])', false],
  ['=SEGMENT(Orders!C1:C3;RC[-4])', false],
  ['=SORTED', false],
  ['=RC[-1]*2', false],
])('%s fills a table: %s', (formula, fills) => {
  expect(fillsTable(formula)).toBe(fills);
});
