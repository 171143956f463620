import type { CampaignVerdict } from '../../campaigns/campaignVerdict';
import { type DayVerdict, dayVerdict } from '../../campaigns/dayVerdict';
import { dayToIso } from '../../cells/parse/civil';
import { listName } from '../campaigns/listName';
import { formatCount, formatDay } from '../format';
import type { Language } from '../language';
import type { CountedCampaign } from './en';
import { homeWords } from './homeWords';

/** The outcome of a campaign in one line: "Campaign of 20 November 2026, Win back: 39 written to, 9 ordered; …". */
export function verdictText(verdict: CampaignVerdict, language: Language): string {
  return dayVerdictText(dayVerdict([verdict]), language);
}

/** The same of all lists of a day: "Campaign of 20 November 2026, 3 lists: 138 written to, …". */
export function dayVerdictText(verdict: DayVerdict, language: Language): string {
  return homeWords(language).verdicts.line(counted(verdict, language));
}

/** The evidence behind the verdict: "39 written to, 9 ordered in 30 days; of 12 kept aside, 1 ordered". */
export function evidenceText(verdict: DayVerdict, language: Language): string {
  return homeWords(language).verdicts.evidence(counted(verdict, language));
}

function counted(verdict: DayVerdict, language: Language): CountedCampaign {
  const { lists, days } = verdict;
  return {
    campaign: campaignTitle(verdict, language),
    list:
      lists.length === 1
        ? listName(lists[0], language)
        : homeWords(language).verdicts.lists({ count: formatCount(lists.length, language) }),
    days: { value: days, text: formatCount(days, language) },
    basis: verdict.basis,
    written: formatCount(verdict.contacted.customers, language),
    ordered: formatCount(verdict.contacted.buyers, language),
    aside: verdict.control.customers === 0 ? null : formatCount(verdict.control.customers, language),
    asideOrdered: formatCount(verdict.control.buyers, language),
    verdict: verdictWord(verdict, language),
    until: verdict.complete ? null : formatDay(verdict.to, language),
  };
}

/** The campaign by its day, or by the name that the user gave it. */
export function campaignTitle(
  { name, day }: Pick<CampaignVerdict, 'name' | 'day'>,
  language: Language,
): string {
  const words = homeWords(language).verdicts;
  return name === dayToIso(day) ? words.ofDay({ day: formatDay(day, language) }) : words.named({ name });
}

/** The verdict alone: "about 6 more than without". */
export function verdictWord(
  { verdict, extraBuyers }: Pick<CampaignVerdict, 'verdict' | 'extraBuyers'>,
  language: Language,
): string {
  const words = homeWords(language).verdicts;
  switch (verdict) {
    case 'better':
    case 'worse': {
      // At least 1, because a clear verdict is about somebody.
      const count = Math.max(1, Math.round(Math.abs(extraBuyers?.value ?? 0)));
      return words[verdict]({ count: formatCount(count, language) });
    }
    default:
      return words[verdict];
  }
}
