import type { ProblemParams } from '../../cells/problem';

type Sentences<Code extends keyof ProblemParams> = {
  readonly [C in Code]: (params: ProblemParams[C]) => string;
};

/** The sentence of a code with its params. */
export function sentenceOf<Code extends keyof ProblemParams>(
  sentences: Sentences<Code>,
  code: Code,
  params: ProblemParams[Code],
): string {
  // A problem carries the params of its own code, which TypeScript cannot follow through a union.
  return (sentences[code] as (params: ProblemParams[Code]) => string)(params);
}
