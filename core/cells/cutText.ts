/** Where a part of a text that begins at `from` and has at most `most` code units ends, between letters; `to` when it is no longer. */
export function endWithin(text: string, from: number, to: number, most: number): number {
  const end = from + most;
  if (to <= end) return to;
  // Some letters are two code units: the first half of one is no text.
  const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return isHalf ? end - 1 : end;
}

/** The first `most` code units of a text, never cut within a letter. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, endWithin(text, 0, text.length, most));
}

/**
 * Code units of a text that are looked at: no name, day or amount is longer, and some patterns take the square of its length. Whatever
 * makes columns of texts cuts them so, and thereby all readers of cells are bounded.
 */
export const longestRead = 1000;
