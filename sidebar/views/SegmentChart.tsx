import { formatPercent } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import type { SidebarWords } from '../../core/speech/sidebar/sidebarWords';
import { shortNumber } from './format';

interface Props {
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  readonly title: string;
  readonly language: Language;
  readonly words: SidebarWords;
}

/**
 * Value by segment as bars; the table below has the same numbers. HTML boxes instead of a chart library: wrapping text,
 * right-to-left layout and high contrast come for free.
 */
export function SegmentChart({ bars, title, language, words }: Props) {
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  const best = bars.reduce((most, bar) => (bar.value > most.value ? bar : most), { name: '', value: 0 });
  const share = formatPercent(total > 0 ? best.value / total : 0, language);
  const width = (value: number) => `${best.value > 0 ? (Math.max(value, 0) / best.value) * 100 : 0}%`;
  return (
    <div class="chart" role="img" aria-label={words.result.chart(title, best.name, share)}>
      {bars.map(({ name, value }) => (
        <div class="bar" key={name}>
          <bdi>{name}</bdi>
          <span class="track">
            <span class="length" style={{ inlineSize: width(value) }} />
          </span>
          <span class="number">{shortNumber(value, language)}</span>
        </div>
      ))}
    </div>
  );
}
