import type { Row } from '../../cells/cell';
import type { Host, PrintedArea, TabId, TabInfo } from '../../host/port';
import { hostWords } from '../../speech/host/hostWords';
import { isRightToLeft, type Language } from '../../speech/language';
import type { LaidOutReport } from '../writing/layoutReport';
import type { BegunTab, Outbox } from '../writing/outbox';
import { type Note, noteFrom, placeOf } from './note';
import { earlierNotes, holdsNotes, notesKey, rowOfNote, travelKey, travellingNotes } from './notesTab';
import { readNotes, type TabNotes } from './readNotes';

/** Keeps the user's notes of all our tabs on a separate tab while the report is written. */
export interface NoteKeeper {
  /** Notes of the tab with that key, including those left by an interrupted run. */
  of(tab: string): TabNotes;
  /** Adds the notes without a row to the tab of earlier notes, and removes the temporary tab; returns the former if it was written. */
  settle(left: readonly Note[]): Promise<BegunTab | null>;
}

/**
 * Reads the notes of our tabs and writes them to a temporary tab before anything is emptied: whenever writing stops,
 * every note is on the old tab, on the new one, or on the temporary one, which the next run reads.
 */
export async function keepNotes(
  host: Host,
  outbox: Outbox,
  tabs: readonly TabInfo[],
  language: Language,
): Promise<NoteKeeper> {
  const words = hostWords(language);
  const rightToLeft = isRightToLeft(language);
  const read = new Map<string, TabNotes>();
  const notes = new Map<string, Note>();
  const travelled = tabs.filter(({ ours }) => ours !== notesKey && holdsNotes(ours));
  for (const tab of travelled) {
    const [area] = await tableOf(host, tab);
    for (const row of area?.rows ?? []) {
      const note = noteFrom(row[row.length - 1] ?? '');
      if (note !== null) notes.set(placeOf(note), note);
    }
  }
  const firstOf = new Map<string, TabInfo>();
  for (const tab of tabs)
    if (tab.ours !== null && !holdsNotes(tab.ours) && !firstOf.has(tab.ours)) firstOf.set(tab.ours, tab);
  // In parallel, because each call takes a second.
  const found = await Promise.all(
    [...firstOf].map(async ([key, tab]) => [key, await readNotes(host, tab)] as const),
  );
  for (const [key, ofTab] of found) {
    read.set(key, ofTab);
    for (const note of ofTab.notes) notes.set(placeOf(note), note);
  }

  const travelling: (TabId | BegunTab)[] = travelled.map(({ id }) => id);
  if (notes.size > 0) {
    const key = travelKey(travelled.map(({ ours }) => ours ?? ''));
    const laid = travellingNotes(key, [...notes.values()], words, language, rightToLeft);
    travelling.push(await write(laid, []));
  }

  return {
    of(tab) {
      const found = read.get(tab);
      return {
        notes: [...notes.values()].filter((note) => note.tab === tab),
        added: found?.added ?? [],
        carried: found?.carried ?? [],
      };
    },
    async settle(left) {
      const written = left.length > 0 ? await addEarlier(left) : null;
      for (const tab of travelling) await outbox.drop(tab, words.keptName(words.travellingNotes.name));
      return written;
    },
  };

  async function addEarlier(left: readonly Note[]): Promise<BegunTab | null> {
    const earlier = tabs.find(({ ours }) => ours === notesKey);
    const [area] = earlier ? await tableOf(host, earlier) : [];
    const rows: Row[] = [...(area?.rows ?? [])];
    const known = new Set(rows.map((row) => JSON.stringify(row)));
    const added = left
      .map((note) => rowOfNote(note, language))
      .filter((row) => !known.has(JSON.stringify(row)));
    if (added.length === 0) return earlier ? { id: earlier.id, isFinished: true } : null;
    return write(earlierNotes([...rows, ...added], words, rightToLeft), area ? [area.carried] : []);
  }

  async function write(report: LaidOutReport, carried: readonly PrintedArea[]): Promise<BegunTab> {
    const [tab] = report.tabs;
    const { key, name, rows, columns } = tab;
    const begun = await outbox.begin({
      key,
      name,
      incompleteNotice: words.incompleteNotice,
      keptName: words.keptName(name),
      rows,
      columns,
      rightToLeft,
      carried,
    });
    for (let index = 0; index < tab.blocks; index++) await outbox.rows(begun, report.block(0, index));
    await outbox.finish(begun, { ...tab.finish, activate: false });
    return begun;
  }
}

/** The rows of the table on a tab of notes, and its area as read; empty when the tab was never finished. */
async function tableOf(
  host: Host,
  { id, tables = [] }: TabInfo,
): Promise<readonly { readonly rows: readonly Row[]; readonly carried: PrintedArea }[]> {
  const [table] = tables;
  if (table === undefined) return [];
  const { row, column, rows, columns } = table;
  const [read] = await host.readNotes(id, [{ row, column, rows, columns }]);
  if (read === undefined) return [];
  return [
    {
      rows: read.rows.filter((one) => one.row > row).map(({ cells }) => cells),
      carried: { row, column, rows, columns, print: read.print },
    },
  ];
}
