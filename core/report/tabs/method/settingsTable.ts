import type { Cell } from '../../../cells/cell';
import { shownDay } from '../../../orders/customerTable/customerTable';
import { campaignCalled } from '../../../speech/campaigns/campaignCalled';
import { roleText } from '../../../speech/check/checkText';
import { formatDay, formatPercent, formatShortDay, formatTime } from '../../../speech/format';
import { modelWords } from '../../../speech/model/modelWords';
import { column, type LooseTable } from '../../layout';
import { sheetRows } from '../../provenance';
import { horizonMonths, type ReportContext } from '../../reportContext';
import { schemeSettings } from './schemeSettings';
import { segmentFormula } from './segmentFormula';

/**
 * Everything that a run depends on, so that it can be repeated exactly: the data that was read, and every setting. What was
 * answered about reading the table stands with its questions (dataTables).
 */
export function settingsTable(context: ReportContext): LooseTable {
  const { analysis, plan, memory, made, pages, language, say } = context;
  const { table, orders, histories, terms, asked, moneyOf, season, covariates, groups } = analysis;
  const w = pages.method;
  const { first, last } = sheetRows(analysis);
  const day = shownDay(orders, histories.asOf);
  const model = asked.model === 'auto' ? w.automatic : modelWords(language).names[asked.model];
  const { scheme } = groups.segmentation;
  const read = orders.found.found.map(({ header, role }) => `${header} (${roleText(role, language)})`);
  const columns = [...new Set((covariates?.effects ?? []).map(({ covariate }) => covariate))];
  const rows: readonly (readonly [string, string | null])[] = [
    [w.sheet, table.sheet],
    [w.rows, `${say.count(first)} – ${say.count(last)}`],
    [w.columns, read.join(', ')],
    [w.asOf, day === null ? null : formatDay(day, language)],
    [w.months, horizonMonths(context).text],
    [w.margin, formatPercent(terms.margin, language, 1)],
    [w.rate, formatPercent(terms.discountRate, language, 1)],
    [w.model, model],
    [w.prior, w.priors[asked.prior]],
    [w.season, season === null ? w.none : season.years === 0 ? w.given : w.found],
    [w.prices, moneyOf === null ? w.asPaid : w.ofDay({ day: formatDay(moneyOf, language) })],
    [w.groups, schemeSettings(scheme, context)],
    [w.formula, segmentFormula(analysis, language)],
    [w.covariates, columns.length === 0 ? null : columns.join(', ')],
    [w.campaign, plan === null ? null : campaignCalled(plan.campaign, language)],
    [w.version, memory.version === '' ? null : memory.version],
    [
      w.made,
      made === null ? null : `${formatShortDay(Math.floor(made), language)}, ${formatTime(made, language)}`,
    ],
  ];
  return {
    key: 'settings',
    columns: [column(w.setting, 'text', 520), column(w.value, 'text', 130)],
    rows: rows.flatMap(([setting, value]): Cell[][] => (value === null ? [] : [[setting, value]])),
  };
}
