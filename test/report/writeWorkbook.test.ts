import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { isUntouchedReport } from '../../cli/workbook/reportMark';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import type { ReportSpec } from '../../core/host/spec';
import { sampleReport } from './sampleReport';

/** The report as the bytes of a workbook of 2024-12-31. */
const written = (report: ReportSpec): Promise<Uint8Array> => writeWorkbook(report, 45657);

/** Parts of the package as text, by path. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

let bytes: Uint8Array;
let xml: Readonly<Record<string, string>>;
let sheet: string;
beforeAll(async () => {
  bytes = await written(sampleReport);
  xml = parts(bytes);
  sheet = xml['xl/worksheets/sheet1.xml'];
});

test('the tabs have the names of the report', async () => {
  const tabs = await readXlsx(Buffer.from(bytes));
  expect(tabs.map((tab) => tab.sheet)).toEqual(["O'Neil & şube", 'Empty']);
});

test('cells hold the values of the report', async () => {
  const [{ data }] = await readXlsx(Buffer.from(bytes), { trim: false });
  const day = (iso: string) => new Date(`${iso}Z`);
  expect(data.slice(0, 11).map((row) => row.slice(0, 5))).toEqual([
    ['Customer value', null, null, null, null],
    ['=1+1 is how a note may begin', null, null, null, null],
    [`${'long '.repeat(60)}note`, null, null, null, null],
    [null, null, null, null, null],
    ['Customer', 'Orders', 'orders_2', '4', 'Chance'],
    ['=HYPERLINK("http://x","y")', 3, 1234.5, day('2024-03-31T00:00'), 0.25],
    ['00123', 1, 0.1, day('2024-04-01T00:00'), 1],
    ['@SUM(1)', 2, -5, null, 0],
    ['+1', 7, 12, day('2024-04-02T00:00'), 0.5],
    ['_x0041_ <b>&"', null, null, null, null],
    ['شیرین ۱۲', 1, 2, day('2024-04-03T12:00'), 0.75],
  ]);
});

test('nothing in the file is a formula or a link', () => {
  for (const [path, text] of Object.entries(xml).filter(([path]) => path.includes('worksheets'))) {
    expect({ path, active: text.match(/<f[ >]|<hyperlink/) }).toEqual({ path, active: null });
  }
});

test('text that a user edits stays text: "@" in tables, a quote mark on notes', () => {
  const styleOf = (cell: string) => Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1]);
  const looks =
    xml['xl/styles.xml'].match(/<cellXfs.*<\/cellXfs>/s)?.[0].match(/<xf .*?(\/>|<\/xf>)/gs) ?? [];
  const textFormat = /<numFmt numFmtId="(\d+)" formatCode="@"\/>/.exec(xml['xl/styles.xml'])?.[1];
  expect(looks[styleOf('A6')]).toContain(`numFmtId="${textFormat}"`);
  expect(looks[styleOf('A2')]).toContain('quotePrefix="1"');
});

test('every table is a table of Excel, with headers that are different and not empty', () => {
  expect(Object.keys(xml).filter((path) => path.startsWith('xl/tables/'))).toHaveLength(2);
  expect(xml['xl/tables/table1.xml']).toContain('ref="A5:E11"');
  expect(xml['xl/tables/table1.xml'].match(/displayName="[^"]*"/)?.[0]).toBe('displayName="clv_customers"');
  expect(
    [...xml['xl/tables/table1.xml'].matchAll(/<tableColumn id="\d" name="([^"]*)"/g)].map((m) => m[1]),
  ).toEqual(['Customer', 'Orders', 'orders_2', '4', 'Chance']);
});

test('a table without rows has the one empty row that Excel asks for, and a name of its own', () => {
  expect(xml['xl/tables/table2.xml']).toContain('ref="B14:B15"');
  expect(xml['xl/tables/table2.xml']).toContain('displayName="clv_customers_2"');
});

test('rows are frozen and columns are as wide as in the report', () => {
  expect(sheet).toContain('<pane ySplit="5" topLeftCell="A6"');
  // A character of the usual font is 7 pixels wide.
  expect(Number(/<col min="1" max="1" width="([\d.]+)"/.exec(sheet)?.[1])).toBeCloseTo(220 / 7, 2);
});

describe('charts', () => {
  const kinds = {
    column: 'barChart',
    bar: 'barChart',
    line: 'lineChart',
    pie: 'pieChart',
    scatter: 'scatterChart',
  };
  test.each(Object.entries(kinds).map(([kind, element], i) => [kind, element, i + 1] as const))(
    'a %s chart is native and reads the cells of its tab',
    (kind, element, number) => {
      const chart = xml[`xl/charts/chart${number}.xml`];
      expect(chart).toContain(`<c:${element}>`);
      expect([...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map((match) => match[1])).toEqual([
        "'O''Neil &amp; şube'!$A$6:$A$11",
        "'O''Neil &amp; şube'!$C$6:$C$11",
      ]);
      expect(chart).toContain(`<a:t>=A1 ${kind}</a:t>`);
      expect(xml['xl/drawings/drawing1.xml']).toContain(`descr="alt ${kind}"`);
    },
  );

  test('a chart keeps what its cells hold, so that it shows something before anybody calculates', () => {
    const cached = [...xml['xl/charts/chart1.xml'].matchAll(/<c:pt idx="\d+"><c:v>(.*?)<\/c:v>/g)];
    expect(cached.map(([, value]) => value)).toEqual([
      ...['=HYPERLINK("http://x","y")', '00123', '@SUM(1)', '+1', '_x0041_ &lt;b&gt;&amp;"', 'شیرین ۱۲'],
      ...['1234.5', '0.1', '-5', '12', '2'],
    ]);
  });

  test('bars list their first category on top and keep the numbers at the foot', () => {
    const [column, bar] = [1, 2].map((number) => xml[`xl/charts/chart${number}.xml`]);
    expect(bar).toMatch(/<c:catAx>.*maxMin.*<\/c:catAx>/s);
    expect(bar).toMatch(/<c:valAx>.*minMax.*<c:crosses val="max"\/>.*<\/c:valAx>/s);
    expect(column).not.toContain('maxMin');
  });
});

test('equal reports are equal bytes, whatever the clock says', async () => {
  expect(Buffer.from(await written(sampleReport)).equals(bytes)).toBe(true);
  expect(xml['docProps/core.xml'].match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
    '2024-12-31T00:00:00Z',
    '2024-12-31T00:00:00Z',
  ]);
});

test('sheets run from right to left when the language does', async () => {
  const persian = parts(await written({ ...sampleReport, rightToLeft: true }));
  for (const number of [1, 2]) {
    expect(persian[`xl/worksheets/sheet${number}.xml`]).toContain('<sheetView rightToLeft="1"');
  }
  expect(sheet).not.toContain('rightToLeft');
});

test('our own file is known again until somebody saves it', () => {
  expect(isUntouchedReport(bytes)).toBe(true);
  expect(isUntouchedReport(strToU8('PK is not enough'))).toBe(false);
  expect(isUntouchedReport(saved(bytes))).toBe(false);
});

/** As Excel leaves it: the same document with a later time of change. */
function saved(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const core = strFromU8(files['docProps/core.xml']);
  return zipSync({
    ...files,
    'docProps/core.xml': strToU8(core.replace(/(<dcterms:modified[^>]*>)2024-12-31/, '$12025-01-07')),
  });
}
