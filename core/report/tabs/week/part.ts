import type { LooseTable } from '../../layout';

/** A table with a heading and lines of small print above it. */
export interface Part {
  readonly text: string;
  readonly lines: readonly string[];
  readonly table: LooseTable;
}
