import type { Cell } from '../../core/cells/cell';
import type { NumberFormat } from '../../core/host/spec';

/** A cell as it must be sent so that Excel stores exactly the value that was meant. */
export interface LiteralCell {
  readonly value: string | number | boolean;
  readonly format: NumberFormat;
}

/** Excel refuses a whole request for one longer text. */
const longestText = 32_767;

/**
 * Text goes into a cell of text format, where Excel makes neither a formula, a date nor a number of it. A text
 * that begins with an apostrophe goes the other way: in any other format Excel takes one apostrophe off and keeps
 * the rest as text. A number never goes into a text cell, where it would become text. Empty is "", because null
 * leaves what was there before.
 */
export function literalCell(cell: Cell, columnFormat: NumberFormat): LiteralCell {
  if (cell === null || cell === '') return { value: '', format: columnFormat };
  if (typeof cell === 'string') {
    const text = cell.slice(0, longestText);
    return text.startsWith("'") ? { value: `'${text}`, format: 'General' } : { value: text, format: '@' };
  }
  return { value: cell, format: columnFormat === '@' ? 'General' : columnFormat };
}
