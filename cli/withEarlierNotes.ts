import type { Row } from '../core/cells/cell';
import { rowAt } from '../core/cells/table';
import type { ReportSpec } from '../core/host/spec';
import { readMemory } from '../core/report/memory/readMemory';
import { type EarlierTab, withNotesOf } from '../core/report/notes/notesInTables';
import { earlierNotesTab, rowOfNote } from '../core/report/notes/notesTab';
import { hostWords } from '../core/speech/host/hostWords';
import type { Language } from '../core/speech/language';
import { readBytes, readFile } from './readFile';
import { readFormulas } from './workbook/readFormulas';

/** Adds the user's notes from the report that it replaces, and the tab of notes whose rows no longer exist. */
export async function withEarlierNotes(
  path: string,
  report: ReportSpec,
  language: Language,
): Promise<ReportSpec> {
  const { tabs } = await readFile(path);
  const formulas = readFormulas(readBytes(path, path));
  const earlier = tabs.map(
    ({ table, isDate }): EarlierTab => ({
      name: table.sheet,
      rows: Array.from({ length: table.rows }, (_, row) => rowAt(table, row)),
      formatAt: (row, column) => (isDate(row, column) ? report.formats.date : ''),
      formulaAt: (row, column) => formulas.get(table.sheet)?.get(`${row},${column}`) ?? null,
    }),
  );
  // The last remembered run is the one that made the report.
  const { runs } = readMemory(earlier.flatMap(({ rows }) => rows)).history;
  const { report: filled, left } = withNotesOf(
    earlier,
    report,
    runs.length === 0 ? null : runs[runs.length - 1].day,
  );
  const words = hostWords(language);
  const before = earlier.find(({ name }) => name === words.earlierNotes.name);
  const rows: Row[] = [
    ...(before === undefined ? [] : rowsOf(before.rows, Object.values(words.noteColumns))),
    ...left.map((note) => rowOfNote(note, language)),
  ];
  return rows.length === 0 ? filled : { ...filled, tabs: [...filled.tabs, earlierNotesTab(rows, words)] };
}

/** The rows below the headers, up to the first empty row. */
function rowsOf(rows: readonly Row[], headers: readonly string[]): readonly Row[] {
  const head = rows.findIndex((row) => headers.every((header, i) => row[i] === header));
  if (head < 0) return [];
  const body = rows.slice(head + 1).map((row) => headers.map((_, i) => row[i] ?? ''));
  const end = body.findIndex((row) => row.every((cell) => cell === ''));
  return end < 0 ? body : body.slice(0, end);
}
