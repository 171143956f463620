import type { CampaignVerdict } from '../../campaigns/campaignVerdict';
import { dayToIso } from '../../cells/parse/civil';
import { campaignWords } from '../campaigns/campaignWords';
import { formatCount, formatDay } from '../format';
import type { Language } from '../language';
import type { CountedCampaign } from './en';
import { homeWords } from './homeWords';

/** What became of a campaign, in one line: "Campaign of 20 November 2026, Win back: 39 written to, 9 ordered; …". */
export function verdictText(verdict: CampaignVerdict, language: Language): string {
  return homeWords(language).verdicts.line(counted(verdict, language));
}

/** What the verdict rests on: "39 written to, 9 ordered; of those kept aside 1 of 12". */
export function evidenceText(verdict: CampaignVerdict, language: Language): string {
  return homeWords(language).verdicts.evidence(counted(verdict, language));
}

function counted(verdict: CampaignVerdict, language: Language): CountedCampaign {
  return {
    campaign: campaignTitle(verdict, language),
    list: campaignWords(language).lists[verdict.list].name,
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
      // At least one: a clear verdict is never about nobody.
      const count = Math.max(1, Math.round(Math.abs(extraBuyers?.value ?? 0)));
      return words[verdict]({ count: formatCount(count, language) });
    }
    default:
      return words[verdict];
  }
}
