import type { Table } from '../core/cells/cell';
import type { TablePlace } from '../core/cells/table';
import { textTable } from './textTable';
import { delimitedTokenizer, type Oddities } from './tokenizeDelimited';

/** A delimited text as a table, with its oddities. */
export interface DelimitedText extends Oddities {
  readonly table: Table;
}

/** Commas last: they also occur in numbers and sentences. */
const delimiters = ['\t', ';', '|', ','] as const;

/** Rows used to detect the delimiter, and characters read for that at first and at most. */
const rowsToTry = 100;
const pieceToTry = 16_384;
const mostToTry = 1 << 20;

/**
 * Reads delimited text, cells untouched: the delimiter is found among , ; tab and |, quotes may hold
 * delimiters and line ends. Empty rows at the end are dropped, those within are kept,
 * so that row numbers are those a spreadsheet shows. Every line of the text is in a row: see `delimitedTokenizer`.
 *
 * @param pieces The text in pieces, each of any length; the delimiter is found in the first one.
 * @throws TooManyColumns for a row that is wider than any sheet.
 */
export function readDelimited(pieces: Iterable<string>, place: Partial<TablePlace> = {}): DelimitedText {
  const iterator = pieces[Symbol.iterator]();
  const first = iterator.next().value ?? '';
  // Excel's own way of telling the delimiter. The line is blanked, not cut, to keep row numbers.
  const declared = /^sep=(.)(?=\r?\n)/.exec(first);
  const body = declared ? first.slice(declared[0].length) : first;
  const delimiter = declared?.[1] ?? findDelimiter(body);
  const rows = textTable(delimiter);
  const tokenizer = delimitedTokenizer(delimiter, rows);
  tokenizer.push(body);
  for (let piece = iterator.next(); !piece.done; piece = iterator.next()) tokenizer.push(piece.value);
  const oddities = tokenizer.end();
  return { table: rows.table(place), ...oddities };
}

/**
 * The delimiter with which most rows have the same number of cells, more than one. Not the most frequent sign:
 * "name;12,50" has as many commas as semicolons, but not in its header.
 */
function findDelimiter(text: string): string {
  let best = { delimiter: ',', share: 0, cells: 0 };
  for (const delimiter of delimiters) {
    const lengths = lengthsOfRows(text, delimiter).filter((cells) => cells > 0);
    const rowsOfLength = new Map<number, number>();
    for (const length of lengths) rowsOfLength.set(length, (rowsOfLength.get(length) ?? 0) + 1);
    for (const [cells, rows] of rowsOfLength) {
      const share = rows / lengths.length;
      if (cells === 1 || share < best.share || (share === best.share && cells <= best.cells)) continue;
      best = { delimiter, share, cells };
    }
  }
  return best.delimiter;
}

/** How many cells each of the first rows has; 0 for an empty one. */
function lengthsOfRows(text: string, delimiter: string): readonly number[] {
  const rows: number[] = [];
  const tokenizer = delimitedTokenizer(delimiter, {
    line: (from, start, end) => rows.push(start === end ? 0 : cellsBetween(from, start, end, delimiter)),
    row: (cells) => rows.push(cells.length === 1 && cells[0] === '' ? 0 : cells.length),
  });
  const tried = Math.min(text.length, mostToTry);
  // Each piece is as long as all before it, because a row that is not complete is read anew with the next one.
  for (let from = 0, to = pieceToTry; from < tried && rows.length < rowsToTry; from = to, to *= 2) {
    tokenizer.push(text.slice(from, to));
  }
  if (rows.length < rowsToTry) tokenizer.end();
  return rows.slice(0, rowsToTry);
}

function cellsBetween(text: string, from: number, to: number, delimiter: string): number {
  let cells = 1;
  for (let at = text.indexOf(delimiter, from); at >= 0 && at < to; at = text.indexOf(delimiter, at + 1))
    cells++;
  return cells;
}
