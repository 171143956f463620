import { writings } from '../../request/writing';
import type {
  GroupRule,
  SchemeUnavailable,
  UnsupportedCode,
  UnsupportedParams,
} from '../../segments/segmentation';
import { formatCount, formatMoney, formatPercent } from '../format';
import type { Language } from '../language';
import { printRule } from '../rules/printRule';
import type { RuleContext, RuleRefusal } from '../rules/ruleContext';
import { bandText, groupName } from './groupName';
import { segmentWords } from './segmentWords';

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
    case 'plain':
      return text.plain[rule.group];
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
    known: known.join(code === 'twoReadings' ? ' / ' : writings[language].comma),
  });
}

function sentenceOf<C extends UnsupportedCode>(
  of: { readonly [Code in UnsupportedCode]: (params: UnsupportedParams[Code]) => string },
  code: C,
  params: UnsupportedParams[UnsupportedCode],
): string {
  // A reason carries the params of its own code, which TypeScript cannot follow through a union.
  return of[code](params as UnsupportedParams[C]);
}
