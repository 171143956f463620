import { optionText } from '../../cli/options/optionText';
import type { Field, Limits } from '../../core/request/field';
import { type FieldName, fields, sections } from '../../core/request/fields';
import { backtest } from '../../core/request/fields/backtest';
import { columns } from '../../core/request/fields/columns';
import { groupTerms } from '../../core/request/fields/plan';
import type { OptionField } from '../../core/request/options';
import { exampleOf } from '../../core/request/reading';
import { writeField } from '../../core/request/writeField';
import { optionHelps } from '../../core/speech/command/optionHelp/optionHelp';
import { fields as warehouse } from '../../warehouse/fields';
import { table } from './functionsPage';

const { options, headings, columns: columnHelp } = optionHelps('en');

/** docs/options.md: everything that can be asked, with its limits, its default and where it is asked. */
export function optionsPage(): string {
  const part = (title: string, names: readonly FieldName[]) => [
    `## ${title}`,
    described(names.map((name) => [name, fields[name], helpOf(name)] as const)),
  ];
  const namesIn = (section: keyof typeof sections) => Object.keys(sections[section]) as FieldName[];
  return [
    '# What can be asked\n\n<!-- Made by `npm run docs` from core/request. -->',
    'Each line is described once, in core/request; the sidebar’s fields, the command’s options, the arguments of the formulas and what a workbook remembers are made from it. ' +
      'A text means the same everywhere. A share is written 40%, 0.4 or 40: from 2 on a number without a sign is a percentage. What can be read in two ways is refused with both readings: ' +
      'a share of 1 (100% or 1%), an amount of 1.000 (1 or 1000), the day 03/04/2024. In a cell a number is the number that it is: a cell that shows 100% holds 1.',
    ...part('The analysis', namesIn('main')),
    ...part(plain(headings.groups), namesIn('groups')),
    ...part(plain(headings.plan), namesIn('plan')),
    '## What is different for a group when a budget is spent',
    described(Object.entries<Field>(groupTerms).map(([name, field]) => [name, field, ''] as const)),
    ...part(plain(headings.reading), namesIn('reading')),
    ...part('Formulas alone', namesIn('cells')),
    '## Which column is what',
    described(
      Object.entries<Field>(columns).map(([role, field]) => {
        const named: Readonly<Partial<Record<string, string>>> = columnHelp.named;
        return [role, field, named[role] ?? ''] as const;
      }),
    ),
    '## The backtest (`npm run backtest`)',
    described(Object.entries<Field>(backtest).map(([name, field]) => [name, field, ''] as const)),
    '## SQL for a warehouse (`npm run warehouse`)',
    described(Object.entries<Field>(warehouse).map(([name, field]) => [name, field, ''] as const)),
    '',
  ].join('\n\n');
}

function plain(heading: string): string {
  return heading.replace(/[.:].*$/s, '');
}

function helpOf(name: FieldName): string {
  return name in options ? optionText(name as OptionField, 'en') : '';
}

function described(rows: readonly (readonly [name: string, field: Field, help: string])[]): string {
  return table([
    [
      'name',
      'kind',
      'unit',
      'limits',
      'default',
      'example',
      'sidebar',
      'command',
      'formula',
      'remembered as',
      'what',
    ],
    ...rows.map(([name, field, help]) => [
      name,
      field.kind,
      unitText(field),
      limitsText(field),
      standardText(field),
      field.kind === 'choice' ? '' : exampleOf(field, 'en', 'command'),
      field.wizard?.section ?? '',
      optionCell(field),
      field.argument === undefined ? '' : `\`${field.argument}\``,
      field.memory === undefined ? '' : `\`${field.memory}\``,
      help,
    ]),
  ]);
}

function optionCell({ option }: Field): string {
  if (option === undefined) return '';
  const prefix = option.prefix === undefined ? '' : ` ${option.prefix}:`;
  return `\`--${option.name}${prefix}\`${option.letter === undefined ? '' : ` \`-${option.letter}\``}`;
}

function unitText(field: Field): string {
  switch (field.kind) {
    case 'months':
      return 'months';
    case 'count':
    case 'numbers':
      return field.unit ?? '';
    default:
      return '';
  }
}

function limitsText(field: Field): string {
  switch (field.kind) {
    case 'share':
      return rangeText(field.limits, 100, '%');
    case 'money':
    case 'months':
    case 'count':
    case 'number':
      return rangeText(field.limits);
    case 'numbers': {
      const { least, most } = field.count;
      const count = least === most ? `${most} numbers` : `${least} to ${most} numbers`;
      const each = field.unit === 'percent' ? rangeText(field.each, 100, '%') : rangeText(field.each);
      const total = field.total === undefined ? '' : `, together below ${field.total.below * 100}%`;
      return `${count}${field.rising ? ', rising' : ''}, each ${each}${total}`;
    }
    case 'choice':
      return field.words.map(([word]) => word).join(', ');
    default:
      return '';
  }
}

function rangeText({ above, orEqual = false, atMost, whole = false }: Limits, times = 1, unit = ''): string {
  const number = (value: number) => `${Number((value * times).toPrecision(12))}${unit}`;
  return `${whole ? 'whole, ' : ''}${orEqual ? 'from' : 'above'} ${number(above)} to ${number(atMost)}`;
}

function standardText(field: Field): string {
  const { standard = null } = field;
  if (standard === null) return '';
  return typeof standard === 'boolean'
    ? standard
      ? 'on'
      : 'off'
    : writeField<Field>(field, standard, 'en', 'command');
}
