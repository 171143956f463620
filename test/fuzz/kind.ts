import type * as fc from 'fast-check';

/** One part of the product that takes what others made, and any input for it. */
export interface FuzzKind<Input = unknown> {
  readonly name: string;
  /** Share of all cases: the cheaper a case, the more of them. */
  readonly share: number;
  readonly input: fc.Arbitrary<Input>;
  /** What is wrong with what came of an input: '' when nothing is. What it throws is wrong too. */
  wrongWith(input: Input): string | Promise<string>;
}

/** A kind among others, whose inputs only it knows. */
export function kindOf<Input>(kind: FuzzKind<Input>): FuzzKind {
  return kind as FuzzKind;
}
