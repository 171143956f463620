import type { Workbook } from '../../../simulated/workbook/workbook';
import type { Choices, HostName } from '../choices';
import { textsIn } from '../texts';
import { ErrorNotes, type FunctionSource, registerFunctions, type SpilledFormats } from './customFunctions';
import { Grid } from './grid';
import type { SheetLook } from './looks';
import { startUniver } from './univer';

/** Tables as each host draws them by default. */
const looks: Readonly<Record<HostName, SheetLook>> = {
  google: { header: '#356854', headerText: '#ffffff', band: '#f3f7f5' },
  excel: { header: '#4472c4', headerText: '#ffffff', band: '#d9e2f3' },
};

export interface ShownGrid {
  addFunctions(source: FunctionSource): void;
}

/** Draws the workbook in the element with this id and keeps both in sync. `note` shows the message of an error cell. */
export function showGrid(
  elementId: string,
  { host, language }: Choices,
  workbook: Workbook,
  note: (text: string | null) => void,
): ShownGrid {
  const { api, univer } = startUniver(elementId, language);
  // The one font on the page that has all Persian letters.
  const look = language === 'fa' ? { ...looks[host], font: 'Vazirmatn' } : looks[host];
  const grid = new Grid(api, workbook, look);
  const notes = new ErrorNotes();
  const { cellNote } = textsIn(language);
  const showNote = () => {
    const cell = api.getActiveWorkbook()?.getActiveSheet()?.getSelection()?.getActiveRange();
    if (!cell) return;
    const text = notes.at(cell.getSheetId(), cell.getRow(), cell.getColumn());
    note(text === undefined ? null : `${cellNote} ${cell.getA1Notation()}: ${text}`);
  };
  api.addEvent(api.Event.SelectionChanged, showNote);
  const spills: SpilledFormats[] = [];
  api.getFormula().calculationResultApplied(() => {
    for (const spill of spills.splice(0)) grid.format(spill);
    showNote();
  });
  return {
    addFunctions(source) {
      registerFunctions(univer, source, {
        sheetOf: (id) => grid.sheetOf(id),
        notes,
        spilled: (formats) => spills.push(formats),
      });
    },
  };
}
