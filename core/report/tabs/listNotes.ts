import { formatCount, formatPercent } from '../../speech/format';
import type { PlanContext } from '../planContext';

/** Notes on control group, consent and the person in charge. */
export function listNotes({ plan, words, language }: PlanContext): string[] {
  const { notes } = words.campaigns;
  const refused = Math.max(0, ...plan.lists().map(({ withoutConsent }) => withoutConsent));
  return [
    ...(plan.controlShare > 0
      ? [
          notes.control({ share: formatPercent(plan.controlShare, language) }),
          words.plan.notes.campaign({ name: plan.campaign }),
        ]
      : []),
    words.plan.notes.owner,
    ...(refused > 0 ? [notes.withoutConsent({ count: formatCount(refused, language) })] : []),
    ...(plan.consentKnown() ? [] : [notes.consentUnknown]),
  ];
}
