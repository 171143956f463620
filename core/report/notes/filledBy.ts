/**
 * Recognises formulas that fill more cells than their own. Google cannot tell whether a cell is filled by another
 * cell's formula, so the R1C1 formula itself must show it; otherwise the cells count as the user's own text, which is
 * never dropped.
 */

/** Functions that always fill several cells. */
const ofMany =
  /^=\s*(?:\{|(?:\w+\.)*(?:ARRAYFORMULA|FILTER|SORT|SORTN|SORTBY|UNIQUE|QUERY|TRANSPOSE|SEQUENCE|IMPORTRANGE|FLATTEN|TOCOL|TOROW|VSTACK|HSTACK|TAKE|DROP|MAP|BYROW|MAKEARRAY|SEGMENT_SUMMARY|COHORTS|CLV_MODEL)\()/i;
/** Our functions of customers: with orders alone they fill a table of all customers. */
const ofCustomers = /^=\s*(?:\w+\.)*(?:CLV|SEGMENT|RFM|P_ALIVE|EXPECTED_ORDERS)\([^;,()]*\)\s*$/i;
/** Functions that fill one cell. */
const ofOne =
  /^=\s*(?:SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|MAX|MIN|MEDIAN|STDEV|VAR|PERCENTILE|QUARTILE|SUBTOTAL|TEXTJOIN|CONCAT|JOIN)\(/i;

/** Whether the result is a table whose size does not follow from the formula. */
export function fillsTable(formula: string): boolean {
  return ofMany.test(formula) || ofCustomers.test(formula);
}

/**
 * Number of rows that a formula fills. `below` is the number of adjacent cells below without a formula: they count as
 * filled when one of the formula's ranges has as many rows.
 *
 * @example
 * rowsFilled('=SEGMENT(Orders!C1:C3,RC[-4]:R[74]C[-4])', 74); // 75
 * rowsFilled('=SUM(RC[-4]:R[74]C[-4])', 1); // 1
 */
export function rowsFilled(formula: string, below: number): number {
  if (below === 0 || ofOne.test(formula)) return 1;
  const range = /R(\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?:R(\[-?\d+\]|\d+)?C/g;
  for (let found = range.exec(formula); found !== null; found = range.exec(formula))
    if (rowsFrom(found[1], found[2]) === below + 1) return below + 1;
  return 1;
}

function rowsFrom(from = '[0]', to = '[0]'): number {
  if (from.startsWith('[') !== to.startsWith('[')) return 0;
  const number = (text: string) => Number(text.replace(/[[\]]/g, ''));
  return number(to) - number(from) + 1;
}
