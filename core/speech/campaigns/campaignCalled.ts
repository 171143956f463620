import { isoToDay } from '../../cells/parse/civil';
import { formatDay } from '../format';
import type { Language } from '../language';

/** Display name of a campaign: the user's name, else its day in the reader's format. */
export function campaignCalled(campaign: string, language: Language): string {
  const day = isoToDay(campaign);
  return day === null ? campaign : formatDay(day, language);
}
