import type { functionHelp } from '../functionHelp/en';

/** The first rows of an example's result, and the number of rows left out; days as 2024-12-31. */
export interface ExampleResult {
  readonly rows: readonly (readonly (string | number)[])[];
  readonly more: number;
}

/** The results of all examples of the help on formulas, in their order. */
export type ExampleResults = Readonly<
  Record<keyof (typeof functionHelp)['purpose'], readonly ExampleResult[]>
>;
