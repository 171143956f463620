/** Times that something goes well before it fails for the first time, with this chance each time: by inversion, from a uniform number. */
export function drawGeometric(chance: number, uniform: number): number {
  return chance < 1 ? Math.floor(Math.log(uniform) / Math.log1p(-chance)) : 0;
}
