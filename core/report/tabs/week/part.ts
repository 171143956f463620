import type { LooseTable } from '../../layout';

/** A table under its heading, with lines of small print between them. */
export interface Part {
  readonly text: string;
  readonly lines: readonly string[];
  readonly table: LooseTable;
}
