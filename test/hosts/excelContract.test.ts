import { layoutReport } from '../../core/report/writing/layoutReport';
import { writeReport } from '../../core/report/writing/writeReport';
import { Workbook } from '../../simulated/workbook/workbook';
import { hostContract } from './contract';
import { dressedReport, dressingContract } from './dressedTab';
import { openExcel } from './excelHostUnderTest';
import { notesContract } from './notesContract';
import { usersHandContract } from './usersHand';

hostContract('Excel', (workbook) => openExcel(workbook));
notesContract('Excel', (workbook) => openExcel(workbook));
usersHandContract('Excel', (workbook) => openExcel(workbook));
dressingContract(
  'Excel',
  (workbook) => openExcel(workbook),
  (tab, cell) => `'${tab.name.replace(/'/g, "''")}'!${cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`,
);

test('every printed page of a tab is as wide as A4, and repeats the header', async () => {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  const { host } = openExcel(workbook);
  await writeReport(layoutReport(dressedReport), host, { language: 'en' });
  expect(workbook.sheetByName('This week')?.print).toEqual({
    landscape: true,
    paper: 'A4',
    pagesWide: 1,
    titleRow: 8,
    footer: '&P / &N',
  });
});
