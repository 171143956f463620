import type { DayField, NumberField } from '../../../core/segments/rules/rule';
import type { RuleTest } from '../../../core/speech/rules/vocabulary';

/** A condition as chosen and typed: a row of the rule builder. */
export interface TypedCondition {
  readonly field: ConditionField;
  readonly test: RuleTest;
  /** For a segment its key; unused by tests for blank cells. */
  readonly value: string;
}

/** What a condition is about: a fact about every customer, or a column by its role or header. */
export type ConditionField = NumberField | DayField | 'segment' | `column:${string}`;

/** A rule of the user: a named group, as rows that must all hold, or as text. */
export interface TypedRule {
  readonly name: string;
  readonly written:
    | { readonly as: 'rows'; readonly rows: readonly TypedCondition[] }
    | { readonly as: 'text'; readonly text: string };
}

const firstCondition: TypedCondition = { field: 'daysSinceLast', test: 'atLeast', value: '' };

/** What a new row begins with. */
export function newCondition(): TypedCondition {
  return firstCondition;
}

export function newRule(): TypedRule {
  return { name: '', written: { as: 'rows', rows: [firstCondition] } };
}
