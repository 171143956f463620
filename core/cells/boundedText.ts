/**
 * Letters of a text that are looked at: no name, day or amount is longer, and some patterns take the square of its length. Whatever makes
 * columns of texts cuts them here, so that all readers of cells are bounded.
 */
const longestText = 1000;

/** Where the part of a text that is looked at ends, between letters: `to`, unless it is too far from `from`. */
export function boundedEnd(text: string, from: number, to: number): number {
  const end = from + longestText;
  if (to <= end) return to;
  const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return isHalf ? end - 1 : end;
}

/** The part of a text that is looked at: the text itself, unless it is longer than any name, day or amount. */
export function boundedText(text: string): string {
  const end = boundedEnd(text, 0, text.length);
  return end === text.length ? text : text.slice(0, end);
}
