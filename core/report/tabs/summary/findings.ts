import type { GroupProfile } from '../../../insight/profile';
import { listOf } from '../../../speech/format';
import { groupName } from '../../../speech/segments/groupName';
import type { ReportContext } from '../../reportContext';

/** Share of the value that counts as most of it. */
const most = 2 / 3;

/** Title of the groups that bring most of the value: "Best and Regulars: 33% of all customers, 75% of the value". */
export function groupsFinding({ analysis, language, pages, say }: ReportContext): string {
  const profiles = analysis.groups.profiles();
  const chosen: GroupProfile[] = [];
  for (const profile of [...profiles].sort((one, other) => other.clv - one.clv)) {
    if (chosen.reduce((sum, { clvShare }) => sum + clvShare, 0) >= most) break;
    chosen.push(profile);
  }
  const share = (of: 'customersShare' | 'clvShare') => chosen.reduce((sum, profile) => sum + profile[of], 0);
  // Names in the order of the scheme, as everywhere else.
  const names = profiles
    .filter((profile) => chosen.includes(profile))
    .map(({ name }) => groupName(name, language));
  return pages.summary.groups.title({
    groups: listOf(names, language),
    customers: say.percent(share('customersShare')),
    share: say.percent(share('clvShare')),
  });
}
