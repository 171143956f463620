/** Texts that programs take for something else, through every writer of files, read back by a reader that is not ours. */
import Papa from 'papaparse';
import readXlsx from 'read-excel-file/node';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import { jsonPieces } from '../../core/report/jsonPieces';
import { csvOf, fileFormat, tabSeparated } from '../../core/report/listFile/delimited';
import { nastyTexts } from '../fuzz/nasty';
import { sampleReport } from './sampleReport';

const long = ['x'.repeat(32_767), 'x'.repeat(50_000), '😀'.repeat(30_000), '\n'.repeat(40_000)];
const texts = [...nastyTexts, ...long];

/** What is left of a text in bytes: half a letter is none. */
const inBytes = (text: string) => Buffer.from(text).toString();

/** What a cell of Excel holds: 32,767 code units, and no half letter at the end. */
const inCell = (text: string) =>
  inBytes(text.slice(0, 32_767).replace(/[\ud800-\udbff]$/, (half) => (text.length > 32_767 ? '' : half)));

test('a workbook', async () => {
  const columns = [
    { header: 'Number', kind: 'number', width: 90 },
    { header: 'Text', kind: 'text', width: 90 },
  ] as const;
  const table = { key: 'texts', row: 2, column: 0, columns, rows: texts.map((text, i) => [i, text]) };
  const report = { ...sampleReport, tabs: [{ ...sampleReport.tabs[1], heading: 'Texts', tables: [table] }] };
  const [{ data }] = await readXlsx(Buffer.from(await writeWorkbook(report, 45_657)), { trim: false });
  expect(data.slice(3).map(([, text]) => text ?? '')).toEqual(texts.map((text) => inCell(text)));
});

/** An apostrophe keeps a formula from being one. */
const harmless = (text: string) => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text);

test.each(['en-US', 'tr-TR', 'fa-IR'])('a list as CSV (%s)', (locale) => {
  const format = fileFormat(locale);
  const bytes = Buffer.from(
    csvOf(
      texts.map((text) => [text, 'end']),
      format,
    ),
  );
  const { data } = Papa.parse<string[]>(bytes.toString().slice(1), {
    delimiter: format.separator,
    newline: '\r\n',
  });
  expect(data.slice(0, -1)).toEqual(
    texts.map((text) => [harmless(inBytes(text.replaceAll('\0', ''))), 'end']),
  );
});

test('a list for the clipboard: a line each', () => {
  const pasted = tabSeparated(
    texts.map((text) => [text, 'end']),
    fileFormat('en-US'),
  );
  const { data } = Papa.parse<string[]>(pasted, { delimiter: '\t', newline: '\n' });
  const inLine = (text: string) => text.replaceAll('\0', '').replace(/[\t\r\n]+/g, ' ');
  expect(data).toEqual(texts.map((text) => [inLine(harmless(text.replaceAll('\0', ''))), 'end']));
});

test.each(['', '  '] as const)('the JSON document, indented by %j', (indent) => {
  const document = {
    texts,
    [nastyTexts.join('')]: Object.fromEntries(texts.map((text) => [`k${text}`, text])),
  };
  const bytes = Buffer.from([...jsonPieces(document, indent)].join(''));
  expect(JSON.parse(bytes.toString())).toEqual(document);
});
