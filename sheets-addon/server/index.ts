/** The add-on's server: what Google or the sidebar may call. The build makes a top-level function of each export. */
import './speakServer';
import type { TabId, WriteStep } from '../../core/host/port';
import type { ServerFunctions } from '../bridge';
import { answer } from './answer';
import { forgetPending } from './beginTab';
import { carryOut } from './carryOut';
import { checkedAreas, checkedChoices, checkedScript, checkedText, checkedWhole } from './checked';
import { checkedSteps } from './checkedSteps';
import { alone, checkRun, closeRunOf, openRunOf } from './claim';
import { describeIn, rememberChoices } from './describe';
import { readNotesIn } from './readNotes';
import { readRowsIn } from './readRows';
import { findTab } from './tabs';
import { whyFailed } from './whyFailed';
import { readScriptOf } from './words';

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
        return describeIn(spreadsheet());
      }),
    () => whyFailed(0),
  );

export const closeRun: ServerFunctions['closeRun'] = (run, steps) =>
  writing(run, steps, (begun) => {
    forgetPending();
    closeRunOf(run);
    return { begun, workbook: describeIn(spreadsheet()) };
  });

export const writeSteps: ServerFunctions['writeSteps'] = (run, steps) =>
  writing(run, steps, (begun) => begun);

/** Carries out steps of a run, alone and only while no other run has taken over. */
function writing<T>(run: string, given: readonly WriteStep[], then: (begun: readonly TabId[]) => T) {
  let cells = 0;
  return answer(
    () => {
      const steps = checkedSteps(given);
      for (const step of steps) if (step.kind === 'begin') cells += step.outline.rows * step.outline.columns;
      return alone(() => {
        if (steps.length > 0) checkRun(checkedRun(run));
        return then(carryOut(spreadsheet(), steps, checkedRun(run)));
      });
    },
    () => whyFailed(cells),
  );
}

export const readNotes: ServerFunctions['readNotes'] = (tab, areas) =>
  answer(() => readNotesIn(spreadsheet(), checkedText(tab, 'tab', 50), checkedAreas(areas)));

export const remember: ServerFunctions['remember'] = (choices) =>
  answer(() => {
    rememberChoices(checkedChoices(choices));
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
