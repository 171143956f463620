import type {
  GroupName,
  GroupRule,
  SchemeUnavailable,
  UnsupportedCode,
  UnsupportedParams,
} from '../../segments/segmentation';
import { formatCount, formatMoney, formatNumber, formatPercent } from '../format';
import type { Language } from '../language';
import { printRule } from '../rules/printRule';
import type { RuleContext, RuleRefusal } from '../rules/ruleContext';
import { segmentWords } from './segmentWords';

/**
 * A group's name as shown.
 *
 * @example
 * groupName({ kind: 'tier', tier: 1, of: 4 }, 'en'); // 'Platinum'
 */
export function groupName(name: GroupName, language: Language): string {
  const { names } = segmentWords(language);
  switch (name.kind) {
    case 'segment':
      return names.segment[name.segment];
    case 'lifecycle':
      return names.lifecycle[name.stage];
    case 'tier': {
      const usual = name.of === names.tiers.length ? names.tiers[name.tier - 1] : undefined;
      return (
        usual ?? names.tier({ tier: formatCount(name.tier, language), of: formatCount(name.of, language) })
      );
    }
    case 'abc':
      return names.abc({ letter: name.letter });
    case 'cluster': {
      const traits = name.traits.map(({ feature, level }) => names.traits[feature][level]);
      return names.cluster({
        number: formatCount(name.number, language),
        traits: traits.join(language === 'fa' ? '، ' : ', '),
      });
    }
    case 'text':
      return name.text;
    case 'band':
      return bandText(name.from, name.to, (value) => formatNumber(value, language, 6), language);
    case 'pair':
      return names.pair({ first: groupName(name.first, language), second: groupName(name.second, language) });
    case 'other':
    case 'blank':
    case 'rest':
      return names[name.kind];
  }
}

/** The condition of a group in words. `columns` are those of the sheet, for rules that use them. */
export function groupRule(
  rule: GroupRule,
  language: Language,
  currency: string | null,
  columns: RuleContext['columns'] = [],
): string {
  const text = segmentWords(language).rules;
  const percent = (share: number) => formatPercent(share, language, 1);
  const count = (value: number) => formatCount(value, language);
  const money = (value: number) => formatMoney(value, currency, language);
  switch (rule.kind) {
    case 'codes':
      return text.codes({ codes: rule.codes.join(' ') });
    case 'cells':
      return text.cells({ cells: rule.cells.join(', ') });
    case 'days':
      return rule.to === null
        ? text.daysFrom({ from: count(rule.from) })
        : text.days({ from: count(rule.from), to: count(rule.to) });
    case 'rank': {
      const places = { from: percent(rule.from), to: percent(rule.to) };
      return rule.least === null
        ? text.rank(places)
        : text.rankLeast({ ...places, least: money(rule.least) });
    }
    case 'value':
      return text.value({ band: bandText(rule.from, rule.to, money, language) });
    case 'accumulated':
      return text.accumulated({ from: percent(rule.from), to: percent(rule.to) });
    case 'typical': {
      const { daysSince, orders, averageOrder } = rule.typical;
      return text.typical({ days: count(daysSince), orders: count(orders), order: money(averageOrder) });
    }
    case 'column':
      return text.column({ header: rule.header, value: groupName(rule.value, language) });
    case 'rule':
      return printRule(rule.rule, ruleContext(language, columns));
    case 'rest':
      return text.rest;
    case 'both':
      return text.both({
        first: groupRule(rule.first, language, currency, columns),
        second: groupRule(rule.second, language, currency, columns),
      });
  }
}

/** The context for reading and writing rules: language, names of segments, columns of the sheet. */
export function ruleContext(language: Language, columns: RuleContext['columns']): RuleContext {
  return { language, columns, segmentNames: segmentWords(language).names.segment };
}

/** Why a scheme cannot be used here, and what to do. */
export function unsupportedText(unsupported: SchemeUnavailable, language: Language): string {
  return sentenceOf(segmentWords(language).unsupported, unsupported.code, unsupported.params);
}

/** The error in a rule, its position, and what was expected. */
export function refusalText({ code, at, found, known }: RuleRefusal, language: Language): string {
  return segmentWords(language).refusals[code]({
    at: formatCount(at, language),
    found,
    known: known.join(language === 'fa' ? '، ' : ', '),
  });
}

function bandText(
  from: number | null,
  to: number | null,
  format: (value: number) => string,
  language: Language,
): string {
  const { names } = segmentWords(language);
  if (from === null) return to === null ? '' : names.below({ to: format(to) });
  return to === null
    ? names.from({ from: format(from) })
    : names.between({ from: format(from), to: format(to) });
}

function sentenceOf<C extends UnsupportedCode>(
  of: { readonly [Code in UnsupportedCode]: (params: UnsupportedParams[Code]) => string },
  code: C,
  params: UnsupportedParams[UnsupportedCode],
): string {
  // A reason carries the params of its own code, which TypeScript cannot follow through a union.
  return of[code](params as UnsupportedParams[C]);
}
