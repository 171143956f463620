/** What users do around and with a tab of ours, and what must be as it was after the report is written again. */
import type { Host } from '../../core/host/port';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';
import type { MakeHost } from './hostUnderTest';
import {
  beginTab,
  contents,
  finishedContents,
  finishTab,
  picture,
  put,
  sample,
  writeRows,
  writeSample,
} from './sampleTab';

/** The sample with one row of its table, on a tab as small as can be. */
async function writeShort(host: Host): Promise<void> {
  const id = await beginTab(host, { ...sample.outline, rows: 3, columns: 1 });
  const cells = [['only']];
  await writeRows(host, id, { row: 1, column: 0, cells, formats: ['@'], style: 'body' });
  await finishTab(host, id, { ...sample.finish, tables: [], charts: [], columnWidths: [100], frozenRows: 0 });
}

function formula(sheet: Sheet, row: number, text: string): void {
  sheet.edit({ row, column: 0, rows: 1, columns: 1 }, (cell) => {
    cell.formula = text;
    cell.value = 1;
  });
}

export function usersHandContract(name: string, makeHost: MakeHost): void {
  const open = async (workbook: Workbook) => (await makeHost(workbook)).host;
  const written = async () => {
    const workbook = new Workbook('Shop');
    put(workbook.addSheet('Orders'), 0, 0, 'Customer');
    await writeSample(await open(workbook));
    const tab = workbook.sheetByName('Segments');
    if (!tab) throw new Error('no tab was written');
    return { workbook, tab };
  };

  describe(`${name}: what points into a tab of ours`, () => {
    const pointing = async () => {
      const { workbook, tab } = await written();
      const mine = workbook.addSheet('My sums');
      formula(mine, 0, "='Segments'!B7");
      formula(mine, 1, '=SUM(Segments!$B$6:$C$30)');
      mine.charts.push({
        id: '4711',
        kind: 'column',
        title: 'Mine',
        xTitle: '',
        yTitle: '',
        categories: { row: 5, column: 0, rows: 3, columns: 1 },
        series: [{ name: 'mine', values: { row: 5, column: 1, rows: 3, columns: 1 }, color: null }],
        altText: '',
        row: 0,
        column: 3,
        width: 300,
        height: 200,
        source: tab.id,
      });
      const source = { row: 5, column: 0, rows: 3, columns: 1, sheet: tab.id };
      mine.validations.push({ row: 9, column: 0, rows: 1, columns: 1, kind: 'list', values: [], source });
      workbook.names.set('mine', { sheet: tab, range: { row: 5, column: 1, rows: 3, columns: 1 } });
      return { workbook, tab, mine };
    };
    const seen = ({ workbook, mine }: { workbook: Workbook; mine: Sheet }) =>
      JSON.stringify([picture(mine), mine.validations, workbook.names.get('mine')?.range]);

    test('stays as it is when the report is shorter, and when it is long again', async () => {
      const all = await pointing();
      const before = seen(all);
      await writeShort(await open(all.workbook));
      expect(contents(all.tab)).toEqual([[sample.finish.heading], ['only']]);
      expect(seen(all)).toBe(before);
      await writeSample(await open(all.workbook));
      expect(contents(all.tab)).toEqual(finishedContents);
      expect(seen(all)).toBe(before);
    });
  });

  describe(`${name}: what the user does with a tab of ours`, () => {
    test('frozen rows and columns of the user stay, through reports of any size', async () => {
      const { workbook, tab } = await written();
      Object.assign(tab, { frozenRows: 6, frozenColumns: 2 });
      for (let run = 0; run < 2; run++) {
        await writeSample(await open(workbook));
        expect(contents(tab)).toEqual(finishedContents);
        expect([tab.frozenRows, tab.frozenColumns]).toEqual([6, 2]);
      }
      await writeShort(await open(workbook));
      await writeSample(await open(workbook));
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
      expect([tab.frozenRows, tab.frozenColumns]).toEqual([6, 2]);
      // Unfreezing is a wish as well.
      Object.assign(tab, { frozenRows: 0, frozenColumns: 0 });
      await writeSample(await open(workbook));
      expect([tab.frozenRows, tab.frozenColumns]).toEqual([0, 0]);
    });

    test.each([
      ['beside the heading', { row: 0, column: 0, rows: 1, columns: 6 }],
      ['where the next report has cells', { row: 10, column: 0, rows: 3, columns: 3 }],
    ])('cells merged %s swallow nothing', async (_, merge) => {
      const { workbook, tab } = await written();
      tab.merges.push(merge);
      const host = await open(workbook);
      const id = await beginTab(host, sample.outline);
      const cells = Array.from({ length: 20 }, (_, i) => [`a${i}`, i, i]);
      await writeRows(host, id, { row: 1, column: 0, cells, formats: ['@', '0', '0'], style: 'body' });
      await finishTab(host, id, { ...sample.finish, tables: [], charts: [] });
      expect(contents(tab).slice(1)).toEqual(cells);
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Orders', 'Segments']);
    });

    test('a hidden tab is written, and shown when it is the first of the report', async () => {
      const { workbook, tab } = await written();
      tab.visibility = 'Hidden';
      const host = await open(workbook);
      await writeSample(host);
      expect(contents(tab)).toEqual(finishedContents);
      expect([tab.visibility, workbook.activeSheet.name]).toEqual(['Visible', 'Segments']);
      tab.visibility = 'Hidden';
      await host.showTab(String((await host.describe()).tabs.find(({ ours }) => ours)?.id));
      expect(tab.visibility).toBe('Visible');
    });
  });
}
