import type { Field } from '../../core/request/field';
import { readField } from '../../core/request/readField';
import { writeField } from '../../core/request/writeField';
import type { Language } from '../../core/speech/language';

/** A text as another language writes it; what cannot be read stays as it was typed. */
export function textIn(field: Field, text: string, from: Language, to: Language): string {
  if (from === to) return text;
  const reading = readField<Field>(field, text, from, 'wizard');
  return reading.ok ? writeField<Field>(field, reading.value, to, 'wizard') : text;
}
