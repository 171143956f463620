import type { ListKey } from '../../../core/campaigns/campaign';
import type { Day } from '../../../core/cells/cell';
import type { CampaignsDetail } from '../../../core/home/details';
import { listName } from '../../../core/speech/campaigns/listName';
import { cardWords } from '../../../core/speech/cards/cardWords';
import { dayAndMonth } from '../../../core/speech/cards/dayText';
import { formatDay } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';

/** Within this many days a day is shown without its year. */
const sameYear = 300;

/** Display name of a campaign: its list if there is only one, and its day, with the year if that is not clear. */
export function campaignName(
  lists: readonly ListKey[],
  day: Day,
  { started, verdicts }: Pick<CampaignsDetail, 'started' | 'verdicts'>,
  language: Language,
): string {
  const newest = Math.max(...[...started, ...verdicts].map((one) => one.day));
  const { title, ofDay } = cardWords(language).campaigns;
  const dayText = newest - day < sameYear ? dayAndMonth(day, language) : formatDay(day, language);
  return lists.length === 1
    ? title({ list: listName(lists[0], language), day: dayText })
    : ofDay({ day: dayText });
}
