import type { Field } from '../../core/request/field';
import { readField } from '../../core/request/readField';
import { writeField } from '../../core/request/writeField';
import type { Language } from '../../core/speech/language';

/** Converts a text to another language; an unreadable one stays as typed. */
export function textIn(field: Field, text: string, from: Language, to: Language): string {
  if (from === to) return text;
  const reading = readField<Field>(field, text, from, 'wizard');
  return reading.ok ? writeField<Field>(field, reading.value, to, 'wizard') : text;
}
