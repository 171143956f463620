import { cellsOfCampaign } from '../../campaigns/campaignRows';
import type { PastCampaign } from '../../campaigns/pastCampaign';
import type { Cell } from '../../cells/cell';
import { comparableRuns, type History } from '../../history/history';
import { rowOfRun } from '../../history/runRows';
import type { Chart, TableColumn, TableSpec, TabSpec } from '../../host/spec';
import { listName } from '../../speech/campaigns/listName';
import { formatCount, formatJalali, hasDaysAsText } from '../../speech/format';
import { memoryHeaders } from '../../speech/history/headers';
import { historyWords } from '../../speech/history/historyWords';
import { verdictWord } from '../../speech/home/verdictText';
import { groupName } from '../../speech/segments/groupName';
import { below, chartOf, chartRows, column, rowAfterNotes } from '../layout';
import { historyKey } from '../memory/readMemory';
import { historyAfter } from '../memory/reportMemory';
import { palette } from '../palette';
import type { PlanContext } from '../planContext';
import { provenance } from '../provenance';
import { formatOfMoney, moneyColumn } from '../reportContext';

/** The history tab, which the next run reads back: earlier runs with their trend, and campaigns. */
export function historyTab(context: PlanContext): TabSpec {
  const { analysis, memory, language } = context;
  const words = historyWords(language);
  const history = historyAfter(memory, analysis);
  const shown = comparableRuns(history);
  const unread = history.unread.length + memory.unreadCampaigns.length;
  const notes = [
    provenance(context),
    words.notes.what,
    ...(shown.length < history.runs.length ? [words.notes.otherSettings] : []),
    ...(unread > 0 ? [words.notes.unread({ rows: formatCount(unread, language) })] : []),
  ];
  const hasChart = shown.length > 1;
  const top = rowAfterNotes(notes);
  const runs = runsTable(context, history, hasChart ? top + chartRows : top);
  const campaigns = campaignsTable(context, below(runs));
  return {
    key: historyKey,
    name: words.tab,
    heading: words.heading,
    notes,
    tables: [runs, campaigns].filter(({ rows }) => rows.length > 0),
    charts: hasChart
      ? [trendChart(context, runs, history.runs.length - shown.length, shown.length, top)]
      : [],
    frozenRows: 0,
    frozenColumns: 1,
  };
}

/** A row for each run, with a column for each of today's groups. */
function runsTable(context: PlanContext, { runs, unread }: History, row: number): TableSpec {
  const { analysis, language } = context;
  const headers = memoryHeaders[language];
  const groups = analysis.groups.segmentation.groups.filter(({ key }) =>
    runs.some((run) => run.groups[key] !== undefined),
  );
  return {
    key: 'runs',
    row,
    column: 0,
    columns: [
      ...readersDay(context),
      column(headers.day, 'date'),
      column(headers.orders, 'count'),
      column(headers.customers, 'count'),
      ...[headers.value, headers.low, headers.high].map((header) => ({
        ...moneyColumn(context, header),
        // The next run finds the columns by their headers.
        header,
      })),
      column(headers.version, 'text', 95),
      keptColumn(context, headers.settings),
      ...groups.map(({ name }) => column(groupName(name, language), 'count')),
    ],
    rows: [
      ...runs.map((run) => [
        ...readersDay(context).map(() => formatJalali(run.day)),
        ...rowOfRun(run),
        ...groups.map(({ key }): Cell => run.groups[key] ?? ''),
      ]),
      ...unread.map(({ cells }) => [...readersDay(context).map(() => ''), ...cells, ...groups.map(() => '')]),
    ],
  };
}

function campaignsTable(context: PlanContext, row: number): TableSpec {
  const { plan, memory, words, language } = context;
  const { headers } = words.campaigns;
  const own = historyWords(language);
  const remembered = memoryHeaders[language];
  return {
    key: 'campaigns',
    row,
    column: 0,
    columns: [
      ...readersDay(context),
      column(remembered.campaignDay, 'date'),
      column(headers.contacted, 'count'),
      column(own.ordered, 'count'),
      column(words.plan.columns.control, 'count'),
      column(own.asideOrdered, 'count'),
      column(headers.list, 'text', 190),
      { ...column(words.plan.columns.verdict, 'text', 300), wrap: true },
      keptColumn(context, remembered.people),
    ],
    rows: [
      ...plan
        .campaigns()
        .flatMap((campaign) =>
          campaignRows(context, campaign).map((cells) => [
            ...readersDay(context).map(() => formatJalali(campaign.day)),
            ...cells,
          ]),
        ),
      ...memory.unreadCampaigns.map(([day, people]) => [
        ...readersDay(context).map(() => ''),
        day,
        '',
        '',
        '',
        '',
        '',
        '',
        people,
      ]),
    ],
  };
}

/**
 * A text column with the day in the reader's own calendar, if that differs from the calendar of the day that is read
 * back.
 */
function readersDay({ language }: PlanContext): TableColumn[] {
  return hasDaysAsText(language) ? [column(historyWords(language).day, 'text', 105)] : [];
}

/** A column of data for the next run; its number format shows a word instead. */
function keptColumn({ language }: PlanContext, header: string): TableColumn {
  return { ...column(header, 'text', 115), format: `0;-0;0;"${historyWords(language).kept}"` };
}

/** The first row of a campaign has its outcome so far; further rows hold more of its customers. */
function campaignRows({ plan, language }: PlanContext, campaign: PastCampaign): Cell[][] {
  const verdict = plan.verdicts().find(({ day, list }) => day === campaign.day && list === campaign.list);
  const name = listName(campaign.list, language);
  return cellsOfCampaign(campaign).map(({ day, people }, index) => {
    if (index > 0) return [day, '', '', '', '', name, '', people];
    if (verdict === undefined)
      return [day, campaign.contacted.length, '', campaign.aside.length, '', name, '', people];
    const { contacted, control } = verdict;
    const verdictText = verdictWord(verdict, language);
    return [
      day,
      contacted.customers,
      contacted.buyers,
      control.customers,
      control.buyers,
      name,
      verdictText,
      people,
    ];
  });
}

/** Value, low and high of the last runs. */
function trendChart(context: PlanContext, runs: TableSpec, first: number, count: number, row: number): Chart {
  const { chart } = historyWords(context.language);
  const value = readersDay(context).length + 3;
  return chartOf({
    kind: 'line',
    title: chart,
    table: runs,
    categories: 0,
    series: [
      { column: value, color: palette.value },
      { column: value + 1, color: palette.range, draw: 'dashed' },
      { column: value + 2, color: palette.range, draw: 'dashed' },
    ],
    yFormat: formatOfMoney(context, Math.round(context.analysis.total.clv)),
    row,
    column: 0,
    first,
    count,
  });
}
