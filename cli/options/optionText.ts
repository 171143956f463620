import { daysCompared } from '../../core/insight/movementBetween';
import type { Field, NumberField } from '../../core/request/field';
import { type FieldName, fields } from '../../core/request/fields';
import type { OptionField } from '../../core/request/options';
import { exampleOf } from '../../core/request/reading';
import { writeField } from '../../core/request/writeField';
import { writings } from '../../core/request/writing';
import { optionHelps } from '../../core/speech/command/optionHelp/optionHelp';
import type { Language } from '../../core/speech/language';

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

/** {choices}, {example}, {least}, {most} and {days} of the option's field, {tierCount.example} of another one. */
function filled(text: string, name: FieldName, language: Language): string {
  return text.replace(/\{(?:(\w+)\.)?(choices|example|least|most|days)\}/g, (_, other, what) =>
    said(fields[(other as FieldName | undefined) ?? name], what as What, language),
  );
}

type What = 'choices' | 'example' | 'least' | 'most' | 'days';

function said(field: Field, what: What, language: Language): string {
  switch (what) {
    case 'choices': {
      const words = field.kind === 'choice' ? field.words.map(([word]) => word) : [];
      return new Intl.ListFormat(writings[language].tag, { type: 'disjunction' }).format(words);
    }
    case 'example':
      return exampleOf(field, language, 'command');
    case 'least':
    case 'most': {
      if (!('limits' in field)) throw new RangeError(`a field of the kind ${field.kind} has no limits`);
      const limit = what === 'least' ? field.limits.above : field.limits.atMost;
      return writeField<NumberField>(field, limit, language, 'command');
    }
    case 'days':
      return String(daysCompared);
  }
}
