import { assumedUplift } from '../../campaigns/actions';
import type { MergeFields } from '../../campaigns/campaign';
import type { Estimate } from '../../campaigns/campaignCheck';
import type { PlannedList } from '../../campaigns/plannedLists';
import type { Cell } from '../../cells/cell';
import type { TableColumn, TableSpec } from '../../host/spec';
import { actionForList } from '../../speech/campaigns/actionText';
import { campaignTitle, verdictWord } from '../../speech/home/verdictText';
import { column } from '../layout';
import type { PlanContext } from '../planContext';

/** A row for each list: size, money at stake, action and person in charge. */
export function listsTable(
  { plan, words, text, language }: PlanContext,
  key: string,
  lists: readonly PlannedList[],
  row: number,
): TableSpec {
  const { headers, lists: advice } = words.campaigns;
  return {
    key,
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
      column(headers.smallestLift, 'percent'),
    ],
    rows: lists.map(({ key, customers, control, atStake, keptAside }) => {
      const { action, channel, offer, kpi, risk, owner } = actionForList(key, plan.actions, language);
      const aside = control.filter(Boolean).length;
      return [
        advice[key].name,
        customers.length,
        customers.length - aside,
        aside,
        atStake,
        advice[key].meaning,
        action,
        channel,
        offer,
        kpi,
        risk,
        owner,
        keptAside.shows ?? '',
      ];
    }),
  };
}

/** What became of earlier campaigns, newest first; without rows when there were none. */
export function resultsTable({ plan, words, text, language }: PlanContext, row: number): TableSpec {
  const { headers, lists: advice } = words.campaigns;
  const c = words.plan.columns;
  const range = (header: string) => [
    column(header, 'money'),
    column(c.lowOf({ header }), 'money'),
    column(c.highOf({ header }), 'money'),
  ];
  return {
    key: 'results',
    row,
    column: 0,
    columns: [
      column(headers.list, 'text', 220),
      column(text.columns.customers, 'count'),
      column(headers.contacted, 'count'),
      column(c.control, 'count'),
      column(c.campaign, 'text', 115),
      column(c.verdict, 'text', 300),
      column(c.contactedRate, 'percent'),
      column(c.controlRate, 'percent'),
      column(headers.lift, 'percent'),
      column(text.columns.low, 'percent'),
      column(text.columns.high, 'percent'),
      column(headers.pValue, 'parameter'),
      column(headers.smallestLift, 'percent'),
      ...range(headers.extraRevenue),
      ...range(headers.extraProfit),
    ],
    rows: plan.verdicts().map((verdict) => {
      const { contacted, control, response } = verdict;
      return [
        advice[verdict.list].name,
        contacted.customers + control.customers,
        contacted.customers,
        control.customers,
        campaignTitle(verdict, language),
        verdictWord(verdict, language),
        response?.testRate ?? '',
        response?.controlRate ?? '',
        response?.lift ?? '',
        response?.low ?? '',
        response?.high ?? '',
        response?.pValue ?? '',
        response?.smallestLift ?? '',
        ...cellsOf(verdict.extraRevenue),
        ...cellsOf(verdict.extraProfit),
      ];
    }),
  };
}

function cellsOf(estimate: Estimate | null): (number | string)[] {
  return [estimate?.value ?? '', estimate?.low ?? '', estimate?.high ?? ''];
}

/** A customer on a list. */
interface Letter {
  readonly list: PlannedList;
  readonly place: number;
  readonly fields: MergeFields;
}

/**
 * The customers on the lists with their merge fields; up to `most` per list, most at stake first. Fields that are
 * missing for all customers, such as products, have no column.
 */
export function letterTable(
  context: PlanContext,
  key: string,
  lists: readonly PlannedList[],
  row: number,
  most = Number.POSITIVE_INFINITY,
): TableSpec {
  const { margin } = context.analysis.terms;
  const fieldsOf = context.plan.letters();
  const letters = lists.flatMap((list) => {
    const offer = { uplift: assumedUplift(list.key), margin };
    return list.customers
      .slice(0, most)
      .map((customer, place): Letter => ({ list, place, fields: fieldsOf(customer, offer) }));
  });
  const told = letterColumns(context).filter(([, cellOf]) => letters.some((letter) => cellOf(letter) !== ''));
  return {
    key,
    row,
    column: 0,
    columns: told.map(([header]) => header),
    rows: letters.map((letter) => told.map(([, cellOf]) => cellOf(letter))),
  };
}

/** Text fields are placed under the wide columns of the table of lists. */
function letterColumns({ words, text }: PlanContext): [TableColumn, (letter: Letter) => Cell][] {
  const { headers, lists: advice } = words.campaigns;
  return [
    [column(headers.list, 'text', 220), ({ list }) => advice[list.key].name],
    [column(text.columns.customer, 'text', 220), ({ fields }) => fields.customer],
    [column(headers.firstName, 'text', 120), ({ fields }) => fields.firstName],
    [
      column(headers.group, 'text', 95),
      ({ list, place }) => (list.control[place] ? headers.control : headers.contacted),
    ],
    [column(headers.atStake, 'money'), ({ list, place }) => list.stakes[place]],
    [column(headers.lastProduct, 'text', 300), ({ fields }) => fields.lastProduct],
    [column(headers.nextProduct, 'text', 220), ({ fields }) => fields.nextProduct],
    [column(headers.daysSince, 'count'), ({ fields }) => fields.daysSince],
    [column(headers.expectedNextOrder, 'date'), ({ fields }) => fields.expectedNextOrder ?? ''],
    [column(headers.breakEvenCost, 'money'), ({ fields }) => fields.breakEvenCost],
    [column(headers.breakEvenDiscount, 'money'), ({ fields }) => fields.breakEvenDiscount],
  ];
}
