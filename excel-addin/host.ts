import type { Host } from '../core/host/port';
import { type DateSystemReader, dateSystemReader } from './host/dateSystem';
import { describe } from './host/describe';
import { readRows } from './host/readRows';
import { remember } from './host/remembered';
import { showTab } from './host/showTab';
import type { WritingHost } from './host/writingHost';

/** Bytes of a call that is worth its way; Excel on the web takes 5 MB, of which formats and paths take as much again. */
const bytesAtOnce = 300_000;

/**
 * The host port on Excel, for every Excel with ExcelApi 1.9 or later. Anything newer is probed for.
 *
 * Every method is one Excel.run, waits while the user is editing a cell, and rejects with a HostError. `makeWriting` is
 * called when a report is first written: it can be in a script that has come by then.
 */
export function excelHost(makeWriting: (dateSystem: DateSystemReader) => WritingHost): Host {
  const dateSystem = dateSystemReader();
  let made: WritingHost | null = null;
  const writing = (): WritingHost => {
    made ??= makeWriting(dateSystem);
    return made;
  };
  return {
    describe,
    openRun: async () => writing().openRun(),
    bytesAtOnce,
    write: async (steps) => writing().write(steps),
    closeRun: async (steps) => writing().closeRun(steps),
    readRows: (tab, firstRow, rowCount) => readRows(tab, firstRow, rowCount, dateSystem),
    readNotes: async (tab, areas) => writing().readNotes(tab, areas),
    remember,
    showTab,
  };
}
