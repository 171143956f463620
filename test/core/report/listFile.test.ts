import type { ListDetail, PersonOnList } from '../../../core/home/details';
import { csvOf, fileFormat, tabSeparated } from '../../../core/report/listFile/delimited';
import { listFile, listFileName } from '../../../core/report/listFile/listFile';

const person = (more: Partial<PersonOnList>): PersonOnList => ({
  key: 'ann',
  name: 'Ann Lee',
  firstName: 'Ann',
  phone: '',
  email: '',
  place: '',
  orders: 5,
  usualGap: 21,
  quietFor: 42,
  value: 100,
  likelihood: 'open',
  lastProduct: '',
  nextProduct: '',
  atStake: 12.345,
  isAside: false,
  ...more,
});
const list = (...people: Partial<PersonOnList>[]): ListDetail => ({
  key: 'overdue',
  people: people.map(person),
  atStake: 100,
  keptAside: { share: 0.5, shows: 0.1, reason: null },
});

const english = fileFormat('en-US');
const turkish = fileFormat('tr-TR');

describe('the format', () => {
  test.each([
    ['en-US', ',', '.', '12/31/2024'],
    ['en-GB', ',', '.', '31/12/2024'],
    ['tr-TR', ';', ',', '31.12.2024'],
    ['de_DE', ';', ',', '31.12.2024'],
    // Digits that every program reads, in the calendar of the country.
    ['fa-IR', ';', '.', '1403/10/11'],
    ['no such tag', ',', '.', '12/31/2024'],
  ])('of %s', (locale, separator, decimalMark, day) => {
    const format = fileFormat(locale);
    expect([format.separator, format.decimalMark, format.writeDay(45_657)]).toEqual([
      separator,
      decimalMark,
      day,
    ]);
  });
});

describe('a CSV file', () => {
  const lines = (text: string) => text.replace(/^\ufeff/, '').split('\r\n');

  test('begins with a byte order mark, ends each line with CR LF, and quotes by RFC 4180', () => {
    const text = csvOf(
      [
        ['a', 'b'],
        ['say "hi"', 'one, two'],
        ['two\nlines', ' spaced'],
      ],
      english,
    );
    expect(text).toBe('\ufeffa,b\r\n"say ""hi""","one, two"\r\n"two\nlines"," spaced"\r\n');
  });

  test('has separators, decimals and days of the place', () => {
    const row = [{ number: 1234.5, decimals: 2 }, { day: 45_657 }, 'a;b'];
    expect(lines(csvOf([row], turkish))[0]).toBe('1234,50;31.12.2024;"a;b"');
    expect(lines(csvOf([row], english))[0]).toBe('1234.50,12/31/2024,"a;b"');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['\t=1', `"'\t=1"`],
    ['\rx', `"'\rx"`],
    ['＝1', "'＝1"],
    ['+1+cmd', "'+1+cmd"],
    ['+12', "'+12"],
    ['Ann', 'Ann'],
    ['a=b', 'a=b'],
    ['0500 000 01 42', '0500 000 01 42'],
    ['(503) 555-0142', '(503) 555-0142'],
    ['+90 (500) 000-01.42', '+905000000142'],
    ['a\0b', 'ab'],
  ])('text is never a formula, and a phone number stays one: %j', (cell, written) => {
    expect(csvOf([[cell]], english)).toBe(`\ufeff${written}\r\n`);
  });

  test('our own negative numbers are numbers', () => {
    expect(lines(csvOf([[{ number: -3.5, decimals: 1 }]], english))[0]).toBe('-3.5');
  });
});

test('for the clipboard a row is one line, and text is as harmless', () => {
  const rows = [
    ['Name', 'Note'],
    ['a\tb\nc', '=1'],
    ['"x"', '+44 20 7946 0101'],
  ];
  expect(tabSeparated(rows, english)).toBe('Name\tNote\na b c\t\'=1\n"""x"""\t+442079460101');
});

describe('a list to take along', () => {
  test('has who to write to, how, why now and what to say, and nobody who is kept aside', () => {
    const rows = listFile(
      list({ phone: '555', lastProduct: 'Tea' }, { key: 'bob', name: 'Bob', isAside: true }),
      { day: 45_657 },
      {},
      'en',
    );
    expect(rows).toEqual([
      ['Name', 'Phone', 'Why now', 'Last order', 'Last product', 'Can be won', 'What to say'],
      [
        'Ann Lee',
        '555',
        'every 3 weeks, quiet for 6 weeks',
        { day: 45_615 },
        'Tea',
        { number: 12.345, decimals: 2 },
        'Hi Ann, it is about time for Tea. Shall we send it this week?',
      ],
    ]);
  });

  test('says the user’s own words, and no day where none is known', () => {
    const own = { overdue: { message: 'Hello {name}' } };
    expect(listFile(list({}), { day: null }, own, 'tr')).toEqual([
      ['Ad', 'Neden şimdi', 'Kazanılabilir', 'Ne yazmalı'],
      ['Ann Lee', '3 haftada bir alır, 6 haftadır yok', { number: 12.345, decimals: 2 }, 'Hello Ann'],
    ]);
  });

  test('has names in proper case, by the letters of the language', () => {
    const [, row] = listFile(list({ name: 'İPEK IŞIK', firstName: 'İPEK' }), { day: null }, {}, 'tr');
    expect([row[0], row[row.length - 1]]).toEqual([
      'İpek Işık',
      'Merhaba İpek, siparişiniz için zaman gelmiş olabilir. Bu hafta gönderelim mi?',
    ]);
  });

  test('has a file name that every system takes', () => {
    expect(listFileName(list(), '31/12/2024', 'en')).toBe('Remind 31-12-2024');
  });
});
