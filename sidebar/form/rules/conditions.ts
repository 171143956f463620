/** Converts rows of the rule builder to rules, and back. */
import type { Shape } from '../../../core/request/field';
import type { Complaint } from '../../../core/request/reading';
import { writeField } from '../../../core/request/writeField';
import {
  type DayField,
  dayFields,
  type NumberField,
  type NumberTest,
  numberFields,
  type Rule,
} from '../../../core/segments/rules/rule';
import { segmentKeys } from '../../../core/segments/segment';
import type { RuleContext } from '../../../core/speech/rules/ruleContext';
import { numberValue, type RuleValue, readValue, valueOfField } from '../../../core/speech/rules/values';
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

/** What is wrong with a row: what it lacks, or both readings of an ambiguous value. */
export type WrongValue = 'value' | 'number' | 'day' | Extract<Complaint, { code: 'twoReadings' }>;

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
    const number = readAs(numberValue, value, context);
    return typeof number === 'number' ? { kind: 'columnNumber', column, test, value: number } : number;
  }
  if (field === 'segment') {
    const known = segmentKeys.some((key) => key === value);
    return known && (test === 'is' || test === 'isNot') ? { kind: 'segment', test, value } : 'value';
  }
  const fact = field as NumberField | DayField;
  if (value === '') return 'value';
  const found = readAs(valueOfField(fact), value, context);
  if (typeof found !== 'number') return found;
  return isDayField(fact)
    ? { kind: 'day', field: fact, test: test as NumberTest, value: found }
    : { kind: 'number', field: fact, test: test as NumberTest, value: found };
}

/** Reads a number or day as in the text of a rule; otherwise says what is wrong with the row. */
function readAs(value: RuleValue, text: string, { language }: RuleContext): number | WrongValue {
  const reading = readValue(value, text, language);
  if (reading.ok) return reading.value;
  const { complaint } = reading;
  if (complaint.code === 'twoReadings') return complaint;
  return value.kind === 'day' ? 'day' : 'number';
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
    case 'number':
    case 'day': {
      const value = writeField<Shape>(valueOfField(rule.field), rule.value, language, 'wizard');
      return { field: rule.field, test: rule.test, value };
    }
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
            value: writeField<Shape>(numberValue, rule.value, language, 'wizard'),
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
