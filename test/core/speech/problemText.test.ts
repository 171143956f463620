import { isError, type Problem } from '../../../core/cells/problem';
import { rangeProblemText } from '../../../core/functions/ranges/rangeProblemText';
import { campaignWords } from '../../../core/speech/campaigns/campaignWords';
import { check as en } from '../../../core/speech/check/en';
import { check as fa } from '../../../core/speech/check/fa';
import { check as tr } from '../../../core/speech/check/tr';
import { commandWords } from '../../../core/speech/command/commandWords';
import { functionWords } from '../../../core/speech/functions/functionWords';
import { hostWords } from '../../../core/speech/host/hostWords';
import { languages } from '../../../core/speech/language';
import { modelWords } from '../../../core/speech/model/modelWords';
import { planWords } from '../../../core/speech/plan/planWords';
import { problemText, skipReasonText } from '../../../core/speech/problems/problemText';
import { reportWords } from '../../../core/speech/report/reportWords';
import { segmentWords } from '../../../core/speech/segments/segmentWords';
import { sidebarWords } from '../../../core/speech/sidebar/sidebarWords';
import { trustWords } from '../../../core/speech/trust/trustWords';

const checkSentences = { en, tr, fa };

const badDate: Problem = {
  code: 'badDates',
  params: { example: '31/02/2024', count: 13 },
  where: 'Orders!C17',
  severity: 'warning',
};

test('a sentence says where, what, and what to do', () => {
  expect(problemText(badDate, 'en')).toBe(
    'Orders!C17: “31/02/2024” is not a date (and 12 more in this column). These rows are left out. Use a date cell, or text like 2024-03-31.',
  );
  expect(problemText(badDate, 'tr')).toBe(
    'Orders!C17: “31/02/2024” bir tarih değil (bu sütunda 12 tane daha var). Bu satırlar atlandı. Tarih hücresi kullanın veya 2024-03-31 gibi yazın.',
  );
  expect(problemText(badDate, 'fa')).toBe(
    '\u2068Orders!C17\u2069: «31/02/2024» تاریخ نیست (و ۱۲ مورد دیگر در همین ستون). این ردیف‌ها کنار گذاشته شد. از خانهٔ تاریخ استفاده کنید یا مانند ۱۴۰۳/۰۱/۱۲ بنویسید.',
  );
});

/** Every code once with one of everything and once with many. */
const every: readonly Problem[] = [1, 40].flatMap((n): Problem[] => [
  { code: 'emptyTable', params: { sheet: n === 1 ? '' : 'Orders' }, severity: 'error' },
  { code: 'noCustomerColumn', params: { sheet: '', headers: Array(n).fill('Colour') }, severity: 'error' },
  { code: 'noDateColumn', params: { sheet: 'Orders', headers: [] }, severity: 'error' },
  { code: 'noAmountColumn', params: { sheet: 'Orders', headers: ['Colour'] }, severity: 'error' },
  ...(['customer', 'date', 'amount'] as const).map(
    (field): Problem => ({
      code: 'unreadableColumn',
      params: { field, header: 'When', example: 'soon' },
      severity: 'error',
    }),
  ),
  ...(['severalDateColumns', 'severalAmountColumns'] as const).map(
    (code): Problem => ({
      code,
      params: { headers: n === 1 ? ['A', 'B', 'C'] : ['B'], used: n === 1 ? null : 'A' },
      severity: n === 1 ? 'error' : 'note',
    }),
  ),
  { code: 'unnamedRows', params: { example: 'Till', count: n }, severity: 'warning' },
  { code: 'noHeader', params: { sheet: 'Orders', columns: n }, severity: 'error' },
  { code: 'unknownColumn', params: { column: 'J', headers: ['Colour'] }, severity: 'error' },
  { code: 'badDates', params: { example: n === 1 ? '' : 'soon', count: n }, severity: 'warning' },
  { code: 'badAmounts', params: { example: n === 1 ? '' : 'five', count: n }, severity: 'warning' },
  { code: 'unknownSign', params: { sign: 'Ƶ', count: n }, severity: 'warning' },
  { code: 'ambiguousDates', params: { example: '03/04/2024' }, severity: 'error' },
  {
    code: 'swappedDates',
    params: { asItStands: '2024-03-01', swapped: '2024-01-03', text: '15/01/2024', count: n },
    severity: 'error',
  },
  { code: 'ambiguousAmounts', params: { example: '1.234' }, severity: 'error' },
  { code: 'unmatchedRefunds', params: { count: n }, severity: 'warning' },
  { code: 'pendingOrders', params: { example: 'pending', count: n }, severity: 'note' },
  { code: 'pendingLeftOut', params: { example: 'pending', count: n }, severity: 'note' },
  { code: 'unknownStatus', params: { words: ['Purple'], more: n - 1, count: n }, severity: 'note' },
  { code: 'noOrders', params: { sheet: 'Orders', rows: n - 1 }, severity: 'error' },
  { code: 'ordersAfterAsOf', params: { count: n, day: '2024-03-31' }, severity: 'note' },
  { code: 'severalCurrencies', params: { currencies: ['EUR', 'USD'] }, severity: 'error' },
  {
    code: 'exportWithoutCustomer',
    params: { platform: n === 1 ? 'amazon_all_orders' : 'amazon_payments' },
    severity: 'error',
  },
  { code: 'noCustomerRows', params: { count: n }, severity: 'note' },
  { code: 'tomansAndRials', params: { count: n }, severity: 'error' },
  { code: 'tomanOrRialUnsaid', params: {}, severity: 'note' },
  { code: 'otherCurrencies', params: { currency: 'EUR', count: n }, severity: 'note' },
  { code: 'convertedAmounts', params: { currencies: ['EUR', 'USD'], count: n }, severity: 'note' },
  { code: 'priceTimesQuantity', params: { price: 'Price', quantity: 'Pieces' }, severity: 'note' },
  { code: 'refundRemainder', params: { count: n, amount: 12.5 }, severity: 'warning' },
  { code: 'orderOfSeveralCustomers', params: { example: '#7', count: n }, severity: 'warning' },
  { code: 'oneDayEach', params: { header: 'Created', customers: n }, severity: 'warning' },
  { code: 'orderNumbersRestart', params: { example: '17', count: n }, severity: 'note' },
  { code: 'lossyOrderIds', params: { example: '1.2E+15', count: n }, severity: 'warning' },
  { code: 'lossyCustomers', params: { example: '9.05E+11', count: n }, severity: 'warning' },
  { code: 'duplicateRows', params: { count: n, orders: n }, severity: 'warning' },
  { code: 'customersByName', params: { customers: n }, severity: 'warning' },
  { code: 'maskedEmails', params: { example: 'x***@y.com', count: n }, severity: 'note' },
  { code: 'sharedIdentities', params: { example: 'till@x.com', count: n }, severity: 'note' },
  { code: 'mergedCustomers', params: { count: n, example: '1 = 2' }, severity: 'note' },
  { code: 'noRepeatOrders', params: { customers: n }, severity: 'warning' },
  ...[true, false].flatMap((leans): Problem[] => [
    { code: 'littleData', params: { customers: n, repeaters: n - 1, leans }, severity: 'warning' },
    { code: 'hardlyAnybodyLeaves', params: { customers: n, leans }, severity: 'note' },
    { code: 'allAlike', params: { customers: n, leans }, severity: 'note' },
  ]),
  { code: 'risesForEver', params: { customers: n }, severity: 'note' },
  { code: 'noDropout', params: { customers: n }, severity: 'warning' },
  { code: 'nobodyLeaves', params: { customers: n }, severity: 'note' },
  { code: 'littleSpendData', params: { customers: n }, severity: 'warning' },
  { code: 'nonPositiveSpend', params: { count: n }, severity: 'note' },
  { code: 'covariatesOnlyExplain', params: { columns: ['City'] }, severity: 'note' },
  {
    code: 'ordersGrow',
    params: { perMonth: 0.002 * n, perYear: 0.02 * n, low: 0.01 * n, high: 0.03 * n },
    severity: 'warning',
  },
  { code: 'noHoldout', params: { weeks: n }, severity: 'note' },
  { code: 'fewCustomersForScores', params: { customers: n }, severity: 'note' },
  { code: 'frequencyByCount', params: { share: n / 41 }, severity: 'note' },
]);

test.each(languages)(
  'every sentence in %s is whole: no gaps, no shouting, one full stop at its end',
  (language) => {
    for (const problem of every) {
      const text = problemText(problem, language);
      expect(text).not.toMatch(/undefined|NaN|null|object|!| {2}|“”|«»/);
      expect(text).toMatch(/[^.]\.$/);
    }
  },
);

test.each(languages)('every reason in %s is a short phrase of its own', (language) => {
  const reasons = (
    [
      'blank',
      'noCustomer',
      'badDate',
      'badAmount',
      'cancelled',
      'failed',
      'test',
      'refunded',
      'unmatchedRefund',
      'afterAsOf',
      'total',
      'unread',
      'heading',
      'duplicate',
      'notAnOrder',
      'otherCurrency',
      'pending',
      'free',
      'unknownStatus',
    ] as const
  ).map((reason) => skipReasonText(reason, language));
  expect(new Set(reasons).size).toBe(19);
  expect(reasons.every((text) => text.length > 0 && text.length <= 40)).toBe(true);
});

/** Sentences of a part of the messages, functions as they are written. */
function written(part: unknown): string[] {
  if (typeof part === 'string' || typeof part === 'function') return [String(part)];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(written) : [];
}

test.each(languages)('no sentence outside of the command names an option of the command (%s)', (language) => {
  const others = [
    campaignWords(language),
    functionWords(language),
    hostWords(language),
    modelWords(language),
    planWords(language),
    reportWords(language),
    segmentWords(language),
    sidebarWords(language),
    trustWords(language),
  ];
  expect(written(commandWords(language)).some((text) => /--[a-z]/.test(text))).toBe(true);
  const all = [
    ...every.map((problem) => problemText(problem, language)),
    ...every.filter(isError).map((problem) => rangeProblemText(problem, language)),
    ...others.flatMap(written),
    ...written(checkSentences[language]),
  ];
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter((text) => /--[a-z]/.test(text))).toEqual([]);
});

test.each(languages)('a cell is told what to do in the sheet, not to choose (%s)', (language) => {
  for (const code of ['noCustomerColumn', 'noDateColumn', 'noAmountColumn'] as const) {
    const problem = { code, params: { sheet: '', headers: ['Colour'] }, severity: 'error' } as const;
    const text = rangeProblemText(problem, language);
    expect(text).toContain('Colour');
    expect(text).not.toMatch(/Choose|seçin|انتخاب/);
  }
});

test('nothing needs to be done only where the numbers of customers are not in doubt', () => {
  const said = (share: number) =>
    languages.map((language) =>
      problemText({ code: 'frequencyByCount', params: { share }, severity: 'note' }, language),
    );
  const nothing = /Nothing needs|gerekmiyor|لازم نیست/;
  expect(said(0.7).every((text) => nothing.test(text))).toBe(true);
  expect(said(0.98).some((text) => nothing.test(text))).toBe(false);
});
