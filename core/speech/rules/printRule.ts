import { dayToIso } from '../../cells/parse/civil';
import { beyondDoubt } from '../../request/writeField';
import { type Rule, shareFields } from '../../segments/rules/rule';
import type { SegmentKey } from '../../segments/segment';
import { decimalMarkOf, hasPercentFirst } from '../format';
import type { RuleContext } from './ruleContext';
import { columnWords, type RuleTest, vocabularies } from './vocabulary';

/** The rule in the words of the language, as `parseRule` reads it back: parseRule(printRule(rule)) is the rule. */
export function printRule(rule: Rule, context: RuleContext): string {
  const words = vocabularies[context.language];
  switch (rule.kind) {
    case 'and':
    case 'or':
      return rule.rules.map((part) => bracketed(part, context)).join(` ${words[rule.kind][0]} `);
    case 'not':
      if (rule.rule.kind === 'blank')
        return form(words.forms.notBlank, columnName(rule.rule.column, context));
      return `${words.not[0]} (${printRule(rule.rule, context)})`;
    case 'blank':
      return form(words.forms.blank, columnName(rule.column, context));
    case 'text':
      return form(words.forms[rule.test], columnName(rule.column, context), quoted(rule.value));
    case 'segment': {
      const name = context.segmentNames[rule.value as SegmentKey] ?? rule.value;
      return form(words.forms[rule.test], words.fields.segment[0], quoted(name));
    }
    case 'day': {
      const dayForm = words.dayForms[rule.test as RuleTest] ?? words.forms[rule.test];
      return form(dayForm, words.fields[rule.field][0], dayToIso(rule.value));
    }
    case 'columnNumber':
      return form(words.forms[rule.test], columnName(rule.column, context), number(rule.value, context));
    case 'number': {
      if (rule.field === 'daysSinceLast' && (rule.test === 'atLeast' || rule.test === 'atMost')) {
        const [before, after] = (rule.test === 'atLeast' ? words.silent : words.ordered)[0];
        return `${before} ${number(rule.value, context)} ${after}`.trim();
      }
      const value = shareFields.includes(rule.field)
        ? share(rule.value, context)
        : number(rule.value, context);
      return form(words.forms[rule.test], words.fields[rule.field][0], value);
    }
  }
}

function bracketed(rule: Rule, context: RuleContext): string {
  const text = printRule(rule, context);
  return rule.kind === 'and' || rule.kind === 'or' ? `(${text})` : text;
}

/** A function as replacement, because "$&" in a cell's text must not be interpreted. */
function form(pattern: string, field: string, value = ''): string {
  return pattern.replace(/[#@]/g, (place) => (place === '#' ? field : value));
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function columnName(column: string, { columns, language }: RuleContext): string {
  const byRole = columns.some(({ role }) => role === column) ? columnWords[language][column]?.[0] : undefined;
  return byRole ?? quoted(columns.find(({ role }) => role === column)?.header ?? column);
}

/** All digits, for numbers from 0.000001 to 1e21 (and 0); rules do not use others. */
function number(value: number, { language }: RuleContext): string {
  const digits = String(value);
  const text = digits.includes('e') ? value.toFixed(20) : digits;
  return beyondDoubt(text.replace('.', decimalMarkOf(language)));
}

/** 7% for 0.07; other shares below 1 as a part of 1, and from 1 on with the sign, because 1.5 could be 1.5%. */
function share(value: number, context: RuleContext): string {
  const percent = Math.round(value * 100);
  const isWhole = percent >= 1 && percent / 100 === value;
  if (!isWhole && value < 1) return number(value, context);
  const text = number(isWhole ? percent : Number((value * 100).toPrecision(15)), context);
  return hasPercentFirst(context.language) ? `%${text}` : `${text}%`;
}
