import { sidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { start } from '../../sidebar/flow/update';
import { schemeChoices } from '../../sidebar/form/groupChoices';
import { assumedText } from '../../sidebar/views/home/assumedText';
import type { OrdersCheck } from '../../sidebar/work/workerProtocol';

const terms = { months: 12, margin: 1, discountRate: 0.1 };

function text(language: 'en' | 'tr' | 'fa', scheme: string): string {
  const { state } = start(language);
  return assumedText(
    { state: { ...state, language, groups: { ...state.groups, scheme } }, words: sidebarWords(language) },
    { terms },
  );
}

test.each([
  ['en', '12 months, 10% less per year, five plain groups'],
  ['tr', '12 ay, yılda %10 iskonto, beş yalın grup'],
  ['fa', '۱۲ ماه، سالی ۱۰٪ کمتر، پنج گروه ساده'],
] as const)('the assumptions in one line (%s)', (language, expected) => {
  expect(text(language, 'plain')).toBe(expected);
});

test('an abbreviation stays in capitals', () => {
  expect(text('en', 'rfm')).toBe('12 months, 10% less per year, RFM, eleven segments');
});

test('the header of a column stays as the user wrote it', () => {
  const { state } = start('tr');
  const known = { groupColumns: [{ header: 'Şehir', role: 'city' }], account: { customers: 50 } };
  const check = known as unknown as OrdersCheck;
  const scheme = schemeChoices(check).find(({ header }) => header === 'Şehir')?.value ?? '';
  const chosen = { ...state, language: 'tr', check, groups: { ...state.groups, scheme } } as const;
  expect(assumedText({ state: chosen, words: sidebarWords('tr') }, { terms })).toMatch(
    /, Şehir sütununa göre$/,
  );
});
