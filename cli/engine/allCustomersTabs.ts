import type { Analysis } from '../../core/analysis';
import type { Cell } from '../../core/cells/cell';
import { isoToDay } from '../../core/cells/parse/civil';
import type { ReportSpec, TableColumn, TableSpec, TabSpec } from '../../core/host/spec';
import { below, column, rowAfterNotes } from '../../core/report/layout';
import {
  chanceHeader,
  dayCell,
  dayColumn,
  moneyColumn,
  type ReportContext,
  reportContext,
  valueName,
} from '../../core/report/reportContext';
import type { ListedCustomer, Sums, WholeShop } from '../../core/report/wholeShop';
import { commandWords } from '../../core/speech/command/commandWords';
import type { Language } from '../../core/speech/language';
import { problemText } from '../../core/speech/problems/problemText';
import { groupName } from '../../core/speech/segments/groupName';
import { segmentWords } from '../../core/speech/segments/segmentWords';

/** A report about a sample, with the sums and lists of all customers in front. */
export function withAllCustomers(
  report: ReportSpec,
  analysis: Analysis,
  whole: WholeShop,
  language: Language,
): ReportSpec {
  const context = reportContext(analysis, null, language);
  return { ...report, tabs: [allTab(context, whole), slippingTab(context, whole), ...report.tabs] };
}

function allTab(context: ReportContext, whole: WholeShop): TabSpec {
  const { analysis, language, say } = context;
  const words = commandWords(language).allCustomers;
  const notes = [
    words.range({ low: say.money(whole.clvLow), high: say.money(whole.clvHigh) }),
    ...analysis.problems.filter(({ code }) => code === 'sampled').map((one) => problemText(one, language)),
    words.best({ count: say.count(whole.best.length) }),
  ];
  const groups = groupsTable(context, whole, rowAfterNotes(notes));
  return {
    key: 'all-customers',
    name: words.tab,
    heading: words.heading({ customers: say.count(whole.customers), value: say.money(whole.clv) }),
    notes,
    tables: [groups, listTable(context, whole.best, below(groups))],
    charts: [],
    frozenRows: 0,
  };
}

function slippingTab(context: ReportContext, { slipping, segments }: WholeShop): TabSpec {
  const { language, say } = context;
  const words = commandWords(language).allCustomers;
  const all = segments.find(({ key }) => key === 'slipping_away')?.customers ?? 0;
  const table = listTable(context, slipping, rowAfterNotes([]));
  return {
    key: 'all-slipping',
    name: words.slippingTab,
    heading: words.slipping({ count: say.count(slipping.length), all: say.count(all) }),
    notes: [],
    tables: [table],
    charts: [],
    frozenRows: table.row + 1,
  };
}

function groupsTable(context: ReportContext, whole: WholeShop, row: number): TableSpec {
  const { language, text } = context;
  const words = commandWords(language).allCustomers;
  const c = text.columns;
  const cells = (name: string, { customers, revenue, expectedOrders, clv }: Sums): Cell[] => [
    name,
    customers,
    revenue,
    expectedOrders,
    clv,
  ];
  return {
    key: 'all-groups',
    row,
    column: 0,
    columns: [
      column(segmentWords(language).headers.group, 'text'),
      column(c.customers, 'count'),
      moneyColumn(context, c.revenue),
      column(c.expectedOrders, 'count'),
      moneyColumn(context, valueName(context)),
    ],
    rows: [
      ...whole.segments.map(({ key, ...sums }) =>
        cells(groupName({ kind: 'plain', group: key }, language), sums),
      ),
      cells(words.all, whole),
    ],
  };
}

function listTable(context: ReportContext, customers: readonly ListedCustomer[], row: number): TableSpec {
  const { language, text } = context;
  const c = text.columns;
  const columns: readonly (readonly [TableColumn, (customer: ListedCustomer) => Cell])[] = [
    [column(c.customer, 'text'), ({ id }) => id],
    [
      column(segmentWords(language).headers.group, 'text', 150),
      ({ segment }) => groupName({ kind: 'plain', group: segment }, language),
    ],
    [moneyColumn(context, valueName(context)), ({ clv }) => clv],
    [column(chanceHeader(context), 'percent'), ({ chanceInHorizon }) => chanceInHorizon],
    [column(c.orders, 'count'), ({ orders }) => orders],
    [dayColumn(context, c.lastOrder), ({ lastOrder }) => dayCell(context, isoToDay(lastOrder))],
    [moneyColumn(context, c.revenue), ({ revenue }) => revenue],
    [column(c.expectedOrders, 'number'), ({ expectedOrders }) => expectedOrders],
  ];
  return {
    key: 'all-list',
    row,
    column: 0,
    columns: columns.map(([header]) => header),
    rows: customers.map((customer) => columns.map(([, cellOf]) => cellOf(customer))),
    rowKey: [0],
  };
}
