/** The simulated Excel must be no more forgiving than the real one, or the tests on it prove nothing. */
import { connectionTo, type ExcelOptions, SimulatedExcel } from '../../simulated/excel';
import { officeRealm } from '../../simulated/excel/nodeRealm';
import { Workbook } from '../../simulated/workbook/workbook';

/** Runs the body of an Excel.run batch; `context` and `sheet` are there. The answer is its result, or the error's code. */
async function runBatch(body: string, options: ExcelOptions = {}, workbook = new Workbook('Shop')) {
  if (workbook.sheets.length === 0) workbook.addSheet('Sheet1');
  const realm = officeRealm(connectionTo(new SimulatedExcel(workbook, options)));
  realm.run(
    `var answer = Excel.run(async (context) => {
       const sheet = context.workbook.worksheets.getItem('Sheet1');
       ${body}
     })`,
    'batch.js',
  );
  try {
    return JSON.parse(JSON.stringify((await (realm.globals.answer as Promise<unknown>)) ?? null)) as unknown;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return `${code ?? 'Error'}: ${message}`;
  }
}

const write = (values: string, format = '') => `
  const range = sheet.getRangeByIndexes(0, 0, 1, 1);
  ${format && `range.numberFormat = [['${format}']];`}
  range.values = [[${values}]];
  range.load('values,formulas');
  await context.sync();
  return [range.values[0][0], range.formulas[0][0]];`;

test.each([
  ['"=1+1"', '', ['#NAME?', '=1+1']],
  ['"+A1"', '', ['#NAME?', '=+A1']],
  ['"@SUM(A1)"', '', ['#NAME?', '=SUM(A1)']],
  ['"=1+1"', '@', ['=1+1', '=1+1']],
  ['"\'=1+1"', '', ['=1+1', '=1+1']],
  ['"007"', '', [7, 7]],
  ['"007"', '@', ['007', '007']],
  ['"TRUE"', '', [true, true]],
  ['"40%"', '', [0.4, 0.4]],
  ['"2024-03-31"', '', [45_382, 45_382]],
  ['5', '@', ['5', '5']],
  ['""', '', ['', '']],
])('%s in a cell of format “%s” becomes %j', async (value, format, wanted) => {
  expect(await runBatch(write(value, format))).toEqual(wanted);
});

test('null leaves a cell alone, "" clears it', async () => {
  const body = `
    const range = sheet.getRangeByIndexes(0, 0, 1, 3);
    range.values = [['a', 'b', 'c']];
    range.values = [[null, '', 'd']];
    range.load('values');
    await context.sync();
    return range.values;`;
  expect(await runBatch(body)).toEqual([['a', '', 'd']]);
});

test.each([
  ['a property that was not loaded', 'return sheet.name;', /^PropertyNotLoaded/],
  [
    'a tab that is not there',
    "context.workbook.worksheets.getItem('No'); await context.sync();",
    /^ItemNotFound/,
  ],
  ['values of the wrong shape', 'sheet.getRangeByIndexes(0, 0, 2, 2).values = [[1, 2]];', /^InvalidArgument/],
  [
    'a range beyond the last row',
    'sheet.getRangeByIndexes(1048576, 0, 1, 1).load("values");',
    /^InvalidArgument/,
  ],
  ['a name of 32 characters', "context.workbook.worksheets.add('x'.repeat(32));", /^InvalidArgument/],
  ['a name with a slash', "context.workbook.worksheets.add('a/b');", /^InvalidArgument/],
  ['a name that is taken', "context.workbook.worksheets.add('SHEET1');", /^ItemAlreadyExists/],
  [
    'a member that is not modelled',
    'sheet.getRangeByIndexes(0, 0, 1, 1).removeDuplicates([0], false);',
    /does not know Range.RemoveDuplicates/,
  ],
  [
    'a list of more than 255 characters',
    "sheet.getRangeByIndexes(0, 0, 1, 1).dataValidation.rule = { list: { source: 'x'.repeat(256) } };",
    /^InvalidArgument/,
  ],
  [
    'a rule without its sign of equality',
    "sheet.getRangeByIndexes(0, 0, 1, 1).conditionalFormats.add('Custom').custom.rule.formula = 'A1';",
    /^InvalidArgument/,
  ],
  [
    'a name for a tab that is not there',
    "context.workbook.names.add('clv_a', \"='No'!$A$1\");",
    /^InvalidArgument/,
  ],
  ['a member that Excel does not have', 'sheet.mergeEverything();', /not a function/],
  [
    'a request above 5 MB',
    "sheet.getRangeByIndexes(0, 0, 1, 1).values = [['x'.repeat(5300000)]];",
    /^RequestPayload/,
  ],
  ['the last tab deleted', 'sheet.delete();', /^InvalidOperation/],
])('refuses %s', async (_, body, wanted) => {
  expect(await runBatch(`${body} await context.sync();`)).toMatch(wanted);
});

test.each([
  ['1.9', 'comments', /^ApiNotFound/],
  ['1.10', 'comments', /^0$/],
  ['1.8', 'shapes', /^ApiNotFound/],
  ['1.9', 'shapes', /^0$/],
])('with ExcelApi %s the member %s answers %s', async (excelApi, member, wanted) => {
  const body = `const count = sheet.${member}.getCount(); await context.sync(); return count.value;`;
  expect(String(await runBatch(body, { excelApi }))).toMatch(wanted);
});

test('an action that fails leaves what was done before it', async () => {
  const workbook = new Workbook('Shop');
  const body = `
    sheet.getRangeByIndexes(0, 0, 1, 1).values = [['done']];
    context.workbook.worksheets.add('a/b');
    await context.sync();`;
  expect(await runBatch(body, {}, workbook)).toMatch(/^InvalidArgument/);
  expect(workbook.sheets[0]?.value(0, 0)).toBe('done');
});
