import type { TabId } from '../../core/host/port';
import { loadMarks, type Mark, type Token } from './mark';
import { loadWitnesses, type Witness } from './witness';

/** A tab that is ours by both witnesses: its mark in the settings, and the name on the sheet with the mark's token. */
export interface OurTab {
  readonly sheet: Excel.Worksheet;
  readonly token: Token;
  readonly mark: Mark;
  readonly witnesses: readonly Witness[];
}

export interface OurTabs {
  readonly sheets: readonly Excel.Worksheet[];
  readonly tabs: readonly OurTab[];
  /** Tabs with contradicting witnesses, which are left unchanged. */
  readonly doubted: ReadonlySet<TabId>;
  /** Marks without a tab: the tab was deleted, or an interrupted run had not created it yet. */
  readonly stray: ReadonlyMap<Token, Mark>;
  readonly witnessesOf: (sheet: Excel.Worksheet) => readonly Witness[];
}

/** Loads all sheets and marks with two requests, together with whatever `queue` queues. */
export async function findOurTabs(
  context: Excel.RequestContext,
  queue: (sheets: readonly Excel.Worksheet[], marks: ReadonlyMap<Token, Mark>) => void = () => {},
): Promise<OurTabs> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/position');
  const marks = loadMarks(context);
  await context.sync();
  const sheets = worksheets.items;
  const witnesses = new Map(sheets.map((sheet) => [sheet, loadWitnesses(sheet)]));
  queue(sheets, marks());
  await context.sync();
  return judge(sheets, marks(), (sheet) => witnesses.get(sheet)?.() ?? []);
}

/**
 * Which sheets are ours. An id that differs from the mark's is that of a copy, which is the user's. Only ids of Excels that count
 * the sheets of a file when it is opened say nothing: there the name has to be the mark's, and no other sheet may have the token.
 */
function judge(
  sheets: readonly Excel.Worksheet[],
  marks: ReadonlyMap<Token, Mark>,
  witnessesOf: OurTabs['witnessesOf'],
): OurTabs {
  const tokensOf = (sheet: Excel.Worksheet) => new Set(witnessesOf(sheet).map(({ token }) => token));
  const count = new Map<Token, number>();
  for (const sheet of sheets)
    for (const token of tokensOf(sheet)) count.set(token, (count.get(token) ?? 0) + 1);

  const tabs: OurTab[] = [];
  const doubted = new Set<TabId>();
  for (const sheet of sheets) {
    const [token, ...others] = tokensOf(sheet);
    if (token === undefined) continue;
    const mark = marks.get(token);
    const isAlone = count.get(token) === 1;
    if (mark && others.length === 0 && isThatSheet(sheet, mark, isAlone))
      tabs.push({ sheet, token, mark, witnesses: witnessesOf(sheet) });
    else if (!mark || others.length > 0 || isPlace(sheet.id)) doubted.add(sheet.id);
  }
  const known = new Set(count.keys());
  const stray = new Map([...marks].filter(([token]) => !known.has(token)));
  return { sheets, tabs, doubted, stray, witnessesOf };
}

function isThatSheet({ id, name }: Excel.Worksheet, mark: Mark, isAlone: boolean): boolean {
  if (isPlace(id)) return isAlone && (mark.id === id || mark.id === '' || mark.name === name);
  return mark.id === id || (mark.id === '' && isAlone);
}

/** {00000000-0001-0000-0003-000000000000} is the fourth sheet of the file, in Excel 2016. */
function isPlace(id: TabId): boolean {
  return id.startsWith('{00000000-0001-0000-');
}
