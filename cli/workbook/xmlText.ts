import { cutText } from '../../core/cells/cutText';

/** Longest text that a cell of Excel holds, in UTF-16 code units. */
export const longestText = 32_767;

/** Characters that XML cannot hold, or (the carriage return) would change; and the two noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are intended here.
const unspeakable = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** An underscore that a reader would take for the start of such an escape. */
const mistakable = /_(?=x[0-9A-Fa-f]{4}_)/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const special = /[&<>_\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;

/**
 * Text of a cell, escaped for a workbook's XML; signs that XML cannot hold are written _x0007_.
 * Longer text is cut to what a cell can hold, never within a letter.
 */
export function xmlText(text: string): string {
  const held = cutText(text, longestText);
  if (!special.test(held)) return held;
  return held
    .replace(mistakable, '_x005F_')
    .replace(unspeakable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
