import type { Host } from '../../core/host/port';
import { closeRun, openRun } from './claim';
import type { DateSystemReader } from './dateSystem';
import { newPane } from './pane';
import { readNotes } from './readNotes';
import { writeSteps } from './writeSteps';

/** The methods of the port that only the writing of a report calls. */
export type WritingHost = Pick<Host, 'openRun' | 'write' | 'closeRun' | 'readNotes'>;

/** @param now The clock, in ms, by which a run of somebody else is taken for abandoned. */
export function writingHost(dateSystem: DateSystemReader, now: () => number = Date.now): WritingHost {
  const pane = newPane(now);
  return {
    openRun: () => openRun(pane),
    write: (steps) => writeSteps(steps, dateSystem, pane),
    async closeRun(steps) {
      const begun = await writeSteps(steps, dateSystem, pane);
      return { begun, workbook: await closeRun(pane) };
    },
    readNotes: (tab, areas) => readNotes(tab, areas, dateSystem, pane),
  };
}
