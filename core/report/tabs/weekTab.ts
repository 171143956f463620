import { actionForList, assumedUplift } from '../../campaigns/actions';
import { mergeFields } from '../../campaigns/mergeFields';
import type { PlannedList } from '../../campaigns/plan';
import { formatCount, formatDay, formatPercent } from '../../locales/format';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';
import type { TableSpec, TabSpec } from '../spec';

/** Three lists for this week: what is at stake, what to do, who is kept aside, and what became of them. */
export function weekTab(context: PlanContext): TabSpec {
  const { plan, words } = context;
  const { campaigns } = words;
  const notes = notesOf(context);
  const lists = listsTable(context, rowAfterNotes(notes));
  const tables = [lists];
  if (plan.week.some(({ result }) => result?.response)) tables.push(resultsTable(context, below(lists)));
  const last = tables[tables.length - 1];
  const charted = plan.week.length > 0;
  if (charted) tables.push(customersTable(context, below(last) + (charted ? CHART_ROWS : 0)));
  return {
    key: 'week',
    name: words.plan.tabs.week,
    heading: words.plan.headings.week,
    notes,
    tables: charted ? tables : [],
    charts: charted
      ? [
          columnChart({
            title: words.plan.charts.atStake,
            table: lists,
            labels: 0,
            values: lists.columns.findIndex(({ header }) => header === campaigns.headers.atStake),
            color: colors.value,
            row: below(last),
            column: 0,
          }),
        ]
      : [],
    frozenRows: 0,
  };
}

/** Rows of usual height that a chart covers. */
const CHART_ROWS = 19;

function below(table: TableSpec): number {
  return table.row + table.rows.length + 2;
}

function notesOf({ plan, words, language }: PlanContext): string[] {
  const { campaigns } = words;
  if (plan.week.length === 0) return [campaigns.notes.nothingThisWeek];
  const refused = Math.max(0, ...plan.lists.map(({ withoutConsent }) => withoutConsent));
  const [result] = plan.week.flatMap(({ result }) => result ?? []);
  return [
    campaigns.notes.week,
    campaigns.notes.control({ share: formatPercent(plan.controlShare, language) }),
    words.plan.notes.campaign({ name: plan.campaign }),
    words.plan.notes.owner,
    ...(refused > 0 ? [campaigns.notes.withoutConsent({ count: formatCount(refused, language) })] : []),
    ...(result
      ? [
          words.plan.notes.results({
            from: formatDay(result.from, language),
            to: formatDay(result.to, language),
          }),
          ...(result.complete ? [] : [campaigns.notes.incomplete({ day: formatDay(result.to, language) })]),
        ]
      : []),
    ...plan.week.flatMap((list) => verdictOf({ words, language }, list)),
  ];
}

function verdictOf(
  { words, language }: Pick<PlanContext, 'words' | 'language'>,
  list: PlannedList,
): string[] {
  if (list.result === null) return [];
  const { notes, lists } = words.campaigns;
  const { response } = list.result;
  const say = (verdict: string) => words.plan.notes.listResult({ list: lists[list.key].name, verdict });
  if (response === null) return [say(notes.noControl)];
  const percent = (share: number) => formatPercent(share, language, 1);
  const { low, high, verdict, smallestLift } = response;
  const range =
    verdict === 'worse'
      ? { low: percent(-high), high: percent(-low) }
      : { low: percent(low), high: percent(high) };
  return [
    say(notes[verdict](range)),
    smallestLift === null ? notes.tooSmallForLift : notes.smallestLift({ lift: percent(smallestLift) }),
    ...(response.small ? [notes.small] : []),
  ];
}

function listsTable({ plan, words, text, language }: PlanContext, row: number): TableSpec {
  const { headers, lists } = words.campaigns;
  return {
    key: 'week',
    row,
    column: 0,
    columns: [
      column(headers.list, 'text', 220),
      column(text.columns.customers, 'count'),
      column(headers.contacted, 'count'),
      column(words.plan.columns.control, 'count'),
      column(headers.atStake, 'money'),
      column(text.columns.meaning, 'text', 300),
      column(headers.action, 'text', 420),
      column(headers.channel, 'text', 220),
      column(headers.offer, 'text', 260),
      column(headers.kpi, 'text', 260),
      column(headers.risk, 'text', 300),
      column(headers.owner, 'text', 140),
    ],
    rows: plan.week.map(({ key, customers, control, atStake }) => {
      const { action, channel, offer, kpi, risk, owner } = actionForList(key, plan.actions, language);
      const aside = control.filter(Boolean).length;
      return [
        lists[key].name,
        customers.length,
        customers.length - aside,
        aside,
        atStake,
        lists[key].meaning,
        action,
        channel,
        offer,
        kpi,
        risk,
        owner,
      ];
    }),
  };
}

function resultsTable({ plan, words, text }: PlanContext, row: number): TableSpec {
  const { headers, lists } = words.campaigns;
  const c = words.plan.columns;
  return {
    key: 'results',
    row,
    column: 0,
    columns: [
      column(headers.list, 'text', 220),
      column(c.contactedRate, 'percent'),
      column(c.controlRate, 'percent'),
      column(headers.lift, 'percent'),
      column(text.columns.low, 'percent'),
      column(text.columns.high, 'percent'),
      column(headers.pValue, 'parameter'),
      column(headers.smallestLift, 'percent'),
      column(headers.extraRevenue, 'money'),
      column(headers.extraProfit, 'money'),
    ],
    rows: plan.week.flatMap(({ key, result }) => {
      const response = result?.response;
      if (!result || !response) return [];
      return [
        [
          lists[key].name,
          response.testRate,
          response.controlRate,
          response.lift,
          response.low,
          response.high,
          response.pValue,
          response.smallestLift ?? '',
          result.extraRevenue?.value ?? '',
          result.extraProfit?.value ?? '',
        ],
      ];
    }),
  };
}

function customersTable({ analysis, plan, words, text }: PlanContext, row: number): TableSpec {
  const { headers, lists } = words.campaigns;
  const { margin } = analysis.terms;
  return {
    key: 'weekCustomers',
    row,
    column: 0,
    columns: [
      column(headers.list, 'text', 220),
      column(text.columns.customer, 'text', 95),
      column(headers.group, 'text', 95),
      column(headers.atStake, 'money'),
      column(headers.daysSince, 'count'),
      column(headers.firstName, 'text', 300),
      column(headers.lastProduct, 'text', 420),
      column(headers.nextProduct, 'text', 220),
      column(headers.expectedNextOrder, 'date'),
      column(headers.breakEvenCost, 'money'),
      column(headers.breakEvenDiscount, 'money'),
    ],
    rows: plan.week.flatMap(({ key, customers, control, stakes }) => {
      const offer = { uplift: assumedUplift(key), margin };
      return mergeFields(analysis.groups.inputs, customers, offer).map((fields, i) => [
        lists[key].name,
        fields.customer,
        control[i] ? headers.control : headers.contacted,
        stakes[i],
        fields.daysSince,
        fields.firstName,
        fields.lastProduct,
        fields.nextProduct,
        fields.expectedNextOrder ?? '',
        fields.breakEvenCost,
        fields.breakEvenDiscount,
      ]);
    }),
  };
}
