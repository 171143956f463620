/** What the page needs of a simulated host, and the choice between the two. */
import type { Workbook } from '../../simulated/workbook/workbook';
import type { Choices } from './choices';
import type { Pane } from './chrome';
import type { RunningHost } from './runningHost';

/** Loads the built add-in of the chosen host and starts it, as opening the document does. */
export async function startHost(choices: Choices, workbook: Workbook, pane: Pane): Promise<RunningHost> {
  if (choices.host === 'excel') return (await import('./excel/start')).startExcel(choices, workbook, pane);
  return (await import('./google/start')).startGoogle(choices, workbook, pane);
}
