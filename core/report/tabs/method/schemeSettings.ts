import { writings } from '../../../request/writing';
import type { Scheme } from '../../../segments/scheme';
import { formatCount, formatNumber, formatPercent } from '../../../speech/format';
import { segmentWords } from '../../../speech/segments/segmentWords';
import type { ReportContext } from '../../reportContext';

/** The scheme with its settings: "Value tiers: 5%, 15%, 30%". Rules are shown with each group instead. */
export function schemeSettings(scheme: Scheme, context: Pick<ReportContext, 'language' | 'text'>): string {
  const { name } = segmentWords(context.language).schemes[scheme.name];
  const settings = settingsOf(scheme, context);
  return settings === '' ? name : `${name}: ${settings}`;
}

function settingsOf(scheme: Scheme, { language, text }: Pick<ReportContext, 'language' | 'text'>): string {
  const { comma } = writings[language];
  const numbers = (values: readonly number[]) =>
    values.map((value) => formatNumber(value, language, 2)).join(comma);
  const shares = (values: readonly number[]) =>
    values.map((value) => formatPercent(value, language, 1)).join(comma);
  switch (scheme.name) {
    case 'plain':
    case 'rfm':
    case 'rf':
      return '';
    case 'thresholds': {
      const { days, orders, spend } = scheme.limits;
      const { lastOrder, orders: count, revenue } = text.columns;
      return [
        `${lastOrder} ${numbers(days)}`,
        `${count} ${numbers(orders)}`,
        `${revenue} ${numbers(spend)}`,
      ].join(' · ');
    }
    case 'value': {
      const { tiers } = scheme;
      if (tiers.kind !== 'breaks') return shares(tiers.shares);
      return tiers.breaks === undefined ? formatCount(tiers.count, language) : numbers(tiers.breaks);
    }
    case 'lifecycle':
      return scheme.cutOffs === null ? '' : numbers([scheme.cutOffs.active, scheme.cutOffs.infrequent]);
    case 'clusters':
      return scheme.count === null ? '' : formatCount(scheme.count, language);
    case 'columns':
      return scheme.columns.join(' × ');
    case 'rules':
      return scheme.rules.map((rule) => rule.name).join(comma);
  }
}
