/**
 * Which formulas fill more cells than their own. Google has no way to ask whether a cell is filled by the formula of another, so
 * the formula (in R1C1) must tell; what it does not tell is taken for the user's own text, which is never dropped.
 */

/** Functions whose result is many cells, whatever they are given. */
const ofMany =
  /^=\s*(?:\{|(?:\w+\.)*(?:ARRAYFORMULA|FILTER|SORT|SORTN|SORTBY|UNIQUE|QUERY|TRANSPOSE|SEQUENCE|IMPORTRANGE|FLATTEN|TOCOL|TOROW|VSTACK|HSTACK|TAKE|DROP|MAP|BYROW|MAKEARRAY|SEGMENT_SUMMARY|COHORTS|CLV_MODEL)\()/i;
/** Our functions of customers: with orders only, they give a table of all customers. */
const ofCustomers = /^=\s*(?:\w+\.)*(?:CLV|SEGMENT|RFM|P_ALIVE|EXPECTED_ORDERS)\([^;,()]*\)\s*$/i;
/** Functions whose result is one cell. */
const ofOne =
  /^=\s*(?:SUM|SUMIFS?|SUMPRODUCT|AVERAGE|AVERAGEIFS?|COUNT|COUNTA|COUNTBLANK|COUNTIFS?|MAX|MIN|MEDIAN|STDEV|VAR|PERCENTILE|QUARTILE|SUBTOTAL|TEXTJOIN|CONCAT|JOIN)\(/i;

/** Whether the result is a table whose size the formula does not tell. */
export function fillsTable(formula: string): boolean {
  return ofMany.test(formula) || ofCustomers.test(formula);
}

/**
 * How many rows a formula fills, given how many cells without a formula lie below it without a gap: those and its own when one of
 * its ranges has as many rows, else one.
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
