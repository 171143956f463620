/** What `npm run report` says. */
export const command = {
  usage: `Usage: npm run report -- FILE [options]

Reads the orders in FILE (.csv, .tsv, .txt or .xlsx) and writes a workbook that says who the best customers are,
who is slipping away, and what each is worth over the next months.

  --out FILE            workbook to write (report.xlsx)
  --json                print the whole analysis as one JSON document instead
  --months N            how many months ahead (12)
  --margin SHARE        share of revenue that you keep, such as 0.4 or 40% (1: the value is revenue)
  --discount-rate RATE  yearly rate at which later money counts less (0.1)
  --as-of DATE          day of the analysis, such as 2024-12-31 (day of the last order)
  --model NAME          auto, nbd, bgnbd, mbgnbd, bgcnbd, mbgcnbd, paretonbd or bgbb (auto)
  --price-index FILE    price level of each month (month, level), such as 2024-03, 1859.4 or 1403-01, 274.6: all amounts
                        are put into the money of the analysis day
  --covariates COLUMNS  columns, separated by commas, that may go along with how customers order and leave, such as
                        the channel or the city
  --scheme NAME         how customers are grouped: rfm, rf, value, lifecycle, clusters, columns or rules (rfm)
  --by COLUMN[,COLUMN]  group by one or two columns, such as city; value among them crosses with tiers: city,value
  --rules FILE          group by your own rules, one a line, such as Quiet: city is Oslo and no order for 60 days
  --compare-to DATE     the earlier day for who rose and who fell (90 days before)
  --campaign NAME       name by which a tenth of every list is kept aside (the day of the analysis); with --as-of
                        before the last orders, those orders show what came of the lists
  --budget AMOUNT       money to spend on contacts, with --contact-cost AMOUNT for each and --offer-cost AMOUNT given
                        with each order (0)
  --locale TAG          language of the report: en, tr-TR, fa-IR (en)
  --encoding NAME       encoding of a text file, such as utf-16le, windows-1254 or windows-1256
  --sheet NAME          tab of a workbook (the one that looks most like orders)
  --help                this text

How the orders are read, where the file does not say it:

  --date-order ORDER    what 03/04/2024 begins with: day-first (dmy) or month-first (mdy)
  --decimal MARK        what marks the decimals in 1.234: comma or point
  --currency CODE       of several currencies, the one to read, such as EUR; IRT for tomans, IRR for rials
  --no-rates            do not convert with the file's own exchange rates
  --pending WHAT        orders that wait for payment: count or leave-out (count)
  --free WHAT           orders of 0: count or leave-out (count)
  --duplicates WHAT     orders that are in the file several times: once or all (once)
  --no-merge            do not join customers who share an id, an e-mail address or a phone number
  --time-zone NAME      zone of the shop, such as Europe/Istanbul, for times with an offset (the day as written)
  --date-system YEAR    numbers as dates count from 1900 or 1904 (1900)

Which column is what: a header, a letter or a number; none hides a column.

  --customer COLUMN     customer
  --date COLUMN         order date
  --amount COLUMN       amount
  --order-id COLUMN     order number
  --status COLUMN       status
  --refund COLUMN       money paid back
  --currency-column COLUMN, and in the same way --email, --phone, --name, --customer-id, --first-name,
  --last-name, --postcode, --time, --time-zone-column, --quantity, --unit-price, --payment-status, --type,
  --mode, --cancelled-at, --reference, --adjusted, --exchange-rate, --converted-amount, --converted-refund,
  --converted-currency, --line-id, --product, --category, --city, --region, --country, --channel, --device,
  --discount, --campaign-column, --consent
`,
  noFile: 'Which file holds the orders? Name it like this: npm run report -- orders.csv',
  severalFiles: (p: { files: readonly string[] }) =>
    `One file at a time, please: ${p.files.join(', ')}. A name with spaces goes in quotes.`,
  unknownOption: (p: { option: string }) =>
    `${p.option}: there is no such option. Add --help to see all options.`,
  missingValue: (p: { option: string }) =>
    `${p.option}: a value is missing. Write it after the option, such as --months 12.`,
  needsNoValue: (p: { option: string }) =>
    `${p.option}: this option takes no value. Leave out what follows the “=”.`,
  badNumber: (p: { option: string; got: string; example: string }) =>
    `${p.option}: “${p.got}” does not fit. Give a number such as ${p.example}.`,
  badDate: (p: { option: string; got: string }) =>
    `${p.option}: “${p.got}” is not a date. Write it as year-month-day, such as 2024-12-31.`,
  badChoice: (p: { option: string; got: string; choices: readonly string[] }) =>
    `${p.option}: “${p.got}” is not available. Choose ${p.choices.join(' or ')}.`,
  columnsForGroups: '--by: name one or two columns, such as --by city or --by city,value.',
  rulesNeedFile: '--scheme rules: the file with the rules is missing. Name it with --rules FILE.',
  badRule: (p: { file: string; line: number; message: string }) => `${p.file}, line ${p.line}: ${p.message}`,
  budgetNeedsCost: '--budget: say with --contact-cost what contacting one customer costs, such as 0.5.',
  compareToTooLate: '--compare-to: this day is not before the day of the analysis. Choose an earlier one.',
  badPriceIndex: (p: { file: string; got: string }) =>
    `${p.file}: “${p.got}” is no month with its price level. Write one a row, such as 2024-03, 1859.4.`,
  badLocale: (p: { got: string }) =>
    `--locale: “${p.got}” is not a language tag. Give one such as en-US, tr-TR or fa-IR.`,
  badTimeZone: (p: { got: string }) =>
    `--time-zone: “${p.got}” is not a time zone. Give a name such as Europe/Istanbul, Asia/Tehran or UTC.`,
  noSheet: (p: { file: string; got: string; sheets: readonly string[] }) =>
    `--sheet: ${p.file} has no tab “${p.got}” with anything in it. Choose one of: ${p.sheets.join(', ')}.`,
  unknownEncoding: (p: { encoding: string }) =>
    `--encoding: “${p.encoding}” is not known. Try utf-8, windows-1254 (Turkish) or windows-1256 (Persian, Arabic).`,
  fileMissing: (p: { file: string }) => `${p.file}: there is no such file. Check the name and the folder.`,
  fileIsFolder: (p: { file: string }) => `${p.file}: this is a folder. Name the file with the orders in it.`,
  fileUnreadable: (p: { file: string }) =>
    `${p.file}: the file could not be opened. Close it in other programs and check that you may read it.`,
  fileEmpty: (p: { file: string }) =>
    `${p.file}: the file is empty. Export the orders again, with a header row.`,
  fileOldExcel: (p: { file: string }) =>
    `${p.file}: this is an old Excel file (.xls) or one with a password. Save it in Excel as .xlsx without a password, or as .csv.`,
  fileNotTable: (p: { file: string }) =>
    `${p.file}: this is not a table of orders. Save it in a spreadsheet program as .xlsx or .csv.`,
  fileBrokenExcel: (p: { file: string }) =>
    `${p.file}: this could not be read as an Excel workbook. Open it in a spreadsheet program and save it as .xlsx or .csv.`,
  outIsNotOurs: (p: { file: string }) =>
    `${p.file}: a file of this name is there already that was not made by this command, or that was changed since. It stays as it is. Choose another name with --out.`,
  outUnwritable: (p: { file: string }) =>
    `${p.file}: the report could not be written there. Close the file in other programs, or choose another place with --out.`,
  encodingGuessed: (p: { file: string; encoding: string }) =>
    `${p.file}: read as ${p.encoding}. If letters look wrong, name the encoding with --encoding.`,
  ordersRead: (p: { file: string; rows: string; used: string; skipped: string }) =>
    `${p.file}: ${p.rows} rows, ${p.used} used, ${p.skipped} left out.`,
  written: (p: { file: string }) => `The report is in ${p.file}.`,
  unexpected: (p: { detail: string }) =>
    `Something went wrong that should not have (${p.detail}). Your file is unchanged. Please report it with the command you gave.`,
};
