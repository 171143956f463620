import type { TabId } from '../../core/host/port';
import type { Mark, Token } from './mark';
import { newToken } from './witness';

/** A tab that this pane is writing. */
export interface OpenTab {
  readonly token: Token;
  readonly mark: Mark;
}

/** What a pane remembers between calls. */
export interface Pane {
  /** The clock, in ms. */
  readonly now: () => number;
  /** Id of its run, which is put on every tab that it begins; only that run may write there. */
  run: string;
  /** Time in ms of its last claim; null while it has not claimed the workbook. */
  claimed: number | null;
  /** The tabs that it is writing, so that not every call has to load their marks. */
  readonly open: Map<TabId, OpenTab>;
}

export function newPane(now: () => number): Pane {
  return { now, run: newToken(), claimed: null, open: new Map() };
}
