import type { Door, Shape, ValueOf } from './field';
import type { Meaning } from './readNumber';
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

/** A text as the value of a field, in which `understand` finds null for nothing of the kind or outside its limits. */
export function readingOf<Field extends Shape>(
  field: Field,
  text: string,
  language: Writing,
  door: Door,
  understand: (text: string) => Meaning<unknown>,
): Reading<ValueOf<Field>> {
  const got = text.trim();
  const example = exampleOf(field, language, door);
  if (got === '') return { ok: false, complaint: { code: 'missing', got, example } };
  const meaning = got.length > longest && !isFree(field) ? { value: null } : understand(got);
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
