import {
  type ChoiceField,
  type DayField,
  type Door,
  isWithin,
  type NumberField,
  type ValueOf,
} from './field';
import { readChoice } from './readChoice';
import { readDay } from './readDay';
import { type Reading, readingOf } from './reading';
import { type Meaning, readMoney, readPlain, readShare } from './readNumber';
import type { Writing } from './writing';

/** What one cell can answer: a number, a day or one of a few words. */
export type OneField = NumberField | DayField | ChoiceField;

/** `readField` for these alone: arguments of formulas are nothing else. */
export function readOne<Field extends OneField>(
  field: Field,
  text: string,
  language: Writing,
  door: Door,
): Reading<ValueOf<Field>> {
  return readingOf(field, text, language, door, (got) => meaningOfOne(field, got, language, door));
}

/** Value null: nothing of this kind, or not within its limits. */
export function meaningOfOne(
  field: OneField,
  text: string,
  language: Writing,
  door: Door,
): Meaning<string | number | null> {
  switch (field.kind) {
    case 'share':
      return limited(readShare(text), (value) => isWithin(value, field.limits));
    case 'money':
      return limited(readMoney(text), (value) => isWithin(value, field.limits));
    case 'months':
    case 'count':
    case 'number':
      return limited(readPlain(text), (value) => isWithin(value, field.limits));
    case 'day':
      return limited(readDay(text, language, door), (value) => !Number.isNaN(value));
    case 'choice':
      return { value: readChoice(text, field) };
  }
}

function limited(meaning: Meaning<number>, fits: (value: number) => boolean): Meaning<number | null> {
  if (meaning.either !== undefined) return meaning;
  return { value: fits(meaning.value) ? meaning.value : null };
}
