import type { Trust } from '../../model/record/trust';
import { formatCount, formatPercent, listOf } from '../format';
import type { Language } from '../language';
import type { Known } from './en';
import { type TrustWords, trustWords } from './trustWords';

/** How far the total can be relied on, and why, in one or a few sentences; the same on all surfaces. */
export function trustText(trust: Trust, language: Language): string {
  const { level, reason, raised } = trust;
  const words = trustWords(language);
  if (reason !== 'record') return words[reason];
  const known = knownOf(trust, words, language);
  return [
    level === 'good' ? words.plan(known) : words.roughGuide(known),
    ...raisedText(raised, words, language),
    ...(level === 'good' ? [] : [words.useOfValues]),
  ].join(' ');
}

/** The verdict and the record in two short sentences. */
export function trustBrief(trust: Trust, language: Language): string {
  const { level, reason } = trust;
  const words = trustWords(language);
  if (reason !== 'record') return words[reason];
  const { plan, roughGuide } = words.brief;
  const allowed = allowances(trust, language);
  return [level === 'good' ? plan(allowed) : roughGuide(allowed), trustRecord(trust, language)].join(' ');
}

/** The record of past forecasts in one sentence; null without a record. The same on all surfaces. */
export function trustRecord(trust: Trust, language: Language): string | null {
  if (trust.reason !== 'record') return null;
  const words = trustWords(language);
  return words.brief.record(knownOf(trust, words, language));
}

/** Allowances below and above the total. The interval is symmetric on the logarithmic scale: half as much or twice as much. */
export function allowances({ plusMinus }: Trust, language: Language): Pick<Known, 'less' | 'more'> {
  return {
    less: formatPercent(plusMinus / (1 + plusMinus), language),
    more: formatPercent(plusMinus, language),
  };
}

function knownOf(trust: Trust, words: TrustWords, language: Language): Known {
  const { weeks, missed } = trust;
  return {
    weeks: { value: weeks, text: formatCount(weeks, language) },
    times: formatCount(missed.length, language),
    once: missed.length === 1,
    came: listOf(
      missed.map((share) => cameText(share, words, language)),
      language,
    ),
    ...allowances(trust, language),
  };
}

function raisedText(raised: number, words: TrustWords, language: Language): string[] {
  const by = formatPercent(Math.abs(raised), language);
  if (by === formatPercent(0, language)) return [];
  return [raised > 0 ? words.raised(by) : words.lowered(by)];
}

function cameText(share: number, words: TrustWords, language: Language): string {
  const by = formatPercent(Math.abs(share), language);
  if (by === formatPercent(0, language)) return words.asForecast;
  return share < 0 ? words.less(by) : words.more(by);
}
