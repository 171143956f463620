import type { ProblemCode, ProblemParams } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';

/** A sentence for every problem: what is wrong and what to do; the address comes before it. */
export type ProblemSentences = { readonly [C in ProblemCode]: (params: ProblemParams[C]) => string };

/** Why a row was left out, as a table or "12 rows: …" shows it. */
export type SkipReasonLabels = Readonly<Record<SkipReason, string>>;

/** When so many customers have ordered only once, their numbers may be those of orders. */
export const doubtfulShare = 0.9;
