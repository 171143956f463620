/** End of the longest part of a text that begins at `from`, ends by `to`, has at most `most` code units and splits no letter. */
export function endWithin(text: string, from: number, to: number, most: number): number {
  const end = from + most;
  if (to <= end) return to;
  // Some letters are two code units; half of such a pair is not valid text.
  const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
  return isHalf ? end - 1 : end;
}

/** The first `most` code units of a text, or one less where the cut would split a letter. */
export function cutText(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, endWithin(text, 0, text.length, most));
}

/**
 * Texts are cut to this many code units when a column is built. No name, day or amount is longer, and some regular
 * expressions take quadratic time, so this bounds all readers of cells.
 */
export const longestRead = 1000;
