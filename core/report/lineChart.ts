import type { Chart } from '../host/spec';
import { columnChart } from './layout';

/** A line chart of one column of a table, titled by its headers. */
export function lineChart(wanted: Parameters<typeof columnChart>[0]): Chart {
  return { ...columnChart(wanted), kind: 'line' };
}
