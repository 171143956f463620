import type { Block } from '../../host/port';
import type { ReportSpec } from '../../host/spec';
import { layoutTab, type TabLayout } from './layoutTab';

/** A tab of a report but for its cells. */
export interface TabToWrite extends Omit<TabLayout, 'blocks'> {
  /** Key and name of the tab in the report. */
  readonly key: string;
  readonly name: string;
  /** How many blocks it has, and how many cells in all. */
  readonly blocks: number;
  readonly cells: number;
}

/** A report but for its cells: small enough to cross from a worker at once. */
export interface ReportLayout {
  readonly rightToLeft: boolean;
  readonly tabs: readonly TabToWrite[];
}

/** A report as the calls that draw it. The blocks of its tabs are asked for one at a time. */
export interface ReportToWrite extends ReportLayout {
  /** A block by the zero-based places of its tab and of itself in that tab; null when writing was cancelled meanwhile. */
  block(tab: number, block: number): Block | Promise<Block | null>;
}

/** A report whose blocks are at hand. */
export interface LaidOutReport extends ReportToWrite {
  block(tab: number, block: number): Block;
}

/** Lays out all tabs of a report. The first one speaks for the others: it is the one that is shown. */
export function layoutReport(
  report: ReportSpec,
): ReportToWrite & { block(tab: number, block: number): Block } {
  const layouts = report.tabs.map((tab, i) => layoutTab(tab, report, i === 0));
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

/** How many cells a block has. */
export function cellsIn({ cells }: Block): number {
  return cells.length * (cells[0]?.length ?? 0);
}
