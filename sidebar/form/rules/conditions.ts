/** Converts rows of the rule builder to rules, and back. */
import { dayToIso } from '../../../core/cells/parse/civil';
import {
  type DayField,
  dayFields,
  type NumberField,
  type NumberTest,
  numberFields,
  type Rule,
  shareFields,
} from '../../../core/segments/rules/rule';
import { segmentKeys } from '../../../core/segments/segment';
import { formatNumber, formatPercent } from '../../../core/speech/format';
import { parseRule } from '../../../core/speech/rules/parseRule';
import type { RuleContext } from '../../../core/speech/rules/ruleContext';
import { columnWords, type RuleTest, vocabularies } from '../../../core/speech/rules/vocabulary';
import type { ConditionField, TypedCondition } from './typedRule';

const numberTests: readonly RuleTest[] = ['above', 'atLeast', 'below', 'atMost', 'is', 'isNot'];
const columnTests: readonly RuleTest[] = [
  ...(['is', 'isNot', 'contains', 'blank', 'notBlank'] as const),
  ...(['above', 'atLeast', 'below', 'atMost'] as const),
];

/** How a field can be compared; the first is chosen with the field. */
export function testsOf(field: ConditionField): readonly RuleTest[] {
  if (columnOf(field) !== null) return columnTests;
  return field === 'segment' ? ['is', 'isNot'] : numberTests;
}

/** Fields of conditions: facts about every customer, then the columns. */
export function conditionFields({ columns }: RuleContext): readonly ConditionField[] {
  return [
    ...numberFields,
    ...dayFields,
    'segment',
    ...columns.map(({ header, role }): ConditionField => `column:${role ?? header}`),
  ];
}

/** The field in the words of the language, a column by its header. */
export function fieldText(field: ConditionField, { language, columns }: RuleContext): string {
  const column = columnOf(field);
  if (column === null)
    return vocabularies[language].fields[field as NumberField | DayField | 'segment'][0] ?? '';
  const found = columns.find(({ header, role }) => (role ?? header) === column);
  return found?.header ?? columnWords[language][column]?.[0] ?? column;
}

/** The comparison in the words of the language: "above", "en az". */
export function testText(field: ConditionField, test: RuleTest, { language }: RuleContext): string {
  const { forms, dayForms } = vocabularies[language];
  const form = (isDay(field) ? dayForms[test] : undefined) ?? forms[test];
  return form.replace(/[#@]/g, '').trim();
}

export function columnOf(field: ConditionField): string | null {
  return field.startsWith('column:') ? field.slice('column:'.length) : null;
}

function isDay(field: ConditionField): boolean {
  return dayFields.some((one) => one === field);
}

/** Whether a test takes no value. */
export function isBlankTest(test: RuleTest): boolean {
  return test === 'blank' || test === 'notBlank';
}

/** What is wrong with a row. */
export type WrongValue = 'value' | 'number' | 'day';

export function readCondition(typed: TypedCondition, context: RuleContext): Rule | WrongValue {
  const { field, test } = typed;
  const column = columnOf(field);
  const value = typed.value.trim();
  if (column !== null) {
    if (test === 'blank') return { kind: 'blank', column };
    if (test === 'notBlank') return { kind: 'not', rule: { kind: 'blank', column } };
    if (value === '') return 'value';
    if (test === 'is' || test === 'isNot' || test === 'contains')
      return { kind: 'text', column, test, value };
    const number = readAs('clv', test, value, context);
    return number === null ? 'number' : { kind: 'columnNumber', column, test, value: number };
  }
  if (field === 'segment') {
    const known = segmentKeys.some((key) => key === value);
    return known && (test === 'is' || test === 'isNot') ? { kind: 'segment', test, value } : 'value';
  }
  const fact = field as NumberField | DayField;
  const found = readAs(fact, test as NumberTest, value, context);
  if (found === null) return value === '' ? 'value' : isDay(field) ? 'day' : 'number';
  return isDayField(fact)
    ? { kind: 'day', field: fact, test: test as NumberTest, value: found }
    : { kind: 'number', field: fact, test: test as NumberTest, value: found };
}

/** Reads a number or day with the rule parser, so that 1.000 in a row means the same as in a rule's text. */
function readAs(
  field: NumberField | DayField,
  test: NumberTest,
  value: string,
  context: RuleContext,
): number | null {
  const { fields, forms } = vocabularies.en;
  const text = forms[test].replace('#', fields[field][0] ?? '').replace('@', () => value);
  const rule = parseRule(text, context);
  const fits = 'kind' in rule && (rule.kind === 'number' || rule.kind === 'day') && rule.field === field;
  return fits ? rule.value : null;
}

function isDayField(field: NumberField | DayField): field is DayField {
  return isDay(field);
}

/** The rows equivalent to a rule; null when rows cannot express it. */
export function rowsOf(rule: Rule, context: RuleContext): readonly TypedCondition[] | null {
  if (rule.kind !== 'and') {
    const row = rowOf(rule, context);
    return row && [row];
  }
  const rows = rule.rules.map((part) => rowOf(part, context));
  return rows.every((row) => row !== null) ? rows : null;
}

function rowOf(rule: Rule, { language }: RuleContext): TypedCondition | null {
  switch (rule.kind) {
    case 'number': {
      const percent = shareFields.includes(rule.field);
      const value = percent ? formatPercent(rule.value, language, 6) : formatNumber(rule.value, language, 10);
      return { field: rule.field, test: rule.test, value };
    }
    case 'day':
      return { field: rule.field, test: rule.test, value: dayToIso(rule.value) };
    case 'segment':
      return { field: 'segment', test: rule.test, value: rule.value };
    case 'text':
      return { field: `column:${rule.column}`, test: rule.test, value: rule.value };
    case 'columnNumber':
      // "is 5" in a row is compared as text.
      return rule.test === 'is' || rule.test === 'isNot'
        ? null
        : {
            field: `column:${rule.column}`,
            test: rule.test,
            value: formatNumber(rule.value, language, 10),
          };
    case 'blank':
      return { field: `column:${rule.column}`, test: 'blank', value: '' };
    case 'not':
      return rule.rule.kind === 'blank'
        ? { field: `column:${rule.rule.column}`, test: 'notBlank', value: '' }
        : null;
    default:
      return null;
  }
}
