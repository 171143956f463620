import type { Field } from '../../core/request/field';
import { exampleOf } from '../../core/request/reading';
import type { Language } from '../../core/speech/language';
import { complaintText } from '../../core/speech/request/complaintText';

/** What stands below an input whose text is nothing of its kind. */
export function refusal(field: Field, language: Language): string {
  const example = exampleOf(field, language, 'wizard');
  return complaintText(field, { code: 'misfit', got: '', example }, language, 'wizard');
}
