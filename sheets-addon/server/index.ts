/** The add-on's server: what Google or the sidebar may call. The build makes a top-level function of each export. */
import './speakServer';
import { longestSafeguard } from '../../core/host/port';
import type { ServerFunctions } from '../bridge';
import { answer } from './answer';
import { beginTabIn, dropTabIn, forgetPending } from './beginTab';
import {
  checkedAreas,
  checkedBlock,
  checkedChoices,
  checkedFinish,
  checkedOutline,
  checkedScript,
  checkedText,
  checkedWhole,
} from './checked';
import { alone, checkRun, closeRunOf, openRunOf } from './claim';
import { describeIn, rememberChoices } from './describe';
import { finishTabIn } from './finishTab';
import { readNotesIn } from './readNotes';
import { readRowsIn } from './readRows';
import { keepSafe } from './safeguard';
import { findTab } from './tabs';
import { whyFailed } from './whyFailed';
import { readScriptOf } from './words';
import { writeBlockIn } from './writeBlock';

export { runCustomFunction } from './customFunctions';
export { onInstall, onOpen, showSidebar } from './menu';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

export const describeWorkbook: ServerFunctions['describeWorkbook'] = () =>
  answer(
    () => describeIn(spreadsheet()),
    () => whyFailed(0),
  );

export const readRows: ServerFunctions['readRows'] = (tab, firstRow, rowCount) =>
  answer(() =>
    readRowsIn(
      spreadsheet(),
      checkedText(tab, 'tab', 50),
      checkedWhole(firstRow, 'firstRow', 1),
      checkedWhole(rowCount, 'rowCount', 0),
    ),
  );

const checkedRun = (run: unknown) => checkedText(run, 'run', 50);

export const openRun: ServerFunctions['openRun'] = (run, earlier) =>
  answer(
    () =>
      alone(() => {
        openRunOf(checkedRun(run), checkedRun(earlier));
        return null;
      }),
    () => whyFailed(0),
  );

export const closeRun: ServerFunctions['closeRun'] = (run) =>
  answer(
    () =>
      alone(() => {
        forgetPending();
        closeRunOf(checkedRun(run));
        return null;
      }),
    () => whyFailed(0),
  );

/** A step of a run, alone and only while no other run has taken over. */
const stepOf = <T>(run: string, step: (run: string) => T, wanted = 0) =>
  answer(
    () =>
      alone(() => {
        checkRun(checkedRun(run));
        return step(run);
      }),
    () => whyFailed(wanted),
  );

export const beginTab: ServerFunctions['beginTab'] = (run, outline) =>
  stepOf(
    run,
    () => beginTabIn(spreadsheet(), checkedOutline(outline), run),
    outline?.rows * outline?.columns,
  );

export const readNotes: ServerFunctions['readNotes'] = (tab, areas) =>
  answer(() => readNotesIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedAreas(areas)));

export const dropTab: ServerFunctions['dropTab'] = (run, tab, keptName) =>
  stepOf(run, () => {
    dropTabIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedText(keptName, 'keptName', 31));
    return null;
  });

export const writeRows: ServerFunctions['writeRows'] = (run, tab, block) =>
  stepOf(run, () => {
    writeBlockIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedBlock(block), run);
    return null;
  });

export const finishTab: ServerFunctions['finishTab'] = (run, tab, finish) =>
  stepOf(run, () => {
    finishTabIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedFinish(finish), run);
    return null;
  });

export const remember: ServerFunctions['remember'] = (choices) =>
  answer(() => {
    rememberChoices(checkedChoices(choices));
    return null;
  });

export const safeguard: ServerFunctions['safeguard'] = (text) =>
  answer(() => {
    keepSafe(text === null ? null : checkedText(text, 'text', longestSafeguard));
    return null;
  });

export const showTab: ServerFunctions['showTab'] = (tab) =>
  answer(() => {
    const sheet = findTab(spreadsheet(), checkedText(tab, 'tab', 50));
    // What Google does with a hidden sheet that is activated is documented nowhere.
    spreadsheet().setActiveSheet(sheet.showSheet());
    return null;
  });

export const readScript: ServerFunctions['readScript'] = (file) =>
  answer(() => readScriptOf(checkedScript(file)));
