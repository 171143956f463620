import type { Host } from '../core/host/port';
import { beginTab, dropTab } from './host/beginTab';
import { closeRun, openRun } from './host/claim';
import { dateSystemReader } from './host/dateSystem';
import { describe } from './host/describe';
import { finishTab } from './host/finishTab';
import { newPane } from './host/pane';
import { readNotes } from './host/readNotes';
import { readRows } from './host/readRows';
import { remember } from './host/remembered';
import { safeguard } from './host/safeguard';
import { showTab } from './host/showTab';
import { writeRows } from './host/writeRows';

/**
 * The host port on Excel, for every Excel with ExcelApi 1.9 or later. Anything newer is probed for.
 *
 * Every method is one Excel.run, waits while the user is editing a cell, and rejects with a HostError.
 */
export function excelHost(now: () => number = Date.now): Host {
  const dateSystem = dateSystemReader();
  const pane = newPane(now);
  return {
    describe,
    openRun: () => openRun(pane),
    closeRun: () => closeRun(pane),
    readRows: (tab, firstRow, rowCount) => readRows(tab, firstRow, rowCount, dateSystem),
    beginTab: (outline) => beginTab(outline, pane),
    readNotes: (tab, areas) => readNotes(tab, areas, dateSystem),
    dropTab: (tab, keptName) => dropTab(tab, keptName, pane),
    writeRows: (tab, block) => writeRows(tab, block, dateSystem, pane),
    finishTab: (tab, finish) => finishTab(tab, finish, pane),
    remember,
    safeguard,
    showTab,
  };
}
