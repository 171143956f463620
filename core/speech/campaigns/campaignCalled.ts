import { isoToDay } from '../../cells/parse/civil';
import { formatDay } from '../format';
import type { Language } from '../language';

/** What a campaign is called: the user's name for it; without one, its day as the reader writes days. */
export function campaignCalled(campaign: string, language: Language): string {
  const day = isoToDay(campaign);
  return day === null ? campaign : formatDay(day, language);
}
