import { seasonLevels } from '../../model/season/seasonLevels';
import type { ShopSeason } from '../../model/season/seasonPlan';
import { formatCount, formatNumber, monthName } from '../format';
import type { Language } from '../language';
import { seasonWords } from './seasonWords';

/** One sentence on the months with most and fewest orders; the same on all surfaces. */
export function seasonText({ season, years }: ShopSeason, language: Language): string {
  const { calendar, months } = seasonLevels(season);
  const known = months.map((_, month) => month).filter((month) => !Number.isNaN(months[month]));
  const by = (sign: number) => [...known].sort((one, other) => sign * (months[one] - months[other]));
  const [[low], [high]] = [by(1), by(-1)];
  const words = seasonWords(language);
  const said = {
    high: monthName(calendar, high, language),
    most: formatNumber(months[high], language),
    low: monthName(calendar, low, language),
    least: formatNumber(months[low], language),
  };
  return years === 0 ? words.given(said) : words.found({ ...said, years: formatCount(years, language) });
}
