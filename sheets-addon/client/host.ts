import type { Cell } from '../../core/cells/cell';
import type { Block, Host, NotedArea } from '../../core/host/port';
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

  return {
    describe: () => call('describeWorkbook'),

    async openRun() {
      const next = newRun();
      await call('openRun', next, id);
      id = next;
    },

    async closeRun() {
      await call('closeRun', id);
    },

    async readRows(tab, firstRow, rowCount) {
      const rows: (readonly Cell[])[] = [];
      for (;;) {
        const part = await call('readRows', tab, firstRow + rows.length, rowCount - rows.length);
        for (const row of part.rows) rows.push(row);
        if (!part.more || part.rows.length === 0) return rows;
      }
    },

    beginTab: (outline) => call('beginTab', id, outline),

    async readNotes(tab, areas) {
      const read: NotedArea[] = [];
      for (const part of areaBatches(areas, cellsPerCall))
        for (const one of await call('readNotes', tab, part)) read.push(one);
      return read;
    },

    async dropTab(tab, keptName) {
      await call('dropTab', id, tab, keptName);
    },

    async writeRows(tab, block) {
      for (const part of inParts(block)) await call('writeRows', id, tab, part);
    },

    async finishTab(tab, finish) {
      await call('finishTab', id, tab, finish);
    },

    async remember(choices) {
      await call('remember', choices);
    },

    async safeguard(text) {
      await call('safeguard', text);
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

function inParts(block: Block): Block[] {
  const step = Math.max(1, Math.floor(cellsPerCall / block.formats.length));
  const parts: Block[] = [];
  for (let start = 0; start < block.cells.length; start += step) {
    parts.push({ ...block, row: block.row + start, cells: block.cells.slice(start, start + step) });
  }
  return parts;
}
