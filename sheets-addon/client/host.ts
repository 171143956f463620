import type { Cell } from '../../core/cells/cell';
import type { Host, NotedArea, TabId, WriteStep } from '../../core/host/port';
import { bytesOf, rowsWithin } from '../../core/host/rowsWithin';
import { areaBatches } from '../../core/report/notes/areaBatches';
import { type Answer, cellsPerCall, type ServerFunctions } from '../bridge';
import { callServer, type ScriptRun } from './scriptRun';

type Value<Name extends keyof ServerFunctions> =
  ReturnType<ServerFunctions[Name]> extends Answer<infer T> ? T : never;

/** The port over google.script.run: every call is an execution on Google's servers, of bounded size. */
export function createSheetsHost(run: ScriptRun): Host {
  const call = <Name extends keyof ServerFunctions>(name: Name, ...args: Parameters<ServerFunctions[Name]>) =>
    callServer<Value<Name>>(run, name, args);

  let id = newRun();

  const writeParts = async (parts: readonly (readonly WriteStep[])[]) => {
    const begun: TabId[] = [];
    for (const part of parts) begun.push(...(await call('writeSteps', id, placed(part, begun))));
    return begun;
  };

  return {
    describe: () => call('describeWorkbook'),

    async openRun() {
      const next = newRun();
      const workbook = await call('openRun', next, id);
      id = next;
      return workbook;
    },

    bytesAtOnce,

    write: (steps) => writeParts(inParts(steps)),

    async closeRun(steps) {
      const parts = inParts(steps);
      const last = parts.pop() ?? [];
      const begun = await writeParts(parts);
      const end = await call('closeRun', id, placed(last, begun));
      return { ...end, begun: [...begun, ...end.begun] };
    },

    async readRows(tab, firstRow, rowCount) {
      const rows: (readonly Cell[])[] = [];
      for (;;) {
        const part = await call('readRows', tab, firstRow + rows.length, rowCount - rows.length);
        for (const row of part.rows) rows.push(row);
        if (!part.more || part.rows.length === 0) return rows;
      }
    },

    async readNotes(tab, areas) {
      const read: NotedArea[] = [];
      for (const part of areaBatches(areas, cellsPerCall))
        for (const one of await call('readNotes', tab, part)) read.push(one);
      return read;
    },

    async remember(choices) {
      await call('remember', choices);
    },

    async showTab(tab) {
      await call('showTab', tab);
    },
  };
}

/** Id of a run; no two pages come to the same. */
function newRun(): string {
  return Math.random().toString(36).slice(2, 12);
}

/**
 * Bytes of a call that is worth its way, about 8,000 cells: some seconds of work on Google's servers, after which the user sees how far
 * it is.
 */
const bytesAtOnce = 120_000;

/** Google publishes no limit of a call; add-ons report trouble from some 10 MB on. */
const bytesPerCall = 1_500_000;

/** The same steps in calls that are not too large: large blocks are divided by their rows. */
function inParts(steps: readonly WriteStep[]): WriteStep[][] {
  const parts: WriteStep[][] = [[]];
  let bytes = 0;
  for (const step of steps.flatMap(divided)) {
    const own = bytesOf(step);
    if (bytes > 0 && bytes + own > bytesPerCall) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1]?.push(step);
    bytes += own;
  }
  return parts;
}

function divided(step: WriteStep): readonly WriteStep[] {
  if (step.kind !== 'rows') return [step];
  const { block } = step;
  const blocks: WriteStep[] = [];
  for (let start = 0; start < block.cells.length; ) {
    const rows = rowsWithin(block.cells, start, bytesPerCall);
    const cells = block.cells.slice(start, start + rows);
    blocks.push({ ...step, block: { ...block, row: block.row + start, cells } });
    start += rows;
  }
  return blocks;
}

/** What earlier calls have begun goes by its id; places are those of one call. */
function placed(steps: readonly WriteStep[], begun: readonly TabId[]): readonly WriteStep[] {
  return steps.map((step) => {
    if (!('tab' in step) || typeof step.tab === 'string') return step;
    return { ...step, tab: begun[step.tab] ?? step.tab - begun.length };
  });
}
