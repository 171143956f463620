import type { ErrorParams, NoteParams } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';

type SentencesOf<Params> = { readonly [C in keyof Params]: (params: Params[C]) => string };

/** A sentence for every error: what is wrong and what to do; the address comes before it. */
export type ErrorSentences = SentencesOf<ErrorParams>;

/** The same for what is good to know about a result. */
export type NoteSentences = SentencesOf<NoteParams>;

/** Why a row was left out, as a table or "12 rows: …" shows it. */
export type SkipReasonLabels = Readonly<Record<SkipReason, string>>;

/** When so many customers have ordered only once, their numbers may be those of orders. */
export const doubtfulShare = 0.9;
