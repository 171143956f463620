/** A workbook in which something can be lost, and what it must be like after a report was written or broke off. */
import type { Host, TabInfo } from '../../../core/host/port';
import { holdsNotes } from '../../../core/report/notes/notesTab';
import { writeReport } from '../../../core/report/writing/writeReport';
import { hostWords } from '../../../core/speech/host/hostWords';
import type { Sheet } from '../../../simulated/workbook/sheet';
import { Workbook } from '../../../simulated/workbook/workbook';
import { letteredReport, lettersOn } from '../letteredReport';
import { picture, put } from '../sampleTab';

/** `first`: nothing is there yet · `rerun`: an older, longer report with a tab more · `typed`: and the user has written on it. */
export const scenarios = ['first', 'rerun', 'typed'] as const;
export type Scenario = (typeof scenarios)[number];

const users = ['Orders', 'Best', 'My sums'];
const words = hostWords('en');

/** Rows of the report that is written, and of the older one. */
const rows = 5;
const olderRows = 9;

export const write = (host: Host, letter: string, signal?: { cancelled: boolean }) =>
  writeReport(letteredReport(letter, rows), host, { language: 'en', ...(signal ? { signal } : {}) });

/** The user has orders, a tab with a name of ours, and one with formulas and a chart over ours. */
export async function shopOf(scenario: Scenario, open: (workbook: Workbook) => Host): Promise<Workbook> {
  const workbook = new Workbook('Shop');
  const orders = workbook.addSheet('Orders');
  put(orders, 0, 0, 'Customer');
  put(workbook.addSheet('Best'), 3, 1, 'the best cakes');
  if (scenario !== 'first')
    await writeReport(letteredReport('C', olderRows, ['Old']), open(workbook), { language: 'en' });
  const sums = workbook.addSheet('My sums');
  const segments = workbook.sheetByName('Segments');
  if (segments) {
    sums.edit({ row: 0, column: 0, rows: 2, columns: 1 }, (cell, row) => {
      cell.formula = row === 0 ? "='Segments'!B12" : '=COUNTA(Old!A1:B13)';
      cell.value = 1;
    });
    sums.charts.push({
      id: '4711',
      kind: 'column',
      title: 'Mine',
      xTitle: '',
      yTitle: '',
      categories: { row: 4, column: 0, rows: olderRows, columns: 1 },
      series: [{ name: 'x', values: { row: 4, column: 1, rows: olderRows, columns: 1 }, color: null }],
      altText: '',
      row: 0,
      column: 3,
      width: 300,
      height: 200,
      source: segments.id,
    });
  }
  if (scenario === 'typed' && segments) put(segments, 20, 5, 'remember the milk');
  workbook.activate(orders);
  return workbook;
}

export const picturesOfUser = (workbook: Workbook): string =>
  users.map((name) => picture(workbook.sheetByName(name) as Sheet)).join('\n');

/** What is wrong with a workbook after a run, in a word each. */
export function wrongs(workbook: Workbook, before: string): string[] {
  const found: string[] = [];
  if (picturesOfUser(workbook) !== before) found.push('changed');
  for (const sheet of workbook.sheets) {
    if (users.includes(sheet.name) || isOfNotes(sheet)) continue;
    const letters = lettersOfRuns(sheet);
    if (letters.length > 1) found.push('mixed');
    if (letters.length > 0 && !isHonest(sheet, letters[0] ?? '')) found.push('dishonest');
  }
  const hasMilk = workbook.sheets.some(hasMilkOn);
  if (milkIn.has(workbook) && !hasMilk) found.push('lost');
  return found;
}

/** What the user has written moves there when its tab is written anew. */
const isOfNotes = ({ name }: Sheet): boolean =>
  [words.earlierNotes.name, words.travellingNotes.name].some((start) => name.startsWith(start));

/** Letters of our cells; what the user has written beside no row stays where it is. */
const lettersOfRuns = (sheet: Sheet): string[] => lettersOn(sheet).filter((letter) => letter !== 'r');

/** Workbooks in which the user has written on a tab of ours. */
const milkIn = new WeakSet<Workbook>();

const hasMilkOn = (sheet: Sheet): boolean => lettersOn(sheet).includes('r');

export function remembersMilk(workbook: Workbook): void {
  if (workbook.sheets.some(hasMilkOn)) milkIn.add(workbook);
}

/** It says that it is incomplete, or has the heading and all rows of its report. */
function isHonest(sheet: Sheet, letter: string): boolean {
  const heading = String(sheet.value(0, 0) ?? '');
  if (heading === words.incompleteNotice) return true;
  const all = letter === 'C' ? olderRows : rows;
  const whole = Array.from({ length: all }, (_, i) => sheet.value(4 + i, 1) !== null).every(Boolean);
  return heading.startsWith(`${letter} `) && whole;
}

/** Whether there is exactly one whole tab of each key, and none of an older report that looks current. */
export async function isRepaired(workbook: Workbook, host: Host, letter: string): Promise<boolean> {
  const { tabs } = await host.describe();
  const ours = tabs.filter(({ ours: key, doubted }) => key !== null && doubted !== true);
  const sheetOf = ({ name }: TabInfo) => workbook.sheetByName(name);
  const keys = ['summary', 'segments', 'best'];
  const isWhole = keys.every((key) => {
    const [tab, ...twins] = ours.filter((one) => one.ours === key);
    const sheet = tab && sheetOf(tab);
    return twins.length === 0 && sheet && lettersOfRuns(sheet).join() === letter && isHonest(sheet, letter);
  });
  const others = ours.filter((tab) => !keys.includes(tab.ours ?? '') && !holdsNotes(tab.ours));
  return isWhole && others.every((tab) => lettersOn(sheetOf(tab) as Sheet).length === 0);
}
