import type { Cell } from '../../../cells/cell';
import { monthsIn } from '../../../insight/cohorts';
import { periodText } from '../../../speech/periodText';
import { column, type LooseTable } from '../../layout';
import { moneyColumn } from '../../reportContext';
import { retentionOf } from './curve';
import type { CohortsContext } from './triangles';

/** Number of retention curves, each of several cohorts; the newest is last. */
const curves = 3;
/** Column width of the triangles above the curves. */
const narrow = 70;
/** Minimum number of customers of a curve. */
const fewest = 30;

/** Index ranges of the cohorts of each curve. */
function curveSpans({
  all,
  curve,
}: CohortsContext): readonly { readonly from: number; readonly to: number }[] {
  const { cohorts, lastIncomplete } = all;
  const usable = lastIncomplete ? cohorts.length - 1 : cohorts.length;
  // Thirds of the cohorts with at least two completed periods.
  const size = Math.max(1, Math.floor((usable - 1) / curves));
  if (curve.length < 3 || usable < curves + 1) return [];
  const first = Math.max(0, usable - 1 - curves * size);
  return Array.from({ length: curves }, (_, i) => ({
    from: first + i * size,
    to: first + (i + 1) * size,
  })).filter(
    ({ from, to }) => cohorts.slice(from, to).reduce((sum, { customers }) => sum + customers, 0) >= fewest,
  );
}

/**
 * The data of the charts: period, retention, money per customer, acquisition cost, and a retention curve for each part
 * of the cohorts.
 */
export function curveTable(context: CohortsContext): LooseTable {
  const { plan, pages, language, all, curve } = context;
  const { cost } = plan.acquisition();
  const spans = curveSpans(context);
  const label = (index: number) =>
    periodText(all.cohorts[index].start, monthsIn[all.period], all.calendar, language);
  const parts = spans.map(({ from, to }) => ({
    name: to - from === 1 ? label(from) : `${label(from)} – ${label(to - 1)}`,
    shares: retentionOf(all, from, to, curve.length),
  }));
  const words = pages.cohorts;
  const amounts = curve.map(({ perCustomer }) => perCustomer);
  return {
    key: 'curve',
    columns: [
      { ...column(words.kept.period[all.period], 'count'), width: 130 },
      moneyColumn(context, words.curve.brings, amounts, narrow),
      ...(cost === null ? [] : [moneyColumn(context, words.curve.costs, amounts, narrow)]),
      { ...column(words.allTogether, 'percent'), width: narrow },
      ...parts.map(({ name }) => ({ ...column(name, 'percent'), width: narrow })),
    ],
    rows: curve.map(({ since, retention, perCustomer }): Cell[] => [
      since,
      perCustomer,
      ...(cost === null ? [] : [cost]),
      // Period 0 is left blank: its retention is 100 % and would dwarf the rest.
      since === 0 ? '' : retention,
      ...parts.map(({ shares }) => (since === 0 ? '' : (shares[since] ?? ''))),
    ]),
  };
}
