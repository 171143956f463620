/** Rows as CSV text with Windows line ends, as spreadsheets export it; a cell is quoted only when it must be. */
export function toCsv(rows: readonly (readonly string[])[], delimiter: ',' | ';'): string {
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  const cell = (text: string) => (special.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(delimiter)}\r\n`).join('');
}
