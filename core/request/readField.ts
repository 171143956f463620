import type { Door, Shape, ValueOf } from './field';
import { isWithin } from './field';
import { readChoice } from './readChoice';
import { readDay } from './readDay';
import { readList } from './readList';
import { type Meaning, readMoney, readPlain, readShare } from './readNumber';
import { readWord } from './readWord';
import { writeField } from './writeField';
import type { Writing } from './writing';

/** Why a text is not taken. The sentence is made where it is shown; where it was typed, the door knows. */
export type Complaint =
  | {
      /**
       * Nothing was typed where something is needed; it is nothing of this kind, or outside its limits; the most is less
       * than the least beside it.
       */
      readonly code: 'missing' | 'misfit' | 'belowLeast';
      readonly got: string;
      readonly example: string;
    }
  /** It can mean two things; `readings` are both as they can be typed without doubt. */
  | {
      readonly code: 'twoReadings';
      readonly got: string;
      readonly example: string;
      readonly readings: readonly [string, string];
    };

/** What a text was understood as, or why it was not. */
export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly complaint: Complaint };

/**
 * The only reader of what users type: a text as the value of a field. It means the same in every language and through
 * every door, but for a day such as 03.04.2024 in the Turkish sidebar; what can be read in two ways is refused with both.
 */
export function readField<Field extends Shape>(
  field: Field,
  text: string,
  language: Writing,
  door: Door,
): Reading<ValueOf<Field>> {
  const got = text.trim();
  const example = exampleOf(field, language, door);
  if (got === '') return { ok: false, complaint: { code: 'missing', got, example } };
  const meaning: Meaning<unknown> =
    got.length > longest && !isFree(field) ? { value: null } : meaningOf(field, got, language, door);
  if (meaning.either !== undefined) {
    const written = (value: unknown) => writeField(field, value as ValueOf<Field>, language, door);
    const readings = [written(meaning.either[0]), written(meaning.either[1])] as const;
    return { ok: false, complaint: { code: 'twoReadings', got: meaning.got ?? got, example, readings } };
  }
  if (meaning.value === null) return { ok: false, complaint: { code: 'misfit', got, example } };
  return { ok: true, value: meaning.value as ValueOf<Field> };
}

/** No list of numbers is longer. */
const longest = 400;

/** Names and files may be anything. */
function isFree({ kind }: Shape): boolean {
  return kind === 'text' || kind === 'currency' || kind === 'file' || kind === 'column' || kind === 'columns';
}

/** Value null: nothing of this kind, or not within its limits. */
function meaningOf(
  field: Shape,
  text: string,
  language: Writing,
  door: Door,
): Meaning<string | number | boolean | readonly number[] | null> {
  switch (field.kind) {
    case 'share':
      return limited(readShare(text), (value) => isWithin(value, field.limits));
    case 'money':
      return limited(readMoney(text), (value) => isWithin(value, field.limits));
    case 'months':
    case 'count':
    case 'number':
      return limited(readPlain(text), (value) => isWithin(value, field.limits));
    case 'numbers':
      return readList(text, field);
    case 'day':
      return limited(readDay(text, language, door), (value) => !Number.isNaN(value));
    case 'choice':
      return { value: readChoice(text, field) };
    case 'switch':
      return { value: true };
    case 'text':
    case 'currency':
    case 'timeZone':
    case 'language':
      return { value: readWord(text, field.kind) };
    default:
      return { value: text };
  }
}

function limited(meaning: Meaning<number>, fits: (value: number) => boolean): Meaning<number | null> {
  if (meaning.either !== undefined) return meaning;
  return { value: fits(meaning.value) ? meaning.value : null };
}

/** What could be typed. */
export function exampleOf(field: Shape, language: Writing, door: Door): string {
  switch (field.kind) {
    case 'choice':
      return String(field.words[0][0]);
    case 'switch':
      return '';
    default:
      return writeField(field, field.example, language, door);
  }
}
