import type { ForecastQuality } from '../../model/judge/forecastQuality';
import { formatCount, formatPercent } from '../format';
import type { Language } from '../language';
import { trustWords } from './trustWords';

/** One sentence: whether to rely on the total, and why. The same wherever it is shown. */
export function forecastQualityText(
  { level, reason, weeks, off }: ForecastQuality,
  language: Language,
): string {
  const trust = trustWords(language);
  const known = {
    weeks: formatCount(weeks, language),
    off: formatPercent(off, language, off < 0.1 ? 1 : 0),
  };
  return reason === 'off' && level === 'weak' ? trust.farOff(known) : trust[reason](known);
}
