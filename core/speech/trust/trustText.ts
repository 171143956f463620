import type { Trust } from '../../model/record/trust';
import { formatCount, formatPercent, listOf } from '../format';
import type { Language } from '../language';
import { trustWords } from './trustWords';

/** One sentence: whether to rely on the total, and why. The same wherever it is shown. */
export function trustText({ level, reason, weeks, missed, plusMinus }: Trust, language: Language): string {
  const trust = trustWords(language);
  const known = {
    weeks: formatCount(weeks, language),
    times: formatCount(missed.length, language),
    once: missed.length === 1,
    missed: listOf(
      missed.map((share) => formatPercent(share, language)),
      language,
    ),
    plusMinus: formatPercent(plusMinus, language),
  };
  if (reason !== 'record') return trust[reason](known);
  return level === 'good' ? trust.plan(known) : trust.roughGuide(known);
}
