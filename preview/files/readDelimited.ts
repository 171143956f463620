import Papa from 'papaparse';

/** Commas last: they also stand in numbers and sentences. */
const delimiters = ['\t', ';', '|', ','] as const;

/** Rows that are looked at to find the delimiter. */
const rowsToTry = 100;

/**
 * Rows of delimited text, cells untouched: the delimiter is found among , ; tab and |, quotes may hold
 * delimiters and line ends. All rows are equally long; empty rows at the end are dropped, those within are kept,
 * so that row numbers are those a spreadsheet shows.
 */
export function readDelimited(text: string): readonly (readonly string[])[] {
  // Excel's own way of telling the delimiter. The line is blanked, not cut, to keep row numbers.
  const told = /^sep=(.)(?=\r?\n)/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const { data } = Papa.parse<string[]>(body, { delimiter: told?.[1] ?? findDelimiter(body) });
  while (data.length > 0 && data[data.length - 1].every((cell) => cell.trim() === '')) data.pop();
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row) => (row.length === width ? row : [...row, ...Array(width - row.length).fill('')]));
}

/**
 * The delimiter with which most rows have the same number of cells, more than one. The parser's own guess takes
 * the decimal commas of "name;12,50" for delimiters, which the header row lacks.
 */
function findDelimiter(text: string): string {
  let best = { delimiter: ',', share: 0, cells: 0 };
  for (const delimiter of delimiters) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: rowsToTry, skipEmptyLines: true });
    const rowsOfLength = new Map<number, number>();
    for (const row of data) rowsOfLength.set(row.length, (rowsOfLength.get(row.length) ?? 0) + 1);
    for (const [cells, rows] of rowsOfLength) {
      const share = rows / data.length;
      if (cells === 1 || share < best.share || (share === best.share && cells <= best.cells)) continue;
      best = { delimiter, share, cells };
    }
  }
  return best.delimiter;
}
