import { campaignColumns } from '../../campaigns/campaignColumns';
import { readCampaigns } from '../../campaigns/campaignRows';
import type { PastCampaign } from '../../campaigns/pastCampaign';
import { isBlank } from '../../cells/blank';
import type { Cell, Row } from '../../cells/cell';
import { fold } from '../../cells/parse/fold';
import type { History } from '../../history/history';
import { runColumns } from '../../history/runColumns';
import { readRunRows } from '../../history/runRows';
import { type MemoryColumn, memoryHeaders } from '../../speech/history/headers';
import { languages } from '../../speech/language';

/** Key of the history tab. */
export const historyKey = 'history';

/** Content of the history tab. */
export interface Remembered {
  readonly history: History;
  readonly campaigns: readonly PastCampaign[];
  /** Rows of campaigns that cannot be read, unchanged: day and customers. */
  readonly unreadCampaigns: readonly Row[];
}

export const nothingRemembered: Remembered = {
  history: { runs: [], unread: [] },
  campaigns: [],
  unreadCampaigns: [],
};

/**
 * Reads the memory from rows of cells: a history tab, or a whole report, in any language. A table begins below its
 * headers, wherever they are, and ends with an empty row. Other rows are ignored.
 */
export function readMemory(rows: Iterable<Row>): Remembered {
  const runs: Row[] = [];
  const campaigns: { readonly day: Cell; readonly people: Cell }[] = [];
  let table: MemoryTable | null = null;
  for (const row of rows) {
    const header = headerIn(row);
    if (header !== null || row.every(isBlank)) table = header;
    else if (table !== null) {
      const { kind, places } = table;
      const cells = places.map((index) => (index < 0 ? null : (row[index] ?? null)));
      if (cells.every(isBlank)) continue;
      if (kind === 'runs') runs.push(cells);
      else campaigns.push({ day: cells[0], people: cells[1] });
    }
  }
  const read = readCampaigns(campaigns);
  return {
    history: readRunRows(runs),
    campaigns: read.campaigns,
    unreadCampaigns: read.unread.map(({ day, people }) => [day, people]),
  };
}

interface MemoryTable {
  readonly kind: 'runs' | 'campaigns';
  /** Index of each column in the rows; −1 when its header was removed. */
  readonly places: readonly number[];
}

/** The header of a table's last column occurs nowhere else in a report, so it identifies the table. */
function headerIn(row: Row): MemoryTable | null {
  const texts = row.map((cell) => (typeof cell === 'string' ? fold(cell) : ''));
  const placesOf = (columns: readonly MemoryColumn[]) =>
    columns.map((column) => texts.findIndex((text) => headersOf(column).has(text)));
  for (const [kind, columns] of tables) {
    if (texts.some((text) => headersOf(columns[columns.length - 1]).has(text)))
      return { kind, places: placesOf(columns) };
  }
  return null;
}

const tables = [
  ['runs', runColumns],
  ['campaigns', campaignColumns],
] as const;

const folded = new Map<MemoryColumn, ReadonlySet<string>>();

function headersOf(column: MemoryColumn): ReadonlySet<string> {
  const known = folded.get(column);
  if (known) return known;
  const headers = new Set(languages.map((language) => fold(memoryHeaders[language][column])));
  folded.set(column, headers);
  return headers;
}
