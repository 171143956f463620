import type { FunctionName } from '../../speech/functionHelp/functionHelp';
import { type FormulaPart, type Separator, typedFormula } from '../../speech/functions/formulaText';

/** A formula of the help: its arguments in order. */
export type Example = readonly ExampleArgument[];

export type ExampleArgument =
  /** A number, a share, or a text in quotes. */
  | FormulaPart
  /** A range of the sample shop (samples/coffee-roaster.csv on a tab called Orders) … */
  | { readonly range: string }
  /** … or of any sheet that holds this column. */
  | { readonly range: string; readonly holds: readonly number[] };

/** Orders of the sample shop: customer, date, amount, order number and status, so that cancelled orders are left out. */
export const sampleOrders = { range: 'Orders!A:E' } as const;
/** Three customers of the sample shop, below each other … */
export const sampleCustomers = { range: 'Orders!A2:A4' } as const;
/** … and one customer by name. */
export const sampleCustomer = 'Jasmine Fisher';

/**
 * The example as it is typed.
 *
 * @example
 * exampleFormula('CLV', [sampleOrders, 'Jasmine Fisher', 12], ';'); // '=CLV(Orders!A:E; "Jasmine Fisher"; 12)'
 */
export function exampleFormula(name: FunctionName, example: Example, separator: Separator): string {
  const parts = example.map((argument): FormulaPart => {
    if (typeof argument === 'string') return `"${argument}"`;
    return typeof argument === 'object' && 'range' in argument ? argument.range : argument;
  });
  return typedFormula(name, parts, separator);
}
