import { frozenByUser } from '../../core/host/frozen';
import type { TabOutline } from '../../core/host/port';
import type { WrittenArea } from '../../core/report/writing/fingerprintedArea';
import type { Look } from './lookAt';
import { type Mark, removeMark, setMark } from './mark';
import { type TakenTab, witnessOf } from './openTabs';
import type { OurTab } from './ourTabs';
import type { Pane } from './pane';
import { mostColumns, mostRows } from './range';
import { clearRules } from './rules';
import { freeTabName } from './tabNames';
import { newToken, only, removeWitnesses, setWitness } from './witness';

/** Queues handing a tab over to the user; returns its name. */
export function keepTab(
  context: Excel.RequestContext,
  { sheet, token, witnesses }: OurTab,
  wished: string,
  names: readonly string[],
): string {
  const name = freeTabName(wished, names);
  sheet.name = name;
  removeWitnesses(sheet, witnesses);
  removeMark(context, token);
  return name;
}

/** Position and content of a new tab. */
export interface NewTab {
  readonly outline: TabOutline;
  readonly name: string;
  /** A blank sheet that an interrupted run created for it. */
  readonly left: Excel.Worksheet | null;
  /** Index in the order of tabs: that of the kept tab, which moves on; null for the end. */
  readonly place: number | null;
  /** Names of cells that are ours already. */
  readonly cells: readonly string[];
  /** The areas that the same request writes. */
  readonly areas: readonly WrittenArea[];
}

/**
 * Queues the creation of a tab. The mark is written first, with the tab's future name: if the request breaks off
 * between sheet and witness, the next run finds a blank sheet of that name and continues with it.
 */
export function createTab(
  context: Excel.RequestContext,
  { outline, name, left, place, cells, areas }: NewTab,
  pane: Pane,
): TakenTab {
  const token = newToken();
  const mark = { ...freshMark(outline, { names: cells }), areas, id: '', name };
  setMark(context, token, mark);
  const sheet = left ?? context.workbook.worksheets.add(name);
  if (place !== null) sheet.position = place;
  setWitness(sheet, witnessOf(token, pane), []);
  setDirection(sheet, outline);
  showNotice(sheet, outline.incompleteNotice);
  sheet.load('id');
  return { sheet, token, mark };
}

/**
 * Queues emptying a tab of ours. The notice is written first and the mark of the old content removed last: after an
 * interruption in between, the tab is still known as ours and says that it is incomplete.
 */
export function emptyTab(
  context: Excel.RequestContext,
  { sheet, token, mark: old, witnesses }: OurTab,
  { outline, look, areas }: Pick<NewTab, 'outline' | 'areas'> & { readonly look: Look },
  pane: Pane,
): TakenTab {
  // From here on no other run can write to this tab.
  setWitness(sheet, witnessOf(token, pane), witnesses);
  only(sheet, witnessOf(token, pane));
  const place = { id: sheet.id, name: sheet.name };
  const corner = [...old.corner, outline.incompleteNotice];
  const usersFrozen = frozenByUser(look.frozen(), old);
  // After an interruption from here on, the frozen state is not the user's.
  setMark(context, token, { ...old, ...place, corner, frozen: undefined, usersFrozen });
  showNotice(sheet, outline.incompleteNotice);

  for (const chart of sheet.charts.items) chart.delete();
  // Not delete(): that would shift other cells into their place.
  for (const table of sheet.tables.items) table.convertToRange();
  sheet.freezePanes.unfreeze();
  clearRules(sheet);
  const all = sheet.getRange();
  all.clear('Formats');
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  // All except A1, which keeps the notice that the tab is incomplete.
  sheet.getRangeByIndexes(0, 1, 1, mostColumns - 1).clear();
  sheet.getRangeByIndexes(1, 0, mostRows - 1, mostColumns).clear();
  setDirection(sheet, outline);
  showNotice(sheet, outline.incompleteNotice);
  // The names stay, and are pointed at new cells: formulas of the user's may use them.
  const mark = { ...freshMark(outline, { ...old, usersFrozen }), areas, ...place };
  setMark(context, token, mark);
  return { sheet, token, mark };
}

/** Excel has no API to mirror a sheet; the text can at least be read from right to left. */
function setDirection(sheet: Excel.Worksheet, { rightToLeft }: TabOutline): void {
  if (!rightToLeft) return;
  const { format } = sheet.getRange();
  format.readingOrder = 'RightToLeft';
  // Tahoma has Persian and Arabic letters that are legible at cell size.
  format.font.name = 'Tahoma';
}

function showNotice(sheet: Excel.Worksheet, notice: string): void {
  const corner = sheet.getRangeByIndexes(0, 0, 1, 1);
  corner.numberFormat = [['@']];
  corner.values = [[notice]];
}

function freshMark(
  { key, incompleteNotice }: TabOutline,
  { names = [], usersFrozen }: Partial<Mark>,
): Omit<Mark, 'id' | 'name' | 'areas'> {
  return {
    key,
    corner: [incompleteNotice],
    charts: [],
    tables: 0,
    names,
    ...(usersFrozen ? { usersFrozen } : {}),
  };
}
