import { daysCompared } from '../../core/insight/movementBetween';
import type { Field } from '../../core/request/field';
import { type FieldName, fields } from '../../core/request/fields';
import type { OptionField } from '../../core/request/options';
import { writeField } from '../../core/request/writeField';
import { writings } from '../../core/request/writing';
import { optionHelps } from '../../core/speech/command/optionHelp/optionHelp';
import type { Language } from '../../core/speech/language';
import { fieldText } from '../../core/speech/request/fieldText';

/** What an option is, with what the catalogue says of it in the places that the text has for that, and its default. */
export function optionText(name: OptionField, language: Language): string {
  const { text, otherwise } = optionHelps(language).options[name];
  const standard = otherwise === undefined ? standardOf(fields[name], language) : otherwise;
  return filled(text, name, language) + (standard === '' ? '' : ` (${filled(standard, name, language)})`);
}

function standardOf(field: Field, language: Language): string {
  const { standard = null } = field;
  return standard === null ? '' : writeField<Field>(field, standard, language, 'command');
}

/** {choices} and {days} besides what every text has; {tierCount.example} is of another field. */
function filled(text: string, name: FieldName, language: Language): string {
  const words = wordsOf(fields[name]);
  const own = text
    .replace('{choices}', new Intl.ListFormat(writings[language].tag, { type: 'disjunction' }).format(words))
    .replace('{days}', String(daysCompared))
    .replace(/\{(\w+)\.(\w+)\}/g, (_, other: FieldName, what) =>
      fieldText(`{${what}}`, fields[other], language, 'command'),
    );
  return fieldText(own, fields[name], language, 'command');
}

function wordsOf(field: Field): readonly string[] {
  return field.kind === 'choice' ? field.words.map(([word]) => word) : [];
}
