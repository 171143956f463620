import type { Trust } from '../../model/record/trust';
import { formatCount, formatPercent, listOf } from '../format';
import type { Language } from '../language';
import { type TrustWords, trustWords } from './trustWords';

/** One or a few sentences: whether to rely on the total, and why. The same wherever it is shown. */
export function trustText(trust: Trust, language: Language): string {
  const { level, reason, weeks, missed, raised, plusMinus } = trust;
  const words = trustWords(language);
  if (reason !== 'record') return words[reason];
  const percent = (share: number): string => formatPercent(share, language);
  const known = {
    weeks: { value: weeks, text: formatCount(weeks, language) },
    times: formatCount(missed.length, language),
    once: missed.length === 1,
    came: listOf(
      missed.map((share) => cameText(share, words, percent)),
      language,
    ),
    // The range is symmetrical on the logarithmic scale: half as much or twice as much.
    less: percent(plusMinus / (1 + plusMinus)),
    more: percent(plusMinus),
  };
  return [
    level === 'good' ? words.plan(known) : words.roughGuide(known),
    ...raisedText(raised, words, percent),
    ...(level === 'good' ? [] : [words.useOfValues]),
  ].join(' ');
}

function raisedText(raised: number, words: TrustWords, percent: (share: number) => string): string[] {
  const by = percent(Math.abs(raised));
  if (by === percent(0)) return [];
  return [raised > 0 ? words.raised(by) : words.lowered(by)];
}

function cameText(share: number, words: TrustWords, percent: (share: number) => string): string {
  const by = percent(Math.abs(share));
  if (by === percent(0)) return words.asForecast;
  return share < 0 ? words.less(by) : words.more(by);
}
