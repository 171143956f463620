import { daysCompared } from '../../core/insight/movementBetween';
import type { Field } from '../../core/request/field';
import { type FieldName, fields } from '../../core/request/fields';
import type { OptionField } from '../../core/request/options';
import { writeField } from '../../core/request/writeField';
import { optionHelps } from '../../core/speech/command/optionHelp/optionHelp';
import { listOf } from '../../core/speech/format';
import type { Language } from '../../core/speech/language';
import { fieldText } from '../../core/speech/request/fieldText';

/** Help text of an option: placeholders filled from the catalogue, then the default in brackets. */
export function optionText(name: OptionField, language: Language): string {
  const { text, otherwise } = optionHelps(language).options[name];
  const standard = otherwise === undefined ? standardOf(fields[name], language) : otherwise;
  return filled(text, name, language) + (standard === '' ? '' : ` (${filled(standard, name, language)})`);
}

function standardOf(field: Field, language: Language): string {
  const { standard = null } = field;
  return standard === null ? '' : writeField<Field>(field, standard, language, 'command');
}

/** Fills {choices} and {days} besides the placeholders of `fieldText`; {tierCount.example} names another field. */
function filled(text: string, name: FieldName, language: Language): string {
  const words = wordsOf(fields[name]);
  const own = text
    .replace('{choices}', listOf(words, language, 'or'))
    .replace('{days}', String(daysCompared))
    .replace(/\{(\w+)\.(\w+)\}/g, (_, other: FieldName, what) =>
      fieldText(`{${what}}`, fields[other], language, 'command'),
    );
  return fieldText(own, fields[name], language, 'command');
}

function wordsOf(field: Field): readonly string[] {
  return field.kind === 'choice' ? field.words.map(([word]) => word) : [];
}
