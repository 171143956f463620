import type { DayField, NumberField } from '../../request/field';
import type { Reading } from '../../request/reading';
import { readOne } from '../../request/readOne';
import {
  dayFields,
  type DayField as RuleDay,
  type NumberField as RuleNumber,
  shareFields,
} from '../../segments/rules/rule';
import type { Language } from '../language';

const any = { above: Number.NEGATIVE_INFINITY, atMost: Number.MAX_VALUE };

/** Kinds of values in a rule. */
const values = {
  number: { kind: 'number', limits: any, example: 1000 },
  share: { kind: 'share', limits: any, example: 0.4 },
  day: { kind: 'day', example: 45_382 },
} as const satisfies Readonly<Record<string, NumberField | DayField>>;

export type RuleValue = (typeof values)[keyof typeof values];

/** The kind for comparisons with cells of a column. */
export const numberValue = values.number;

/** The kind of value that a field is compared with. */
export function valueOfField(field: RuleNumber | RuleDay): RuleValue {
  if (dayFields.some((one) => one === field)) return values.day;
  return shareFields.includes(field) ? values.share : values.number;
}

/** Reads a value like text in a cell: no language settles the meaning of 1.000 or 03/04/2024. */
export function readValue(value: RuleValue, text: string, language: Language): Reading<number> {
  return readOne<NumberField | DayField>(value, text, language, 'cell');
}
