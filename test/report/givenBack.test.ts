/** A report that is given back to the command, with what the user has written into it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/node';
import { isSavedReport, saveReport } from '../../cli/saveReport';
import { withEarlierNotes } from '../../cli/withEarlierNotes';
import { writeWorkbook } from '../../cli/workbook/writeWorkbook';
import type { Cell } from '../../core/cells/cell';
import type { ReportSpec, TabSpec } from '../../core/host/spec';
import { dressedReport } from '../hosts/dressedTab';

const folder = mkdtempSync(join(tmpdir(), 'given-back-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A report with these people on its tab of the week; cells of the columns of the user's as given. */
function reportOf(
  people: readonly (readonly [name: string, done: boolean, note: Cell])[],
  added: readonly Cell[] | null = null,
): ReportSpec {
  const [week, ...others] = dressedReport.tabs;
  const [table] = week.tables;
  const extra = added === null ? [] : [{ header: 'Who', kind: 'text' as const, width: 90 }];
  const columns = [...table.columns, ...extra];
  const rows = people.map(([name, done, note], i): Cell[] => [
    done,
    name,
    10 + i,
    'safe',
    note,
    ...(added === null ? [] : [added[i] ?? '']),
  ]);
  const plain: TabSpec = {
    ...week,
    tables: [{ ...table, columns, rows }],
    charts: [],
    looks: [],
    choices: [],
  };
  return { ...dressedReport, tabs: [plain, ...others] };
}

/** As another program leaves it: the same with a later time of change. */
function savedBy(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const core = strFromU8(files['docProps/core.xml']);
  return zipSync({
    ...files,
    'docProps/core.xml': strToU8(core.replace(/(<dcterms:modified[^>]*>)\d{4}/, '$12031')),
  });
}

async function rowsIn(path: string, tab: string) {
  const sheets = await readXlsx(readFileSync(path), { trim: false });
  return sheets.find(({ sheet }) => sheet === tab)?.data ?? [];
}

test('ticks, notes and an added column are beside the same people, over three runs', async () => {
  const path = join(folder, 'report.xlsx');
  const written = reportOf(
    [
      ['Mara', false, ''],
      ['Theo', true, '=1+1'],
      ['Ines', false, 'moved house'],
    ],
    ['', 'Noor', 45_000],
  );
  writeFileSync(path, savedBy(await writeWorkbook(written, 45_657)));
  for (let run = 2; run <= 4; run++) {
    expect(isSavedReport(path)).toBe(true);
    const next = reportOf([
      ['Ines', false, ''],
      ['Zoe', false, ''],
      ['Theo', false, ''],
    ]);
    const report = await withEarlierNotes(path, next, 'en');
    const bytes = await writeWorkbook(report, 45_657);
    expect(saveReport(path, bytes)).toBe(join(folder, `report (${run}).xlsx`));
    expect(isSavedReport(path)).toBe(false);
    expect(
      (await rowsIn(path, 'This week')).slice(8, 12).map((row) => [row[0], row[1], row[4], row[5]]),
    ).toEqual([
      ['Done', 'Name', 'Note', 'Who'],
      [false, 'Ines', 'moved house', run === 2 ? 45_000 : expect.anything()],
      [false, 'Zoe', null, null],
      [true, 'Theo', '=1+1', 'Noor'],
    ]);
    writeFileSync(path, savedBy(bytes));
  }
});

/** The file with formulas typed into cells of its first tab, as Excel writes them. */
function withFormulas(bytes: Uint8Array, formulas: Readonly<Record<string, string>>): Uint8Array {
  const files = unzipSync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const xml = Object.entries(formulas).reduce(
    (sheet, [cell, f]) =>
      sheet.replace(
        new RegExp(`<c r="${cell}"( s="\\d+")/>`),
        (_, look: string) => `<c r="${cell}"${look}>${f}<v>1</v></c>`,
      ),
    strFromU8(files[path]),
  );
  return zipSync({ ...files, [path]: strToU8(xml) });
}

/** Formulas of the first tab by cell. */
function formulasOf(path: string): Record<string, string> {
  const xml = strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml']);
  return Object.fromEntries(
    [...xml.matchAll(/<c r="(\w+)"[^>]*><f>([^<]*)<\/f>/g)].map(([, cell, f]) => [cell, f]),
  );
}

test('formulas in an added column and among the notes are beside the same people, over three runs', async () => {
  const path = join(folder, 'formulas.xlsx');
  const people = ['Mara', 'Theo', 'Ines'].map((name) => [name, false, ''] as const);
  const typed = withFormulas(await writeWorkbook(reportOf(people, ['', '', '']), 45_657), {
    E10: '<f>UPPER(B10)&amp;" A1 "&amp;Other!B2</f>',
    // Filled down over two rows, and the result of an array, which is not carried.
    F10: '<f t="shared" ref="F10:F11" si="0">C10*2+$C$10</f>',
    F11: '<f t="shared" si="0"/>',
    F12: '<f t="array" ref="F12">SUM(C10:C12*2)</f>',
  });
  writeFileSync(path, savedBy(typed));
  for (const names of [
    ['Ines', 'Zoe', 'Theo', 'Mara'],
    ['Mara', 'Ada', 'Theo'],
    ['Theo', 'Bo', 'Mara'],
  ]) {
    const next = reportOf(names.map((name) => [name, false, '']));
    saveReport(path, await writeWorkbook(await withEarlierNotes(path, next, 'en'), 45_657));
    const rowOf = (name: string) => 10 + names.indexOf(name);
    const [mara, theo] = [rowOf('Mara'), rowOf('Theo')];
    expect(formulasOf(path)).toEqual({
      [`E${mara}`]: `UPPER(B${mara})&amp;" A1 "&amp;Other!B2`,
      [`F${mara}`]: `C${mara}*2+$C$10`,
      [`F${theo}`]: `C${theo}*2+$C$10`,
    });
    writeFileSync(path, savedBy(new Uint8Array(readFileSync(path))));
  }
});

test('a text that looks like a formula stays a text', async () => {
  const path = join(folder, 'text.xlsx');
  writeFileSync(path, savedBy(await writeWorkbook(reportOf([['Mara', false, '=1+1']]), 45_657)));
  const next = reportOf([['Mara', false, '']]);
  saveReport(path, await writeWorkbook(await withEarlierNotes(path, next, 'en'), 45_657));
  expect(formulasOf(path)).toEqual({});
  expect((await rowsIn(path, 'This week'))[9]?.[4]).toBe('=1+1');
});

test('a note whose row is gone is on the tab of earlier notes, and stays there', async () => {
  const path = join(folder, 'gone.xlsx');
  writeFileSync(path, savedBy(await writeWorkbook(reportOf([['Mara', false, 'call in May']]), 45_657)));
  for (let run = 1; run <= 3; run++) {
    const report = await withEarlierNotes(path, reportOf([['Theo', false, '']]), 'en');
    writeFileSync(path, savedBy(await writeWorkbook(report, 45_657)));
    const rows = await rowsIn(path, 'Earlier notes');
    expect(rows.filter((row) => row.includes('call in May'))).toEqual([
      ['This week', 'Mara', 'Note', 'call in May'],
    ]);
  }
});
