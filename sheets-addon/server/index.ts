/** The add-on's server: what Google or the sidebar may call. The build makes a top-level function of each export. */
import './speakServer';
import { longestSafeguard } from '../../core/host/port';
import type { ServerFunctions } from '../bridge';
import { answer } from './answer';
import { beginTabIn, dropTabIn } from './beginTab';
import {
  checkedAreas,
  checkedBlock,
  checkedChoices,
  checkedFinish,
  checkedLanguage,
  checkedOutline,
  checkedText,
  checkedWhole,
} from './checked';
import { describeIn, rememberChoices } from './describe';
import { finishTabIn } from './finishTab';
import { readNotesIn } from './readNotes';
import { readRowsIn } from './readRows';
import { keepSafe } from './safeguard';
import { findTab } from './tabs';
import { readWordsOf } from './words';
import { writeBlockIn } from './writeBlock';

export { runCustomFunction } from './customFunctions';
export { onInstall, onOpen, showSidebar } from './menu';

const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();

export const describeWorkbook: ServerFunctions['describeWorkbook'] = () =>
  answer(() => describeIn(spreadsheet()));

export const readRows: ServerFunctions['readRows'] = (tab, firstRow, rowCount) =>
  answer(() =>
    readRowsIn(
      spreadsheet(),
      checkedText(tab, 'tab', 50),
      checkedWhole(firstRow, 'firstRow', 1),
      checkedWhole(rowCount, 'rowCount', 0),
    ),
  );

export const beginTab: ServerFunctions['beginTab'] = (outline) =>
  answer(() => beginTabIn(spreadsheet(), checkedOutline(outline)));

export const readNotes: ServerFunctions['readNotes'] = (tab, areas) =>
  answer(() => readNotesIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedAreas(areas)));

export const dropTab: ServerFunctions['dropTab'] = (tab, keptName) =>
  answer(() => {
    dropTabIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedText(keptName, 'keptName', 31));
    return null;
  });

export const writeRows: ServerFunctions['writeRows'] = (tab, block) =>
  answer(() => {
    writeBlockIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedBlock(block));
    return null;
  });

export const finishTab: ServerFunctions['finishTab'] = (tab, finish) =>
  answer(() => {
    finishTabIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedFinish(finish));
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

export const readWords: ServerFunctions['readWords'] = (language) =>
  answer(() => readWordsOf(checkedLanguage(language)));
