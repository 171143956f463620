import type { Field } from './field';
import { columns } from './fields/columns';
import { cells, input, output } from './fields/files';
import { groups } from './fields/groups';
import { plan } from './fields/plan';
import { reading } from './fields/reading';
import { terms } from './fields/terms';

/** The fields by what they are about, in the order in which they are explained. */
export const sections = { main: { ...output, ...terms, ...input }, groups, plan, reading, cells };

/**
 * The catalogue: each thing that can be asked, described once. The sidebar's fields and their limits, the options of the
 * command, arguments of the custom functions, what a workbook remembers and docs/options.md are made from it.
 */
export const fields = {
  ...sections.main,
  ...sections.groups,
  ...sections.plan,
  ...sections.reading,
  ...sections.cells,
};

export type FieldName = keyof typeof fields;

/** Every field by its name, those of columns as "column.role". */
export function allFields(): readonly (readonly [name: string, field: Field])[] {
  return [
    ...Object.entries<Field>(fields),
    ...Object.entries<Field>(columns).map(([role, field]) => [`column.${role}`, field] as const),
  ];
}
