import * as fc from 'fast-check';
import { readDelimited } from '../../files/readDelimited';
import { delimitedTokenizer } from '../../files/tokenizeDelimited';
import { rowsOf } from '../core/cells/rowsOf';

/** Rows of texts, '' for an empty cell. */
const rowsIn = (text: string) =>
  rowsOf(readDelimited([text]).table).map((row) => row.map((cell) => cell ?? ''));

/** Rows as one line each, cells with a middle dot between them; line ends within a cell as ⏎. */
const shown = (text: string) => rowsIn(text).map((row) => row.join(' · ').replace(/\r\n|\r|\n/g, '⏎'));

const header = 'Customer,Date,Amount';

describe('line ends', () => {
  test.each([
    ['a bare LF among CR LF', `${header}\r\nAnn,1,10\r\nBob,2,20\nCy,3,30\r\nAnn,4,40\r\n`],
    ['a bare CR among LF', `${header}\nAnn,1,10\nBob,2,20\rCy,3,30\nAnn,4,40\n`],
    ['a CR LF among LF', `${header}\nAnn,1,10\nBob,2,20\r\nCy,3,30\nAnn,4,40`],
    ['a header with CR and rows with LF', `${header}\rAnn,1,10\nBob,2,20\nCy,3,30\nAnn,4,40\n`],
    ['all three', `${header}\r\nAnn,1,10\rBob,2,20\nCy,3,30\r\nAnn,4,40\r`],
  ])('%s: every row is there', (_, text) => {
    expect(shown(text)).toEqual([
      'Customer · Date · Amount',
      ...['Ann · 1 · 10', 'Bob · 2 · 20', 'Cy · 3 · 30', 'Ann · 4 · 40'],
    ]);
  });

  test('within quotation marks they are text, of whatever kind', () => {
    expect(shown('a,b\r\n"x\r\ny","p\nq"\n"r\rs",t\r\n')).toEqual(['a · b', 'x⏎y · p⏎q', 'r⏎s · t']);
  });

  test('empty lines are rows, but for those at the end', () => {
    expect(shown('a,b\n\n1,2\n\n\n')).toEqual(['a · b', ' · ', '1 · 2']);
  });
});

describe('a quotation mark that is never closed', () => {
  test.each([
    [
      'in a cell',
      `${header}\nAnn,"1,10\nBob,2,20\nCy,3,30`,
      ['Ann · "1 · 10', 'Bob · 2 · 20', 'Cy · 3 · 30'],
    ],
    [
      'with quoted cells after it',
      `${header}\nAnn,"1,10\nBob,"2",20\nCy,"3",30`,
      ['Ann · "1 · 10', 'Bob · 2 · 20', 'Cy · 3 · 30'],
    ],
    [
      'with an empty quoted cell after it',
      `${header}\nAnn,"1,10\nBob,"",20\nCy,3,30`,
      ['Ann · "1 · 10', 'Bob ·  · 20', 'Cy · 3 · 30'],
    ],
    [
      'where every cell is quoted',
      '"Customer","Date","Amount"\n"Ann","1,"10"\n"Bob","2","20"',
      ['Ann · 1,"10', 'Bob · 2 · 20'],
    ],
    [
      'where every cell is quoted, at the end of a line',
      '"Customer","Date","Amount"\n"Ann","1","10\n"Bob","2","20"',
      ['Ann · 1 · "10', 'Bob · 2 · 20'],
    ],
    ['twice', `${header}\nAnn,"1,10\nBob,"2,20\nCy,3,30`, ['Ann · "1 · 10', 'Bob · "2 · 20', 'Cy · 3 · 30']],
    ['in the last row', `${header}\nAnn,1,10\nBob,2,"20`, ['Ann · 1 · 10', 'Bob · 2 · "20']],
  ])('%s: the row is read as it stands, and no other is swallowed', (_, text, rows) => {
    expect(
      shown(text)
        .slice(1)
        .map((row) => row.replace(/( · )+$/, '')),
    ).toEqual(rows);
  });

  test('is told with its row', () => {
    const { unclosedQuotes, firstUnclosedQuote } = readDelimited([
      `${header}\nAnn,1,10\nBob,"2,20\nCy,"3,30\nDee,4,40`,
    ]);
    expect({ unclosedQuotes, firstUnclosedQuote }).toEqual({ unclosedQuotes: 2, firstUnclosedQuote: 2 });
    expect(readDelimited([`${header}\n"A ""b""","1",10`]).unclosedQuotes).toBe(0);
  });

  test('a cell of more than a million characters is none', () => {
    const rows = 'Bob,2,20\n'.repeat(120_000);
    const read = readDelimited([`${header}\nAnn,"1,10\n${rows}`]);
    expect(read.table.rows).toBe(120_002);
    expect(read.unclosedQuotes).toBe(1);
  });
});

describe('quotation marks', () => {
  test.each([
    ['delimiters of every kind within', 'a,b\n"x;y|z\tw,v",1', ['a · b', 'x;y|z\tw,v · 1']],
    [
      'another delimiter in every row',
      '"Name;First","Amount;Net"\n"A;B","1;2"\n"C;D","3;4"',
      ['Name;First · Amount;Net', 'A;B · 1;2', 'C;D · 3;4'],
    ],
    ['doubled ones', 'a,b\n"say ""hi""",""""', ['a · b', 'say "hi" · "']],
    ['ones not doubled', 'a,b\n"say "hi" now",1', ['a · b', 'say "hi" now · 1']],
    ['inches', 'a,b\n5" pipe,1\n"6"" pipe",2', ['a · b', '5" pipe · 1', '6" pipe · 2']],
    ['spaces around them', 'a, b\n1, "x, y"\n2,"z" ', ['a ·  b', '1 · x, y', '2 · z']],
    ['text after them', 'a,b\n"x"y,1', ['a · b', '"x"y · 1']],
    ['an address of two lines', 'a,b\n"1 Long Road\nTown",1', ['a · b', '1 Long Road⏎Town · 1']],
  ])('%s', (_, text, rows) => {
    expect(shown(text)).toEqual(rows);
  });
});

describe('what a fault on the way leaves', () => {
  test('NUL characters are dropped and counted', () => {
    const read = readDelimited([`${header}\nA\0nn,1,1\0\x30\nBob,2,20\n\0\0\0`]);
    expect(rowsOf(read.table).slice(1)).toEqual([
      ['Ann', '1', '10'],
      ['Bob', '2', '20'],
    ]);
    expect(read.nulls).toBe(5);
  });

  test('byte order marks of files that were put together are no part of a cell', () => {
    const page = `"Customer",Date,Amount\nAnn,1,10\n`;
    const read = readDelimited([`\ufeff${page}\ufeff${page}\ufeffBob,2,20`]);
    expect(rowsOf(read.table).map((row) => row.join(' '))).toEqual([
      ...['Customer Date Amount', 'Ann 1 10', 'Customer Date Amount', 'Ann 1 10', 'Bob 2 20'],
    ]);
    expect(read.byteOrderMarks).toBe(2);
  });
});

describe('laws', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab", ;\t\n\r'.split('')), maxLength: 6 });
  const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const tokens = (pieces: readonly string[], delimiter = ',') => {
    const found: string[][] = [];
    const tokenizer = delimitedTokenizer(delimiter, {
      line: (text, from, end) => found.push(text.slice(from, end).split(delimiter)),
      row: (cells) => found.push([...cells]),
    });
    for (const piece of pieces) tokenizer.push(piece);
    return { rows: found, ...tokenizer.end() };
  };
  const quoted = (cells: readonly string[]) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');

  test('cells written as RFC 4180 says come back, whatever ends the lines', () => {
    // An opening mark can only be taken for one that is never closed when a cell holds what looks like another cell.
    const sound = rows.filter((all) => !/[\n\r,] *"/.test(all.flat().join('')));
    fc.assert(
      fc.property(
        sound,
        fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 6, maxLength: 6 }),
        (all, ends) => {
          const text = all.map((cells, i) => `${quoted(cells)}${ends[i % ends.length]}`).join('');
          expect(tokens([text]).rows).toEqual(all);
        },
      ),
    );
  });

  test('where the pieces end makes no difference', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"",,\n\r\0\ufeff '.split('')), maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (whole, lengths) => {
        const pieces: string[] = [];
        for (let at = 0, i = 0; at < whole.length; i++) {
          const length = lengths[i % lengths.length];
          pieces.push(whole.slice(at, at + length));
          at += length;
        }
        expect(tokens(pieces)).toEqual(tokens([whole]));
      }),
      { numRuns: 2000 },
    );
  });

  test('every character but delimiters, line ends and marks comes out again', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc"",,\n\r '.split('')), maxLength: 60 });
    fc.assert(
      fc.property(text, (whole) => {
        const letters = (from: string) => from.replace(/[^abc]/g, '');
        expect(letters(tokens([whole]).rows.flat().join(''))).toBe(letters(whole));
      }),
      { numRuns: 2000 },
    );
  });

  test('every line without quotation marks is a row', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab,;\n\r'.split('')), maxLength: 60 });
    fc.assert(
      fc.property(text, (whole) => {
        const lines = whole.split(/\r\n|\r|\n/);
        if (lines[lines.length - 1] === '') lines.pop();
        expect(tokens([whole]).rows).toEqual(lines.map((line) => line.split(',')));
      }),
    );
  });
});
