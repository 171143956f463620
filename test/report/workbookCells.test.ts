import { strFromU8, unzipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import type { Cell } from '../../core/cells/cell';
import type { ReportSpec, TableSpec } from '../../core/host/spec';
import { commandWords } from '../../core/speech/command/commandWords';
import { UserError } from '../../files/userError';
import { sampleReport } from './sampleReport';

/** The report as the bytes of a workbook of 2024-12-31. */
const written = (report: ReportSpec): Promise<Uint8Array> => writeWorkbook(report, 45657);

/** Parts of the package as text, by path. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** A text, and how a workbook spells it (ECMA-376 part 1, 22.9.2.19, type ST_Xstring, and XML 1.0). */
type Spelling = readonly [text: string, spelt: string];

const readable: readonly Spelling[] = [
  ["=cmd|' /C calc'!A0", "<t>=cmd|' /C calc'!A0</t>"],
  ['+1', '<t>+1</t>'],
  ['@SUM(1)', '<t>@SUM(1)</t>'],
  ['<b>&"\'</b>', '<t>&lt;b&gt;&amp;"\'&lt;/b&gt;</t>'],
  [']]>', '<t>]]&gt;</t>'],
  ['_x0041_ _X0041_ _x005F_x0041_', '<t>_x005F_x0041_ _X0041_ _x005F_x005F_x005F_x0041_</t>'],
  [' both ends ', '<t xml:space="preserve"> both ends </t>'],
  ['end\n', '<t xml:space="preserve">end\n</t>'],
  ['\u202eright\u200f', '<t>\u202eright\u200f</t>'],
  ['😀', '<t>😀</t>'],
];

/** What XML cannot hold, and what is too long for a cell: that program shows the first as it is spelt. */
const unreadable: readonly Spelling[] = [
  ['a\u0000\u0007\u001fb', '<t>a_x0000__x0007__x001F_b</t>'],
  ['a\rb\r\nc\td', '<t>a_x000D_b_x000D_\nc\td</t>'],
  ['\ufffe\uffff', '<t>_xFFFE__xFFFF_</t>'],
  ['half \ud800 of a letter', '<t>half \ufffd of a letter</t>'],
  ['\udc00', '<t>\ufffd</t>'],
  ['x'.repeat(40_000), `<t>${'x'.repeat(32_767)}</t>`],
  ['😀'.repeat(20_000), `<t>${'😀'.repeat(16_383)}</t>`],
];

const hostile = [...readable, ...unreadable];

/** As a workbook spells it, of the few signs in the sample. */
const escaped = (text: string) =>
  text.replace('_x0041_', '_x005F_x0041_').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Every cell of a sheet by its address: what it holds, and its number format. */
function cellsOf(
  xml: Readonly<Record<string, string>>,
  sheet: string,
): ReadonlyMap<string, readonly [value: unknown, format: string]> {
  const formats = new Map(
    [...xml['xl/styles.xml'].matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(
      ([, id, code]) => [id, code],
    ),
  );
  const [cellXfs] = /<cellXfs.*<\/cellXfs>/s.exec(xml['xl/styles.xml']) ?? [''];
  const looks = [...cellXfs.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => formats.get(id) ?? id);
  const texts = [...xml['xl/sharedStrings.xml'].matchAll(/<t(?: xml:space="preserve")?>(.*?)<\/t>/gs)].map(
    ([, text]) => text,
  );
  const cells = sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"(?: t="(s|b)")?(?:\/>|><v>(.*?)<\/v><\/c>)/g);
  return new Map(
    [...cells].map(([, address, look, type, content]) => {
      const value = type === 's' ? texts[Number(content)] : type === 'b' ? content === '1' : Number(content);
      return [address, [content === undefined ? '' : value, looks[Number(look)]]];
    }),
  );
}

test('cells stand where the report has them, each with the format of its column', async () => {
  const xml = parts(await written(sampleReport));
  const sheet = xml['xl/worksheets/sheet1.xml'];
  const cells = cellsOf(xml, sheet);
  const { formats } = sampleReport;
  const [{ tables, heading, notes }] = sampleReport.tabs;
  expect(cells.get('A1')).toEqual([heading, '@']);
  notes.forEach((note, i) => {
    expect(cells.get(`A${i + 2}`)).toEqual([note.replace(/</g, '&lt;'), '0']);
  });
  let count = 1 + notes.length;
  for (const { row, column, columns, rows } of tables) {
    count += columns.length;
    rows.forEach((ofRow, i) => {
      ofRow.forEach((value, j) => {
        const address = `${String.fromCharCode(65 + column + j)}${row + 2 + i}`;
        const shown = typeof value === 'string' ? escaped(value) : value;
        const expected = value === null ? undefined : [shown, formats[columns[j].kind]];
        expect({ address, cell: cells.get(address) }).toEqual({ address, cell: expected });
        if (value !== null) count++;
      });
    });
  }
  expect(cells.size).toBe(count);
  expect(sheet).toContain('<dimension ref="A1:E14"/>');
});

test('cells are in the order of the file format, whatever the order of the tables', async () => {
  const table = (row: number, column: number, rows: readonly (readonly Cell[])[]): TableSpec => ({
    key: 'any',
    row,
    column,
    columns: rows[0].map((_, i) => ({ header: `H${i}`, kind: 'number', width: 50 })),
    rows,
  });
  const tables = [
    table(9, 1, [[1]]),
    table(2, 3, [
      [2, true],
      [3, false],
      [4, ''],
    ]),
    table(3, 0, [[5, 6]]),
  ];
  const tab = { ...sampleReport.tabs[1], heading: 'x', tables };
  const { 'xl/worksheets/sheet1.xml': beside } = parts(await written({ ...sampleReport, tabs: [tab] }));
  const places = [...beside.matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(([, letters, row]) => `${row} ${letters}`);
  expect(places).toEqual(
    ['1 A', '3 D', '3 E', '4 A', '4 B', '4 D', '4 E', '5 A', '5 B', '5 D', '5 E'].concat([
      '6 D',
      '6 E',
      '10 B',
      '11 B',
    ]),
  );
  expect(beside).toMatch(/<c r="E4" s="\d+" t="b"><v>1<\/v><\/c>/);
  expect(beside).toMatch(/<c r="E6" s="\d+"\/>/);
  const overlapping = { ...tab, tables: [table(2, 0, [[1, 2]]), table(2, 1, [[3]])] };
  await expect(written({ ...sampleReport, tabs: [overlapping] })).rejects.toThrow(RangeError);
});

test('more rows than a sheet has are refused with a sentence', async () => {
  const [{ tables }] = sampleReport.tabs;
  const long = { ...sampleReport.tabs[1], tables: [{ ...tables[1], rows: Array(1_048_576).fill([1]) }] };
  const refused = await written({ ...sampleReport, tabs: [long] }).catch((error: unknown) => error);
  if (!(refused instanceof UserError)) throw refused;
  expect(refused.sentence(commandWords('en'))).toMatch(/^The tab “Empty” would have 1048590 rows, .* --json/);
});

test('cells hold hostile text as it is, as far as a cell can hold it', async () => {
  const { 'xl/sharedStrings.xml': texts } = parts(await written(reportOf(hostile.map(([text]) => text))));
  const stored = [...texts.matchAll(/<si>(.*?)<\/si>/gs)].map(([, text]) => text);
  expect(stored.slice(2)).toEqual(hostile.map(([, text]) => text));
});

test('hostile text is read back by a program that had no part in writing it', async () => {
  const texts = readable.map(([text]) => text);
  const [{ data }] = await readXlsx(Buffer.from(await written(reportOf(texts))), { trim: false });
  expect(data.slice(3).map(([text]) => text)).toEqual(texts);
});

function reportOf(texts: readonly string[]): ReportSpec {
  const table: TableSpec = {
    key: 'texts',
    row: 2,
    column: 0,
    columns: [{ header: 'Text', kind: 'text', width: 90 }],
    rows: texts.map((text) => [text]),
  };
  return { ...sampleReport, tabs: [{ ...sampleReport.tabs[1], heading: 'Texts', tables: [table] }] };
}
