import type { Cell } from '../../core/cells/cell';
import { cutText } from '../../core/cells/cutText';
import type { NumberFormat } from '../../core/host/spec';

/** A cell in the form in which Excel stores exactly the intended value. */
export interface LiteralCell {
  readonly value: string | number | boolean;
  readonly format: NumberFormat;
}

/** Excel rejects the whole request if one text is longer. */
const longestText = 32_767;

/**
 * Text is written to cells with text format, where Excel does not turn it into a formula, date or number. A text that
 * begins with an apostrophe is written in another format, where Excel removes one apostrophe and keeps the rest as
 * text; so is a text in a column whose format shows a word in place of texts. Numbers are never written to text cells, where
 * they would become text. Empty is "", because null would keep the old value.
 */
export function literalCell(cell: Cell, columnFormat: NumberFormat): LiteralCell {
  if (cell === null || cell === '') return { value: '', format: columnFormat };
  if (typeof cell === 'string') {
    const text = cutText(cell, longestText);
    if (hasWordForTexts(columnFormat)) return { value: `'${text}`, format: columnFormat };
    return text.startsWith("'") ? { value: `'${text}`, format: 'General' } : { value: text, format: '@' };
  }
  return { value: cell, format: columnFormat === '@' ? 'General' : columnFormat };
}

/** Whether a format has a fourth part, for texts. */
function hasWordForTexts(format: NumberFormat): boolean {
  return format.split(';').length === 4;
}
