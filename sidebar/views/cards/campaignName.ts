import type { ListKey } from '../../../core/campaigns/campaign';
import type { Day } from '../../../core/cells/cell';
import type { CampaignsDetail } from '../../../core/home/details';
import { listName } from '../../../core/speech/campaigns/listName';
import { cardWords } from '../../../core/speech/cards/cardWords';
import { dayAndMonth } from '../../../core/speech/cards/dayText';
import { formatDay } from '../../../core/speech/format';
import type { Language } from '../../../core/speech/language';

/** Days within which a day needs no year to be told. */
const sameYear = 300;

/** A campaign as it is called: its list, where there is one alone, and its day, with the year where that is not clear. */
export function campaignName(
  lists: readonly ListKey[],
  day: Day,
  { started, verdicts }: Pick<CampaignsDetail, 'started' | 'verdicts'>,
  language: Language,
): string {
  const newest = Math.max(...[...started, ...verdicts].map((one) => one.day));
  const { title, ofDay } = cardWords(language).campaigns;
  const said = newest - day < sameYear ? dayAndMonth(day, language) : formatDay(day, language);
  return lists.length === 1 ? title({ list: listName(lists[0], language), day: said }) : ofDay({ day: said });
}
