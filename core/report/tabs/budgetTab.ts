import type { PlannedBudget } from '../../campaigns/plan';
import type { TableSpec, TabSpec } from '../../host/spec';
import { formatMoney } from '../../speech/format';
import { groupName } from '../../speech/segments/groupName';
import { colors, column, columnChart, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';

/** The allocation of the budget, and its marginal profit. */
export function budgetTab({ analysis, words, language }: PlanContext, budget: PlannedBudget): TabSpec {
  const { notes: sentences, headers } = words.campaigns;
  const { segmentation } = analysis.groups;
  const money = (value: number) => formatMoney(value, analysis.orders.currency, language);
  const notes = [
    sentences.marginal({ profit: money(budget.marginalValue) }),
    ...(budget.left > 0 ? [sentences.budgetLeft({ left: money(budget.left) })] : []),
    ...(budget.floorsOverBudget ? [sentences.floorsOverBudget] : []),
    sentences.uplift,
  ];
  const names = new Map(segmentation.groups.map(({ key, name }) => [key, groupName(name, language)]));
  const table: TableSpec = {
    key: 'budget',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(words.segments.headers.group, 'text', 220),
      column(headers.contacts, 'count'),
      column(headers.spend, 'money'),
      column(headers.profit, 'money'),
      column(headers.nextProfit, 'number'),
      column(headers.costPerContact, 'money'),
      column(headers.offerPerOrder, 'money'),
      column(headers.uplift, 'percent'),
      column(headers.least, 'money'),
      column(headers.most, 'money'),
    ],
    rows: budget.groups.map((group) => [
      names.get(group.key) ?? group.key,
      group.contacts,
      group.spend,
      group.profit,
      group.nextProfit ?? '',
      group.costPerContact,
      group.offerPerOrder,
      group.uplift,
      group.least,
      group.most ?? '',
    ]),
  };
  return {
    key: 'budget',
    name: words.plan.tabs.budget,
    heading: words.plan.headings.budget({ amount: money(budget.spend + budget.left) }),
    notes,
    tables: [table],
    charts: [
      columnChart({
        title: words.plan.charts.spend,
        table,
        labels: 0,
        values: 2,
        color: colors.value,
        row: table.row + table.rows.length + 2,
        column: 0,
      }),
    ],
    frozenRows: 0,
  };
}
