/** What a tab has besides cells, in the file: the library writes little of it. */
import { strFromU8, unzipSync } from 'fflate';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import { dressedReport } from '../hosts/dressedTab';

let xml: Readonly<Record<string, string>>;
let sheet: string;
beforeAll(async () => {
  const bytes = await writeWorkbook(dressedReport, 45657);
  xml = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  sheet = xml['xl/worksheets/sheet1.xml'];
});

/** ECMA-376, part 1, CT_Worksheet: Excel repairs a file whose elements stand in another order. */
const order = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'tableParts',
];

/** Names of the elements directly below the root. */
function childrenOf(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, alone] of text.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (depth === 1 && closing === '') names.push(name);
    if (alone === '') depth += closing === '' ? 1 : -1;
  }
  return names;
}

test('the elements of a sheet stand in the order of the format', () => {
  const indexes = childrenOf(sheet.replace(/<\?.*?\?>/, '')).map((name) => order.indexOf(name));
  expect(indexes).not.toContain(-1);
  expect(indexes).toEqual([...indexes].sort((one, other) => one - other));
  expect(new Set(indexes).size).toBe(15);
});

test('panes, lines and paper', () => {
  expect(sheet).toContain('<sheetView showGridLines="0"');
  expect(sheet).toContain('<pane xSplit="2" ySplit="9" topLeftCell="C10"');
  expect(sheet).toMatch(/<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/);
  expect(sheet).toContain('&amp;P / &amp;N');
  expect(xml['xl/workbook.xml']).toContain(`localSheetId="0">'This week'!$9:$9<`);
  expect(xml['xl/workbook.xml']).toContain(`<definedName name="clv_at_stake">'This week'!$C$5<`);
});

test('rows are as high as their texts need, tiles are one cell a row, and long texts wrap', () => {
  // 34 and 40 pixels.
  expect(sheet).toMatch(/<row r="5" ht="25.5" customHeight="1"/);
  expect(sheet).toMatch(/<row r="9" ht="30" customHeight="1"/);
  expect(sheet).toMatch(/<row r="11" ht="30" customHeight="1"/);
  expect(sheet).not.toMatch(/<row r="10" [^>]*ht=/);
  for (const area of ['C4:D4', 'C5:D5', 'C6:D6']) expect(sheet).toContain(`<mergeCell ref="${area}"/>`);
  const formats = [...xml['xl/styles.xml'].split('<cellXfs')[1].matchAll(/<xf .*?(?:\/>|<\/xf>)/gs)].map(
    ([xf]) => xf,
  );
  const formatOf = (cell: string) =>
    formats[Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(sheet)?.[1])];
  expect(formatOf('B11')).toContain('wrapText="1"');
  expect(formatOf('D11')).not.toContain('wrapText');
});

test('rules refer to formats that exist', () => {
  const formats = xml['xl/styles.xml'].match(/<dxfs.*<\/dxfs>/s)?.[0].match(/<dxf>/g) ?? [];
  expect([...sheet.matchAll(/dxfId="(\d+)"/g)].map(([, id]) => Number(id))).toEqual(
    formats.map((_, index) => index),
  );
  expect([...sheet.matchAll(/<formula>(.*?)<\/formula>/g)].map(([, formula]) => formula)).toEqual([
    'D10="safe"',
    'D10="long ""shot"""',
    '$A10=TRUE',
  ]);
});

test('a list that Excel cannot take is left out', async () => {
  const [week, ...others] = dressedReport.tabs;
  const area = { row: 9, column: 4, rows: 1, columns: 1 };
  const tabs = [
    {
      ...week,
      choices: [
        { area, values: ['a, b'] },
        { area, values: ['x'.repeat(256)] },
      ],
    },
    ...others,
  ];
  const bytes = await writeWorkbook({ ...dressedReport, tabs }, 45657);
  const [, count] =
    /<dataValidations count="(\d+)"/.exec(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'])) ?? [];
  expect(count).toBe('1');
});

test('a combination has columns and dashed lines on the same axes, a subtitle and units', () => {
  const chart = xml['xl/charts/chart1.xml'];
  expect(chart).toMatch(/<c:barChart>.*<c:lineChart>.*<a:prstDash val="dash"\/>/s);
  expect([...chart.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text]) => text)).toEqual([
    'Orders will be fewer',
    'Orders a month',
    'Orders',
  ]);
  expect(chart).toContain('<c:numFmt formatCode="[$₺-41F]#,##0" sourceLinked="0"/>');
});

test('bars of groups are stacked, labelled, and named along the axes that they stand on', () => {
  const chart = xml['xl/charts/chart2.xml'];
  expect(chart).toMatch(/<c:grouping val="stacked"\/>.*<c:showVal val="1"\/>.*<c:overlap val="100"\/>/s);
  expect(chart).toMatch(/<c:catAx>.*<a:t>Group<\/a:t>.*<\/c:catAx>.*<c:valAx>.*<a:t>Value<\/a:t>/s);
  expect(chart).not.toContain('<c:legend>');
});
