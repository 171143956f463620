/** Of two tabs with the same key one is written; the other says that it is not part of the report. */
import { writeReport } from '../../core/report/writing/writeReport';
import { hostWords } from '../../core/speech/host/hostWords';
import { Workbook } from '../../simulated/workbook/workbook';
import { excelClients, googleClients, type MakeClients } from './clients';
import { isWholeReport, letteredReport, lettersOn } from './letteredReport';
import { put } from './sampleTab';

const hosts: readonly [string, MakeClients][] = [
  ['Google Sheets', googleClients],
  ['Excel', excelClients],
];

describe.each(hosts)('%s', (_, makeClients) => {
  /** A workbook in which a tab was hidden from us while a report was written, and is ours again. */
  const withTwins = async () => {
    const workbook = new Workbook('Shop');
    workbook.addSheet('Orders');
    const { host } = makeClients(workbook).open('ann');
    const write = (letter: string) => writeReport(letteredReport(letter), host, { language: 'en' });
    await write('A');
    const twin = workbook.sheetByName('Segments');
    if (!twin) throw new Error('no tab was written');
    const marks = [twin.metadata, twin.names, workbook.properties].map(
      (map) => new Map<string, never>(map as never),
    );
    twin.metadata.clear();
    twin.names.clear();
    await write('B');
    [twin.metadata, twin.names, workbook.properties].forEach((map, i) => {
      for (const [key, value] of marks[i] ?? []) if (!map.has(key)) map.set(key, value);
    });
    return { workbook, twin, write };
  };

  test('a twin does not go on showing old numbers', async () => {
    const { workbook, write } = await withTwins();
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Orders',
      'Summary',
      'Segments',
      'Best',
      'Segments 2',
    ]);
    await write('C');
    const twins = ['Segments', 'Segments 2'].map((name) => workbook.sheetByName(name));
    const headings = twins.map((sheet) => String(sheet?.value(0, 0)));
    expect(headings.sort()).toEqual(['C Segments', hostWords('en').notInReport]);
    for (const sheet of twins) expect(['', 'C']).toContain(sheet && lettersOn(sheet).join());
    await write('D');
    expect(isWholeReport(workbook, 'D')).toBe(true);
  });

  test('a twin in which the user has typed is kept', async () => {
    const { workbook, write } = await withTwins();
    for (const name of ['Segments', 'Segments 2']) {
      const sheet = workbook.sheetByName(name);
      if (sheet) put(sheet, 7, 4, 'remember the milk');
    }
    await write('C');
    const kept = workbook.sheets.filter(({ name }) => name.startsWith('Segments') && name.includes('kept'));
    expect(kept.map((sheet) => sheet.value(7, 4))).toEqual(['remember the milk']);
  });
});
