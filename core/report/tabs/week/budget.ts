import type { PlannedBudget } from '../../../campaigns/plan';
import { groupName } from '../../../speech/segments/groupName';
import type { PlanContext } from '../../planContext';
import { moneyColumn } from '../../reportContext';
import { under } from './listsTable';
import type { Part } from './part';

/** The allocation of the budget, and the profit of one more unit of money. */
export function budgetPart(context: PlanContext, budget: PlannedBudget): Part {
  const { analysis, words, language, say } = context;
  const { notes: sentences, headers } = words.campaigns;
  const names = new Map(
    analysis.groups.segmentation.groups.map(({ key, name }) => [key, groupName(name, language)]),
  );
  const money = (header: string, amounts: readonly number[]) => moneyColumn(context, header, amounts, 0);
  const of = (name: 'spend' | 'profit' | 'costPerContact' | 'offerPerOrder' | 'least') =>
    budget.groups.map((group) => group[name]);
  return {
    text: words.plan.headings.budget({ amount: say.money(budget.spend + budget.left) }),
    lines: [
      sentences.marginal({ profit: say.money(budget.marginalValue) }),
      ...(budget.left > 0 ? [sentences.budgetLeft({ left: say.money(budget.left) })] : []),
      ...(budget.floorsOverBudget ? [sentences.floorsOverBudget] : []),
      sentences.uplift,
    ],
    table: {
      key: 'budget',
      columns: [
        under(words.segments.headers.group),
        under(headers.contacts, 'count'),
        money(headers.spend, of('spend')),
        money(headers.profit, of('profit')),
        under(headers.nextProfit, 'number'),
        money(headers.costPerContact, of('costPerContact')),
        money(headers.offerPerOrder, of('offerPerOrder')),
        under(headers.uplift, 'percent'),
        money(headers.least, of('least')),
        money(
          headers.most,
          budget.groups.map(({ most }) => most ?? 0),
        ),
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
    },
  };
}
