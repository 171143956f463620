import type { PlannedList } from '../../campaigns/plannedLists';
import { formatCount } from '../../speech/format';
import type { PlanContext } from '../planContext';

/** Notes on the control groups of lists, consent and the person in charge. */
export function listNotes({ plan, words, language }: PlanContext, lists: readonly PlannedList[]): string[] {
  const { notes } = words.campaigns;
  const refused = Math.max(0, ...plan.lists().map(({ withoutConsent }) => withoutConsent));
  return [
    ...(lists.some(({ keptAside }) => keptAside.reason === null)
      ? [notes.control, words.plan.notes.campaign({ name: plan.campaign })]
      : []),
    ...lists.flatMap(({ key, keptAside }) =>
      keptAside.reason === 'tooFew'
        ? [
            words.plan.notes.listResult({
              list: words.campaigns.lists[key].name,
              verdict: notes.tooFewToKeepAside,
            }),
          ]
        : [],
    ),
    words.plan.notes.owner,
    ...(refused > 0 ? [notes.withoutConsent({ count: formatCount(refused, language) })] : []),
    ...(plan.consentKnown() ? [] : [notes.consentUnknown]),
  ];
}
