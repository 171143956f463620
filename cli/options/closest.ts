/**
 * The name that was probably meant: the one that begins with what was typed, or else is least different from it, when
 * no more than about a third of the letters are wrong, missing, too many or swapped. Null when there is none.
 */
export function closest(typed: string, names: readonly string[]): string | null {
  const beginning = names.filter((name) => name.startsWith(typed));
  if (typed.length > 1 && beginning.length > 0) return beginning[0];
  const most = Math.max(1, Math.floor(typed.length / 3));
  let found: { readonly name: string; readonly different: number } | null = null;
  for (const name of names) {
    const different = difference(typed, name);
    if (different <= most && (found === null || different < found.different)) found = { name, different };
  }
  return found?.name ?? null;
}

/** Edit distance with insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function difference(one: string, other: string): number {
  let [beforeLast, last]: number[][] = [[], Array.from({ length: other.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row[j] = Math.min(
        last[j] + 1,
        row[j - 1] + 1,
        last[j - 1] + (same ? 0 : 1),
        swapped ? beforeLast[j - 2] + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[other.length];
}
