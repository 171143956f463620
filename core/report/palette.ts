import type { Tone } from '../host/spec';
import type { PlainKey } from '../segments/plainGroup';

/**
 * The colours of the report, the same in every host and in files. Text on its fill has a contrast of 4.5 at least, marks
 * on white of 3. Colour is never the only sign: a word, a number or a tick is beside it.
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
  /** Marks of charts: one measure, a second one, the range around it, what was before today. */
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

/** The five plain groups, by key: for marks only, and for nothing else. No two are closer than ΔE 18 to colour-blind readers. */
export const groupColors = {
  best: '#0a4a94',
  regulars: '#17a087',
  first_timers: '#b8559f',
  slipping_away: '#c9600a',
  probably_gone: '#555b64',
} as const satisfies Readonly<Record<PlainKey, string>>;
