/** Texts that programs take for something else, through both hosts, read back from the workbook below them. */
import { createSheetsHost } from '../../sheets-addon/client/host';
import type { ScriptRun } from '../../sheets-addon/client/scriptRun';
import { createGoogleHost } from '../../simulated/google';
import { loadProjectOnce } from '../../simulated/google/loadProject';
import { scriptRun } from '../../simulated/google/scriptRun';
import { Workbook } from '../../simulated/workbook/workbook';
import { nastyTexts } from '../fuzz/nasty';
import { builtAddon } from './builds';
import { openExcel } from './excelHostUnderTest';
import { beginTab, finishTab, sample, writeRows } from './sampleTab';

const texts = [
  ...nastyTexts,
  ...['x', '😀', "'", '=', '\n'].map((unit) => unit.repeat(50_001 / unit.length)),
];

/** A text as far as a cell holds it, never cut within a letter. */
const cutAt = (most: number) => (text: string) => {
  const isHalf = text.length > most && /[\ud800-\udbff]/.test(text.charAt(most - 1));
  return text.slice(0, isHalf ? most - 1 : most);
};

const load = loadProjectOnce(builtAddon().code);

test.each([
  [
    'Google Sheets',
    (workbook: Workbook) =>
      createSheetsHost(scriptRun(createGoogleHost(workbook, load)) as unknown as ScriptRun),
    // One of 50,000 is the apostrophe that keeps a text a text.
    cutAt(49_999),
  ],
  ['Excel', (workbook: Workbook) => openExcel(workbook).host, cutAt(32_767)],
] as const)('%s holds each as it is, as far as a cell can', async (_, open, held) => {
  const workbook = new Workbook('Shop', 'en-US', 'Etc/UTC');
  workbook.addSheet('Orders');
  const host = open(workbook);
  const outline = { ...sample.outline, rows: texts.length + 10, columns: 3 };
  const tab = await beginTab(host, outline);
  await writeRows(host, tab, {
    row: 1,
    column: 0,
    cells: texts.map((text) => [text, text]),
    formats: ['@', 'General'],
    style: 'body',
  });
  await finishTab(host, tab, {
    heading: 'Texts',
    columnWidths: [90, 90],
    frozenRows: 0,
    tables: [],
    charts: [],
    activate: true,
  });
  const sheet = workbook.sheetByName(sample.outline.name);
  const written = texts.map((_, i) => [0, 1].map((column) => sheet?.value(i + 1, column)));
  expect(written).toEqual(texts.map((text) => [held(text), held(text)]));
});
