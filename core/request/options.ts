import type { Role } from '../cells/columns/columns';
import type { Field, OptionPlace } from './field';
import { type FieldName, fields, type sections } from './fields';
import { columns } from './fields/columns';

/** The parts of the command's help. */
export type OptionSection = Exclude<keyof typeof sections, 'cells'> | 'columns';

/** Fields with an option of their own; those behind a prefix share the option of another. */
export type OptionField = {
  [Name in FieldName]: (typeof fields)[Name] extends { readonly option: infer Place }
    ? Place extends { readonly prefix: string }
      ? never
      : Name
    : never;
}[FieldName];

/** An option of the command: the fields that its value can fill, by their prefixes, or the role of a column. */
export interface Option {
  readonly name: string;
  readonly letter: string | null;
  /** Takes no value. */
  readonly isSwitch: boolean;
  readonly repeatable: boolean;
  readonly fields: readonly FieldName[];
  readonly role: Role | null;
}

/** Every option of the command, in the order of the catalogue. */
export function commandOptions(): readonly Option[] {
  const options = new Map<string, Option>();
  for (const [name, field] of Object.entries(fields) as [FieldName, Field][]) {
    if (field.option === undefined) continue;
    const before = options.get(field.option.name);
    options.set(field.option.name, {
      ...optionOf(field.option),
      isSwitch: field.kind === 'switch',
      fields: [...(before?.fields ?? []), name],
      role: null,
    });
  }
  for (const [role, { option }] of Object.entries(columns) as [Role, (typeof columns)[Role]][]) {
    options.set(option.name, { ...optionOf(option), isSwitch: false, fields: [], role });
  }
  return [...options.values()];
}

function optionOf({ name, letter, repeatable = false }: OptionPlace) {
  return { name, letter: letter ?? null, repeatable };
}
