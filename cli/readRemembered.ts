import { existsSync, statSync } from 'node:fs';
import type { Row } from '../core/cells/cell';
import { rowAt } from '../core/cells/table';
import { nothingRemembered, type Remembered, readMemory } from '../core/report/memory/readMemory';
import { historyWords } from '../core/speech/history/historyWords';
import { languages } from '../core/speech/language';
import { type FileTab, readTab } from '../files/readTables';
import { readBytes, readFile } from './readFile';

/**
 * Reads the memory of an earlier report: the named one, else the one about to be replaced. Throws a UserError when the
 * named file cannot be read.
 */
export async function readRemembered(named: string | null, out: string | null): Promise<Remembered> {
  if (named !== null) return readMemory(rowsOf((await readFile(named)).tabs));
  if (out === null || !existsSync(out) || statSync(out).size === 0) return nothingRemembered;
  // Only the history tab, because reading the other tabs of a large shop takes longer than the rest of the command.
  for (const language of languages) {
    const tab = await readTab(readBytes(out, out), historyWords(language).tab);
    if (tab !== null) return readMemory(rowsOf([tab]));
  }
  return nothingRemembered;
}

function* rowsOf(tabs: readonly FileTab[]): Generator<Row> {
  for (const { table } of tabs) {
    for (let row = 0; row < table.rows; row++) yield rowAt(table, row);
    // An empty row ends the tables of each tab.
    yield [];
  }
}
