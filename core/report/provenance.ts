import type { Analysis } from '../analysis';
import { shownDay } from '../orders/customerTable/customerTable';
import { formatPercent, formatShortDay, formatTime } from '../speech/format';
import { horizonMonths, type ReportContext } from './reportContext';

/** First and last sheet row of the table, from the header on. */
export function sheetRows({ table, orders }: Pick<Analysis, 'table' | 'orders'>): {
  readonly first: number;
  readonly last: number;
} {
  const last = table.firstRow + table.rows - 1;
  return { first: last - orders.rows + 1, last };
}

/** One line on when and from what the report was made. With it and the settings on the method tab, the run can be repeated. */
export function provenance(context: ReportContext): string {
  const { analysis, language, pages, memory, made, say } = context;
  const { table, orders, histories, terms } = analysis;
  const words = pages.provenance;
  const day = shownDay(orders, histories.asOf);
  const { first, last } = sheetRows(analysis);
  const left = orders.skipped.length;
  return [
    ...(made === null
      ? []
      : [words.made({ day: formatShortDay(Math.floor(made), language), time: formatTime(made, language) })]),
    words.from({ sheet: table.sheet, first: say.count(first), last: say.count(last) }),
    words.used({ rows: say.count(orders.used) }),
    ...(left > 0 ? [words.leftOut({ rows: say.count(left) })] : []),
    ...(day === null ? [] : [words.asOf({ day: say.day(day) })]),
    words.next({ months: horizonMonths(context) }),
    terms.margin === 1 ? words.revenue : words.kept({ share: formatPercent(terms.margin, language, 1) }),
    words.rate({ share: formatPercent(terms.discountRate, language, 1) }),
    ...(memory.version === '' ? [] : [words.version({ version: memory.version })]),
  ].join(pages.between);
}
