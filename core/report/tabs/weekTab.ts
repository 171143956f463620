import type { PlannedList } from '../../campaigns/plannedLists';
import type { Link, Look, Section, TableSpec, TabSpec, Tile } from '../../host/spec';
import { campaignCalled } from '../../speech/campaigns/campaignCalled';
import { listName } from '../../speech/campaigns/listName';
import { cardWords } from '../../speech/cards/cardWords';
import { below, bodyOf } from '../layout';
import type { PlanContext } from '../planContext';
import { provenance } from '../provenance';
import { aboutChance } from '../reportContext';
import { actionsTable } from './week/actionsTable';
import { budgetPart } from './week/budget';
import { listsTable } from './week/listsTable';
import type { Part } from './week/part';
import { peopleTable } from './week/people';
import { resultLines, resultsTable } from './week/results';

const frozenColumns = 3;

/** Columns of the four tiles; no tile crosses the edge of the frozen columns. */
const tileColumns = [
  { column: 0, columns: frozenColumns },
  { column: 3, columns: 1 },
  { column: 4, columns: 1 },
  { column: 5, columns: 1 },
] as const;

/** The same when the table has columns for both phone and e-mail. */
const tileColumnsOfBoth = [
  { column: 0, columns: frozenColumns },
  { column: 3, columns: 2 },
  { column: 5, columns: 1 },
  { column: 6, columns: 1 },
] as const;

/**
 * The tab of this week: a row per person to contact, with a tick, the person responsible and a note; below it the
 * playbook, results of earlier campaigns, and the budget.
 */
export function weekTab(context: PlanContext): TabSpec {
  const { plan, pages, say } = context;
  const week = plan.week();
  const people = week.reduce((sum, { control }) => sum + control.filter((isAside) => !isAside).length, 0);
  const tab = {
    key: 'week',
    name: pages.tabs.week,
    heading: week.length === 0 ? pages.week.nothing : pages.week.heading({ people: say.quantity(people) }),
  };
  const about = `${pages.week.aboutStake} ${aboutChance(context)}`;
  const notes = [provenance(context), campaignLine(context, week), about];
  const top = notes.length + 2;
  const table = peopleTable(context, week.length === 0 ? top : top + 4);
  const { phone, email } = cardWords(context.language).columns;
  const hasBoth = [phone, email].every((way) => table.columns.some(({ header }) => header === way));
  const parts = partsBelow(context, week, {
    row: below(table) + (table.rows.length > 0 ? 1 : 0),
    // Long texts go below the wide columns.
    column: hasBoth ? 2 : 1,
  });
  return {
    ...tab,
    notes: notes.filter((note) => note !== '' && (week.length > 0 || note !== about)),
    tiles: week.length === 0 ? [] : tilesOf(context, week, top, hasBoth ? tileColumnsOfBoth : tileColumns),
    tables: [table, ...parts.tables].filter(({ rows }) => rows.length > 0),
    charts: [],
    sections: parts.sections,
    links: asideLink(context, week, top),
    looks: table.rows.length === 0 ? [] : looksOf(context, table),
    frozenRows: table.rows.length > 0 ? table.row + 1 : 0,
    frozenColumns: table.rows.length > 0 ? frozenColumns : 0,
    ...(table.rows.length > 0 ? { printTitleRow: table.row } : {}),
  };
}

/** One line about all lists: the campaign, the control group, and people left out. */
function campaignLine(
  { plan, pages, words, say, language }: PlanContext,
  week: readonly PlannedList[],
): string {
  const refused = Math.max(0, ...plan.lists().map(({ withoutConsent }) => withoutConsent));
  const aside = asideIn(week);
  return [
    ...(week.length > 0 ? [pages.week.campaign({ name: campaignCalled(plan.campaign, language) })] : []),
    ...(aside > 0 ? [pages.week.aside({ count: say.count(aside) })] : []),
    ...(refused > 0 ? [pages.week.withoutConsent({ count: say.count(refused) })] : []),
    ...(plan.consentKnown() ? [] : [words.campaigns.notes.consentUnknown]),
  ].join(pages.between);
}

function asideIn(week: readonly PlannedList[]): number {
  return week.reduce((sum, { control }) => sum + control.filter(Boolean).length, 0);
}

function tilesOf(
  { pages, say, language }: PlanContext,
  week: readonly PlannedList[],
  row: number,
  places: typeof tileColumns | typeof tileColumnsOfBoth,
): Tile[] {
  const noteOf = ({ keptAside, control }: PlannedList): string => {
    if (keptAside.reason === 'asked') return pages.week.noneAsked;
    if (keptAside.reason === 'tooFew') return pages.week.noneAside;
    const count = say.count(control.filter(Boolean).length);
    if (keptAside.shows === null) return pages.week.asideOnly({ count });
    return pages.week.asideShows({ count, points: say.percent(keptAside.shows) });
  };
  return [
    ...week.map((list, i): Tile => {
      const people = list.control.filter((isAside) => !isAside).length;
      return {
        row,
        ...places[i],
        label: listName(list.key, language),
        value: pages.week.tile({ people: say.quantity(people), money: say.money(list.atStake) }),
        format: '@',
        note: noteOf(list),
      };
    }),
    {
      row,
      ...places[week.length],
      label: pages.week.own,
      value: pages.week.ownColumns,
      format: '@',
      note: pages.week.ownNote,
    },
  ];
}

/** Link to the marks of the control group in the Customers tab, in the row above the tiles. */
function asideLink({ pages }: PlanContext, week: readonly PlannedList[], row: number): Link[] {
  return asideIn(week) === 0
    ? []
    : [{ row: row - 1, column: 0, text: pages.tabs.customers, tab: 'customers' }];
}

function looksOf({ language, pages }: PlanContext, table: TableSpec): Look[] {
  const { likelihood } = cardWords(language);
  return [
    {
      kind: 'words',
      area: bodyOf(
        table,
        table.columns.findIndex(({ header }) => header === pages.customers.chance),
      ),
      words: [
        { text: likelihood.safe, tone: 'good' },
        { text: likelihood.open, tone: 'open' },
        { text: likelihood.longShot, tone: 'quiet' },
      ],
    },
    { kind: 'ticked', area: { ...bodyOf(table, 0), columns: table.columns.length }, column: 0 },
  ];
}

interface Parts {
  readonly tables: TableSpec[];
  readonly sections: Section[];
}

/** The parts below the people: playbook, results of earlier campaigns, actions for groups, and the budget. */
function partsBelow(
  context: PlanContext,
  week: readonly PlannedList[],
  first: { readonly row: number; readonly column: number },
): Parts {
  const { pages, plan } = context;
  const budget = plan.budget();
  const planned: Part[] = [
    { text: pages.week.how, lines: [], table: listsTable(context, week) },
    { text: pages.week.came, lines: resultLines(context), table: resultsTable(context) },
    { text: pages.week.actions, lines: [], table: actionsTable(context) },
    ...(budget === null ? [] : [budgetPart(context, budget)]),
  ];
  const tables: TableSpec[] = [];
  const sections: Section[] = [];
  const { column } = first;
  let { row } = first;
  for (const { text, lines, table } of planned) {
    if (table.rows.length === 0 && lines.length === 0) continue;
    const placed = { ...table, row: row + 1 + lines.length, column };
    sections.push({ row, column, text });
    sections.push(...lines.map((line, i) => ({ row: row + 1 + i, column, text: line, quiet: true })));
    if (table.rows.length > 0) tables.push(placed);
    row = table.rows.length > 0 ? below(placed) : placed.row + 1;
  }
  return { tables, sections };
}
