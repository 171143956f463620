/**
 * Two scripts around Microsoft's excel-web-16.00.js in the preview's task pane. The first gives functions.js a place
 * to register itself, the second joins office.js to the simulated Excel in the parent page.
 */
import { connectRealm, type ExcelConnection, type OfficeRealm } from './realm';

interface PaneWindow extends Window, OfficeRealm {
  CustomFunctions: { associate: ExcelConnection['associate'] };
}

function connection(): ExcelConnection {
  const { clvExcel } = window.parent as Window & { clvExcel?: ExcelConnection };
  if (!clvExcel) throw new Error('the page around the task pane has no window.clvExcel');
  return clvExcel;
}

const pane = window as unknown as PaneWindow;

export function before(): void {
  pane.CustomFunctions = {
    associate: (name, implementation) => connection().associate(name, implementation),
  };
}

export function after(): void {
  connectRealm(pane, connection());
}
