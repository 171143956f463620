import type { ErrorParams, NoteParams } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';

type SentencesOf<Params> = { readonly [C in keyof Params]: (params: Params[C]) => string };

/** A sentence for every error: what is wrong and what to do; the address comes before it. */
export type ErrorSentences = SentencesOf<ErrorParams>;

/** The same for what is good to know about a result. */
export type NoteSentences = SentencesOf<NoteParams>;

/** Why a row was left out, as a table or "12 rows: …" shows it. */
export type SkipReasonLabels = Readonly<Record<SkipReason, string>>;

/** Share of one-time buyers above which the customer ids may really be order ids. */
export const doubtfulShare = 0.9;
