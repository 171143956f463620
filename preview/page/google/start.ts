import type { Workbook } from '../../workbook/workbook';
import type { Choices } from '../choices';
import type { Pane } from '../chrome';
import type { RunningHost } from '../hosting';
export async function startGoogle(_c: Choices, _w: Workbook, _p: Pane): Promise<RunningHost> {
  return {
    group: 'x',
    commands: [],
    functions: { functions: [], call: () => ({ kind: 'error', error: '#ERROR!', message: '' }) },
  };
}
