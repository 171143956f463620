/** The doubles must be at least as strict as Google, or the other tests prove nothing. */
import { createGoogleHost } from '../../simulated/google';
import { extrasOf } from '../../simulated/google/grid';
import { loadProject } from '../../simulated/google/loadProject';
import { Workbook } from '../../simulated/workbook/workbook';

/** Runs a function body in which `book`, `sheet` and `cell` are Google's, over one sheet. */
function attempt(body: string, as: 'call' | 'cell' = 'call') {
  const workbook = new Workbook('Shop', 'en-US', 'Asia/Tehran');
  const sheet = workbook.addSheet('Orders');
  sheet.edit({ row: 0, column: 3, rows: 1, columns: 1 }, (cell) => {
    Object.assign(cell, { value: 45_000, format: 'yyyy-mm-dd' });
  });
  const code = `function work(input) {
    var book = SpreadsheetApp.getActiveSpreadsheet();
    var sheet = book.getSheets()[0];
    var cell = sheet.getRange(1, 1);
    ${body}
  }
  function hidden_() { return 1; }`;
  const google = createGoogleHost(workbook, loadProject(code), { files: { page: 'x' } });
  const run = (...inputs: unknown[]) =>
    as === 'call' ? google.call('work', inputs) : google.callCustomFunction('work', []);
  return { run, sheet, workbook, google };
}

test.each([
  ['a member nobody modelled', 'sheet.hideSheet()', 'not modelled'],
  ['a row too few', 'sheet.getRange(1, 1, 2, 1).setValues([[1]])', 'number of rows in the data'],
  ['a column too many', 'sheet.getRange(1, 1, 1, 1).setValues([[1, 2]])', 'number of columns in the data'],
  ['a range below the grid', 'sheet.getRange(1001, 1)', 'outside the dimensions'],
  ['row 0', 'sheet.getRange(0, 1)', 'row: 0'],
  ['undefined for a cell', 'cell.setValues([[undefined]])', 'cannot hold undefined'],
  ['undefined for a parameter', 'cell.setValue(undefined)', 'parameter 1 is undefined'],
  ['a number that is none', 'cell.setValues([[NaN]])', 'NaN'],
  ['an unknown colour', "cell.setBackground('#12')", 'not a colour'],
  ['an unknown weight', "cell.setFontWeight('fat')", 'setFontWeight'],
  ['a text for an enum', "sheet.newChart().setChartType('COLUMN')", 'not a chart type'],
  ['an unknown member of an enum', 'Charts.ChartType.BANANA', 'not modelled'],
  ['an unknown chart option', "sheet.newChart().setOption('colour', 'red')", 'not modelled'],
  ['a chart of nothing', 'sheet.newChart().build()', 'no type, place or data'],
  ['a second filter', 'cell.createFilter(); cell.createFilter()', 'already has a filter'],
  [
    'stripes on stripes',
    'var theme = SpreadsheetApp.BandingTheme.LIGHT_GREY; cell.applyRowBanding(theme, true, false); cell.applyRowBanding(theme, true, false)',
    'already has alternating',
  ],
  [
    'a merge across the edge of the frozen columns',
    'sheet.setFrozenColumns(1); sheet.getRange(1, 1, 1, 2).merge()',
    "can't merge frozen",
  ],
  [
    'freezing half of what is merged',
    'sheet.getRange(1, 1, 1, 2).merge(); sheet.setFrozenColumns(1)',
    'part of a merged cell',
  ],
  [
    'a rule without a condition',
    'SpreadsheetApp.newConditionalFormatRule().setRanges([cell]).build()',
    'exactly one condition',
  ],
  [
    'a formula with a separator',
    "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND(A1;B1)')",
    'depend on the locale',
  ],
  [
    'a rule of another sheet',
    "var other = book.insertSheet('Other', 1); sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().setRanges([other.getRange(1, 1)]).whenFormulaSatisfied('=A1').build()])",
    'its own sheet',
  ],
  ['a name like a cell', "book.setNamedRange('clv1', cell)", 'is invalid'],
  ['a link without a text', "SpreadsheetApp.newRichTextValue().setLinkUrl('#gid=1')", 'needs a text'],
  [
    'an axis in the pattern of cells',
    "sheet.newChart().setOption('vAxis.format', '[$₺-41F]0')",
    'vAxis.format',
  ],
  ['a name that is taken', "book.insertSheet('ORDERS', 1)", 'already exists'],
  ['freezing every row', 'sheet.setFrozenRows(1000)', 'freeze all'],
  ['too many cells', 'sheet.insertRowsAfter(1000, 1000000)', 'limit of 10000000 cells'],
  [
    'a long property',
    "PropertiesService.getDocumentProperties().setProperty('a', 'x'.repeat(9217))",
    'too large',
  ],
  ['a page that is not there', "HtmlService.createHtmlOutputFromFile('nothing')", 'No HTML file'],
  [
    'a menu item without a function',
    "SpreadsheetApp.getUi().createAddonMenu().addItem('A', 'b').addToUi()",
    'not found',
  ],
  ['what Node has and Google has not', 'setTimeout(work, 1)', 'setTimeout is not defined'],
  ['code from text', "new Function('return 1')()", 'Code generation from strings'],
])('%s is refused', (_, body, message) => {
  expect(attempt(body).run).toThrow(message);
});

test.each([
  ["cell.setValue('=1+1')", { value: null, formula: '=1+1' }],
  ["cell.setNumberFormat('@').setValue('=1+1')", { value: null, format: '@', formula: '=1+1' }],
  ["cell.setValue('+a')", { value: null, formula: '+a' }],
  ['cell.setValue("\'=1+1")', { value: '=1+1' }],
  ['cell.setValue("\'\'007")', { value: "'007" }],
  ["cell.setValue('007')", { value: 7 }],
  ["cell.setNumberFormat('@').setValue('007')", { value: '007', format: '@' }],
  ["cell.setValue('true')", { value: true }],
  ["cell.setValue('')", { value: null }],
  ["cell.setValue('Ada')", { value: 'Ada' }],
])('%s is read as if typed', (body, expected) => {
  const { run, sheet } = attempt(body);
  run();
  expect(sheet.cell(0, 0)).toEqual(expected);
});

describe('a date cell', () => {
  test('is a Date of the realm, midnight in the zone of the spreadsheet', () => {
    const body = 'var date = sheet.getRange(1, 4).getValue(); return [date instanceof Date, date.getTime()]';
    // 2023-03-15 00:00 in Tehran, at +03:30
    expect(attempt(body).run()).toEqual([true, Date.UTC(2023, 2, 14, 20, 30)]);
  });

  test('cannot cross to the page: nothing does then', () => {
    expect(attempt('return { a: 1, b: sheet.getRange(1, 4).getValue() }').run()).toBeNull();
  });

  test('cannot cross to the server', () => {
    expect(() => attempt('return 1').run(new Date())).toThrow('illegal value in property: 0');
  });
});

test('undefined crosses as null', () => {
  expect(attempt('return { input: input, nothing: undefined }').run(undefined)).toEqual({
    input: null,
    nothing: null,
  });
});

test('a function that ends with _ is out of reach', () => {
  expect(() => attempt('').google.call('hidden_', [])).toThrow('not a function');
});

test('a custom function reads but does not write', () => {
  expect(attempt('return cell.getValue()', 'cell').run()).toBe('');
  expect(attempt('cell.setValue(1)', 'cell').run).toThrow(
    'You do not have permission to call Range.setValue',
  );
  expect(attempt('SpreadsheetApp.getUi()', 'cell').run).toThrow('permission');
});

test('before authorisation nothing but the menu works', () => {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  const services = ['SpreadsheetApp.getActiveSpreadsheet()', 'PropertiesService.getDocumentProperties()'];
  for (const service of services) {
    const google = createGoogleHost(workbook, loadProject(`function onOpen() { ${service}; }`));
    expect(() => google.open('NONE')).toThrow('permission');
    expect(() => google.open('LIMITED')).not.toThrow();
  }
});

test('services are out of reach while the project loads', () => {
  const workbook = new Workbook('Shop');
  const google = createGoogleHost(
    workbook,
    loadProject('Session.getActiveUserLocale(); function onOpen() {}'),
  );
  expect(() => google.open()).toThrow('while the project was loading');
});

test('notes can be read', () => {
  const { run, sheet } = attempt('return cell.getNotes()');
  extrasOf(sheet).notes.set('0,0', 'a note');
  expect(run()).toEqual([['a note']]);
});
