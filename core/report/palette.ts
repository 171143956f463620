import type { Tone } from '../host/spec';
import type { PlainKey } from '../segments/plainGroup';

/**
 * The colours of the report, the same in every host and in files. Text has a contrast of at least 4.5 on its fill,
 * marks at least 3 on white. Colour never carries meaning alone: a word, a number or a tick is next to it.
 */
export const palette = {
  text: '#1f2328',
  /** Notes, labels and units. */
  quiet: '#5a6068',
  link: '#0b57d0',
  tile: '#f3f6fa',
  header: '#f3f6fa',
  /** Behind the marks of a chart. */
  grid: '#e1e4e8',
  /** Below the header of a table. */
  rule: '#c3c8cf',
  white: '#ffffff',
  own: '#fff8e1',
  ownHeader: '#fdeeb8',
  scaleFrom: '#f7fafd',
  scaleTo: '#9ec2e6',
  /** Chart marks: first measure, second measure, interval, and past values. */
  value: '#0a4a94',
  count: '#17a087',
  range: '#9fb7d3',
  past: '#9fb7d9',
  /** Gains and losses, from zero. */
  gain: '#17a087',
  loss: '#c9600a',
  reference: '#7f868f',
} as const;

/** Fill and text of a cell with a tone. */
export const toneColors: Readonly<Record<Tone, { readonly fill: string; readonly text: string }>> = {
  good: { fill: '#e3f3ea', text: '#0f5a2a' },
  open: { fill: '#e8f0fe', text: '#0842a0' },
  quiet: { fill: '#f1f3f4', text: palette.quiet },
  warn: { fill: '#fdeedd', text: '#7a3d00' },
  strong: { fill: '#12305c', text: palette.white },
  own: { fill: palette.own, text: palette.text },
};

/** The five plain groups by key, for chart marks only. All pairs differ by at least ΔE 18 for colour-blind readers. */
export const groupColors = {
  best: '#0a4a94',
  regulars: '#17a087',
  first_timers: '#b8559f',
  slipping_away: '#c9600a',
  probably_gone: '#555b64',
} as const satisfies Readonly<Record<PlainKey, string>>;
