import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readFile } from '../../cli/readFile';
import { deflate, writeZip } from '../../cli/workbook/zip';
import { cellAt } from '../../core/cells/table';
import { commandWords } from '../../core/speech/command/commandWords';
import { UserError } from '../../files/userError';
import { rowsOf } from '../core/cells/rowsOf';
import { encodeBytes } from './encode';
import { workbookByHand } from './workbookByHand';

const folder = mkdtempSync(join(tmpdir(), 'read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Rows of the only table of a file with this content. */
async function rowsIn(content: string | Uint8Array, name = 'orders.csv') {
  const { tabs } = await readFile(saved(name, content));
  expect(tabs).toHaveLength(1);
  return rowsOf(tabs[0].table);
}

describe('delimited text', () => {
  test.each([
    ['comma', 'id,date,amount\n1,2024-01-02,3.50\n'],
    ['semicolon', 'id;date;amount\r\n1;2024-01-02;3.50\r\n'],
    ['tab', 'id\tdate\tamount\n1\t2024-01-02\t3.50'],
    ['bar', 'id|date|amount\n1|2024-01-02|3.50\n'],
  ])('%s', async (_, text) => {
    expect(await rowsIn(text)).toEqual([
      ['id', 'date', 'amount'],
      ['1', '2024-01-02', '3.50'],
    ]);
  });

  test('semicolons win over decimal commas', async () => {
    const rows = await rowsIn('ad;tutar\nAyşe;1.234,56 TL\nCan;7,00 TL\nEce;12,50 TL\n');
    expect(rows[1]).toEqual(['Ayşe', '1.234,56 TL']);
  });

  test('quoted cells hold delimiters, quotes and line ends', async () => {
    expect(await rowsIn('a,b\n"x, ""y""","two\nlines"\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', 'two\nlines'],
    ]);
  });

  test('cells stay as they are typed: zeros in front, spaces, long numbers', async () => {
    expect((await rowsIn('id,x\n00123, 1.2E+15 \n'))[1]).toEqual(['00123', ' 1.2E+15 ']);
  });

  test('short rows are filled up, empty rows within are kept and those at the end dropped', async () => {
    expect(await rowsIn('a,b,c\n1\n\n2,3\n,,\n\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', null, null],
      [null, null, null],
      ['2', '3', null],
    ]);
  });

  test('a first line "sep=;" tells the delimiter and is an empty row', async () => {
    expect(await rowsIn('sep=;\r\na;b,c\r\n1;2\r\n')).toEqual([
      [null, null],
      ['a', 'b,c'],
      ['1', '2'],
    ]);
  });

  test('a stray NUL and a run of them at the end make no binary file', async () => {
    const lines = 'Ann,2024-01-02,10\n'.repeat(100);
    expect(await rowsIn(`id,date,amount\nA\0nn,2024-01-01,5\n${lines}${'\0'.repeat(500)}`)).toHaveLength(102);
  });

  test('the table is called like the file and begins at A1', async () => {
    const { tabs } = await readFile(saved('shop.csv', 'a,b\n1,2\n'));
    expect(tabs[0].table).toMatchObject({ sheet: 'shop.csv', firstRow: 1, firstColumn: 1 });
  });
});

describe('encodings', () => {
  const turkish = 'Müşteri;Şehir;Tutar\nIşıl Çağdaş;Iğdır;12,50 TL\nGülşen Öz;İzmir;7,00 TL\n';
  const persian = 'مشتري,شهر\nسارا رضايي,رشت\nنيما کاظمي,شيراز\n';
  const french = 'Client;Ville\nZoé Lefèvre;Besançon\nNoël Hébert;Orléans\n';
  const utf16 = (text: string, littleEndian: boolean, mark = '\uFEFF') => {
    const bytes = Buffer.from(mark + text, 'utf16le');
    return littleEndian ? bytes : bytes.swap16();
  };

  test.each<[string, string, Uint8Array, string | null]>([
    ['UTF-8', turkish, strToU8(turkish), null],
    ['UTF-8 with a mark', persian, strToU8(`\uFEFF${persian}`), null],
    ['UTF-16, little end first', turkish, utf16(turkish, true), null],
    ['UTF-16, big end first', persian, utf16(persian, false), null],
    ['UTF-16 without a mark', turkish, utf16(turkish, true, ''), null],
    ['Windows-1254', turkish, encodeBytes(turkish, 'windows-1254'), 'windows-1254'],
    ['Windows-1256', persian, encodeBytes(persian, 'windows-1256'), 'windows-1256'],
    ['Windows-1252', french, encodeBytes(french, 'windows-1252'), 'windows-1252'],
  ])('%s', async (_, text, bytes, guessed) => {
    const { tabs, encoding, guessed: isGuess } = await readFile(saved('text.csv', bytes));
    const expected = text.trim().split('\n');
    expect(rowsOf(tabs[0].table).map((row) => row.join(text.includes(';') ? ';' : ','))).toEqual(expected);
    expect(isGuess ? encoding : null).toBe(guessed);
    expect(encoding).toMatch(guessed ?? /^utf-(8|16[lb]e)$/);
  });

  test('a named encoding wins over the guess', async () => {
    const icelandic = 'nafn;borg\nÞórður;Reyðarfjörður\n';
    const path = saved('text.csv', encodeBytes(icelandic, 'windows-1252'));
    expect(await readFile(path)).toMatchObject({ encoding: 'windows-1254', guessed: true });
    const { tabs, encoding, guessed } = await readFile(path, 'latin1');
    expect(rowsOf(tabs[0].table)[1]).toEqual(['Þórður', 'Reyðarfjörður']);
    expect({ encoding, guessed }).toEqual({ encoding: 'windows-1252', guessed: false });
  });
});

describe('workbooks', () => {
  const cell = (at: string, inside: string, attributes = '') => `<c r="${at}"${attributes}>${inside}</c>`;
  const text = (at: string, value: string) => cell(at, `<is><t>${value}</t></is>`, ' t="inlineStr"');
  const book = workbookByHand({
    Notes: text('B2', 'only a remark'),
    Orders: [
      text('A1', 'Id') + text('B1', 'Date') + text('C1', 'Amount'),
      text('A2', '00123') + cell('B2', '<v>45382.5</v>', ' s="1"') + cell('C2', '<v>12.5</v>'),
      '',
      text('A4', ' spaced ') + cell('B4', '<v>1</v>', ' t="b"') + cell('C4', '<v>#N/A</v>', ' t="e"'),
    ].join('|'),
    Nothing: '',
  });

  test('every tab that holds something is a table, rows and columns in their places', async () => {
    const { tabs, encoding } = await readFile(saved('book.xlsx', book));
    const tables = tabs.map(({ table }) => table);
    expect(encoding).toBeNull();
    expect([tabs[1].isDate(1, 1), tabs[1].isDate(1, 2), tabs[1].isDate(9, 9)]).toEqual([true, false, false]);
    expect(tables).toMatchObject([
      { sheet: 'Notes', firstRow: 1, firstColumn: 1 },
      { sheet: 'Orders', firstRow: 1, firstColumn: 1 },
    ]);
    // "only a remark" is in B2 of its tab.
    expect(cellAt(tables[0], 1, 1)).toBe('only a remark');
    expect(rowsOf(tables[1])).toEqual([
      ['Id', 'Date', 'Amount'],
      ['00123', 45382.5, 12.5],
      [null, null, null],
      [' spaced ', true, null],
    ]);
  });

  test('the content decides, not the name', async () => {
    expect((await readFile(saved('book.csv', book))).tabs).toHaveLength(2);
    expect(await rowsIn('a,b\n1,2\n', 'text.xlsx')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

describe('what cannot be read is refused with a sentence', () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  test.each<[string, string, string | Uint8Array]>([
    ['an empty file', 'the file is empty', ''],
    ['a file of blanks', 'the file is empty', ' \n,,\n\n'],
    ['an old .xls', 'this is an old Excel file (.xls) or one with a password', old],
    [
      'a web page called .xls',
      'this is not a table of orders',
      '<html><table><tr><td>1</td></tr></table></html>',
    ],
    [
      'a picture',
      'this is not a table of orders',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xd, 0xa, 0x1a, 0xa, 0, 0, 0, 13),
    ],
    ['a PDF', 'this is not a table of orders', '%PDF-1.7 …'],
    ['another zip', 'this could not be read as an Excel workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['half a workbook', 'this could not be read as an Excel workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20)],
  ])('%s', async (_, sentence, content) => {
    expect(await refusal(readFile(saved('file.xls', content)))).toMatch(
      new RegExp(`^file\\.xls: ${sentence.replace(/[().]/g, '\\$&')}`),
    );
  });

  test('a file that is not there, a folder, an encoding that nobody knows', async () => {
    const missing = join(folder, 'missing.csv');
    expect(await refusal(readFile(missing))).toBe(
      `${missing}: there is no such file. Check the name and the folder.`,
    );
    expect(await refusal(readFile(folder))).toContain('this is a folder');
    expect(await refusal(readFile(saved('a.csv', 'a,b\n'), 'klingon'))).toContain('--encoding: “klingon”');
  });
});

async function refusal(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw error ?? new Error('it was read');
  return error.sentence(commandWords('en'));
}

test.each([
  ['more cells in a row than a sheet has', `a,b\n${','.repeat(300_000)}`],
  ['NUL characters everywhere, but for the end', `a${'\0'.repeat(1_000_000)}b`],
])('a text with %s is no table', async (_, text) => {
  const before = process.cpuUsage();
  expect(await refusal(readFile(saved('odd.csv', text)))).toBe(
    commandWords('en').fileNotTable({ file: 'odd.csv' }),
  );
  const { user, system } = process.cpuUsage(before);
  expect(user + system).toBeLessThan(1_000_000);
});

describe('a workbook that would fill the memory', () => {
  const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const refusal = (name: string, content: Uint8Array) =>
    readFile(saved(name, content)).then(
      () => null,
      (error: unknown) => (error instanceof UserError ? error.sentence(commandWords('en')) : error),
    );

  test('with a cell at the very end is refused, and the cell is named', async () => {
    const file = workbookByHand({ Orders: `${inline('A1', 'a')}|${inline('XFD1048576', 'b')}` });
    expect(file.length).toBeLessThan(2500);
    expect(await refusal('far.xlsx', file)).toBe(
      commandWords('en').fileFarCell({ file: 'far.xlsx', cell: 'XFD1048576' }),
    );
  });

  test('with a text longer than a cell can be is refused', async () => {
    const file = workbookByHand({ Orders: inline('A1', 'x'.repeat(4_000_000)) });
    expect(file.length).toBeLessThan(10_000);
    expect(await refusal('long.xlsx', file)).toBe(commandWords('en').fileTooLarge({ file: 'long.xlsx' }));
  });

  test('that unpacks to more than a computer holds is refused', async () => {
    const sheet = deflate('', ' '.repeat(70_000_000));
    const file = writeZip([1, 2, 3].map((i) => ({ ...sheet, path: `xl/worksheets/sheet${i}.xml` })));
    expect(await refusal('bomb.xlsx', file)).toBe(commandWords('en').fileTooLarge({ file: 'bomb.xlsx' }));
  });

  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006';
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  /** A workbook with a sheet whose rows are written by hand, under any path. */
  const bookWith = (
    rows: string,
    path = 'worksheets/sheet1.xml',
    more: Readonly<Record<string, string>> = {},
  ) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          'xl/workbook.xml': `<workbook xmlns="${main}/main" xmlns:r="${kind}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
          'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${kind}/worksheet" Target="${path}"/></Relationships>`,
          [`xl/${path}`]: `<worksheet xmlns="${main}/main"><sheetData>${rows}</sheetData></worksheet>`,
          ...more,
        }).map(([name, xml]) => [name, strToU8(xml)]),
      ),
    );
  const first = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const last = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
  /** The same archive, in which every file says to have a thousand bytes when it is unpacked. */
  const understated = (archive: Uint8Array) => {
    const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
    for (let at = 0; at < archive.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    return archive;
  };
  const { fileFarCell, fileTooLarge, fileBrokenExcel } = commandWords('en');
  const file = 'hostile.xlsx';
  const far = fileFarCell({ file, cell: 'XFD1048576' });

  test.each([
    [
      'a far cell whose address is not its first attribute',
      bookWith(first + last.replace('<c ', '<c s="0" ')),
      far,
    ],
    ['one in single quotation marks', bookWith(first + last.replace(/"/g, "'")), far],
    ['one behind a line end', bookWith(first + last.replace('<c ', '<c\n')), far],
    [
      'one with a prefix',
      bookWith(first + last.replace(/(<\/?)([cv]|row)\b/g, '$1x:$2').replace(' r=', ' x:r=')),
      far,
    ],
    ['one in a sheet elsewhere', bookWith(first + last, 'other/place.xml'), far],
    [
      'one that is written with entities',
      bookWith(first + last.replace('XFD', '&#88;FD')),
      fileBrokenExcel({ file }),
    ],
    [
      'a row beyond all rows',
      bookWith(`${first}<row r="2000000000"></row>`),
      fileFarCell({ file, cell: 'A1' }),
    ],
    [
      'a wide row and a late one',
      bookWith(first.replace('A1', 'XFD1') + last.replace('XFD', 'A')),
      fileFarCell({ file, cell: 'XFD1' }),
    ],
    [
      'many sheets that are each nearly too wide',
      bookWith(
        first,
        undefined,
        Object.fromEntries([1, 2, 3].map((i) => [`xl/${i}.xml`, '<c r="CV50000"><v>1</v></c>'])),
      ),
      fileFarCell({ file, cell: 'CV50000' }),
    ],
    [
      'styles that unpack to a thousand times their size',
      bookWith(first, undefined, { 'xl/styles.xml': ' '.repeat(9_000_000) }),
      fileTooLarge({ file }),
    ],
    ['tags inside tags', bookWith(first + '<a>'.repeat(3_000_000)), fileTooLarge({ file })],
    [
      'parts that say to be small',
      understated(bookWith(first, undefined, { 'xl/styles.xml': ' '.repeat(9_000_000) })),
      fileBrokenExcel({ file }),
    ],
  ])('is refused within a second of the processor: %s', async (_, content, sentence) => {
    const before = process.cpuUsage();
    expect(await refusal(file, content)).toBe(sentence);
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(1_000_000);
  });

  test('is read when the blank cells are as many as in any sheet', async () => {
    const file = workbookByHand({
      Orders: `${inline('A1', 'a')}|${inline('B3', 'b')}|${inline('Z2000', 'c')}`,
    });
    const { tabs } = await readFile(saved('usual.xlsx', file));
    expect(cellAt(tabs[0].table, 1999, 25)).toBe('c');
  });
});
