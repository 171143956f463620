/** What the command says. */
export const command = {
  usage: `Usage: npx customer-value FILE [options]
   or: npm run report -- FILE [options]

Reads the orders in FILE (.csv, .tsv, .txt or .xlsx; - for what is piped in) and writes a workbook that says who the
best customers are, who is slipping away, and what each is worth over the next months.
The exit code is 0 when it is done, 1 when it cannot be done with this file, 2 when the command is not understood.

  -o, --out FILE        workbook to write (report.xlsx)
  --json                print the whole analysis as one JSON document instead
  --pretty              the same, in lines for people
  --months N            how many months ahead (12)
  --margin SHARE        share of revenue that you keep, such as 0.4 or 40% (1: the value is revenue)
  --discount-rate RATE  yearly rate at which later money counts less (0.1)
  --as-of DATE          day of the analysis, such as 2024-12-31 (day of the last order)
  --model NAME          auto, nbd, bgnbd, mbgnbd, bgcnbd, mbgcnbd, paretonbd or bgbb (auto)
  --price-index FILE    price level of each month (month, level), such as 2024-03, 1859.4 or 1403-01, 274.6: all amounts
                        are put into the money of the analysis day
  --covariates COLUMNS  columns, separated by commas, that may go along with how customers order and leave, such as
                        the channel or the city
  --locale TAG          language of the report: en, tr-TR, fa-IR (en)
  --encoding NAME       encoding of a text file, such as utf-16le, windows-1254 or windows-1256
  --sheet NAME          tab of a workbook (the one that looks most like orders)
  -h, --help            this text
  --version             version of this program

How customers are grouped. One of these is enough; it says which scheme is meant:

  --scheme NAME         rfm, rf, thresholds, value, lifecycle, clusters, columns or rules (rfm)
  --limits-days LIST    thresholds: days since the last order that still score 5, 4, 3 and 2 (30,90,180,365)
  --limits-orders LIST  thresholds: orders from which the score is 2, 3, 4 and 5 (2,3,5,10)
  --limits-spend LIST   thresholds: money from which the score is 2, 3, 4 and 5, such as 250,500,1000,2500
  --tiers TIERS         value: shares of customers in percent, the best first (5,15,30); or breaks:4 for four tiers
                        where the values leave gaps; or abc:80,95 by the percent of all value that they bring
  --cut-offs DAYS,DAYS  lifecycle: days since the last order up to which somebody is active, and infrequent (from the
                        usual gaps between orders)
  --clusters NUMBER     clusters: how many, 2 to 20 (as many as set themselves apart)
  --by COLUMN[,COLUMN]  columns: one or two columns, such as city; value among them crosses with value tiers:
                        city,value. Once for each column whose name has a comma: --by "City, region" --by channel
  --rules FILE          rules: your own, one a line, such as Quiet: city is Oslo and no order for 60 days

What to do with the groups:

  --compare-to DATE     the earlier day for who rose and who fell (90 days before)
  --cohorts PERIOD      put customers together by month, quarter or year of the first order (the shortest that
                        stays readable)
  --campaign NAME       name that decides who is kept aside from the lists (the day of the analysis); with --as-of
                        before the last orders, those orders show what came of the lists
  --control-share SHARE share of every list that is kept aside, up to 50% (10%)
  --actions FILE        your own words for what to do: the report itself with its actions changed, or a table with
                        the columns Group and any of Action, Channel, Offer, How to know it works, What can go wrong,
                        Who does it
  --acquisition-cost AMOUNT
                        what it takes to win one customer, for when it is paid back
  --budget AMOUNT       money to spend on contacts, with --contact-cost AMOUNT for each and --offer-cost AMOUNT given
                        with each order (0)
  --budget-groups FILE  what is different for a group: the report's budget tab with its numbers changed, or a table
                        with the columns Group and any of Cost of a contact, Offer with each order, More who order,
                        At least, At most

How the orders are read, where the file does not say it:

  --date-order ORDER    what 03/04/2024 begins with: day-first (dmy) or month-first (mdy)
  --date-cells WHAT     date cells in which day and month seem swapped: as-they-stand or swapped (back)
  --decimal MARK        what marks the decimals in 1.234: comma or point
  --currency CODE       of several currencies, the one to read, such as EUR; IRT for tomans, IRR for rials
  --no-rates            do not convert with the file's own exchange rates
  --pending WHAT        orders that wait for payment: count or leave-out (as the shop system, else count)
  --unknown-status WHAT rows whose status is not known: count or leave-out (count)
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
  badNumber: (p: { option: string; got: string; example: string }) =>
    `${p.option}: “${p.got}” does not fit. Give a number such as ${p.example}.`,
  twoReadings: (p: { option: string; got: string; one: number; other: number }) =>
    `${p.option}: “${p.got}” can be ${p.one} or ${p.other}. Write it without a mark for thousands.`,
  badDate: (p: { option: string; got: string }) =>
    `${p.option}: “${p.got}” is not a date. Write it as year-month-day, such as 2024-12-31.`,
  badChoice: (p: { option: string; got: string; choices: readonly string[] }) =>
    `${p.option}: “${p.got}” is not available. Choose ${p.choices.join(' or ')}.`,
  optionOfScheme: (p: { option: string; scheme: string; asked: string }) =>
    `${p.option}: this goes with --scheme ${p.scheme}, and you asked for ${p.asked}. Leave one of them out.`,
  badRising: (p: { option: string; got: string; count: number; example: string }) =>
    `${p.option}: “${p.got}” does not fit. Give ${p.count} numbers, each above the one before, such as ${p.example}.`,
  limitsNeedSpend:
    '--limits-spend: say from which money the score is 2, 3, 4 and 5, such as 250,500,1000,2500.',
  badTiers: (p: { got: string }) =>
    `--tiers: “${p.got}” does not fit. Give shares in percent that leave a rest (5,15,30), or breaks:4, or abc:80,95.`,
  columnsForGroups: '--by: name one or two columns, such as --by city or --by city,value.',
  rulesNeedFile: '--scheme rules: the file with the rules is missing. Name it with --rules FILE.',
  badRule: (p: { file: string; line: number; message: string }) => `${p.file}, line ${p.line}: ${p.message}`,
  budgetNeedsCost: '--budget: say with --contact-cost what contacting one customer costs, such as 0.5.',
  needsBudget: (p: { option: string }) =>
    `${p.option}: this goes with --budget. Say with --budget AMOUNT how much there is to spend.`,
  noTableOfGroups: (p: { file: string; group: string; columns: readonly string[] }) =>
    `${p.file}: there is no table with a column “${p.group}” and one of these: ${p.columns.join(', ')}.`,
  unknownGroup: (p: { file: string; got: string; known: readonly string[] }) =>
    `${p.file}: “${p.got}” is no group of this analysis. Known are: ${p.known.join(', ')}.`,
  badGroupTerm: (p: { file: string; group: string; column: string; got: string }) =>
    `${p.file}: ${p.group}, “${p.column}”: “${p.got}” does not fit. Money is 0 or more without a mark for thousands (a contact costs more than 0), shares are written 5% or 0.05, and the most is not below the least.`,
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
  outIsNotOurs: (p: { file: string }) =>
    `${p.file}: a file of this name is there already that was not made by this command, or that was changed since. It stays as it is. Choose another name with --out.`,
  tooManyRows: (p: { tab: string; rows: number; most: number }) =>
    `The tab “${p.tab}” would have ${p.rows} rows, and a sheet has ${p.most} at most. Take the whole analysis with --json instead.`,
  outUnwritable: (p: { file: string }) =>
    `${p.file}: the report could not be written there. Close the file in other programs, or choose another place with --out.`,
  encodingGuessed: (p: { file: string; encoding: string }) =>
    `${p.file}: read as ${p.encoding}. If letters look wrong, name the encoding with --encoding.`,
  unclosedQuotes: (p: { file: string; row: number; count: number }) =>
    `${p.file}: in row ${p.row} a quotation mark is opened and never closed${p.count > 1 ? ` (${p.count} such marks in all)` : ''}. The row is read as it stands; check its cells.`,
  ordersRead: (p: { file: string; rows: string; used: string; skipped: string }) =>
    `${p.file}: ${p.rows} rows, ${p.used} used, ${p.skipped} left out.`,
  /** Behind a problem. */
  withOptions: (p: { options: readonly string[] }) => `In this command: ${p.options.join(' or ')}.`,
  /** Below the report. */
  furtherOptions: (p: { options: readonly string[] }) =>
    `Options that change how these orders are read: ${p.options.join(', ')}.`,
  written: (p: { file: string }) => `The report is in ${p.file}.`,
  unexpected: (p: { detail: string }) =>
    `Something went wrong that should not have (${p.detail}). Your file is unchanged. Please report it with the command you gave.`,
};
