import { messages } from '../../core/locales/messages';
import { languageOfWords, parseCommand } from '../../preview/report/options';
import { Refusal } from '../../preview/report/refusal';

const command = (text: string) => parseCommand(text.split(' ').filter((word) => word !== ''));

function refusal(text: string): string {
  try {
    command(text);
  } catch (error) {
    if (error instanceof Refusal) return error.sentence(messages('en').command);
    throw error;
  }
  throw new Error(`accepted: ${text}`);
}

test('a file alone gets the usual terms', () => {
  expect(command('orders.csv')).toEqual({
    file: 'orders.csv',
    out: 'report.xlsx',
    json: false,
    terms: { months: 12, margin: 1, discountRate: 0.1 },
    asOf: null,
    model: 'auto',
    language: 'en',
    columns: {},
    encoding: null,
  });
});

test('every option is understood, with a space or with =, before or after the file', () => {
  expect(
    command(
      '--out=r.xlsx --months 1.5 --margin %40 --discount-rate 0,2 a.csv --as-of 2024-12-31 --model BG/NBD ' +
        '--scheme RFM --locale tr_TR --customer E-posta --date B --amount 3 --encoding windows-1254',
    ),
  ).toEqual({
    file: 'a.csv',
    out: 'r.xlsx',
    json: false,
    terms: { months: 1.5, margin: 0.4, discountRate: 0.2 },
    asOf: 45657,
    model: 'bgnbd',
    language: 'tr',
    columns: { customer: 'E-posta', date: 'B', amount: '3' },
    encoding: 'windows-1254',
  });
});

test('--json writes no workbook unless one is asked for', () => {
  expect(command('a.csv --json')).toMatchObject({ json: true, out: null });
  expect(command('a.csv --json --out r.xlsx')).toMatchObject({ json: true, out: 'r.xlsx' });
});

test('--help wins over everything that is understood', () => {
  expect(command('--help')).toBe('help');
  expect(command('a.csv --months x --help')).toBe('help');
});

test.each([
  ['', 'Which file holds the orders?'],
  ['a.csv b.csv', 'One file at a time, please: a.csv, b.csv.'],
  ['a.csv --colour red', '--colour: there is no such option.'],
  ['a.csv -m 3', '-m: there is no such option.'],
  ['a.csv --no-json', '--no-json: there is no such option.'],
  ['a.csv --json=yes', '--json: this option takes no value.'],
  ['a.csv --months', '--months: a value is missing.'],
  ['a.csv --out --json', '--out: a value is missing.'],
  ['a.csv --out=', '--out: a value is missing.'],
  ['a.csv --months twelve', '--months: “twelve” does not fit. Give a number such as 12.'],
  ['a.csv --months 0', '--months: “0” does not fit.'],
  ['a.csv --months -3', '--months: “-3” does not fit.'],
  ['a.csv --months 121', '--months: “121” does not fit.'],
  ['a.csv --months Infinity', '--months: “Infinity” does not fit.'],
  ['a.csv --margin 0', '--margin: “0” does not fit.'],
  ['a.csv --margin 1.5', '--margin: “1.5” does not fit. Give a number such as 0.4 (40%).'],
  ['a.csv --discount-rate=-0.1', '--discount-rate: “-0.1” does not fit.'],
  ['a.csv --discount-rate 10', '--discount-rate: “10” does not fit. Give a number such as 0.1 (10%).'],
  ['a.csv --as-of yesterday', '--as-of: “yesterday” is not a date.'],
  ['a.csv --as-of 2024-02-30', '--as-of: “2024-02-30” is not a date.'],
  ['a.csv --model prophet', '--model: “prophet” is not available. Choose auto or bgnbd.'],
  ['a.csv --scheme abc', '--scheme: “abc” is not available. Choose rfm.'],
  ['a.csv --locale !', '--locale: “!” is not a language tag.'],
])('“%s” is refused: %s', (text, sentence) => {
  expect(refusal(text)).toContain(sentence);
});

test.each([
  ['a.csv --locale tr-TR', 'tr'],
  ['--nonsense --locale=fa', 'fa'],
  ['a.csv --locale de', 'en'],
  ['a.csv --locale', 'en'],
  ['a.csv', 'en'],
])('the language for sentences is known even when “%s” does not fit', (text, language) => {
  expect(languageOfWords(text.split(' '))).toBe(language);
});
