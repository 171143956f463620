import { medianSorted } from 'simple-statistics';
import type { Cell } from '../../../cells/cell';
import { orderPercentiles, orderShares } from '../../../insight/orderPercentiles';
import type { GroupProfile } from '../../../insight/profile';
import { plainKeys } from '../../../segments/plainGroup';
import { actionFor } from '../../../speech/campaigns/actionText';
import { groupName } from '../../../speech/segments/groupName';
import type { LooseTable } from '../../layout';
import { column } from '../../layout';
import { groupHeader, moneyColumn, type ReportContext } from '../../reportContext';

/** Change of a group's size since the earlier day, by key; null when the two days are not comparable. */
export type Since = ((key: string) => number) | null;

/** A row per group with customers, and one for all customers. */
export function groupsTable(context: ReportContext, since: Since): LooseTable {
  const { analysis, pages, say, plan } = context;
  const profiles = analysis.groups.profiles();
  const c = pages.segments.columns;
  const amounts = (of: (profile: GroupProfile) => number) => profiles.map(of);
  const shares = analysis.orders.kind === 'orders' ? orderShares : [];
  const ordersBelow = profiles.flatMap(({ orderPercentiles }) => orderPercentiles ?? []);
  const isRange = analysis.total.clvLow < analysis.total.clvHigh;
  const expected = amounts(({ clv }) => clv);
  return {
    key: 'segments',
    columns: [
      column(groupHeader(context), 'text', 190),
      column(pages.summary.figures.customers, 'count'),
      column(c.share, 'percent'),
      moneyColumn(context, c.expected, expected),
      ...(isRange ? [moneyColumn(context, c.low, expected), moneyColumn(context, c.high, expected)] : []),
      moneyColumn(
        context,
        c.each,
        amounts((profile) => profile.clv / profile.customers),
      ),
      column(c.order, 'percent'),
      column(c.orders, 'number'),
      column(c.gap, 'count'),
      ...shares.map((share) =>
        moneyColumn(context, pages.segments.ordersBelow({ share: say.percent(share) }), ordersBelow, 80),
      ),
      ...(since === null || plan === null
        ? []
        : [column(pages.segments.since({ day: say.day(plan.comparedTo) }), 'count')]),
      { ...column(c.todo, 'text', 260), wrap: true },
    ],
    rows: [
      ...profiles.map((profile) => rowOf(context, profile, { since, isRange })),
      ...(profiles.length > 1 ? [rowOfAll(context, { since, isRange })] : []),
    ],
    rowKey: [0],
  };
}

interface Shown {
  readonly since: Since;
  readonly isRange: boolean;
}

function rowOf(context: ReportContext, profile: GroupProfile, { since, isRange }: Shown): Cell[] {
  const { clv, clvRange, customers } = profile;
  return [
    groupName(profile.name, context.language),
    customers,
    profile.clvShare,
    clv,
    ...(isRange ? [clvRange?.low ?? clv, clvRange?.high ?? clv] : []),
    clv / customers,
    profile.chanceInHorizon,
    profile.orders / customers,
    profile.typicalGap ?? '',
    ...(profile.orderPercentiles ?? []),
    ...(since === null ? [] : [since(profile.key)]),
    todoOf(context, profile),
  ];
}

/** What to do: the user's text if any, else a short phrase for a plain group, else the proposal. */
function todoOf({ plan, pages, language }: ReportContext, profile: GroupProfile): string {
  const edited = plan?.actions[profile.key]?.action;
  if (edited !== undefined) return edited;
  const plain = plainKeys.find((key) => profile.name.kind === 'plain' && key === profile.name.group);
  return plain === undefined ? actionFor(profile, {}, language).action : pages.segments.todo[plain];
}

function rowOfAll({ analysis, pages }: ReportContext, { since, isRange }: Shown): Cell[] {
  const { histories, values, total, groups } = analysis;
  const { count } = histories;
  const everybody = Array.from({ length: count }, (_, i) => i);
  const gaps = groups.segmentation.groups.flatMap(({ key }) => (since === null ? [] : [since(key)]));
  return [
    pages.all,
    count,
    1,
    total.clv,
    ...(isRange ? [total.clvLow, total.clvHigh] : []),
    total.clv / count,
    values.chanceInHorizon.reduce((sum, chance) => sum + chance, 0) / count,
    histories.orders.reduce((sum, orders) => sum + orders, 0) / count,
    medianGap(histories) ?? '',
    ...(orderPercentiles(analysis, everybody) ?? []),
    ...(since === null ? [] : [gaps.reduce((sum, more) => sum + more, 0)]),
    '',
  ];
}

/** Median over all repeat buyers of their mean days between purchases. */
function medianGap({ frequency, recency }: ReportContext['analysis']['histories']): number | null {
  const gaps = Array.from(frequency.keys())
    .filter((i) => frequency[i] > 0)
    .map((i) => (7 * recency[i]) / frequency[i])
    .sort((one, other) => one - other);
  return gaps.length === 0 ? null : medianSorted(gaps);
}
