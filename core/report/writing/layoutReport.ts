import type { Block } from '../../host/port';
import type { ReportSpec } from '../../host/spec';
import { layoutTab, type TabLayout } from './layoutTab';

/** A tab of a report without its cells. */
export interface TabToWrite extends Omit<TabLayout, 'blocks'> {
  /** Key and name of the tab in the report. */
  readonly key: string;
  readonly name: string;
  /** Number of blocks and of cells. */
  readonly blocks: number;
  readonly cells: number;
}

/** A report without its cells: small enough to be sent from a worker in one message. */
export interface ReportLayout {
  readonly rightToLeft: boolean;
  readonly tabs: readonly TabToWrite[];
}

/** A report as host calls. The blocks of its tabs are fetched one at a time. */
export interface ReportToWrite extends ReportLayout {
  /** A block by the zero-based indexes of its tab and of the block in that tab; null after a cancel. */
  block(tab: number, block: number): Block | Promise<Block | null>;
}

/** A report with all blocks in memory. */
export interface LaidOutReport extends ReportToWrite {
  block(tab: number, block: number): Block;
}

/** Lays out all tabs of a report. The first tab is shown to the user, unless `activate` is false. */
export function layoutReport(
  report: ReportSpec,
  shown = true,
): ReportToWrite & { block(tab: number, block: number): Block } {
  const layouts = report.tabs.map((tab, i) => layoutTab(tab, report, shown && i === 0));
  return {
    rightToLeft: report.rightToLeft,
    tabs: layouts.map(({ blocks, ...layout }, i) => ({
      ...layout,
      key: report.tabs[i].key,
      name: report.tabs[i].name,
      blocks: blocks.length,
      cells: blocks.reduce((sum, block) => sum + cellsIn(block), 0),
    })),
    block: (tab, block) => layouts[tab].blocks[block],
  };
}

/** Number of cells in a block. */
export function cellsIn({ cells }: Block): number {
  return cells.length * (cells[0]?.length ?? 0);
}
