import { isBlank } from '../core/cells/blank';
import type { Row, Table } from '../core/cells/cell';
import { fold } from '../core/cells/parse/fold';
import { isBlankRow, rowAt } from '../core/cells/table';
import { type CampaignWords, campaignWords } from '../core/speech/campaigns/campaignWords';
import { type Language, languages } from '../core/speech/language';
import { type ReportWords, reportWords } from '../core/speech/report/reportWords';
import { type SegmentWords, segmentWords } from '../core/speech/segments/segmentWords';

/** The sentences that contain the headers of our own tables. */
export interface HeaderWords {
  readonly campaigns: CampaignWords;
  readonly report: ReportWords;
  readonly segments: SegmentWords;
}

export function headerWords(language: Language): HeaderWords {
  return {
    campaigns: campaignWords(language),
    report: reportWords(language),
    segments: segmentWords(language),
  };
}

/** A row about a group: the group's name, and the filled cells of the requested columns. */
export interface GroupRow<Field extends string> {
  readonly name: string;
  readonly cells: readonly (readonly [field: Field, cell: string | number])[];
}

/**
 * The rows about groups in all tables of a file, which may contain other tables too, as our own report does: rows below
 * a header row with one of `fields`, up to an empty row. Their names are in the column called groups or lists, else in
 * the first column (groups by city are below “City”). A table with a customer column is about customers and skipped.
 * Headers are read in every language. Null when there is no such header row.
 */
export function rowsOfGroups<Field extends string>(
  tables: readonly Table[],
  fields: Readonly<Record<Field, (text: HeaderWords) => readonly string[]>>,
): readonly GroupRow<Field>[] | null {
  const names = headersOf(namesGroups);
  const customers = headersOf(({ report }) => [report.columns.customer]);
  const wanted = (Object.keys(fields) as Field[]).map((field) => ({
    field,
    headers: headersOf(fields[field]),
  }));
  const rows: GroupRow<Field>[] = [];
  let found = false;
  for (const table of tables) {
    let columns: Columns<Field> | null = null;
    for (let at = 0; at < table.rows; at++) {
      const row = rowAt(table, at);
      const folded = row.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
      const header = columnsOf(folded, names, wanted);
      const ofCustomers = folded.some((text) => customers.has(text));
      if (header !== null && !ofCustomers) {
        columns = header;
        found = true;
      } else if (header !== null || isBlankRow(table, at)) columns = null;
      else if (columns !== null) rows.push(rowOf(row, columns));
    }
  }
  return found ? rows.filter(({ name }) => name !== '') : null;
}

function namesGroups({ segments, report, campaigns }: HeaderWords): readonly string[] {
  return [segments.headers.group, report.columns.segment, campaigns.headers.list, 'key'];
}

function headersOf(of: (text: HeaderWords) => readonly string[]): ReadonlySet<string> {
  return new Set(languages.flatMap((language) => of(headerWords(language)).map(fold)));
}

interface Columns<Field> {
  readonly name: number;
  readonly fields: readonly (readonly [field: Field, column: number])[];
}

function columnsOf<Field extends string>(
  folded: readonly string[],
  names: ReadonlySet<string>,
  headersOf: readonly { readonly field: Field; readonly headers: ReadonlySet<string> }[],
): Columns<Field> | null {
  const called = folded.findIndex((header) => names.has(header));
  const name = called < 0 ? folded.findIndex((header) => header !== '') : called;
  const fields = headersOf.flatMap(({ field, headers }): [Field, number][] => {
    const column = folded.findIndex((header) => headers.has(header));
    return column < 0 ? [] : [[field, column]];
  });
  return fields.length === 0 || fields.some(([, column]) => column === name) ? null : { name, fields };
}

function rowOf<Field extends string>(row: Row, { name, fields }: Columns<Field>): GroupRow<Field> {
  return {
    name: String(row[name] ?? '').trim(),
    cells: fields.flatMap(([field, column]): [Field, string | number][] => {
      const cell = row[column];
      return isBlank(cell) ? [] : [[field, typeof cell === 'number' ? cell : String(cell).trim()]];
    }),
  };
}
