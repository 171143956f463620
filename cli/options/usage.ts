import type { Role } from '../../core/cells/columns/columns';
import type { Field } from '../../core/request/field';
import { type FieldName, fields, sections } from '../../core/request/fields';
import { columns } from '../../core/request/fields/columns';
import type { OptionField } from '../../core/request/options';
import { writings } from '../../core/request/writing';
import { optionHelps } from '../../core/speech/command/optionHelp/optionHelp';
import type { Language } from '../../core/speech/language';
import { optionText } from './optionText';

/** Column of the texts, and line width. */
const margin = 24;
const width = 119;

/** The help of the command: every option of the catalogue in one language. */
export function usageText(language: Language): string {
  const { intro, headings } = optionHelps(language);
  const part = (section: 'main' | 'groups' | 'plan' | 'reading') =>
    (Object.keys(sections[section]) as FieldName[])
      .filter(hasOwnHelp)
      .map((name) => optionLines(name, language))
      .join('\n');
  return [
    intro,
    part('main'),
    headings.groups,
    part('groups'),
    headings.plan,
    part('plan'),
    headings.reading,
    part('reading'),
    headings.columns,
    columnLines(language),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function hasOwnHelp(name: FieldName): name is OptionField {
  const { option }: Field = fields[name];
  return option !== undefined && option.prefix === undefined;
}

function optionLines(name: OptionField, language: Language): string {
  const field: Field = fields[name];
  const help = optionHelps(language).options[name];
  const { name: option = '', letter } = field.option ?? {};
  const written = `${letter === undefined ? '' : `-${letter}, `}--${option}${help.value === '' ? '' : ` ${help.value}`}`;
  return entry(written, optionText(name, language));
}

/** The first columns with what they are, the others by their names alone. */
function columnLines(language: Language): string {
  const { value, named, alike } = optionHelps(language).columns;
  const explained = Object.entries(named).map(([role, text]) =>
    entry(`--${columns[role as Role].option.name} ${value}`, text),
  );
  const [first, ...others] = (Object.keys(columns) as Role[])
    .filter((role) => !(role in named))
    .sort((one, other) => Number(other === 'currency') - Number(one === 'currency'))
    .map((role) => `--${columns[role].option.name}`);
  const { comma } = writings[language];
  return [...explained, ...wrapped(`${first} ${value}${alike}${others.join(comma)}`, width - 2, '  ')].join(
    '\n',
  );
}

/** An option and its text beside it, or below where it has no room. */
function entry(option: string, text: string): string {
  const [first, ...more] = wrapped(text, width - margin, ' '.repeat(margin));
  const head = `  ${option} `;
  return head.length > margin
    ? [head.trimEnd(), first, ...more].join('\n')
    : [head.padEnd(margin) + first.trimStart(), ...more].join('\n');
}

/** Breaks a text into lines of at most `most` characters, each after an indent. */
function wrapped(text: string, most: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}
