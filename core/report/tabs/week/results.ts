import type { Estimate } from '../../../campaigns/campaignCheck';
import type { Cell } from '../../../cells/cell';
import { listName } from '../../../speech/campaigns/listName';
import { campaignTitle, verdictText, verdictWord } from '../../../speech/home/verdictText';
import type { LooseTable } from '../../layout';
import type { PlanContext } from '../../planContext';
import { moneyColumn } from '../../reportContext';
import { under } from './listsTable';

/** Maximum number of campaigns with a line. */
const mostLines = 10;

/** Outcomes of earlier campaigns, a line each, newest first; without campaigns, how outcomes will be measured. */
export function resultLines({ analysis, plan, words, language }: PlanContext): string[] {
  const { notes } = words.plan;
  if (analysis.orders.kind === 'customers') return [notes.resultsNeedOrders];
  const verdicts = plan.verdicts();
  if (verdicts.length === 0) return [notes.seeLater];
  const compared = verdicts.some(({ extraProfit }) => extraProfit !== null);
  return [
    ...verdicts.slice(0, mostLines).map((verdict) => verdictText(verdict, language)),
    ...(compared && plan.budget() === null ? [notes.withoutCosts] : []),
  ];
}

/** The same as a table, without empty columns; no rows without campaigns. */
export function resultsTable(context: PlanContext): LooseTable {
  const { plan, words, text, language } = context;
  const { headers } = words.campaigns;
  const c = words.plan.columns;
  const verdicts = plan.verdicts();
  const range = (header: string, of: 'extraRevenue' | 'extraProfit') => {
    const amounts = verdicts.flatMap((verdict) => cellsOf(verdict[of]).map(Number));
    return [header, c.lowOf({ header }), c.highOf({ header })].map((name) =>
      moneyColumn(context, name, amounts),
    );
  };
  const columns = [
    under(headers.list),
    under(c.campaign),
    under(c.verdict),
    under(headers.contacted, 'count'),
    under(c.contactedRate, 'percent'),
    under(c.control, 'count'),
    under(c.controlRate, 'percent'),
    under(headers.lift, 'percent'),
    under(text.columns.low, 'percent'),
    under(text.columns.high, 'percent'),
    under(headers.pValue, 'number'),
    under(headers.smallestLift, 'percent'),
    ...range(headers.extraRevenue, 'extraRevenue'),
    ...range(headers.extraProfit, 'extraProfit'),
  ];
  const rows = verdicts.map((verdict): Cell[] => {
    const { contacted, control, response } = verdict;
    return [
      listName(verdict.list, language),
      campaignTitle(verdict, language),
      verdictWord(verdict, language),
      contacted.customers,
      response?.testRate ?? '',
      control.customers,
      response?.controlRate ?? '',
      response?.lift ?? '',
      response?.low ?? '',
      response?.high ?? '',
      response?.pValue ?? '',
      response?.smallestLift ?? '',
      ...cellsOf(verdict.extraRevenue),
      ...cellsOf(verdict.extraProfit),
    ];
  });
  const filled = columns.map((_, index) => rows.some((row) => row[index] !== ''));
  const keep = <Item>(items: readonly Item[]) => items.filter((_, index) => filled[index]);
  return { key: 'results', columns: keep(columns), rows: rows.map(keep) };
}

function cellsOf(estimate: Estimate | null): (number | string)[] {
  return [estimate?.value ?? '', estimate?.low ?? '', estimate?.high ?? ''];
}
