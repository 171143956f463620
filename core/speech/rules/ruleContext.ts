import type { FoundColumns } from '../../cells/columns/foundColumns';
import type { SegmentKey } from '../../segments/segment';
import type { RuleLanguage } from './vocabulary';

/** What a rule may speak of, beside the words of the language. */
export interface RuleContext {
  /** In which numbers such as 1.234 are read, and in which rules are written; words are read in all three. */
  readonly language: RuleLanguage;
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

/** What is wrong with a rule's text. `known` is what could stand there, for the sentence. */
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
    | 'unknownSegment'
    | 'missingClose'
    | 'unexpected';
  /** Place of the character, counted from 1. */
  readonly at: number;
  /** What stands there; '' at the end of the text. */
  readonly found: string;
  readonly known: readonly string[];
}
