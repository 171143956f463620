import { actionKeyOf } from '../../campaigns/actions';
import type { TableSpec, TabSpec } from '../../host/spec';
import { actionFor } from '../../speech/campaigns/actionText';
import { groupName } from '../../speech/segments/groupName';
import { column, rowAfterNotes } from '../layout';
import type { PlanContext } from '../planContext';
import { groupHeader } from '../reportContext';

/** What to do with each group, how to know that it works, and who does it. */
export function actionsTab(context: PlanContext): TabSpec {
  const { analysis, plan, words, text, language } = context;
  const { segmentation } = analysis.groups;
  const { headers } = words.campaigns;
  const unknown = segmentation.groups.some((group) => actionKeyOf(group) === null);
  const notes = [
    words.plan.notes.actions,
    ...(unknown ? [words.plan.notes.withoutProposal] : []),
    words.plan.notes.owner,
  ];
  const table: TableSpec = {
    key: 'actions',
    row: rowAfterNotes(notes),
    column: 0,
    columns: [
      column(groupHeader(context), 'text', 220),
      column(text.columns.customers, 'count'),
      column(words.segments.headers.atRisk, 'money'),
      column(headers.action, 'text', 520),
      column(headers.channel, 'text', 260),
      column(headers.offer, 'text', 300),
      column(headers.kpi, 'text', 260),
      column(headers.risk, 'text', 340),
      column(headers.owner, 'text', 140),
    ],
    rows: analysis.groups.profiles().map((profile) => {
      const { action, channel, offer, kpi, risk, owner } = actionFor(profile, plan.actions, language);
      return [
        groupName(profile.name, language),
        profile.customers,
        profile.atRisk,
        action,
        channel,
        offer,
        kpi,
        risk,
        owner,
      ];
    }),
  };
  return {
    key: 'actions',
    name: words.plan.tabs.actions,
    heading: words.plan.headings.actions,
    notes,
    tables: [table],
    charts: [],
    frozenRows: 0,
  };
}
