import type { Cell } from '../../../cells/cell';
import type { CohortCell, Cohorts } from '../../../insight/cohort';
import { monthsIn } from '../../../insight/cohorts';
import { periodText } from '../../../speech/periodText';
import { digitsFor, moneyFormat } from '../../formats';
import { column, type LooseTable } from '../../layout';
import type { PlanContext } from '../../planContext';
import { moneyColumn } from '../../reportContext';
import type { CurvePoint } from './curve';

export interface CohortsContext extends PlanContext {
  readonly all: Cohorts;
  /** All cohorts together. */
  readonly curve: readonly CurvePoint[];
}

/** Columns before those of the periods. */
export const leading = { money: 3, share: 2 } as const;

/** Cumulative money per customer: a row per cohort and one for all together; '' for future periods. */
export function moneyTriangle(context: CohortsContext): LooseTable {
  const { analysis, plan, pages, language, all, curve } = context;
  const { margin } = analysis.terms;
  const { cost } = plan.acquisition();
  const amounts = curve.map(({ perCustomer }) => perCustomer);
  const small = digitsFor(amounts) > 0 || Math.max(0, ...amounts) < 100 ? 1 : 0;
  const format = moneyFormat(analysis.orders.currency, language, small);
  const c = pages.cohorts.columns;
  const paidText = (periods: number | null) =>
    cost === null ? [] : [periods === null ? pages.cohorts.notYet : periods - 1];
  const paidAt = cost === null ? -1 : curve.findIndex(({ perCustomer }) => perCustomer >= cost);
  return {
    key: 'accumulated',
    columns: [
      column(c.first, 'text', 130),
      column(c.customers, 'count'),
      ...(cost === null ? [] : [column(c.paid, 'count', 95)]),
      ...periodColumns(context, (header) => ({ ...moneyColumn(context, header, [], 70), header, format })),
    ],
    rows: [
      [
        pages.cohorts.allTogether,
        all.cohorts.reduce((sum, { customers }) => sum + customers, 0),
        ...paidText(paidAt < 0 ? null : paidAt + 1),
        ...amounts,
      ],
      ...all.cohorts.map((cohort): Cell[] => [
        labelOf(context, cohort),
        cohort.customers,
        ...paidText(cohort.paidBackAfter),
        ...cellsOf(context, cohort.periods, (cell) => (margin * cell.accumulated) / cohort.customers),
      ]),
    ],
  };
}

/** Share of each cohort that ordered in a period. */
export function shareTriangle(context: CohortsContext): LooseTable {
  const { pages, all, curve } = context;
  const c = pages.cohorts.columns;
  return {
    key: 'retention',
    columns: [
      column(c.first, 'text', 130),
      column(c.customers, 'count'),
      ...periodColumns(context, (header) => ({ ...column(header, 'percent'), width: 70 })),
    ],
    rows: [
      [
        pages.cohorts.allTogether,
        all.cohorts.reduce((sum, { customers }) => sum + customers, 0),
        ...curve.map(({ retention }) => retention),
      ],
      ...all.cohorts.map((cohort): Cell[] => [
        labelOf(context, cohort),
        cohort.customers,
        ...cellsOf(context, cohort.periods, (cell) => cell.retention),
      ]),
    ],
  };
}

function labelOf({ all, language }: CohortsContext, { start }: Cohorts['cohorts'][number]): string {
  return periodText(start, monthsIn[all.period], all.calendar, language);
}

function periodColumns<Column>({ curve, say }: CohortsContext, make: (header: string) => Column): Column[] {
  return curve.map(({ since }) => make(say.count(since)));
}

/** The cells of a cohort without the unfinished period, whose numbers still grow. */
function cellsOf(
  { all, curve }: CohortsContext,
  periods: readonly CohortCell[],
  show: (cell: CohortCell) => number,
): Cell[] {
  const over = all.lastIncomplete ? periods.length - 1 : periods.length;
  return curve.map(({ since }) => (since < over ? show(periods[since]) : ''));
}
