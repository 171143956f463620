import { isListKey, type ListKey, listKeys } from '../../campaigns/campaign';
import { type Tick, tickOf } from '../../campaigns/ticks';
import type { Day } from '../../cells/cell';
import type { Host, TabInfo, TableInfo } from '../../host/port';
import { listName } from '../../speech/campaigns/listName';
import type { Language } from '../../speech/language';
import type { Note } from './note';
import type { TabNotes } from './readNotes';
import { dayOfTicks, isTick } from './tickColumn';

/** The ticks in a table of people to contact. */
export interface TabTicks {
  readonly day: Day;
  /** The list of all its rows; null for a table with all lists of its day. */
  readonly list: ListKey | null;
  readonly ticks: readonly Tick[];
}

/** Reads the ticks in our tabs, one call per table with a tick column. List names are in the language of the report. */
export async function readTicks(
  host: Pick<Host, 'readNotes'>,
  tabs: readonly TabInfo[],
  language: Language,
): Promise<readonly TabTicks[]> {
  const found: TabTicks[] = [];
  for (const tab of tabs) {
    if (tab.ours === null || tab.written === undefined) continue;
    const list = listOfTab(tab.ours);
    for (const table of tab.tables ?? []) {
      const read = await ticksOf(host, tab, table, list, language);
      if (read !== null) found.push(read);
    }
  }
  return found;
}

/** Null for a table without such a column. */
async function ticksOf(
  host: Pick<Host, 'readNotes'>,
  tab: TabInfo,
  { row, column, rows, rowKey, own }: TableInfo,
  list: ListKey | null,
  language: Language,
): Promise<TabTicks | null> {
  const ticks = own.find(({ name }) => dayOfTicks(name) !== null);
  const customer = rowKey[rowKey.length - 1];
  if (ticks === undefined || customer === undefined || rows < 2) return null;
  const areaOf = (index: number) => ({ row: row + 1, column: column + index, rows: rows - 1, columns: 1 });
  const day = dayOfTicks(ticks.name) ?? 0;
  const areas = [ticks.column, customer, ...(list === null ? [rowKey[0] ?? customer] : [])].map(areaOf);
  const [done, customers, lists] = await host.readNotes(tab.id, areas);
  const at = (area: typeof done) =>
    new Map((area?.rows ?? []).map((line) => [line.row, String(line.cells[0] ?? '')]));
  const [keys, names] = [at(customers), at(lists)];
  const marked = (done?.rows ?? []).filter(({ cells }) => cells[0] === true);
  return {
    day,
    list,
    ticks: marked.flatMap((line) => {
      const of = list ?? listNamed(names.get(line.row) ?? '', language);
      const key = keys.get(line.row);
      return of === null || key === undefined ? [] : [tickOf(day, of, key)];
    }),
  };
}

/** Removes these ticks from the notes of a tab. */
export function withoutTicks(notes: TabNotes, ticks: readonly Tick[], language: Language): TabNotes {
  if (ticks.length === 0) return notes;
  const prints = new Set(ticks.map(({ print }) => print));
  const isOne = (note: Note): boolean => {
    const day = dayOfTicks(note.column);
    const list = listOfTab(note.tab) ?? listNamed(String(note.row[0] ?? ''), language);
    if (!isTick(note) || day === null || list === null) return false;
    return prints.has(tickOf(day, list, String(note.row[note.row.length - 1] ?? '')).print);
  };
  return { ...notes, notes: notes.notes.filter((note) => !isOne(note)) };
}

/** The list of a list tab; null for other tabs. */
function listOfTab(key: string): ListKey | null {
  const name = key.replace(/^list-/, '');
  return key.startsWith('list-') && isListKey(name) ? name : null;
}

function listNamed(name: string, language: Language): ListKey | null {
  return listKeys.find((key) => listName(key, language) === name.trim()) ?? null;
}
