/** Number of successes, each with this chance, before the first failure: by inversion, from a uniform number. */
export function drawGeometric(chance: number, uniform: number): number {
  return chance < 1 ? Math.floor(Math.log(uniform) / Math.log1p(-chance)) : 0;
}
