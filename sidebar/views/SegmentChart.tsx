import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import { formatPercent } from '../../core/locales/format';
import { isRightToLeft, type Language } from '../../core/locales/language';
import type { Messages } from '../../core/locales/messages';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

interface Props {
  readonly bars: readonly { readonly name: string; readonly value: number }[];
  readonly title: string;
  readonly language: Language;
  readonly words: Messages['sidebar'];
}

const pixelsPerBar = 26;
const pixelsForAxis = 34;

/** A long name in two lines, because the bars need most of the narrow sidebar. */
function inLines(name: string): string | string[] {
  const gap = name.lastIndexOf(' ', longestLine);
  return name.length <= longestLine || gap <= 0 ? name : [name.slice(0, gap), name.slice(gap + 1)];
}

const longestLine = 18;

/** Value by segment as bars; the same numbers stand in the table below it. */
export function SegmentChart({ bars, title, language, words }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const rightToLeft = isRightToLeft(language);
  useEffect(() => {
    if (!canvas.current) return;
    const style = getComputedStyle(canvas.current);
    const color = (name: string) => style.getPropertyValue(name).trim();
    const font = { family: style.fontFamily, size: 11 };
    const short = new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : language, {
      notation: 'compact',
      maximumFractionDigits: 1,
    });
    const chart = new Chart(canvas.current, {
      type: 'bar',
      data: {
        labels: bars.map(({ name }) => inLines(name)),
        datasets: [
          { data: bars.map(({ value }) => value), backgroundColor: color('--accent'), borderRadius: 2 },
        ],
      },
      options: {
        indexAxis: 'y',
        animation: false,
        maintainAspectRatio: false,
        events: [],
        scales: {
          x: {
            reverse: rightToLeft,
            beginAtZero: true,
            grid: { color: color('--line') },
            ticks: {
              font,
              color: color('--quiet'),
              maxTicksLimit: 4,
              callback: (value) => short.format(Number(value)),
            },
          },
          y: {
            position: rightToLeft ? 'right' : 'left',
            grid: { display: false },
            ticks: { font, color: color('--text'), autoSkip: false },
          },
        },
      },
    });
    return () => chart.destroy();
  }, [bars, language, rightToLeft]);

  const total = bars.reduce((sum, { value }) => sum + value, 0);
  const best = bars.reduce((most, bar) => (bar.value > most.value ? bar : most), { name: '', value: 0 });
  const share = formatPercent(total > 0 ? best.value / total : 0, language);
  return (
    <div class="chart" style={{ height: `${bars.length * pixelsPerBar + pixelsForAxis}px` }}>
      <canvas ref={canvas} role="img" aria-label={words.result.chart(title, best.name, share)} />
    </div>
  );
}
