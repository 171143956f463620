import type { TabId } from '../../core/host/port';
import { run } from './run';

/** Shows a tab; Excel refuses to activate a hidden one. */
export function showTab(tab: TabId): Promise<void> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(tab);
    sheet.visibility = 'Visible';
    sheet.activate();
    await context.sync();
  });
}
