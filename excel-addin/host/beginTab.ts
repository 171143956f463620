import { frozenByUser } from '../../core/host/frozen';
import { HostError, type TabId, type TabOutline } from '../../core/host/port';
import { loadFrozen } from './freeze';
import { isUntouched } from './isUntouched';
import { isPending, loadMarks, type Mark, pendingId, removeMark, setMark } from './mark';
import type { OpenTabs } from './openTabs';
import { mostColumns, mostRows } from './range';
import { clearRules } from './rules';
import { run } from './run';
import { freeTabName } from './tabNames';

/**
 * Empties our tab with this key, or makes a new one; a tab in which the user has changed something is kept under
 * another name.
 */
export async function beginTab(outline: TabOutline, open: OpenTabs): Promise<TabId> {
  if (outline.rows > mostRows || outline.columns > mostColumns) {
    throw new HostError('tooLarge', `${outline.rows} × ${outline.columns} cells do not fit on a tab`);
  }
  const begun = await run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name');
    const marks = loadMarks(context);
    await context.sync();

    const names = sheets.items.map(({ name }) => name);
    const gone = [...marks().keys()].filter(
      (id) => !isPending(id) && !sheets.items.some((sheet) => sheet.id === id),
    );
    for (const id of gone) removeMark(context, id);

    const earlier = findEarlier(sheets.items, marks(), outline.key);
    if (earlier && (await isUntouched(context, earlier.sheet, earlier.mark, outline.carried))) {
      const mark = await empty(context, earlier.sheet, earlier.mark, outline);
      return { tab: earlier.sheet.id, mark };
    }
    if (earlier) {
      const keptName = freeTabName(outline.keptName, names);
      names.splice(names.indexOf(earlier.sheet.name), 1, keptName);
      earlier.sheet.name = keptName;
      if (marks().has(earlier.sheet.id)) removeMark(context, earlier.sheet.id);
    }
    // The new tab takes over the names of cells of the one that is kept.
    const mark = freshMark(outline, { names: earlier?.mark.names ?? [] });
    return { tab: await create(context, mark, outline, names), mark };
  });
  open.set(begun.tab, begun.mark);
  return begun.tab;
}

/** Removes our tab; one in which the user has changed something is kept under another name. */
export function dropTab(tab: TabId, keptName: string, open: OpenTabs): Promise<void> {
  open.delete(tab);
  return run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name');
    const marks = loadMarks(context);
    await context.sync();
    const sheet = sheets.items.find(({ id }) => id === tab);
    const mark = marks().get(tab);
    if (!sheet || !mark) throw new HostError('tabGone', `${tab} is not a tab of ours`);
    if (await isUntouched(context, sheet, mark)) sheet.delete();
    else
      sheet.name = freeTabName(
        keptName,
        sheets.items.map(({ name }) => name),
      );
    removeMark(context, tab);
    await context.sync();
  });
}

interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Mark;
}

/**
 * Our tab with the key: found by its id, or by its name when the run that made it broke off before
 * it learned the id.
 */
function findEarlier(
  sheets: readonly Excel.Worksheet[],
  marks: ReadonlyMap<TabId, Mark>,
  key: string,
): MarkedSheet | null {
  for (const sheet of sheets) {
    const mark = marks.get(sheet.id);
    if (mark?.key === key) return { sheet, mark };
  }
  const unborn = marks.get(pendingId(key));
  const sheet = sheets.find(({ id, name }) => name === unborn?.name && !marks.has(id));
  return unborn && sheet ? { sheet, mark: unborn } : null;
}

/** A tab has no id before it exists, so its mark is stored under the key first. */
async function create(
  context: Excel.RequestContext,
  mark: Mark,
  outline: TabOutline,
  names: readonly string[],
): Promise<TabId> {
  const name = freeTabName(outline.name, names);
  const unborn = pendingId(outline.key);
  setMark(context, unborn, { ...mark, name });
  const sheet = context.workbook.worksheets.add(name);
  setDirection(sheet, outline);
  showNotice(sheet, outline.incompleteNotice);
  sheet.load('id');
  await context.sync();
  setMark(context, sheet.id, mark);
  removeMark(context, unborn);
  await context.sync();
  return sheet.id;
}

/**
 * The notice comes first and the mark of the old content goes last: interrupted in between, the tab is still
 * known as ours and says that it is incomplete.
 */
async function empty(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  old: Mark,
  outline: TabOutline,
): Promise<Mark> {
  setMark(context, sheet.id, { ...old, corner: [...old.corner, outline.incompleteNotice] });
  showNotice(sheet, outline.incompleteNotice);
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  const frozen = loadFrozen(sheet);
  await context.sync();
  const usersFrozen = frozenByUser(frozen(), old);
  // Broken off after this, what is frozen is not what the user wants.
  setMark(context, sheet.id, {
    ...old,
    frozen: undefined,
    usersFrozen,
    corner: [...old.corner, outline.incompleteNotice],
  });

  for (const chart of sheet.charts.items) chart.delete();
  // Not delete(): that would shift other cells into their place.
  for (const table of sheet.tables.items) table.convertToRange();
  sheet.freezePanes.unfreeze();
  clearRules(sheet);
  const all = sheet.getRange();
  all.clear('Formats');
  all.format.useStandardWidth = true;
  // All except A1, which keeps the notice that the tab is incomplete.
  sheet.getRangeByIndexes(0, 1, 1, mostColumns - 1).clear();
  sheet.getRangeByIndexes(1, 0, mostRows - 1, mostColumns).clear();
  setDirection(sheet, outline);
  showNotice(sheet, outline.incompleteNotice);
  // The names stay, and are pointed at new cells: formulas of the user's may use them.
  const mark = freshMark(outline, { ...old, usersFrozen });
  setMark(context, sheet.id, mark);
  await context.sync();
  return mark;
}

/** Excel has no API to mirror a sheet; the text can at least be read from right to left. */
function setDirection(sheet: Excel.Worksheet, { rightToLeft }: TabOutline): void {
  if (!rightToLeft) return;
  const { format } = sheet.getRange();
  format.readingOrder = 'RightToLeft';
  // The letters of Persian and Arabic are in it, and legible at the size of cells.
  format.font.name = 'Tahoma';
}

function showNotice(sheet: Excel.Worksheet, notice: string): void {
  const corner = sheet.getRangeByIndexes(0, 0, 1, 1);
  corner.numberFormat = [['@']];
  corner.values = [[notice]];
}

function freshMark({ key, incompleteNotice }: TabOutline, { names = [], usersFrozen }: Partial<Mark>): Mark {
  return {
    key,
    corner: [incompleteNotice],
    areas: [],
    charts: [],
    tables: 0,
    names,
    ...(usersFrozen ? { usersFrozen } : {}),
  };
}
