import type { TableSpec, TabSpec } from '../../host/spec';
import { orderShares } from '../../insight/orderPercentiles';
import { profiledColumns } from '../../insight/profiledColumns';
import { findOrderColumn } from '../../segments/schemes/orderColumn';
import { actionFor } from '../../speech/campaigns/actionText';
import { formatNumber, formatPercent } from '../../speech/format';
import { planWords } from '../../speech/plan/planWords';
import { columnsForRules } from '../../speech/rules/ruleContext';
import { groupName } from '../../speech/segments/groupName';
import { groupRule, unsupportedText } from '../../speech/segments/groupText';
import { segmentWords } from '../../speech/segments/segmentWords';
import { columnBeside } from '../columnBeside';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import {
  chanceHeader,
  clvHeader,
  groupHeader,
  hasSegments,
  noRepeatNotes,
  type ReportContext,
} from '../reportContext';

/** One row per group of any scheme: rule, profile, expected value, action. */
export function groupsTab(context: ReportContext): TabSpec {
  const { analysis, language, text } = context;
  const { segmentation, unsupported } = analysis.groups;
  const plan = planWords(language);
  const segments = segmentWords(language);
  const edits = context.plan?.actions ?? {};
  const { currency, found } = analysis.orders;
  const told = profiledColumns(analysis);
  const profiles = analysis.groups.profiles();
  const groupOf = new Map(segmentation.groups.map((group) => [group.key, group]));
  const columnsOfRules = columnsForRules(found);
  const { purpose, name } = segments.schemes[segmentation.scheme.name];
  const isRfm = segmentation.scheme.name === 'rfm';
  const isUsual = isRfm || segmentation.scheme.name === 'plain';
  const named = hasSegments(analysis);
  const notes = [
    ...noRepeatNotes(context),
    ...(unsupported === null ? [] : [unsupportedText(unsupported, language)]),
    isRfm ? text.notes.rfm : purpose,
    ...(segmentation.frequencyScoring === 'count' ? [text.notes.frequencyByCount] : []),
    text.notes.interval,
    ...(told.length > 0 ? [segments.notes.lift] : []),
  ];
  const [c, h] = [text.columns, segments.headers];
  const shares = analysis.orders.kind === 'orders' ? orderShares : [];
  const table: TableSpec = {
    key: 'segments',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(groupHeader(context), 'text', 220),
      column(c.customers, 'count'),
      column(c.customersShare, 'percent'),
      column(c.revenue, 'money'),
      column(c.revenueShare, 'percent'),
      column(clvHeader(context), 'money'),
      column(c.low, 'money'),
      column(c.high, 'money'),
      column(c.clvMean, 'money'),
      column(chanceHeader(context), 'percent'),
      column(c.chanceOfOrder, 'percent'),
      column(c.averageOrder, 'money'),
      ...shares.map((share) => column(h.ordersBelow({ share: formatPercent(share, language) }), 'money')),
      column(h.ordersPerYear, 'number'),
      column(h.typicalGap, 'count'),
      column(h.oneTimeShare, 'percent'),
      column(h.atRisk, 'money'),
      ...told.map(({ header }) => column(h.topValue({ header }), 'text')),
      column(h.top5, 'percent'),
      column(h.top20, 'percent'),
      column(h.gini, 'number'),
      column(segments.notes.tooFewToTest, 'text', 130),
      ...(named ? [column(c.meaning, 'text', 300)] : []),
      column(h.rule, 'text', 420),
      column(c.action, 'text', 520),
    ],
    rows: profiles.map((profile) => {
      const group = groupOf.get(profile.key);
      return [
        groupName(profile.name, language),
        profile.customers,
        profile.customersShare,
        profile.revenue,
        profile.revenueShare,
        profile.clv,
        profile.clvRange?.low ?? profile.clv,
        profile.clvRange?.high ?? profile.clv,
        profile.clv / profile.customers,
        profile.chanceInHorizon,
        profile.chanceOfOrder,
        profile.averageOrder,
        ...shares.map((_, place) => profile.orderPercentiles?.[place] ?? ''),
        profile.ordersPerYear ?? '',
        profile.typicalGap ?? '',
        profile.oneTimeShare,
        profile.atRisk,
        ...told.map(({ key }) => {
          const top = profile.topValues.find((one) => one.column === key);
          return top ? `${top.text} (× ${formatNumber(top.lift, language)})` : '';
        }),
        profile.concentration.top5,
        profile.concentration.top20,
        profile.concentration.gini,
        profile.tooFewToTest ? segments.notes.tooFewToTest : '',
        ...(named
          ? [profile.name.kind === 'segment' ? text.segments[profile.name.segment].meaning : '']
          : []),
        group ? groupRule(group.rule, language, currency, columnsOfRules) : '',
        actionFor(profile, edits, language).action,
      ];
    }),
  };
  const chartRow = table.row + table.rows.length + 2;
  const chart = { table, labels: 0, row: chartRow };
  const first = columnChart({
    ...chart,
    title: plan.charts.customers,
    values: 1,
    color: colors.count,
    column: 0,
  });
  return {
    key: 'segments',
    name: text.tabs.segments,
    heading: isUsual ? text.headings.segments : plan.headings.groups({ scheme: columnsOf(context) ?? name }),
    notes,
    tables: [table],
    charts: [
      first,
      columnChart({
        ...chart,
        title: plan.charts.clv,
        values: 5,
        color: colors.value,
        column: columnBeside(table.columns, first.width),
      }),
    ],
    frozenRows: 0,
  };
}

/** Headers of the columns by which customers are grouped; null for other schemes. */
function columnsOf({ analysis }: ReportContext): string | null {
  const { segmentation } = analysis.groups;
  if (segmentation.scheme.name !== 'columns') return null;
  const { columns } = segmentation.scheme;
  return columns.map((wanted) => findOrderColumn(analysis, wanted)?.header ?? wanted).join(' × ');
}
