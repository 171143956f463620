import { frozenByUser } from '../../core/host/frozen';
import { HostError, type TabId, type TabOutline } from '../../core/host/port';
import { onlyClaimed } from './claim';
import { loadFrozen } from './freeze';
import { isUntouched } from './isUntouched';
import { type Mark, removeMark, setMark } from './mark';
import { whyRefused, witnessOf } from './openTabs';
import { findOurTabs, type OurTab, type OurTabs } from './ourTabs';
import type { OpenTab, Pane } from './pane';
import { mostColumns, mostRows } from './range';
import { clearRules } from './rules';
import { run } from './run';
import { freeTabName } from './tabNames';
import { newToken, only, removeWitnesses, setWitness } from './witness';

/**
 * Empties our tab with this key, or makes a new one; a tab in which the user has changed something is kept under
 * another name.
 */
export async function beginTab(outline: TabOutline, pane: Pane): Promise<TabId> {
  if (outline.rows > mostRows || outline.columns > mostColumns) {
    throw new HostError('tooLarge', `${outline.rows} × ${outline.columns} cells do not fit on a tab`);
  }
  const begun = await begin(outline, pane).catch(async (error: unknown) => {
    throw (await whyRefused(null, pane, error)) ?? error;
  });
  pane.open.set(begun.tab, begun);
  return begun.tab;
}

function begin(outline: TabOutline, pane: Pane): Promise<OpenTab & { readonly tab: TabId }> {
  return run(async (context) => {
    onlyClaimed(context, pane);
    const found = await findOurTabs(context);
    const names = found.sheets.map(({ name }) => name);
    const earlier = found.tabs.find(
      ({ sheet, mark }) => mark.key === outline.key && (outline.tab ?? sheet.id) === sheet.id,
    );
    for (const [token, { id }] of found.stray) if (id !== '') removeMark(context, token);
    if (earlier && (await isUntouched(context, earlier.sheet, earlier.mark, outline.carried))) {
      const mark = await empty(context, earlier, outline, pane);
      return { tab: earlier.sheet.id, token: earlier.token, mark };
    }
    if (earlier)
      names.splice(names.indexOf(earlier.sheet.name), 1, keep(context, earlier, outline.keptName, names));
    // The new tab takes over the names of cells of the one that is kept.
    const place = earlier?.sheet.position ?? null;
    return create(context, outline, { found, names, cells: earlier?.mark.names ?? [], place }, pane);
  });
}

/** Hands the tab over to the user; gives its name. */
function keep(
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

/** Removes our tab; one in which the user has changed something is kept under another name. */
export function dropTab(tab: TabId, keptName: string, pane: Pane): Promise<void> {
  pane.open.delete(tab);
  return run(async (context) => {
    onlyClaimed(context, pane);
    const found = await findOurTabs(context);
    const ours = found.tabs.find(({ sheet }) => sheet.id === tab);
    if (!ours) throw new HostError('reportGone', `${tab} is not a tab of ours`);
    if (await isUntouched(context, ours.sheet, ours.mark)) {
      removeMark(context, ours.token);
      ours.sheet.delete();
    } else {
      const names = found.sheets.map(({ name }) => name);
      keep(context, ours, keptName, names);
    }
    await context.sync();
  });
}

/** Where a new tab goes. */
interface Surroundings {
  readonly found: OurTabs;
  /** Names that are taken. */
  readonly names: readonly string[];
  /** Names of cells that are ours already. */
  readonly cells: readonly string[];
  /** Place in the order of tabs: that of the one that is kept, which moves on; null for the last. */
  readonly place: number | null;
}

/**
 * The mark comes first, with the name that the tab will have: broken off between the sheet and its witness, the next run finds a
 * sheet of that name, without anything on it, and goes on with that.
 */
async function create(
  context: Excel.RequestContext,
  outline: TabOutline,
  { found, names, cells, place }: Surroundings,
  pane: Pane,
): Promise<OpenTab & { readonly tab: TabId }> {
  const announced = [...found.stray].filter(([, { key, id }]) => key === outline.key && id === '');
  const left = await findBlank(
    context,
    found,
    announced.map(([, { name }]) => name),
  );
  const name = left?.name ?? freeTabName(outline.name, names);
  const token = newToken();
  const mark = { ...freshMark(outline, { names: cells }), id: '', name };
  onlyClaimed(context, pane);
  for (const [old] of announced) removeMark(context, old);
  setMark(context, token, mark);
  const sheet = left ?? context.workbook.worksheets.add(name);
  if (place !== null) sheet.position = place;
  setWitness(sheet, witnessOf(token, pane), []);
  setDirection(sheet, outline);
  showNotice(sheet, outline.incompleteNotice);
  sheet.load('id');
  await context.sync();
  const known = { ...mark, id: sheet.id };
  setMark(context, token, known);
  await context.sync();
  return { tab: sheet.id, token, mark: known };
}

/** A sheet that an interrupted run has made and not marked: of one of the names, blank, and nobody's as far as can be seen. */
async function findBlank(
  context: Excel.RequestContext,
  { sheets, witnessesOf }: OurTabs,
  names: readonly string[],
): Promise<Excel.Worksheet | null> {
  const sheet = sheets.find((one) => names.includes(one.name) && witnessesOf(one).length === 0);
  if (!sheet) return null;
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('rowCount');
  sheet.charts.load('items/name');
  sheet.shapes.load('items/name');
  await context.sync();
  return used.isNullObject && sheet.charts.items.length + sheet.shapes.items.length === 0 ? sheet : null;
}

/**
 * The notice comes first and the mark of the old content goes last: interrupted in between, the tab is still
 * known as ours and says that it is incomplete.
 */
async function empty(
  context: Excel.RequestContext,
  { sheet, token, mark: old, witnesses }: OurTab,
  outline: TabOutline,
  pane: Pane,
): Promise<Mark> {
  onlyClaimed(context, pane);
  // From here on no other run writes to this tab.
  setWitness(sheet, witnessOf(token, pane), witnesses);
  const place = { id: sheet.id, name: sheet.name };
  const corner = [...old.corner, outline.incompleteNotice];
  setMark(context, token, { ...old, ...place, corner });
  showNotice(sheet, outline.incompleteNotice);
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  const frozen = loadFrozen(sheet);
  await context.sync();
  const usersFrozen = frozenByUser(frozen(), old);
  // Broken off after this, what is frozen is not what the user wants.
  only(sheet, witnessOf(token, pane));
  setMark(context, token, { ...old, ...place, corner, frozen: undefined, usersFrozen });

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
  const mark = { ...freshMark(outline, { ...old, usersFrozen }), ...place };
  setMark(context, token, mark);
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

function freshMark(
  { key, incompleteNotice }: TabOutline,
  { names = [], usersFrozen }: Partial<Mark>,
): Omit<Mark, 'id' | 'name'> {
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
