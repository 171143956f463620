import type { TableColumn, TableSpec } from '../../../host/spec';
import { shownDay } from '../../../orders/customerTable/customerTable';
import { campaignWords } from '../../../speech/campaigns/campaignWords';
import { listName } from '../../../speech/campaigns/listName';
import { cardWords } from '../../../speech/cards/cardWords';
import type { Language } from '../../../speech/language';
import { column } from '../../layout';
import { dayCell, dayColumn, moneyColumn, type ReportContext } from '../../reportContext';
import { pageColumn } from './numbers';

type Unplaced = Omit<TableSpec, 'row' | 'column'>;

const narrow = (header: string, kind: Parameters<typeof column>[1]) => ({
  ...column(header, kind),
  width: pageColumn,
});

/** This week's lists; no rows when there are none. */
export function weekTable(context: ReportContext): Unplaced {
  const { plan, pages, language } = context;
  const c = pages.summary.week;
  const week = plan?.week() ?? [];
  return {
    key: 'weekLists',
    columns: [
      { ...narrow(campaignWords(language).headers.list, 'text'), wrap: true },
      narrow(c.people, 'count'),
      narrow(c.aside, 'count'),
      moneyColumn(
        context,
        cardWords(language).columns.atStake,
        week.map(({ atStake }) => atStake),
        pageColumn,
      ),
    ],
    rows: week.map(({ key, control, atStake }) => {
      const aside = control.filter(Boolean).length;
      return [listName(key, language), control.length - aside, aside, atStake];
    }),
  };
}

/** Format of days without the century, for the narrow columns of the page; texts have none. */
const shortDays: Readonly<Record<Language, Pick<TableColumn, 'format'>>> = {
  en: { format: 'd mmm yy' },
  tr: { format: 'dd.mm.yy' },
  fa: {},
};

/** Number of past forecasts shown, as in `Trust`. */
const windowsShown = 4;

/** Past forecasts and the actual values: windows that do not overlap, newest first. */
export function recordTable(context: ReportContext): Unplaced {
  const { analysis, pages } = context;
  const c = pages.summary.record;
  // Each window is half a window before the next.
  const windows = analysis.record.windows
    .filter((_, i) => i % 2 === 0)
    .filter(({ asOf, expectedRevenue }) => shownDay(analysis.orders, asOf) !== null && expectedRevenue > 0)
    .slice(0, windowsShown);
  const money = windows.flatMap(({ expectedRevenue, actualRevenue }) => [expectedRevenue, actualRevenue]);
  return {
    key: 'record',
    columns: [
      { ...dayColumn(context, c.madeOn), width: pageColumn, ...shortDays[context.language] },
      moneyColumn(context, c.expected, money, pageColumn),
      moneyColumn(context, c.came, money, pageColumn),
      narrow(c.off, 'percent'),
    ],
    rows: windows.map(({ asOf, expectedRevenue, actualRevenue }) => [
      dayCell(context, asOf),
      expectedRevenue,
      actualRevenue,
      actualRevenue / expectedRevenue - 1,
    ]),
  };
}
