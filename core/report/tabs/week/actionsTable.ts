import { actionFor } from '../../../speech/campaigns/actionText';
import { groupName } from '../../../speech/segments/groupName';
import type { LooseTable } from '../../layout';
import type { PlanContext } from '../../planContext';
import { groupHeader, moneyColumn } from '../../reportContext';
import { under } from './listsTable';

/** The actions for each group, with their success measure and the person responsible. */
export function actionsTable(context: PlanContext): LooseTable {
  const { analysis, plan, words, language } = context;
  const { headers } = words.campaigns;
  const profiles = analysis.groups.profiles();
  return {
    key: 'actions',
    columns: [
      under(groupHeader(context)),
      under(headers.channel),
      under(headers.offer),
      under(headers.kpi),
      under(headers.action),
      moneyColumn(
        context,
        words.segments.headers.atRisk,
        profiles.map(({ atRisk }) => atRisk),
        0,
      ),
      { ...under(headers.owner), own: 'owner' },
      under(headers.risk),
    ],
    rows: profiles.map((profile) => {
      const { action, channel, offer, kpi, risk, owner } = actionFor(profile, plan.actions, language);
      return [groupName(profile.name, language), channel, offer, kpi, action, profile.atRisk, owner, risk];
    }),
    rowKey: [0],
  };
}
