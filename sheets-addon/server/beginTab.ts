import { frozenByUser } from '../../core/host/frozen';
import { HostError, type TabId, type TabOutline } from '../../core/host/port';
import { clockIn } from './clock';
import { literal } from './literal';
import { addMark, judgedTabs, type Mark, type MarkedTab, markedTabs } from './mark';
import { mergedByUser } from './merges';
import { drawRules } from './rules';
import { freeName } from './tabs';
import { isOurs, isTouched } from './touched';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes or empties the tab of that key; see Host.beginTab.
 *
 * An execution can be killed between any two calls, so each step leaves the tab
 * in a state that the next run recognises: the notice is in A1 before anything
 * is taken away, and it stays there while the rest is cleared.
 */
export function beginTabIn(spreadsheet: Spreadsheet, outline: TabOutline, run: string): TabId {
  const ours = markedTabs(spreadsheet).filter(
    ({ mark }) => mark.key === outline.key && (outline.tab ?? String(mark.sheet)) === String(mark.sheet),
  );
  const clock = clockIn(spreadsheet.getSpreadsheetTimeZone());
  let reusable: MarkedTab | null = null;
  // The new tab takes over the names of cells of the one that is kept.
  const names: string[] = [];
  // … and its place in the order of tabs.
  let index = spreadsheet.getSheets().length;
  for (const tab of ours) {
    if (isTouched(tab.sheet, tab.mark, outline, clock)) {
      names.push(...(tab.mark.names ?? []));
      index = tab.sheet.getIndex() - 1;
      keep(spreadsheet, tab, outline.keptName);
    } else reusable ??= tab;
  }
  const sheet = reusable
    ? empty(reusable, outline, run)
    : create(spreadsheet, outline, run, { names, place: index });
  if (!reusable) trimGrid(sheet, outline);
  growGrid(sheet, outline);
  sheet.setRightToLeft(outline.rightToLeft);
  return String(sheet.getSheetId());
}

/** Removes a tab of ours; see Host.dropTab. */
export function dropTabIn(spreadsheet: Spreadsheet, tab: TabId, keptName: string): void {
  const marked = markedTabs(spreadsheet).find(({ mark }) => String(mark.sheet) === tab);
  if (!marked) throw new HostError('reportGone', `${tab} is not a tab of ours`);
  const clock = clockIn(spreadsheet.getSpreadsheetTimeZone());
  const outline = { incompleteNotice: marked.mark.notice };
  if (isTouched(marked.sheet, marked.mark, outline, clock)) keep(spreadsheet, marked, keptName);
  else spreadsheet.deleteSheet(marked.sheet);
}

/** Hands the tab over to the user. Renamed before unmarking: otherwise an interruption could leave it under our name. */
function keep(spreadsheet: Spreadsheet, tab: MarkedTab, keptName: string): void {
  const name = freeName(spreadsheet, keptName, tab.sheet.getSheetId());
  if (tab.sheet.getName() !== name) tab.sheet.setName(name);
  tab.remove();
}

function newMark(sheet: Sheet, outline: TabOutline, run: string, earlier: Partial<Mark>): Mark {
  const { names = [], usersFrozen, usersMerges = [] } = earlier;
  return {
    ...(usersFrozen ? { usersFrozen } : {}),
    ...(usersMerges.length > 0 ? { usersMerges } : {}),
    key: outline.key,
    sheet: sheet.getSheetId(),
    state: 'writing',
    run,
    notice: outline.incompleteNotice,
    heading: null,
    parts: [],
    charts: [],
    planned: [],
    names,
    rows: 0,
    columns: 0,
  };
}

function writeNotice(sheet: Sheet, outline: TabOutline): void {
  sheet.getRange(1, 1).setValue(literal(outline.incompleteNotice, ''));
}

function empty(tab: MarkedTab, outline: TabOutline, run: string): Sheet {
  const { sheet, mark } = tab;
  writeNotice(sheet, outline);
  const frozen = { rows: sheet.getFrozenRows(), columns: sheet.getFrozenColumns() };
  const isDone = mark.state === 'done';
  const usersFrozen = isDone ? frozenByUser(frozen, mark) : mark.usersFrozen;
  const usersMerges = isDone ? mergedByUser(sheet, mark) : (mark.usersMerges ?? []);
  tab.set({
    ...mark,
    ...(usersFrozen ? { usersFrozen } : {}),
    usersMerges,
    state: 'writing',
    run,
    notice: outline.incompleteNotice,
  });
  for (const chart of sheet.getCharts()) if (isOurs(chart, mark)) sheet.removeChart(chart);
  sheet.getFilter()?.remove();
  for (const banding of sheet.getBandings()) banding.remove();
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  drawRules(sheet, [], mark.rules ?? []);
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  // Merged cells keep only the first of what is written into them, and are broken apart as a whole or not at all.
  sheet.getRange(1, 1, rows, columns).breakApart();
  const rest: string[] = [];
  if (columns > 1) rest.push(sheet.getRange(1, 2, 1, columns - 1).getA1Notation());
  if (rows > 1) rest.push(sheet.getRange(2, 1, rows - 1, columns).getA1Notation());
  if (rest.length > 0) {
    // An emptied check box would become FALSE.
    sheet.getRangeList(rest).clearDataValidations();
    // One call, so that the tab is never half empty.
    sheet.getRangeList(rest).clear();
  }
  sheet.getRange(1, 1).clearFormat();
  // Resets row heights to fit the content.
  sheet.autoResizeRows(1, sheet.getMaxRows());
  // The names stay, and are pointed at new cells: formulas of the user's may use them.
  tab.set(newMark(sheet, outline, run, { ...mark, usersFrozen, usersMerges }));
  return sheet;
}

const pendingKey = 'customer-value-pending-tab';

/** Adds a tab at a place in their order; the user stays on the active tab. */
function create(
  spreadsheet: Spreadsheet,
  outline: TabOutline,
  run: string,
  { names, place }: { readonly names: readonly string[]; readonly place: number },
): Sheet {
  const pending = PropertiesService.getDocumentProperties();
  const left = leftBehind(spreadsheet, pending.getProperty(pendingKey), outline);
  const sheet = left ?? insert();
  writeNotice(sheet, outline);
  addMark(sheet, newMark(sheet, outline, run, { names }));
  pending.deleteProperty(pendingKey);
  // It may have been made for another tab of the report.
  if (left) left.setName(freeName(spreadsheet, outline.name, left.getSheetId()));
  return sheet;

  function insert(): Sheet {
    const name = freeName(spreadsheet, outline.name);
    // If we are interrupted before the tab has its mark, the next run finds it by this property.
    pending.setProperty(pendingKey, JSON.stringify({ name, notice: outline.incompleteNotice }));
    const active = spreadsheet.getActiveSheet();
    const inserted = spreadsheet.insertSheet(name, place);
    spreadsheet.setActiveSheet(active);
    return inserted;
  }
}

/** Forgets the pending tab, because no run will continue an unmarked one. */
export function forgetPending(): void {
  PropertiesService.getDocumentProperties().deleteProperty(pendingKey);
}

/** An unmarked tab of an interrupted run, if it holds only our notice. */
function leftBehind(spreadsheet: Spreadsheet, pending: string | null, outline: TabOutline): Sheet | null {
  if (pending === null) return null;
  const { name, notice } = parsed(pending);
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getName() === name);
  // Interrupted after it had its mark, it is found by that.
  const { tabs, doubted } = judgedTabs(spreadsheet);
  const id = sheet?.getSheetId() ?? 0;
  if (doubted.has(id) || tabs.some(({ mark }) => mark.sheet === id)) return null;
  if (!sheet || sheet.getLastRow() > 1 || sheet.getLastColumn() > 1 || sheet.getCharts().length > 0)
    return null;
  const first: unknown = sheet.getRange(1, 1).getValue();
  const blank = first === '' || first === notice || first === outline.incompleteNotice;
  return blank && sheet.getRange(1, 1).getNote() === '' ? sheet : null;
}

/** Parses our JSON; {} for anything else. */
function parsed(pending: string): { name?: string; notice?: string } {
  try {
    return (JSON.parse(pending) ?? {}) as { name: string; notice: string };
  } catch {
    return {};
  }
}

/** A new tab comes with 26,000 cells. Only then are rows deleted: formulas of the user's may point into any other tab. */
function trimGrid(sheet: Sheet, outline: TabOutline): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows > outline.rows) sheet.deleteRows(outline.rows + 1, rows - outline.rows);
  if (columns > outline.columns) sheet.deleteColumns(outline.columns + 1, columns - outline.columns);
}

function growGrid(sheet: Sheet, outline: TabOutline): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rows < outline.rows) sheet.insertRowsAfter(rows, outline.rows - rows);
  if (columns < outline.columns) sheet.insertColumnsAfter(columns, outline.columns - columns);
}
