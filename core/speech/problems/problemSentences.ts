import type { ErrorParams, NoteParams } from '../../cells/problem';
import type { SkipReason } from '../../orders/order';

type SentencesOf<Params> = { readonly [C in keyof Params]: (params: Params[C]) => string };

/** A sentence for every error: what is wrong and what to do; the address comes before it. */
export type ErrorSentences = SentencesOf<ErrorParams>;

/** Of these, the errors that a choice solves in the sidebar and the command; a formula has no choices and says something else. */
export type ChoiceErrorSentences = Pick<
  ErrorSentences,
  | 'noCustomerColumn'
  | 'noDateColumn'
  | 'noAmountColumn'
  | 'severalDateColumns'
  | 'severalAmountColumns'
  | 'ambiguousDates'
  | 'swappedDates'
  | 'ambiguousAmounts'
  | 'noOrders'
  | 'severalCurrencies'
  | 'tomansAndRials'
>;

/** The other errors: one sentence everywhere. */
export type OtherErrorSentences = Omit<ErrorSentences, keyof ChoiceErrorSentences>;

/** The same for what is good to know about a result. */
export type NoteSentences = SentencesOf<NoteParams>;

/** Why a row was left out, as a table or "12 rows: …" shows it. */
export type SkipReasonLabels = Readonly<Record<SkipReason, string>>;

/** Share of one-time buyers above which the customer ids may really be order ids. */
export const doubtfulShare = 0.9;
