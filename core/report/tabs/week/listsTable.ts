import type { PlannedList } from '../../../campaigns/plannedLists';
import type { TableColumn } from '../../../host/spec';
import { actionForList } from '../../../speech/campaigns/actionText';
import { listName } from '../../../speech/campaigns/listName';
import { column, type LooseTable } from '../../layout';
import type { PlanContext } from '../../planContext';

/** A column below the table of people, which determines the widths. */
export function under(header: string, kind: TableColumn['kind'] = 'text'): TableColumn {
  return { ...column(header, kind), width: 0, wrap: kind === 'text' };
}

/** The playbook of each list; the user fills in the person responsible. */
export function listsTable({ plan, words, language }: PlanContext, week: readonly PlannedList[]): LooseTable {
  const { headers } = words.campaigns;
  return {
    key: 'lists',
    columns: [
      under(headers.list),
      under(headers.channel),
      under(headers.offer),
      under(headers.kpi),
      under(headers.action),
      under(headers.smallestLift, 'percent'),
      { ...under(headers.owner), own: 'owner' },
      under(headers.risk),
    ],
    rows: week.map(({ key, keptAside }) => {
      const { action, channel, offer, kpi, risk, owner } = actionForList(key, plan.actions, language);
      return [listName(key, language), channel, offer, kpi, action, keptAside.shows ?? '', owner, risk];
    }),
    rowKey: [0],
  };
}
