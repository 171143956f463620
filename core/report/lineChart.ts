import { columnChart } from './layout';
import type { Chart } from './spec';

/** A line chart of one column of a table, titled by its headers. */
export function lineChart(wanted: Parameters<typeof columnChart>[0]): Chart {
  return { ...columnChart(wanted), kind: 'line' };
}
