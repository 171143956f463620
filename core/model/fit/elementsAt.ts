/** The elements at these places. A loop, because `map` and `from` with a function take ten times as long. */
export function floatsAt(of: Float64Array, places: Int32Array): Float64Array {
  const found = new Float64Array(places.length);
  for (let i = 0; i < found.length; i++) found[i] = of[places[i]];
  return found;
}

/** The same of whole numbers. */
export function intsAt(of: Int32Array, places: Int32Array): Int32Array {
  const found = new Int32Array(places.length);
  for (let i = 0; i < found.length; i++) found[i] = of[places[i]];
  return found;
}
