import type { ColumnReason, Confidence, FoundColumn } from '../../cells/columns/columns';
import type { Platform } from '../../cells/columns/platform';
import type { QuestionCode } from '../../orders/account/question';

/** The sentence of a question, and labels of its answers. */
export interface QuestionSentences {
  readonly asked: (params: { readonly rows: number; readonly example: string }) => string;
  /** For answers without a fixed label (a currency), the answer itself. */
  readonly answer: (answer: string) => string;
}

/** All sentences of the data check except the problems. */
export interface CheckSentences {
  readonly roles: Readonly<Record<FoundColumn['role'], string>>;
  /** Names of shop systems, as their users call the export. */
  readonly platforms: Readonly<Record<Platform, string>>;
  /** Why a column was taken for its role. */
  readonly reasons: Readonly<Record<ColumnReason, (params: { readonly platform: string | null }) => string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly questions: Readonly<Record<QuestionCode, QuestionSentences>>;
  /** "03/04/2024 → 3 April 2024" */
  readonly reading: (params: { readonly text: string; readonly read: string }) => string;
  /** The account: each a whole sentence. */
  readonly account: {
    readonly recognised: (params: { readonly platform: string }) => string;
    readonly rows: (params: {
      readonly rows: number;
      readonly used: number;
      readonly leftOut: number;
    }) => string;
    readonly result: (params: {
      readonly orders: number;
      readonly customers: number;
      readonly revenue: string;
      readonly first: string;
      readonly last: string;
    }) => string;
    /** For a table of customers without days. */
    readonly resultWithoutDays: (params: {
      readonly orders: number;
      readonly customers: number;
      readonly revenue: string;
    }) => string;
    readonly further: (params: {
      readonly rows: number;
      readonly takenOnce: number;
      readonly summed: number;
    }) => string;
    readonly refunds: (params: { readonly rows: number }) => string;
    readonly merges: (params: { readonly fewer: number; readonly used: boolean }) => string;
    readonly merge: (params: { readonly customer: string; readonly together: readonly string[] }) => string;
    /** "17–19, 24 and 3 more" */
    readonly places: (params: { readonly runs: readonly string[]; readonly more: number }) => string;
  };
}
