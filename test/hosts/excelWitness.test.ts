/** Which tabs are ours in Excel: both witnesses have to say so, in the session that wrote them and in later ones. */
import type { Host } from '../../core/host/port';
import { writeReport } from '../../core/report/writing/writeReport';
import type { Sheet } from '../../simulated/workbook/sheet';
import { Workbook } from '../../simulated/workbook/workbook';
import { openExcel } from './excelHostUnderTest';
import { isWholeReport, letteredReport, lettersOn, reportTabs } from './letteredReport';
import { contents, finishedContents, picture, put, sample, writeSample } from './sampleTab';

/** A workbook with our tab, and tabs of the user before and behind it. */
async function written() {
  const workbook = new Workbook('Shop');
  put(workbook.addSheet('Orders'), 0, 0, 'Customer');
  await writeSample(openExcel(workbook).host);
  put(workbook.addSheet('Plans'), 0, 0, 'more coffee');
  const tab = workbook.sheetByName('Segments');
  if (!tab) throw new Error('no tab was written');
  return { workbook, tab };
}

/** The file opened anew, in an Excel that counts its sheets. */
const reopened = (workbook: Workbook) => openExcel(workbook, { idsArePlaces: true }).host;
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const users = ({ sheets }: Workbook, ours: Sheet) => sheets.filter((sheet) => sheet !== ours).map(picture);
const flags = async (host: Host) =>
  (await host.describe()).tabs.map(({ name, ours, doubted }) => [name, ours ?? doubted ?? null]);

test('a tab is found again when the file is opened anew and all ids are others', async () => {
  const { workbook, tab } = await written();
  for (let session = 0; session < 3; session++) {
    // The user's tabs change places, so that ids by place are those of other tabs.
    workbook.sheets.push(...workbook.sheets.splice(0, 1));
    const before = users(workbook, tab);
    await writeSample(reopened(workbook));
    expect(users(workbook, tab)).toEqual(before);
    expect(names(workbook).sort()).toEqual(['Orders', 'Plans', 'Segments']);
    expect(contents(tab)).toEqual(finishedContents);
  }
});

test('a tab that was renamed before the file was opened anew is left alone, and said', async () => {
  const { workbook, tab } = await written();
  tab.name = 'My groups';
  const before = picture(tab);
  const host = reopened(workbook);
  workbook.sheets.reverse();
  const later = reopened(workbook);
  expect(await flags(host)).toContainEqual(['My groups', true]);
  await writeSample(later);
  expect(picture(tab)).toBe(before);
  expect(contents(workbook.sheetByName('Segments') ?? tab)).toEqual(finishedContents);
});

test.each([
  ['in the same session', (workbook: Workbook) => openExcel(workbook).host],
  ['in a later one', reopened],
])('a copy that the user made stays as it is, %s', async (_, open) => {
  const { workbook, tab } = await written();
  const copy = workbook.copySheet(tab, 'Segments (2)');
  put(copy, 12, 3, 'March');
  const before = picture(copy);
  await writeSample(open(workbook));
  await writeSample(open(workbook));
  expect(picture(copy)).toBe(before);
});

test('the copy stays also when the user has deleted the tab it was made from', async () => {
  const { workbook, tab } = await written();
  const copy = workbook.copySheet(tab, 'Segments of March');
  const before = picture(copy);
  workbook.removeSheet(tab);
  await writeSample(openExcel(workbook).host);
  expect(picture(copy)).toBe(before);
  expect(names(workbook)).toEqual(['Orders', 'Plans', 'Segments of March', 'Segments']);
  expect(await flags(openExcel(workbook).host)).toContainEqual(['Segments of March', null]);
});

describe.each([
  ['damaged', '{'],
  ['of another program', '{"a":1}'],
  ['null', 'null'],
  ['of another version', JSON.stringify({ version: 1, key: 'segments', corner: [], areas: [] })],
])('a mark that is %s', (_, text) => {
  test('keeps no run from writing; its tab is left alone, and said', async () => {
    const { workbook, tab } = await written();
    for (const key of workbook.properties.keys())
      if (key.startsWith('clv.tab.')) workbook.properties.set(key, text);
    const before = picture(tab);
    expect(await flags(openExcel(workbook).host)).toContainEqual(['Segments', true]);
    await writeSample(openExcel(workbook).host);
    await writeSample(openExcel(workbook).host);
    expect(picture(tab)).toBe(before);
    expect(names(workbook)).toEqual(['Orders', 'Segments', 'Plans', 'Segments 2']);
  });

  test('keeps no pane shut as a memory', async () => {
    const { workbook } = await written();
    workbook.properties.set('clv.choices', text);
    const { remembered } = await openExcel(workbook).host.describe();
    expect(remembered === null || typeof remembered === 'object').toBe(true);
  });
});

test('a name on a sheet alone does not make it ours', async () => {
  const { workbook } = await written();
  const plans = workbook.sheetByName('Plans');
  plans?.names.set('_clv_tab_abcd_done', { formula: '="1"', visible: false });
  const before = plans && picture(plans);
  const host = openExcel(workbook).host;
  expect(await flags(host)).toContainEqual(['Plans', true]);
  await writeSample(host, { ...sample.outline, name: 'Plans' });
  expect(plans && picture(plans)).toBe(before);
});

test('the witness is hidden from the user', async () => {
  const { tab } = await written();
  expect([...tab.names.values()].map(({ visible }) => visible)).toEqual([false]);
});

test('a tab of the user that has the name of one that was announced stays as it is', async () => {
  for (let request = 1; request < 8; request++) {
    const workbook = new Workbook('Shop');
    put(workbook.addSheet('Orders'), 0, 0, 'Customer');
    const { host, excel } = openExcel(workbook);
    excel.accident = (count) => (count > request ? 'lostBefore' : count === request ? 'lostAfter' : null);
    await writeSample(host).catch(() => {});
    const ours = workbook.sheetByName('Segments');
    if (ours) workbook.removeSheet(ours);
    // Blank, but dressed by the user.
    const hers = workbook.addSheet('Segments');
    hers.edit({ row: 2, column: 2, rows: 1, columns: 1 }, (cell) => Object.assign(cell, { fill: '#ff0000' }));
    await writeSample(openExcel(workbook).host);
    expect(hers.name).toBe('Segments');
    expect(hers.cell(2, 2)?.fill).toBe('#ff0000');
    expect(hers.usedRange()).toBeNull();
  }
});

test('what another client has not saved yet makes its tabs doubted: they stay as they are', async () => {
  const workbook = new Workbook('Shop');
  workbook.addSheet('Orders');
  const open = () => openExcel(workbook, { unsavedSettings: true });
  const write = (host: Host, letter: string) => writeReport(letteredReport(letter), host, { language: 'en' });
  const ann = open();
  const bob = open();
  await write(ann.host, 'A');
  const ofAnn = workbook.sheets.filter(({ name }) => reportTabs.includes(name));
  const before = ofAnn.map(picture);
  expect((await flags(bob.host)).filter(([, flag]) => flag === true).map(([name]) => name)).toEqual(
    reportTabs,
  );
  await write(bob.host, 'B');
  expect(ofAnn.map(picture)).toEqual(before);
  expect(isWholeReport(workbook, 'A')).toBe(true);
  // Once it is saved, the next client knows those tabs.
  ann.excel.save();
  await write(open().host, 'C');
  expect(isWholeReport(workbook, 'C')).toBe(true);
  const letters = workbook.sheets.map((sheet) => lettersOn(sheet).join());
  expect(letters).toEqual(['', 'C', 'C', 'C', 'B', 'B', 'B']);
});

test.each(['comment', 'slicer', 'drawing', 'pivotTable'] as const)(
  'a %s of the user keeps the tab as it is',
  async (kind) => {
    const workbook = new Workbook('Shop');
    workbook.addSheet('Orders');
    const { host } = openExcel(workbook, { excelApi: '1.10' });
    await writeSample(host);
    const tab = workbook.sheetByName('Segments');
    tab?.objects.push({ kind, name: 'Mine' });
    await writeSample(host);
    expect(names(workbook)).toEqual(['Orders', 'Segments', 'Segments (kept)']);
    expect(workbook.sheetByName('Segments (kept)')).toBe(tab);
    expect(tab?.objects).toHaveLength(1);
  },
);
