import type { CampaignVerdict } from '../../../core/campaigns/campaignVerdict';
import type { CampaignsDetail } from '../../../core/home/details';
import { campaignWords } from '../../../core/speech/campaigns/campaignWords';
import { cardWords } from '../../../core/speech/cards/cardWords';
import { dayAndMonth } from '../../../core/speech/cards/dayText';
import { formatDay } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';

/** Days within which a day needs no year to be told. */
const sameYear = 300;

/** A campaign as it is called: its list, and its day, with the year where that is not clear. */
export function campaignName(
  { list, day }: Pick<CampaignVerdict, 'list' | 'day'>,
  { started, verdicts }: Pick<CampaignsDetail, 'started' | 'verdicts'>,
  language: Language,
): string {
  const newest = Math.max(...[...started, ...verdicts].map((one) => one.day));
  return cardWords(language).campaigns.title({
    list: campaignWords(language).lists[list].name,
    day: newest - day < sameYear ? dayAndMonth(day, language) : formatDay(day, language),
  });
}
