import type { Tile, Tone } from '../../../host/spec';
import { sumOf } from '../../../math/sumOf';
import type { Trust } from '../../../model/record/trust';
import { formatMoneyRange, formatNumber, hasOwnDigits } from '../../../speech/format';
import { allowances } from '../../../speech/trust/trustText';
import { percentFormat } from '../../formats';
import { formatOfMoney, horizonMonths, type ReportContext, valueName } from '../../reportContext';

type Figure = Omit<Tile, 'row' | 'column' | 'columns'> & { readonly isMoney?: boolean };

const tones: Readonly<Record<Trust['level'], Tone>> = { good: 'good', fair: 'warn', unchecked: 'quiet' };

/** The six tiles of the first page, two columns wide each. */
export function tiles(context: ReportContext, row: number): Tile[] {
  return [valueTile, trustTile, againTile, newcomerTile, orderTile, repeatTile].map((make, i) => ({
    row,
    column: 2 * i,
    columns: 2,
    ...asWritten(context, make(context)),
  }));
}

/**
 * For Persian readers a figure is text, because number formats have neither Persian digits nor millions. The number
 * itself is in the key figures below the page.
 */
function asWritten({ language, say }: ReportContext, figure: Figure): Omit<Figure, 'isMoney'> {
  const { isMoney = false, ...tile } = figure;
  if (!hasOwnDigits(language) || typeof tile.value !== 'number') return tile;
  const text = isMoney
    ? say.money(tile.value)
    : tile.format === percentFormat(language)
      ? say.percent(tile.value)
      : say.count(tile.value);
  return { ...tile, value: text, format: '@' };
}

function valueTile(context: ReportContext): Figure {
  const { analysis, language, pages } = context;
  const { total, orders } = analysis;
  return {
    label: pages.summary.tiles.value({ value: valueName(context), months: horizonMonths(context) }),
    value: total.clv,
    format: formatOfMoney(context, total.clv),
    isMoney: true,
    note:
      total.clvLow < total.clvHigh
        ? formatMoneyRange(total.clvLow, total.clvHigh, orders.currency, language)
        : '',
  };
}

function trustTile({ analysis, pages, language }: ReportContext): Figure {
  const { trust } = analysis;
  const words = pages.summary.tiles;
  return {
    label: words.plan,
    value: words.levels[trust.level],
    format: '@',
    note: trust.reason === 'record' ? words.allow(allowances(trust, language)) : words.untested[trust.reason],
    tone: tones[trust.level],
  };
}

function againTile(context: ReportContext): Figure {
  const { analysis, pages, say } = context;
  const words = pages.summary.tiles;
  const { histories, values } = analysis;
  return {
    label: words.again,
    value: Math.round(values.chanceInHorizon.reduce((sum, chance) => sum + chance, 0)),
    format: '#,##0',
    note: words.againOf({ customers: say.count(histories.count), months: horizonMonths(context) }),
  };
}

function newcomerTile(context: ReportContext): Figure {
  const { analysis, plan, pages, say } = context;
  const words = pages.summary.tiles;
  const [{ clv }] = analysis.newcomers;
  const note =
    analysis.terms.margin === 1
      ? words.shareUnknown
      : plan === null
        ? ''
        : words.mayCost({ cost: say.money(plan.acquisition().largestCost) });
  const label = words.newcomer[analysis.terms.margin === 1 ? 'revenue' : 'profit'];
  return { label, value: clv, format: formatOfMoney(context, clv), isMoney: true, note };
}

function orderTile(context: ReportContext): Figure {
  const { histories } = context.analysis;
  const words = context.pages.summary.tiles;
  const orders = sumOf(histories.orders);
  const mean = sumOf(histories.revenue) / orders;
  return {
    label: words.order,
    value: mean,
    format: formatOfMoney(context, mean),
    isMoney: true,
    note: words.ordersEach({ orders: formatNumber(orders / histories.count, context.language) }),
  };
}

function repeatTile({ analysis, pages, language, say }: ReportContext): Figure {
  const { histories } = analysis;
  const repeated = histories.frequency.filter((frequency) => frequency > 0).length;
  const words = pages.summary.tiles;
  return {
    label: words.repeat,
    value: repeated / histories.count,
    format: percentFormat(language),
    note: words.repeatOf({ count: say.count(repeated), customers: say.count(histories.count) }),
  };
}
