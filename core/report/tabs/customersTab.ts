import type { Look, TableSpec, TabSpec } from '../../host/spec';
import { likelihoodOf } from '../../insight/likelihood';
import { shownDay } from '../../orders/customerTable/customerTable';
import { listName } from '../../speech/campaigns/listName';
import { cardWords } from '../../speech/cards/cardWords';
import { groupName } from '../../speech/segments/groupName';
import { nextOrderDay } from '../../valuation/nextOrder';
import { bodyOf, column, rowAfterNotes } from '../layout';
import { provenance } from '../provenance';
import {
  aboutChance,
  chanceHeader,
  dayCell,
  dayColumn,
  groupHeader,
  groupNames,
  hasSegments,
  moneyColumn,
  noRepeatNotes,
  type ReportContext,
  scoresOf,
  valueName,
} from '../reportContext';
import { type CustomerColumn, whoColumns } from '../whoColumns';

/**
 * All customers, highest expected value first. Filtering by group shows the best customers, or those who are slipping
 * away. A word gives the likelihood of an order, because the interval of a single customer is not informative.
 */
export function customersTab(context: ReportContext): TabSpec {
  const { pages, say, analysis } = context;
  const indexes = Array.from(context.byValue());
  return {
    ...customersAs(context, indexes, [
      provenance(context),
      ...noRepeatNotes(context),
      pages.customers.views,
      aboutChance(context),
    ]),
    key: 'customers',
    name: pages.tabs.customers,
    heading: pages.customers.heading({ customers: say.quantity(analysis.histories.count) }),
  };
}

/** One group of the chosen scheme as a tab of its own; null when there is no such group. */
export function groupTab(context: ReportContext, key: string): TabSpec | null {
  const { analysis, language } = context;
  const { groups, of } = analysis.groups.segmentation;
  const index = groups.findIndex((group) => group.key === key);
  if (index < 0) return null;
  const name = groupName(groups[index].name, language);
  const members = Array.from(context.byValue()).filter((customer) => of[customer] === index);
  return {
    ...customersAs(context, members, [provenance(context), aboutChance(context)]),
    key: `group-${key}`,
    // Sheet names have at most 31 characters, and some signs are not allowed.
    name: name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31),
    heading: name,
  };
}

function customersAs(
  context: ReportContext,
  indexes: readonly number[],
  notes: readonly string[],
): Omit<TabSpec, 'key' | 'name' | 'heading'> {
  const columns = [...whoColumns(context, indexes), ...customerColumns(context)];
  const table: TableSpec = {
    key: 'customers',
    row: rowAfterNotes(notes),
    column: 0,
    columns: columns.map(([header]) => header),
    rows: indexes.map((customer) => columns.map(([, cellOf]) => cellOf(customer))),
    rowKey: [columns.findIndex(([{ header }]) => header === context.text.columns.customer)],
  };
  return {
    notes,
    tables: [table],
    charts: [],
    looks: looksOf(context, table),
    frozenRows: table.row + 1,
    frozenColumns: 1,
    printTitleRow: table.row,
  };
}

function customerColumns(context: ReportContext): CustomerColumn[] {
  const { analysis, text, pages, language } = context;
  const { histories, values, orders } = analysis;
  const { likelihood } = cardWords(language);
  const c = text.columns;
  const money = (header: string, of: Float64Array): CustomerColumn => [
    moneyColumn(context, header, of),
    (i) => of[i],
  ];
  const listOf = weekListOf(context);
  const nextOrder = (i: number) => nextOrderDay(histories.asOf, values.nextOrderInDays[i]);
  const columns: CustomerColumn[] = [
    [column(groupHeader(context), 'text', 150), groupNames(context)],
    [column(pages.customers.chance, 'text', 90), (i) => likelihood[likelihoodOf(values.chanceInHorizon[i])]],
    money(valueName(context), values.clv),
    [column(chanceHeader(context), 'percent'), (i) => values.chanceInHorizon[i]],
    [column(c.orders, 'count'), (i) => histories.orders[i]],
    [dayColumn(context, c.lastOrder), (i) => dayCell(context, histories.lastDay[i])],
    money(c.revenue, histories.revenue),
    [dayColumn(context, c.nextOrder), (i) => dayCell(context, nextOrder(i))],
    [column(c.chanceOfOrder, 'percent'), (i) => values.chanceOfOrder[i]],
    [column(c.expectedOrders, 'number'), (i) => values.expectedOrders[i]],
    money(c.expectedOrderValue, values.expectedOrderValue),
    ...(listOf === null ? [] : [[column(pages.customers.week, 'text', 190), listOf] as const]),
    [dayColumn(context, c.firstOrder), (i) => dayCell(context, histories.firstDay[i])],
    ...(hasSegments(analysis)
      ? (['R', 'F', 'M'] as const).map(
          (letter, index): CustomerColumn => [
            column(letter, 'count', 45),
            (i) => scoresOf(analysis, i)[index],
          ],
        )
      : []),
  ];
  if (shownDay(orders, histories.asOf) !== null) return columns;
  return columns.filter(([{ header }]) => !isDay(context, header));
}

/** Whether a column holds days, which a table of customers may lack. */
function isDay({ text }: ReportContext, header: string): boolean {
  const { firstOrder, lastOrder, nextOrder } = text.columns;
  return [firstOrder, lastOrder, nextOrder].includes(header);
}

/** This week's list of a customer, with a remark for the control group; null without lists. */
function weekListOf({ plan, pages, language }: ReportContext): ((customer: number) => string) | null {
  const week = plan?.week() ?? [];
  if (week.length === 0) return null;
  const found = new Map<number, string>();
  for (const { key, customers, control } of week) {
    customers.forEach((customer, index) => {
      const list = listName(key, language);
      found.set(customer, control[index] ? pages.customers.aside({ list }) : list);
    });
  }
  return (customer) => found.get(customer) ?? '';
}

function looksOf(context: ReportContext, table: TableSpec): Look[] {
  const { analysis, language, pages } = context;
  if (table.rows.length === 0) return [];
  const under = (header: string) =>
    bodyOf(
      table,
      table.columns.findIndex((column) => column.header === header),
    );
  const { likelihood } = cardWords(language);
  const named = (key: string) => {
    const group = analysis.groups.segmentation.groups.find((one) => one.key === key);
    return group === undefined ? null : groupName(group.name, language);
  };
  const tones = [
    { text: named('best'), tone: 'good' as const },
    { text: named('slipping_away'), tone: 'warn' as const },
    { text: named('probably_gone'), tone: 'quiet' as const },
  ];
  const words = tones.flatMap(({ text, tone }) => (text === null ? [] : [{ text, tone }]));
  return [
    ...(words.length === 0 ? [] : [{ kind: 'words' as const, area: under(groupHeader(context)), words }]),
    {
      kind: 'words',
      area: under(pages.customers.chance),
      words: [
        { text: likelihood.safe, tone: 'good' },
        { text: likelihood.open, tone: 'open' },
        { text: likelihood.longShot, tone: 'quiet' },
      ],
    },
  ];
}
