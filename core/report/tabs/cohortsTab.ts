import type { Chart, Look, TableColumn, TableSpec, TabSpec } from '../../host/spec';
import type { Cohorts } from '../../insight/cohort';
import { formatNumber } from '../../speech/format';
import { columnBeside } from '../columnBeside';
import { percentFormat } from '../formats';
import { below, bodyOf, chartOf, chartRows, rowAfterNotes } from '../layout';
import { palette } from '../palette';
import type { PlanContext } from '../planContext';
import { provenance } from '../provenance';
import { formatOfMoney } from '../reportContext';
import { type CurvePoint, curveOf } from './cohorts/curve';
import { curveTable } from './cohorts/curveTable';
import { type CohortsContext, leading, moneyTriangle, shareTriangle } from './cohorts/triangles';

/** Width in pixels of the left chart. */
const chartWidth = 560;

/**
 * Customers by the time of their first order, in the reader's calendar: money per customer as a heat map with the period in which
 * it has paid back, the share who order, and both as curves.
 */
export function cohortsTab(planContext: PlanContext, all: Cohorts): TabSpec {
  const { margin } = planContext.analysis.terms;
  const context: CohortsContext = { ...planContext, all, curve: curveOf(all, margin) };
  const { plan, pages } = context;
  const { cost } = plan.acquisition();
  const notes = [provenance(context), ...notesOf(context)];
  const money: TableSpec = { ...moneyTriangle(context), row: rowAfterNotes(notes) + 1, column: 0 };
  const chartRow = below(money);
  const share: TableSpec = { ...shareTriangle(context), row: chartRow + chartRows + 2, column: 0 };
  const curve: TableSpec = { ...curveTable(context), row: below(share) + 1, column: 0 };
  const firstPeriod = cost === null ? leading.share : leading.money;
  return {
    key: 'cohorts',
    name: pages.tabs.cohorts,
    heading: heading(context),
    notes,
    tables: [money, share, curve].filter(({ rows }) => rows.length > 0),
    charts: context.curve.length < 2 ? [] : chartsOf(context, curve, money.columns, chartRow),
    sections: [
      { row: money.row - 1, column: 1, text: heatText(context), quiet: true },
      { row: share.row - 1, column: 0, text: pages.cohorts.retention },
      { row: curve.row - 1, column: 0, text: pages.cohorts.numbers },
    ],
    looks: [...moneyLooks(money, firstPeriod, cost), scale(share, leading.share + 1)],
    frozenRows: money.row + 1,
    frozenColumns: 1,
    printTitleRow: money.row,
  };
}

function heatText({ analysis, plan, pages }: CohortsContext): string {
  const { heat } = pages.cohorts;
  const { cost } = plan.acquisition();
  return [
    analysis.terms.margin === 1 ? heat.revenue : heat.profit,
    ...(cost === null ? [] : [heat.paid]),
  ].join(pages.between);
}

function scale(table: TableSpec, from: number): Look {
  const area = bodyOf(table, from);
  return { kind: 'scale', area: { ...area, columns: Math.max(1, table.columns.length - from) } };
}

function moneyLooks(table: TableSpec, from: number, cost: number | null): Look[] {
  const heat = scale(table, from);
  return cost === null ? [heat] : [{ kind: 'reached', area: heat.area, limit: cost, tone: 'strong' }, heat];
}

/**
 * The title: when a new customer has paid back, or the money brought by the last period that ten cohorts or half of
 * them have completed.
 */
function heading(context: CohortsContext): string {
  const { analysis, plan, pages, say, curve } = context;
  const { cost } = plan.acquisition();
  const words = pages.cohorts;
  if (curve.length === 0) return words.none;
  if (cost !== null) {
    const paid = curve.find(({ perCustomer }) => perCustomer >= cost);
    if (paid?.since === 0) return words.paidByFirst;
    return paid === undefined ? words.notPaidBack : words.paidBack({ at: at(context, paid) });
  }
  const last = curve[Math.min(curve.length - 1, yearOf(analysis.terms.months))];
  return words.brought({ value: say.money(last.perCustomer), at: at(context, last) });
}

/** "month 4". */
function at({ pages, say, all }: CohortsContext, { since }: CurvePoint): string {
  return pages.cohorts.at[all.period](say.count(since));
}

/** Default period of titles: the twelfth, or the last one of the horizon. */
const yearOf = (months: number): number => Math.max(1, Math.min(12, Math.round(months)) - 1);

function notesOf({ analysis, plan, pages, words, say, all, language }: CohortsContext): string[] {
  const { notes: sentences } = words.plan;
  const { cost, value, largestCost, ratio, paybackMonths } = plan.acquisition();
  const number = (amount: number) => say.quantity(Math.round(amount)).text;
  const paid =
    paybackMonths === null
      ? sentences.paidNever
      : paybackMonths === 0
        ? sentences.paidByFirst
        : sentences.paidInMonths({ months: number(paybackMonths) });
  return [
    sentences.newcomer({
      value: say.money(value),
      months: number(analysis.terms.months),
      largest: say.money(largestCost),
    }),
    ...(cost === null
      ? []
      : [
          [
            ...(ratio === null
              ? []
              : [sentences.newcomerCost({ cost: say.money(cost), ratio: formatNumber(ratio, language) })]),
            paid,
          ].join(' '),
        ]),
    ...(all.lastIncomplete ? [pages.cohorts.incomplete] : []),
  ];
}

function chartsOf(
  context: CohortsContext,
  table: TableSpec,
  columns: readonly TableColumn[],
  row: number,
): Chart[] {
  const { plan, pages, say, curve, language } = context;
  const { cost } = plan.acquisition();
  const words = pages.cohorts;
  const last = curve[curve.length - 1];
  const paid = cost === null ? undefined : curve.find(({ perCustomer }) => perCustomer >= cost);
  const firstShare = cost === null ? 2 : 3;
  const shares = table.columns.slice(firstShare);
  const shown = curve[Math.min(curve.length - 1, 3)];
  const size = { width: chartWidth, height: 340 };
  return [
    chartOf({
      kind: 'line',
      title:
        cost === null
          ? words.curve.brought({ value: say.money(last.perCustomer), at: at(context, last) })
          : paid === undefined
            ? words.curve.unpaid({ cost: say.money(cost) })
            : paid.since === 0
              ? words.curve.paidByFirst({ cost: say.money(cost) })
              : words.curve.paid({ cost: say.money(cost), at: at(context, paid) }),
      subtitle: words.curve.subtitle,
      table,
      categories: 0,
      series: [
        { column: 1, color: palette.value },
        ...(cost === null ? [] : [{ column: 2, color: palette.loss, draw: 'dashed' as const }]),
      ],
      xTitle: words.kept.period[context.all.period],
      yFormat: formatOfMoney(context, Math.round(last.perCustomer)),
      row,
      column: 0,
      ...size,
    }),
    chartOf({
      kind: 'line',
      title:
        keptFinding(context, table, firstShare) ??
        words.kept.title({ share: say.percent(shown.retention), at: at(context, shown) }),
      subtitle: words.kept.subtitle,
      table,
      categories: 0,
      // The newest is the darkest.
      series: shares.map((_, i) => ({
        column: firstShare + i,
        color:
          i === 0
            ? palette.reference
            : [palette.range, palette.count, palette.value].slice(-(shares.length - 1))[i - 1],
        ...(i === 0 ? { draw: 'dashed' as const } : {}),
      })),
      xTitle: words.kept.period[context.all.period],
      yFormat: percentFormat(language),
      row,
      column: columnBeside(columns, chartWidth),
      ...size,
      first: 1,
    }),
  ];
}

/** The title about retention: newer customers differ by a tenth or more from older ones, over the periods that both curves have. */
function keptFinding({ pages }: CohortsContext, { rows }: TableSpec, firstShare: number): string | null {
  const [oldest, newest] = [firstShare + 1, rows[0].length - 1];
  if (newest <= oldest) return null;
  const both = rows.filter((row) => typeof row[oldest] === 'number' && typeof row[newest] === 'number');
  if (both.length < 2) return null;
  const sum = (index: number) => both.reduce((all, row) => all + Number(row[index]), 0);
  const change = sum(newest) / sum(oldest) - 1;
  if (!(Math.abs(change) >= 0.1)) return null;
  return change > 0 ? pages.cohorts.kept.newerMore : pages.cohorts.kept.newerLess;
}
