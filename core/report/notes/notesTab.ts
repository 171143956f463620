import type { Cell, Row } from '../../cells/cell';
import type { ReportSpec, TabSpec } from '../../host/spec';
import { formatDay } from '../../speech/format';
import type { HostWords } from '../../speech/host/hostWords';
import type { Language } from '../../speech/language';
import { column, rowAfterNotes } from '../layout';
import { type LaidOutReport, layoutReport } from '../writing/layoutReport';
import { codeOf, type Note } from './note';

/** Key of the tab with notes whose rows no longer exist. */
export const notesKey = 'notes';

/** A free key for the temporary tab of notes; earlier runs may have left such tabs. */
export function travelKey(taken: readonly string[]): string {
  for (let number = 1; ; number++)
    if (!taken.includes(`${notesKey}-${number}`)) return `${notesKey}-${number}`;
}

/** Whether a tab of ours holds notes and so is not part of a report. */
export function holdsNotes(key: string | null): boolean {
  return /^notes(-\d+)?$/.test(key ?? '');
}

/** A note for display: tab, row, column, text. */
export function rowOfNote({ tabName, row, header, value, format }: Note, language: Language): Cell[] {
  return [
    tabName,
    row.map((cell) => String(cell ?? '')).join(' · '),
    header,
    textOf(value, format, language),
  ];
}

function textOf(value: Cell, format: string, language: Language): Cell {
  if (value === true) return '✓';
  const isDate = /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
  return typeof value === 'number' && isDate ? formatDay(Math.floor(value), language) : value;
}

/** The tab of earlier notes. It belongs to the user, whose changes to it stay. */
export function earlierNotes(rows: readonly Row[], words: HostWords, rightToLeft: boolean): LaidOutReport {
  return laidOut(earlierNotesTab(rows, words), rightToLeft);
}

/** The same as a report tab. */
export function earlierNotesTab(rows: readonly Row[], words: HostWords): TabSpec {
  return tabOf(notesKey, words.earlierNotes, rows, words);
}

/** The temporary tab from which notes are restored when writing is interrupted; see `noteFrom`. */
export function travellingNotes(
  key: string,
  notes: readonly Note[],
  words: HostWords,
  language: Language,
  rightToLeft: boolean,
): LaidOutReport {
  const rows = notes.map((note) => [...rowOfNote(note, language), codeOf(note)]);
  return laidOut(tabOf(key, words.travellingNotes, rows, words), rightToLeft);
}

function tabOf(
  key: string,
  { name, heading, what }: HostWords['earlierNotes'],
  rows: readonly Row[],
  { noteColumns }: HostWords,
): TabSpec {
  const notes = [what];
  const width = { tab: 150, row: 240, column: 150, text: 420 };
  const named = (place: keyof typeof width) => ({
    ...column(noteColumns[place], 'text', width[place]),
    own: place,
  });
  const columns = [named('tab'), named('row'), named('column'), named('text')];
  const row = rowAfterNotes(notes);
  return {
    key,
    name,
    heading,
    notes,
    tables: [
      {
        key,
        row,
        column: 0,
        columns: key === notesKey ? columns : [...columns, column('…', 'text', 60)],
        rows,
      },
    ],
    charts: [],
    frozenRows: row + 1,
  };
}

const formats: ReportSpec['formats'] = {
  text: '@',
  count: '0',
  number: '0',
  money: '0',
  percent: '0%',
  date: 'yyyy-mm-dd',
  parameter: '0',
  tick: 'General',
};

function laidOut(tab: TabSpec, rightToLeft: boolean): LaidOutReport {
  return layoutReport({ tabs: [tab], rightToLeft, formats });
}
