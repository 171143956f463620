import { HostError, type WorkbookInfo } from '../../host/port';
import { formatCount } from '../../speech/format';
import type { Language } from '../../speech/language';
import { reportWords } from '../../speech/report/reportWords';
import type { ReportLayout, TabToWrite } from './layoutReport';

/** Throws a HostError with a sentence on what would fit, when the workbook has no room for the report. Grids only grow. */
export function checkRoom({ tabs }: ReportLayout, workbook: WorkbookInfo, language: Language): void {
  const { room } = workbook;
  if (room === undefined) return;
  const growth = tabs.map((tab) => growthOf(tab, workbook));
  const needed = growth.reduce((sum, cells) => sum + cells, 0);
  if (needed <= room) return;
  const words = reportWords(language);
  const count = (cells: number) => formatCount(cells, language);
  const sentence = words.noRoom({ needed: count(needed), room: count(Math.max(0, room)) });
  const largest = growth.indexOf(Math.max(...growth));
  const { name, rows, columns } = tabs[largest];
  const over = Math.ceil((needed - room) / columns);
  const fits = over < rows ? words.roomFor({ tab: name, rows: count(rows - over), all: count(rows) }) : '';
  throw new HostError(
    'tooLarge',
    `${needed} cells do not fit into ${room}`,
    `${sentence}${fits}${words.makeRoom}`,
  );
}

/** Number of cells that writing a tab adds to the workbook. */
function growthOf({ key, rows, columns }: TabToWrite, { tabs }: WorkbookInfo): number {
  const grid = tabs.find(({ ours }) => ours === key)?.grid ?? { rows: 0, columns: 0 };
  return Math.max(rows, grid.rows) * Math.max(columns, grid.columns) - grid.rows * grid.columns;
}
