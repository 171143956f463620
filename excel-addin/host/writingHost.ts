import type { Host } from '../../core/host/port';
import { beginTab, dropTab } from './beginTab';
import { closeRun, openRun } from './claim';
import type { DateSystemReader } from './dateSystem';
import { finishTab } from './finishTab';
import { newPane } from './pane';
import { readNotes } from './readNotes';
import { safeguard } from './safeguard';
import { writeRows } from './writeRows';

/** The methods of the port that only the writing of a report calls. */
export type WritingHost = Pick<
  Host,
  'openRun' | 'closeRun' | 'beginTab' | 'readNotes' | 'dropTab' | 'writeRows' | 'finishTab' | 'safeguard'
>;

/** @param now The clock, in ms, by which a run of somebody else is taken for abandoned. */
export function writingHost(dateSystem: DateSystemReader, now: () => number = Date.now): WritingHost {
  const pane = newPane(now);
  return {
    openRun: () => openRun(pane),
    closeRun: () => closeRun(pane),
    beginTab: (outline) => beginTab(outline, pane),
    readNotes: (tab, areas) => readNotes(tab, areas, dateSystem),
    dropTab: (tab, keptName) => dropTab(tab, keptName, pane),
    writeRows: (tab, block) => writeRows(tab, block, dateSystem, pane),
    finishTab: (tab, finish) => finishTab(tab, finish, dateSystem, pane),
    safeguard,
  };
}
