import type { WorkbookInfo } from '../../../../core/host/port';
import { checkRoom } from '../../../../core/report/writing/checkRoom';
import type { ReportLayout } from '../../../../core/report/writing/layoutReport';

const tab = (key: string, rows: number, columns: number) => ({ key, name: key, rows, columns });
const report = {
  rightToLeft: false,
  tabs: [tab('Summary', 50, 10), tab('Customers', 2_000, 10)],
} as unknown as ReportLayout;

/** A workbook with room for so many cells, in which the tab of customers has that grid. */
const workbook = (room: number, rows = 0): WorkbookInfo => ({
  ...{ name: 'Shop', locale: 'en-US', userLocale: 'en-US', timeZone: '', remembered: null, room },
  tabs: rows === 0 ? [] : [{ ...customers, grid: { rows, columns: 10 } }],
});
const customers = { id: '1', name: 'Customers', rows: 1, columns: 1, active: false, ours: 'Customers' };

const said = (info: WorkbookInfo): string | undefined => {
  try {
    checkRoom(report, info, 'en');
  } catch (error) {
    return (error as { said: string }).said;
  }
  return undefined;
};

test.each([
  ['as much room as it takes', workbook(20_500)],
  ['the same tabs, which need not grow', workbook(500, 2_000)],
  ['no limit', { ...workbook(0), room: undefined } as unknown as WorkbookInfo],
])('%s', (_, info) => expect(said(info)).toBeUndefined());

test('too little room, and how many rows of the largest tab there would be room for', () => {
  expect(said(workbook(10_500))).toBe(
    'The report takes 20,500 cells, and this spreadsheet has room for 10,500 more. Nothing was written. “Customers” could have 1,000 of its 2,000 rows. Delete sheets that you no longer need, or use the orders of a shorter time. Then try again.',
  );
});

test('not even room for the other tabs', () => {
  expect(said(workbook(300))).toBe(
    'The report takes 20,500 cells, and this spreadsheet has room for 300 more. Nothing was written. Delete sheets that you no longer need, or use the orders of a shorter time. Then try again.',
  );
});
