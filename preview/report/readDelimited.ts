import Papa from 'papaparse';

/**
 * Rows of delimited text, cells untouched: the delimiter is found among , ; tab and |, quotes may hold
 * delimiters and line ends. All rows are equally long; empty rows at the end are dropped, those within are kept,
 * so that row numbers are those a spreadsheet shows.
 */
export function readDelimited(text: string): readonly (readonly string[])[] {
  // Excel's own way of telling the delimiter. The line is blanked, not cut, to keep row numbers.
  const told = /^sep=(.)(?=\r?\n)/.exec(text);
  const { data } = Papa.parse<string[]>(told ? text.slice(told[0].length) : text, {
    delimiter: told?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  while (data.length > 0 && data[data.length - 1]?.every((cell) => cell.trim() === '')) data.pop();
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  return data.map((row) => (row.length === width ? row : [...row, ...Array(width - row.length).fill('')]));
}
