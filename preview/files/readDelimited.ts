import { delimitedTokenizer, type Oddities } from './tokenizeDelimited';

/** The rows of a delimited text, all equally long, and what was odd in it. */
export interface DelimitedText extends Oddities {
  readonly rows: readonly (readonly string[])[];
}

/** Commas last: they also stand in numbers and sentences. */
const delimiters = ['\t', ';', '|', ','] as const;

/** Rows that are looked at to find the delimiter, and the characters that are read at once for that. */
const rowsToTry = 100;
const pieceToTry = 16_384;

/**
 * Rows of delimited text, cells untouched: the delimiter is found among , ; tab and |, quotes may hold
 * delimiters and line ends. All rows are equally long; empty rows at the end are dropped, those within are kept,
 * so that row numbers are those a spreadsheet shows. Every line of the text is in a row: see `delimitedTokenizer`.
 */
export function readDelimited(text: string): DelimitedText {
  // Excel's own way of telling the delimiter. The line is blanked, not cut, to keep row numbers.
  const told = /^sep=(.)(?=\r?\n)/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const rows: string[][] = [];
  let width = 0;
  const tokenizer = delimitedTokenizer(told?.[1] ?? findDelimiter(body), (cells) => {
    rows.push(cells);
    if (cells.length > width) width = cells.length;
  });
  tokenizer.push(body);
  const oddities = tokenizer.end();
  while (rows.length > 0 && rows[rows.length - 1].every((cell) => cell.trim() === '')) rows.pop();
  for (const cells of rows) while (cells.length < width) cells.push('');
  return { rows, ...oddities };
}

/**
 * The delimiter with which most rows have the same number of cells, more than one. Not the most frequent sign:
 * "name;12,50" has as many commas as semicolons, but not in its header.
 */
function findDelimiter(text: string): string {
  let best = { delimiter: ',', share: 0, cells: 0 };
  for (const delimiter of delimiters) {
    const lengths = firstRows(text, delimiter)
      .filter((cells) => cells.length > 1 || cells[0] !== '')
      .map((cells) => cells.length);
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

function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const tokenizer = delimitedTokenizer(delimiter, (cells) => rows.push(cells));
  for (let at = 0; at < text.length && rows.length < rowsToTry; at += pieceToTry) {
    tokenizer.push(text.slice(at, at + pieceToTry));
  }
  if (rows.length < rowsToTry) tokenizer.end();
  return rows.slice(0, rowsToTry);
}
