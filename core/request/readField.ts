import type { Door, Shape, ValueOf } from './field';
import { type Reading, readingOf } from './reading';
import { readList } from './readList';
import type { Meaning } from './readNumber';
import { meaningOfOne } from './readOne';
import { readWord } from './readWord';
import type { Writing } from './writing';

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
  return readingOf(field, text, language, door, (got) => meaningOf(field, got, language, door));
}

/** Value null: nothing of this kind, or not within its limits. */
function meaningOf(
  field: Shape,
  text: string,
  language: Writing,
  door: Door,
): Meaning<string | number | boolean | readonly number[] | null> {
  switch (field.kind) {
    case 'numbers':
      return readList(text, field);
    case 'switch':
      return { value: true };
    case 'text':
    case 'currency':
    case 'timeZone':
    case 'language':
      return { value: readWord(text, field.kind) };
    case 'column':
    case 'columns':
    case 'file':
      return { value: text };
    default:
      return meaningOfOne(field, text, language, door);
  }
}
