/** What only Google Sheets has on a tab, and what users do to it there. */

import type { Host } from '../../core/host/port';
import { writeReport } from '../../core/report/writing/writeReport';
import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
import { createGoogleHost } from '../../simulated/google';
import { extrasOf, gridOf } from '../../simulated/google/grid';
import { loadProject } from '../../simulated/google/loadProject';
import { scriptRun } from '../../simulated/google/scriptRun';
import type { CellValue } from '../../simulated/workbook/cell';
import { Workbook } from '../../simulated/workbook/workbook';
import { builtAddon } from './builds';
import { isWholeReport, letteredReport } from './letteredReport';
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

const load = loadProject(builtAddon().code);

async function written() {
  const workbook = new Workbook('Shop');
  put(workbook.addSheet('Orders'), 0, 0, 'Customer');
  const host = createSheetsHost(scriptRun(createGoogleHost(workbook, load)) as unknown as ScriptRun);
  await writeSample(host);
  const tab = workbook.sheetByName('Segments');
  if (!tab) throw new Error('no tab was written');
  return { workbook, host, tab };
}

test('the grid is as large as the report, not 26,000 cells', async () => {
  const { tab } = await written();
  expect(gridOf(tab)).toEqual({ rows: sample.outline.rows, columns: sample.outline.columns });
});

test('the longest table has a filter and each table has stripes', async () => {
  const { tab } = await written();
  expect(extrasOf(tab).filter).toEqual({ row: 4, column: 0, rows: 4, columns: 3 });
  expect(tab.tables).toMatchObject([{ row: 4, column: 0, rows: 4, columns: 3 }]);
});

test('a conditional format of the user stays on our tab', async () => {
  const { host, tab } = await written();
  const area = { row: 5, column: 1, rows: 3, columns: 1 };
  const hers = { kind: 'formula', area, formula: '=B6>5', fill: '#ff0000', text: '', bold: false } as const;
  tab.rules.push(hers);
  const rules = [{ kind: 'scale', area, from: '#f7fafd', to: '#9ec2e6' }] as const;
  for (let run = 0; run < 2; run++) {
    const id = await beginTab(host, sample.outline);
    for (const block of sample.blocks) await writeRows(host, id, block);
    await finishTab(host, id, { ...sample.finish, rules });
    expect(tab.rules).toEqual([...rules, hers]);
  }
  await writeSample(host);
  expect(tab.rules).toEqual([hers]);
});

test('an emptied check box leaves no FALSE behind', async () => {
  const { host, tab } = await written();
  const id = await beginTab(host, sample.outline);
  await writeRows(host, id, sample.blocks[0]);
  await finishTab(host, id, {
    ...sample.finish,
    charts: [],
    ticks: [{ row: 9, column: 3, rows: 2, columns: 1 }],
  });
  expect(tab.validations).toHaveLength(1);
  await writeSample(host);
  expect(tab.validations).toEqual([]);
  expect(contents(tab)).toEqual(finishedContents);
});

test('a note that the user left on our tab is kept with it', async () => {
  const { workbook, host, tab } = await written();
  extrasOf(tab).notes.set('5,1', 'ask Ada');
  await writeSample(host);
  expect(tab.name).toBe('Segments (kept)');
  expect(extrasOf(tab).notes.get('5,1')).toBe('ask Ada');
  expect(workbook.sheets).toHaveLength(3);
});

test('a picture that the user put into a cell of our tab is kept with it', async () => {
  const { workbook, host, tab } = await written();
  // Scripts get an object for it, which is no text, number or date.
  put(tab, 12, 4, { valueType: 'IMAGE' } as unknown as CellValue);
  await writeSample(host);
  expect(tab.name).toBe('Segments (kept)');
  expect(workbook.sheets).toHaveLength(3);
});

test('a copy that the user made of our tab belongs to the user', async () => {
  const { workbook, host, tab } = await written();
  const copy = workbook.addSheet('Copy of Segments');
  const used = tab.usedRange();
  if (used) copy.edit(used, (cell, row, column) => Object.assign(cell, tab.cell(row, column)));
  for (const [key, value] of tab.metadata) copy.metadata.set(key, value);
  const before = picture(copy);
  await writeSample(host);
  await writeSample(host);
  expect(picture(copy)).toBe(before);
  expect(contents(tab)).toEqual(finishedContents);
  const { tabs } = await host.describe();
  expect(tabs.map(({ name, ours }) => [name, ours])).toEqual([
    ['Orders', null],
    ['Segments', 'segments'],
    ['Copy of Segments', null],
  ]);
});

test('the active tab of the user stays active while ours is written', async () => {
  const { workbook, host } = await written();
  const [orders] = workbook.sheets;
  if (orders) workbook.activate(orders);
  await beginTab(host, { ...sample.outline, key: 'other', name: 'Other' });
  expect(workbook.activeSheet.name).toBe('Orders');
});

test('days are the same after the spreadsheet has moved to another time zone', async () => {
  const { workbook, tab } = await written();
  const moved = new Workbook('Shop', 'en-US', 'Pacific/Auckland');
  moved.sheets.push(...workbook.sheets);
  const host = createSheetsHost(scriptRun(createGoogleHost(moved, load)) as unknown as ScriptRun);
  await writeSample(host);
  expect(moved.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments']);
  expect(contents(tab)).toEqual(finishedContents);
});

test('a finished tab is closed to writing', async () => {
  const { host, tab } = await written();
  await expect(writeRows(host, String(tab.id), sample.blocks[0])).rejects.toMatchObject({
    code: 'reportGone',
  });
  expect(contents(tab)).toEqual(finishedContents);
});

test('more cells than a spreadsheet takes is said to be too large, and leaves the user a repairable tab', async () => {
  const { workbook, host } = await written();
  const huge = { ...sample.outline, key: 'huge', name: 'Huge', rows: 2_000_000 };
  await expect(beginTab(host, huge)).rejects.toMatchObject({ code: 'tooLarge' });
  expect(workbook.sheetByName('Huge')?.value(0, 0)).toBe(sample.outline.incompleteNotice);
});

test('a remark on an unfinished tab that nobody can read is as if there were none', async () => {
  const workbook = new Workbook('Shop');
  put(workbook.addSheet('Orders'), 0, 0, 'Customer');
  workbook.properties.set('customer-value-pending-tab', '{');
  await writeSample(createSheetsHost(scriptRun(createGoogleHost(workbook, load)) as unknown as ScriptRun));
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments']);
  expect(workbook.properties.has('customer-value-pending-tab')).toBe(false);
});

test.each(['slicer', 'drawing'] as const)(
  'a %s that the user laid on our tab is kept with it',
  async (kind) => {
    const { workbook, host, tab } = await written();
    tab.objects.push({ kind, name: 'Mine' });
    await writeSample(host);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments', 'Segments (kept)']);
    expect(tab.name).toBe('Segments (kept)');
    expect(tab.objects).toHaveLength(1);
  },
);

describe.each([
  ['damaged', '{'],
  ['of another program', '{"a":1}'],
  ['null', 'null'],
  ['a text', '"segments"'],
  ['a list', '[]'],
  [
    'of another version',
    JSON.stringify({ version: 1, key: 'segments', sheet: 2, parts: [], charts: [], planned: [] }),
  ],
])('what is kept is %s', (_, text) => {
  test('a mark keeps no run from writing; its tab is left alone, and said', async () => {
    const { workbook, host, tab } = await written();
    for (const key of tab.metadata.keys()) tab.metadata.set(key, text);
    const before = picture(tab);
    const { tabs } = await host.describe();
    expect(tabs.map(({ name, ours, doubted }) => [name, ours, doubted ?? false])).toEqual([
      ['Orders', null, false],
      ['Segments', null, true],
    ]);
    await writeSample(host);
    await writeSample(host);
    expect(picture(tab)).toBe(before);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments', 'Segments 2']);
  });

  test('a memory keeps no sidebar shut, and a claim, an announcement or a safeguard no run from writing', async () => {
    const { workbook, host } = await written();
    await host.remember({ months: 6 });
    const keys = ['customer-value-run', 'customer-value-pending-tab', 'customer-value-safeguard'];
    for (const key of [...workbook.properties.keys(), ...keys]) workbook.properties.set(key, text);
    const { remembered } = await host.describe();
    expect(remembered === null || (typeof remembered === 'object' && !Array.isArray(remembered))).toBe(true);
    await writeReport(letteredReport('A'), host, { language: 'en' });
    expect(isWholeReport(workbook, 'A')).toBe(true);
    expect((await host.describe()).remembered).toEqual(remembered);
  });
});

test('a tab that cannot be read through before Google stops the execution is kept, and the report is written', async () => {
  const { workbook, host, tab } = await written();
  const outline = { ...sample.outline, rows: 51_001, columns: 1 };
  const long = async (to: Host) => {
    const id = await beginTab(to, outline);
    const cells = Array.from({ length: 51_000 }, (_, i) => [i]);
    await writeRows(to, id, { row: 1, column: 0, cells, formats: ['0'], style: 'body' });
    await finishTab(to, id, { ...sample.finish, tables: [], charts: [] });
  };
  await long(host);
  await long(host);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments']);
  let now = 0;
  const slow = createGoogleHost(workbook, (services) => {
    const realm = load(services);
    realm.Date.now = () => {
      now += 150_000;
      return now;
    };
    return realm;
  });
  await writeSample(createSheetsHost(scriptRun(slow) as unknown as ScriptRun));
  expect(tab.name).toBe('Segments (kept)');
  expect(contents(workbook.sheetByName('Segments') ?? tab)).toEqual(finishedContents);
});

test('cells that the user has merged are merged again where that hides nothing', async () => {
  const { workbook, host, tab } = await written();
  const area = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });
  const [heading, below, inTable] = [area(0, 0, 1, 3), area(20, 1, 2, 2), area(6, 0, 1, 2)];
  tab.merges.push(heading, below, inTable);
  const tile = { row: 12, column: 4, formats: ['@', '@'], style: 'tile', merged: true } as const;
  const write = async () => {
    const id = await beginTab(host, sample.outline);
    for (const block of sample.blocks) await writeRows(host, id, block);
    await writeRows(host, id, {
      ...tile,
      cells: [
        ['Best', ''],
        ['12', ''],
        ['people', ''],
      ],
    });
    await finishTab(host, id, sample.finish);
  };
  const tiles = [12, 13, 14].map((row) => area(row, 4, 1, 2));
  for (let run = 0; run < 3; run++) {
    await write();
    expect(tab.merges).toEqual([...tiles, heading, below]);
    expect(contents(tab)[0]?.[0]).toBe(sample.finish.heading);
  }
  // Taking one apart is a wish as well.
  tab.merges = tab.merges.filter((merge) => merge.row !== below.row);
  await write();
  expect(tab.merges).toEqual([...tiles, heading]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Orders', 'Segments']);
});
