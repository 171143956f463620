import type { FoundColumns } from '../../cells/columns/foundColumns';
import type { SegmentKey } from '../../segments/segment';
import type { Language } from '../language';

/** Names that a rule may use, besides the words of the language. */
export interface RuleContext {
  /** The language in which rules are written; words are read in all three. */
  readonly language: Language;
  /** Columns of the sheet; those with a role ("city") are called by it, too. */
  readonly columns: readonly { readonly header: string; readonly role: string | null }[];
  /** Names of segments as shown; keys are always read. */
  readonly segmentNames: Readonly<Partial<Record<SegmentKey, string>>>;
}

/** The columns of a table as rules call them. */
export function columnsForRules({ headers, found }: FoundColumns): RuleContext['columns'] {
  return headers.map((header, i) => ({
    header,
    role: found.find(({ column }) => column === i)?.role ?? null,
  }));
}

/** An error in a rule's text. `known` lists what was expected, or both readings of a value, for the sentence. */
export interface RuleRefusal {
  readonly refused: true;
  readonly code:
    | 'empty'
    | 'tooLong'
    | 'unknownField'
    | 'unknownTest'
    | 'missingValue'
    | 'notANumber'
    | 'notADate'
    | 'twoReadings'
    | 'unknownSegment'
    | 'missingClose'
    | 'unexpected';
  /** Position of the character, counted from 1. */
  readonly at: number;
  /** The text found there; '' at the end. */
  readonly found: string;
  readonly known: readonly string[];
}
