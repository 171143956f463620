/** Sentences of the command. */
export const command = {
  noFile: 'Which file holds the orders? Name it like this: npx customer-value orders.csv',
  severalFiles: (p: { files: readonly string[] }) =>
    `One file at a time, please: ${p.files.join(', ')}. A name with spaces goes in quotes.`,
  unknownOption: (p: { option: string }) =>
    `${p.option}: there is no such option. Add --help to see all options.`,
  didYouMean: (p: { option: string; meant: string }) =>
    `${p.option}: there is no such option. Did you mean ${p.meant}? Add --help to see all options.`,
  missingValue: (p: { option: string }) =>
    `${p.option}: a value is missing. Write it after the option, such as --months 12.`,
  needsNoValue: (p: { option: string }) =>
    `${p.option}: this option takes no value. Leave out what follows the “=”.`,
  optionOfScheme: (p: { option: string; scheme: string; asked: string }) =>
    `${p.option}: this goes with --scheme ${p.scheme}, and you asked for ${p.asked}. Leave one of them out.`,
  limitsNeedSpend: (p: { example: string }) =>
    `--limits-spend: give the amounts from which the score is 2, 3, 4 and 5, such as ${p.example}.`,
  badTiers: (p: { got: string; shares: string; breaks: string; abc: string }) =>
    `--tiers: “${p.got}” does not fit. Give shares in percent that leave a rest (${p.shares}), or ${p.breaks}, or ${p.abc}.`,
  columnsForGroups: '--by: name one or two columns, such as --by city or --by city,value.',
  rulesNeedFile: '--scheme rules: the file with the rules is missing. Name it with --rules FILE.',
  badRule: (p: { file: string; line: number; message: string }) => `${p.file}, line ${p.line}: ${p.message}`,
  budgetNeedsCost: (p: { example: string }) =>
    `--budget: say with --contact-cost what contacting one customer costs, such as ${p.example}.`,
  needsBudget: (p: { option: string }) =>
    `${p.option}: this goes with --budget. Say with --budget AMOUNT how much there is to spend.`,
  noTableOfGroups: (p: { file: string; group: string; columns: readonly string[] }) =>
    `${p.file}: there is no table with a column “${p.group}” and one of these: ${p.columns.join(', ')}.`,
  unknownGroup: (p: { file: string; got: string; known: readonly string[] }) =>
    `${p.file}: “${p.got}” is not a group of this analysis. Use one of: ${p.known.join(', ')}.`,
  badGroupTerm: (p: { file: string; group: string; column: string; message: string }) =>
    `${p.file}: ${p.group}, “${p.column}”: ${p.message}`,
  compareToTooLate: '--compare-to: this day is not before the day of the analysis. Choose an earlier one.',
  badPriceIndex: (p: { file: string; got: string }) =>
    `${p.file}: “${p.got}” is not a month with its price level. Write one per row, such as 2024-03, 1859.4.`,
  badSeasonIndex: (p: { file: string; got: string }) =>
    `${p.file}: “${p.got}” is not a month with its level of orders. Write one per row, such as 2024-03, 120.`,
  badLocale: (p: { got: string; known: readonly string[] }) =>
    `--locale: “${p.got}” is not a language of the report. Use one of: ${p.known.join(', ')}.`,
  badTimeZone: (p: { got: string }) =>
    `--time-zone: “${p.got}” is not a time zone. Give a name such as Europe/Istanbul, Asia/Tehran or UTC.`,
  noSheet: (p: { file: string; got: string; sheets: readonly string[] }) =>
    `--sheet: ${p.file} has no tab “${p.got}” with anything in it. Choose one of: ${p.sheets.join(', ')}.`,
  unknownEncoding: (p: { encoding: string }) =>
    `--encoding: “${p.encoding}” is not known. Try utf-8, windows-1254 (Turkish) or windows-1256 (Persian, Arabic).`,
  fileMissing: (p: { file: string }) => `${p.file}: there is no such file. Check the name and the folder.`,
  fileIsFolder: (p: { file: string }) => `${p.file}: this is a folder. Name a file in it.`,
  fileUnreadable: (p: { file: string }) =>
    `${p.file}: the file could not be opened. Close it in other programs and check that you may read it.`,
  fileEmpty: (p: { file: string }) =>
    `${p.file}: the file is empty. Export the orders again, with a header row.`,
  fileOldExcel: (p: { file: string }) =>
    `${p.file}: this is an old Excel file (.xls) or one with a password. Save it in Excel as .xlsx without a password, or as .csv.`,
  fileNotTable: (p: { file: string }) =>
    `${p.file}: this is not a table of orders. Save it in a spreadsheet program as .xlsx or .csv.`,
  fileNotText: (p: { file: string }) =>
    `${p.file}: this is not plain text. Write it in a text editor, or save it from there as .txt.`,
  fileBrokenExcel: (p: { file: string }) =>
    `${p.file}: this could not be read as an Excel workbook. Open it in a spreadsheet program and save it as .xlsx or .csv.`,
  fileTooLarge: (p: { file: string }) =>
    `${p.file}: this workbook is too large to be read here. Save the sheet with the orders alone, as .csv.`,
  fileFarCell: (p: { file: string; cell: string }) =>
    `${p.file}: something stands far away from the table, near cell ${p.cell}. Delete the columns and rows beside the table, or save the sheet as .csv.`,
  engineReadsFiles: (p: { file: string }) =>
    `${p.file}: DuckDB reads .parquet, .csv and .csv.gz files. Save it as one of these, or use --engine memory.`,
  filesOfOneKind: 'Some of these files are Parquet and others text. Name files of one kind.',
  engineReadsOrders:
    'This is a table of customers, and DuckDB reads orders here. Use --engine memory for it.',
  totalsRepeated: (p: { column: string }) =>
    `“${p.column}” repeats the total of the order in each of its rows. Make a view or a file with one row per order first (docs/warehouse.md), or use --engine memory.`,
  fileBroken: (p: { file: string; detail: string }) =>
    `${p.file}: DuckDB cannot read this (${p.detail}). Check the file, or export it again.`,
  daysUnread: (p: { got: string }) =>
    `Most days cannot be read, such as “${p.got}”. Write them like 2024-12-31, or say with --date-order day-first or --date-order month-first what 03/04/2024 begins with.`,
  amountsUnread: (p: { got: string }) =>
    `Most amounts cannot be read, such as “${p.got}”. Write them like 1234.56, or say with --decimal comma or --decimal point what marks the decimals.`,
  noOrdersThere: (p: { file: string; rows: number }) =>
    `${p.file}: none of its ${p.rows} rows is an order. Check the columns (--customer, --date, --amount), the status and the day of the analysis.`,
  needsRows: (p: { option: string }) =>
    `${p.option}: this needs the rows themselves, which stay in DuckDB. Leave it out, do it in SQL (docs/warehouse.md), or use --engine memory.`,
  noEngine:
    'DuckDB is not installed. Install it with: npm install @duckdb/node-api. Or use --engine memory with a .csv or .xlsx file.',
  scoresEnding: (p: { file: string }) =>
    `--scores: “${p.file}” does not end with .parquet or .csv. Name a file that does. (The column of the customers is --customer.)`,
  fileNeedsEngine: (p: { file: string }) =>
    `${p.file}: --engine memory reads .csv, .tsv, .txt and .xlsx files. Leave the option out: DuckDB reads this one.`,
  scoresNeedEngine: '--scores: DuckDB writes this file. Leave out --engine memory, or --scores.',
  rowsRead: (p: { files: string; rows: string; orders: string }) =>
    `${p.files}: ${p.rows} rows, ${p.orders} orders.`,
  scoresWritten: (p: { file: string }) => `A row for each customer is in ${p.file}.`,
  allCustomers: {
    tab: 'All customers',
    slippingTab: 'All slipping away',
    heading: (p: { customers: string; value: string }) =>
      `${p.customers} customers, expected value ${p.value}`,
    range: (p: { low: string; high: string }) =>
      `In 9 of 10 cases between ${p.low} and ${p.high}, by the sample.`,
    best: (p: { count: string }) => `The ${p.count} customers of most value`,
    slipping: (p: { count: string; all: string }) =>
      `The ${p.count} of most value among ${p.all} customers who are slipping away`,
    all: 'All',
  },
  outIsNotOurs: (p: { file: string }) =>
    `${p.file}: a file of this name exists already, and this command did not write it. It stays as it is. Choose another name with --out.`,
  tooManyRows: (p: { tab: string; rows: number; most: number }) =>
    `The tab “${p.tab}” would have ${p.rows} rows, and a sheet has ${p.most} at most. Take the whole analysis with --json instead.`,
  outUnwritable: (p: { file: string }) =>
    `${p.file}: the report could not be written there. Close the file in other programs, or choose another place with --out.`,
  encodingGuessed: (p: { file: string; encoding: string }) =>
    `${p.file}: read as ${p.encoding}. If letters look wrong, name the encoding with --encoding.`,
  unclosedQuotes: (p: { file: string; row: number; count: number }) =>
    `${p.file}: in row ${p.row} a quotation mark is opened and never closed${p.count > 1 ? ` (${p.count} such marks in all)` : ''}. The row is read as written; check its cells.`,
  ordersRead: (p: { file: string; rows: string; used: string; skipped: string }) =>
    `${p.file}: ${p.rows} rows, ${p.used} used, ${p.skipped} left out.`,
  /** Appended to a problem. */
  withOptions: (p: { options: readonly string[] }) => `In this command: ${p.options.join(' or ')}.`,
  /** Below the report. */
  furtherOptions: (p: { options: readonly string[] }) =>
    `Options that change how these orders are read: ${p.options.join(', ')}.`,
  written: (p: { file: string }) => `The report is in ${p.file}.`,
  earlierKept: (p: { file: string }) =>
    `The earlier report had been saved by another program. What was written in its tables is in the new one; the earlier file is ${p.file}.`,
  unexpected: (p: { detail: string }) =>
    `Something went wrong that should not have (${p.detail}). Your file is unchanged. Please report it with the command you gave.`,
};
